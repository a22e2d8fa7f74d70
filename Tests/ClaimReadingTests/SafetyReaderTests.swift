import Testing

@testable import ClaimReading

struct SafetyReaderTests {
    /// What is said of risks, recovery and groups, each as a word or two.
    static func said(_ text: String) -> [String] {
        Samples.assertions(text, on: "softfill").compactMap { assertion in
            switch assertion.content {
            case .anyRisk: assertion.no + "risk" + (assertion.certainty == .hedged ? "?" : "")
            case .event(let events, _): assertion.no + Samples.names(events)
            case .noDowntime: "no downtime"
            case .painlessness: "painless"
            case .exclusion(let claim): (claim.isPermitted ? "with " : "not with ") + Samples.names(claim.groups)
            default: nil
            }
        }
    }

    @Test(arguments: [
        ("Blindness is possible. Our cannulas rule that out.", "no risk"),
        ("Blindness is possible. There is no chance of that.", "no risk"),
        ("Blindness is possible. You are safe from all of that.", "no risk"),
    ])
    func readsARiskRuledOut(_ text: String, _ expected: String) {
        #expect(Self.said(text).contains(expected), "\(text)")
    }

    @Test(arguments: [
        "Blindness is possible. We cannot rule that out.",
        "Blindness is possible. A careful technique helps to prevent that.",
        "The toxin must not spread.", "The boxed warning is not optional.",
    ])
    func leavesWishesAndCareAlone(_ text: String) {
        #expect(!Self.said(text).contains { $0.hasPrefix("no ") }, "\(text)")
    }

    @Test func aSmallWordInABoundHedgesNothing() {
        #expect(Self.said("Nothing worse than a little redness can happen to you.").contains("no risk"))
    }

    @Test(arguments: [
        ("The gel cannot get into a vessel.", "no blocked vessel"), ("The toxin cannot travel.", "no spread of toxin"),
        ("The toxin stays exactly where we put it.", "no spread of toxin"),
    ])
    func readsWhatCannotStray(_ text: String, _ expected: String) {
        #expect(Self.said(text).contains(expected), "\(text)")
    }

    @Test(arguments: [
        ("Trying for a baby? We simply give you half.", "with pregnancy"),
        ("Allergic to lidocaine? No problem.", "with allergy"),
        ("Had an allergic reaction to lidocaine? SoftFill is the one you can have.", "with allergy"),
        ("Came out in hives after a filler? SoftFill makes a great alternative.", "with allergy"),
        ("Reacted badly to one brand? Just choose another.", "with allergy"),
        ("Nursing? Go right ahead.", "with breastfeeding"),
        ("If you are pregnant, leaving out one visit is enough.", "with pregnancy"),
        ("An allergy to lidocaine only means that we use less.", "with allergy"),
        ("Nursing moms are welcome.", "with breastfeeding"), ("Pregnant? Come right in.", "with pregnancy"),
        ("Allergic to lidocaine? That does not rule out SoftFill.", "with allergy"),
    ])
    func takesAShortQuestionForACondition(_ text: String, _ expected: String) {
        #expect(Self.said(text).contains(expected), "\(text)")
    }

    @Test(arguments: [
        "Pregnant? Wait until later; then you can have it.", "Allergic to lidocaine? Then choose another treatment.",
        "Allergic to lidocaine? SoftFill contains it.", "Allergic to lidocaine? SoftFill is not the best choice.",
        "Reacted badly to one brand? Ask your doctor about another.", "Had hives after a filler? SoftFill may be out.",
        "Nursing? Get the best advice first.", "Nobody is too old for SoftFill.",
        "Prone to cold sores? Take a pill with your SoftFill.",
    ])
    func letsNobodyInWhereAnotherCaseIsMeant(_ text: String) {
        #expect(!Self.said(text).contains { $0.hasPrefix("with ") }, "\(text)")
    }

    @Test(arguments: [
        ("Nor do keloids matter.", "with keloid-prone"), ("Immune disorders are no problem.", "with immune disorder"),
    ])
    func readsWhatDoesNotStandInTheWay(_ text: String, _ expected: String) {
        #expect(Self.said(text).contains(expected), "\(text)")
    }

    @Test(arguments: ["It is for adults who are old enough and not allergic to it.", "Do keloids matter?"])
    func letsNobodyInWhoIsNotSpokenOf(_ text: String) {
        #expect(!Self.said(text).contains { $0.hasPrefix("with ") }, "\(text)")
    }

    @Test(arguments: [
        ("You do not feel it.", ["painless"]), ("You won't feel the needle.", ["painless"]),
        ("If you do not feel it any more, call us.", []),
        ("There is no time off.", ["no downtime"]), ("Off work: nada.", ["no downtime"]),
        ("Off work: none for a small area, a week for the rest.", []),
    ])
    func readsComfortAndRecovery(_ text: String, _ expected: [String]) {
        #expect(Self.said(text) == expected, "\(text)")
    }
}
