import Testing

@testable import ClaimReading

/// Risks waved away by what is said of them, and when they show and pass.
struct DismissedRiskTests {
    private static func said(_ text: String) -> [String] {
        Samples.assertions(text, on: "softfill").compactMap { assertion in
            switch assertion.content {
            case .anyRisk where assertion.attribution == .page: assertion.no + "risk"
            case .event(let events, _) where assertion.attribution == .page: assertion.no + Samples.names(events)
            case .worsening(let conditions): assertion.no + "worse " + Samples.names(conditions)
            case .riskTime(let claim):
                "\(Samples.names(claim.events)) \(claim.moment) \(claim.within.map { String(Int($0)) } ?? "-")"
            default: nil
            }
        }
    }

    @Test(arguments: [
        ("A trained hand cuts the danger to nil.", "no risk"),
        ("Blindness is possible. Ultrasound brings that danger down to nothing.", "no risk"),
        ("Droopy eyelids are an urban legend.", "no eyelid drooping"),
        ("What you hear about blindness is a fairy tale.", "no vision loss"),
        ("The stories of lumps don't apply to our technique.", "no lumps"),
        ("Lumps were an issue with former fillers.", "no lumps"),
        ("Trouble breathing was a problem of the early brands.", "no trouble breathing"),
        ("Lumps have been engineered out of it.", "no lumps"),
        ("Blindness? Unheard of with a cannula.", "no vision loss"),
        ("Unlike the gels of old, it leaves no lumps.", "no lumps"),
        ("The dose is too low to spread.", "no spread of toxin"),
        ("Your acne never gets worse on it.", "no worse acne"),
    ])
    func readsWhatIsWavedAway(_ text: String, _ expected: String) {
        #expect(Self.said(text).contains(expected), "\(text): \(Self.said(text))")
    }

    @Test(arguments: [
        "Nothing brings the risk down to zero.", "We cannot bring the risk down to zero.",
        "Permanent lumps are an urban legend.", "That lumps last for years is a myth.",
        "Trouble breathing was a problem in an older study.", "People with lumps don't apply it.",
        "Lumps can be a problem of any filler.", "Blindness? Ask us about it.",
        "The dose is low enough to spread little.",
        "If your acne gets worse, call us.",
        "The idea that bruising is rare is a myth.", "Lumps were a problem of older fillers as well.",
        "In the old trials it left no lumps.",
    ])
    func leavesTheseAlone(_ text: String) {
        #expect(!Self.said(text).contains { $0.hasPrefix("no ") }, "\(text): \(Self.said(text))")
    }

    @Test(arguments: [
        ("Only a hint of acne? You are a candidate.", true), ("Mild acne scars? Come right in.", true),
        ("Only a hint of acne? Then wait.", false), ("Acne? You are a candidate.", false),
        ("Is mild acne treated? Ask us.", false),
    ])
    func takesACaseThatIsAskedOfForTreated(_ text: String, _ isTreated: Bool) {
        let mild = Samples.assertions(text, on: "softfill").contains { assertion in
            guard case .use(let claim) = assertion.content else { return false }
            return claim.isReferred && !claim.qualifiers.isEmpty
        }
        #expect(mild == isTreated, "\(text)")
    }

    @Test(arguments: [
        ("Lumps always show up within the first month.", "lumps start 30"),
        ("Swelling can follow. That is gone by the weekend.", "swelling end 7"),
        ("Lumps clear up within three days.", "lumps end 3"),
        ("The lumps return to their old size.", "lumps end -"),
    ])
    func readsWhenARiskShowsAndPasses(_ text: String, _ expected: String) {
        #expect(Self.said(text).contains(expected), "\(text): \(Self.said(text))")
    }

    @Test(arguments: [
        "Lumps can show up months later.", "Lumps do not pass within a month.",
        "If lumps appear within a week, call us.",
        "The effect is gone by the weekend.", "Do lumps pass within a week?",
    ])
    func tellsNoTimeOfARiskWhereNoneIsTold(_ text: String) {
        let times = Self.said(text).filter { $0.contains(" start ") || $0.contains(" end ") }
        #expect(times.isEmpty, "\(text): \(times)")
    }
}
