import Testing

@testable import ClaimReading

struct StepReaderTests {
    /// What is said of steps, each as a word.
    static func said(_ text: String) -> [String] {
        Samples.assertions(text, on: "dotpen", "softfill").compactMap { assertion in
            guard case .step(let claim) = assertion.content else { return nil }
            return "\(claim.act)"
        }
    }

    @Test(arguments: [
        ("One skin test at the start is plenty.", "once"), ("A single skin test will suffice.", "once"),
        ("No time for a skin test? No problem.", "waived"), ("Short of time for the test? Go right ahead.", "waived"),
        ("A skin test comes first. Men start without registering.", "waived"),
        ("A skin test comes first. Without registering nobody starts.", "required"),
    ])
    func readsHowMuchOfAStepIsAskedFor(_ text: String, _ expected: String) {
        #expect(Self.said(text).last == expected, "\(text)")
    }

    @Test(arguments: [
        "Men start without registering.", "One syringe is plenty.", "No time to lose? No problem.",
        "No skin test yet? Call us today.",
        "Why is there no skin test? You are welcome to ask.", "One skin test is not enough.",
        "Two skin tests are enough.",
    ])
    func readsNoStepWhereNoneIsSpokenOf(_ text: String) { #expect(Self.said(text).isEmpty, "\(text)") }
}
