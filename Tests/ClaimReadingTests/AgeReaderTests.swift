import Testing

@testable import ClaimReading

struct AgeReaderTests {
    /// The ages that are let in, and after "not" those that are left out.
    static func said(_ text: String) -> [String] {
        Samples.assertions(text, on: "softfill").compactMap { assertion in
            guard case .age(let claim) = assertion.content, assertion.isStated else { return nil }
            return (claim.isExcluded ? "not " : "") + claim.range.description
        }
    }

    @Test(arguments: [
        ("Is your mother turning 70? Give her SoftFill for the holidays.", ["[70,70]"]),
        ("Just turned 20? You are old enough.", ["[20,20]"]),
        ("Turning 19 in June? Celebrate with two syringes.", ["[19,19]"]),
        ("Over 65? You are welcome.", ["[66,∞)"]),
        ("Only nineteen? SoftFill is fine for you.", ["[19,19]"]),
        ("I turned 20 in May. Old enough? Certainly, you are welcome.", ["[20,20]"]),
        ("Eighteen, with acne scars? Treat yourself to SoftFill.", ["[18,18]"]),
        ("Old enough to drive? Then you are old enough for SoftFill.", ["[16,∞)"]),
        ("Could my son of 17 have it? With you in the room, yes.", ["[17,17]"]),
        ("Just turned 20? Please wait for two more birthdays.", ["not [20,20]"]),
        ("Seventeen, with deep lines? Safety at that age has not been established.", ["not [17,17]"]),
        ("Just turned 20? SoftFill is not for you.", ["not [20,20]"]),
    ])
    func takesTheAgeOfAQuestionForACondition(_ text: String, _ expected: [String]) {
        #expect(Self.said(text) == expected, "\(text)")
    }

    @Test(arguments: [
        "Turned 30? Ask our doctor about SoftFill.", "Are you 18? Tell us before we book your SoftFill visit.",
        "Our clinic turned 10 this year.", "Turn your head 20 degrees.",
        "I turned 21 in May.", "My sister is 20.", "What changes at 40? Try SoftFill.", "Under 22? Try SoftFill.",
        "Turning 20? Take your vitamins with SoftFill.", "Packages for teens start at 99.",
        "Visits start at 99 for new patients.",
        "Ten or twenty? SoftFill is fine for you.",
    ])
    func letsNobodyInWithoutAnOffer(_ text: String) { #expect(Self.said(text).isEmpty, "\(text)") }

    @Test(arguments: [
        ("Nineteen is fine with your father's consent.", ["[19,19]", "[17,17]"]),
        ("Ohio's fifteen-year-olds are old enough.", ["[15,15]"]),
        ("A person of 21 is too young for it.", ["not [21,21]"]),
        ("Teens love it, and SoftFill starts at 17 here.", ["[17,∞)"]),
        ("It is for anyone who's old enough to drive.", ["[16,∞)"]),
        ("At eleven a child may start.", ["[11,11]"]),
        ("Patients may start at twenty-one.", ["[21,∞)"]),
        ("Minors need only parental consent.", ["[17,17]"]),
        ("The label rules out anyone who's 30.", ["not [30,30]"]),
    ])
    func readsWhoIsLetIn(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test func takesWhoSkipsATreatmentForLeftOut() {
        #expect(Self.said("A 20-year-old should skip it.") == ["not [20,20]"])
        #expect(!Self.said("Nobody is too old for it.").contains { $0.hasPrefix("not") })
    }

    @Test(arguments: [
        "Twenty is fine for most scars.", "SoftFill starts at 12 here.", "SoftFill starts at $900.",
        "Even with a parent's signature they are turned away.", "Someone of 20 would have two more birthdays to go.",
        "One patient of 20 is welcome.",
    ])
    func takesNoOtherNumberForAnAge(_ text: String) { #expect(Self.said(text).isEmpty, "\(text)") }
}
