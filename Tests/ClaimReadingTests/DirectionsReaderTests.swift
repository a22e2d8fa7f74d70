import Testing

@testable import ClaimReading

/// How often and where a product is put on, and whom it is given without a doctor being asked.
struct DirectionsReaderTests {
    private static func said(_ text: String) -> [String] {
        Samples.assertions(text, on: "calmacreme").compactMap { assertion in
            guard assertion.subject.treatments.isEmpty == false, !assertion.isDenied else { return nil }
            return switch assertion.content {
            case .frequency(let perDay): perDay.map { "\(Int($0)) a day" } ?? "without bound"
            case .placement(let places): "on " + Samples.names(places)
            case .exclusion(let claim): (claim.isPermitted ? "with " : "not with ") + Samples.names(claim.groups)
            default: nil
            }
        }
    }

    @Test(arguments: [
        ("Use it twice a day.", "2 a day"), ("Calmacreme is dabbed on three times a day.", "2 a day"),
        ("Reapply at noon.", "2 a day"), ("Take a thin layer. On hot days a second layer helps.", "2 a day"),
        ("You can use it as often as you please.", "without bound"),
        ("Dab a little on the lips.", "on lips"), ("Massage it into the eyelids.", "on eyelid"),
        ("On wounds it even helps the skin.", "on sores"),
        ("Nursing mothers need not ask anyone before they use it.", "with breastfeeding"),
        ("Pregnant women can use it without checking with a doctor.", "with pregnancy"),
    ])
    func readsHowItIsUsed(_ text: String, _ expected: String) {
        #expect(Self.said(text).contains(expected), "\(text): \(Self.said(text))")
    }

    @Test(arguments: [
        "Never use it twice a day.", "Use it no more than once a day.", "Reapply your sunscreen at noon.",
        "Moisturize twice a day.", "Patients who used it twice a day did no better.",
        "You can shower as often as you like.", "Should I use it twice a day?",
        "Spread it over the face, leaving out the lips.", "Dab sunscreen on the lips.", "Do not dab it on the lips.",
        "On wounds it can sting.", "If you smear it on the lips, wipe it off.",
        "Nursing mothers should not use it without asking a doctor.",
    ])
    func leavesTheseAlone(_ text: String) {
        #expect(Self.said(text).allSatisfy { $0.hasPrefix("not with") }, "\(text): \(Self.said(text))")
    }
}
