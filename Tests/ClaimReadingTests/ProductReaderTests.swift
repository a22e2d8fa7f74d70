import Testing

@testable import ClaimReading

struct ProductReaderTests {
    /// Makers, forms, classes, numbers and reversal, each as a word or two.
    static func said(_ text: String, on subject: String = "softfill") -> [String] {
        Samples.assertions(text, on: subject).compactMap { assertion in
            switch assertion.content {
            case .maker(let makers): assertion.no + "by " + Samples.names(makers)
            case .form(let claim): assertion.no + (claim.isSaid ? "is " : "names ") + Samples.names(claim.forms)
            case .productClass(let concept): assertion.no + "class " + Samples.vocabulary.name(of: concept)
            case .specification(let claim):
                claim.numbers.map { String(Int($0)) }.joined(separator: "+") + " "
                    + Samples.vocabulary.name(of: claim.quantity)
            case .reversal: assertion.no + "reversal"
            case .prescription(let isNeeded): isNeeded ? "prescription" : "no prescription"
            case .identity(let other): assertion.no + "is " + Samples.vocabulary.treatments[other].name
            default: nil
            }
        }
    }

    @Test(arguments: [
        ("SoftFill is made by Galderma.", ["by Galderma"]), ("It comes from Merz Aesthetics.", ["by Merz"]),
        ("It is not made by Ipsen.", ["no by Ipsen"]), ("We order from Galderma on Mondays.", []),
        ("SoftFill: Galderma stands behind it.", ["by Galderma"]),
    ])
    func readsMakers(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("It comes on prescription only.", ["prescription"]), ("It is sold over the counter.", ["no prescription"]),
        ("It is not sold over the counter.", ["prescription"]), ("You need no prescription.", ["no prescription"]),
        ("We may not advertise a prescription-only medicine.", ["prescription"]),
        ("No prescription needed.", ["no prescription"]), ("Bring the prescription along.", []),
    ])
    func readsWhetherAPrescriptionIsNeeded(_ text: String, _ expected: [String]) {
        #expect(Self.said(text) == expected, "\(text)")
    }

    @Test(arguments: [
        ("SoftFill is nothing but Calmacreme.", ["is Calmacreme"]),
        ("It is just a generic Calmacreme.", ["is Calmacreme"]),
        ("It's just Calmacreme.", ["is Calmacreme"]), ("In the box it is simply Calmacreme.", ["is Calmacreme"]),
        ("That gel is Calmacreme.", []), ("It's Calmacreme that you want.", []),
        ("SoftFill is not Calmacreme.", ["no is Calmacreme"]), ("It is Calmacreme that you want.", []),
        ("SoftFill is a Calmacreme alternative.", []), ("The first one is SoftFill, the second is Calmacreme.", []),
    ])
    func readsWhatIsSaidToBeAnother(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected) }

    @Test(arguments: [
        ("Calmacreme is a gel.", ["is gel"]), ("Calmacreme cream is used once a day.", ["is cream"]),
        ("Supplied as a 30 g gel.", ["is gel"]), ("Calmacreme comes in capsules.", ["is capsule"]),
        ("It is not an ointment.", ["no is ointment"]), ("Creams can dry the skin.", []),
    ])
    func readsForms(_ text: String, _ expected: [String]) {
        #expect(Self.said(text, on: "calmacreme") == expected, "\(text)")
    }

    @Test(arguments: [
        ("SoftFill is a drug.", ["class drug"]), ("It counts as a cosmetic.", ["class cosmetic"]),
        ("It is approved as a biologic.", ["class biologic"]), ("It is no cosmetic.", ["no class cosmetic"]),
        ("Tell us about every drug you take.", []), ("It was the first device of its kind.", []),
    ])
    func readsClasses(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("The tip has 14 needles.", ["14 needles"]), ("It works at 1550 and 1927 nm.", ["1550+1927 nanometres"]),
        ("The needles are new.", []),
    ])
    func readsNumbers(_ text: String, _ expected: [String]) {
        #expect(Self.said(text, on: "dotpen") == expected, "\(text)")
    }

    @Test(arguments: [
        ("SoftFill can be dissolved.", ["reversal"]), ("SoftFill cannot be dissolved.", ["no reversal"]),
        ("An enzyme melts it away.", ["reversal"]),
        ("Hyaluronic acid can be dissolved.", []), ("It reverses wrinkles.", []),
    ])
    func readsReversal(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    static func names(_ text: String) -> [String] {
        Samples.assertions(text).compactMap { assertion in
            switch assertion.content {
            case .name(let wrong, let right, let isForm): "\(wrong) → \(right)\(isForm ? " (form)" : "")"
            case .spelling(let wrong, let right): "\(wrong) → \(right)"
            case .formerName: assertion.attribution == .history ? "formerly" : "former name"
            default: nil
            }
        }
    }

    @Test(arguments: [
        ("We use Softfill.", ["Softfill → SoftFill (form)"]), ("We use SoftFill.", []), ("SOFTFILL", []),
        ("We use Soft Phill.", ["Soft Phill → SoftFill"]), ("It holds methacylate.", ["methacylate → methacrylate"]),
        ("It was formerly known as OldFill.", ["formerly"]), ("OldFill is here.", ["former name"]),
    ])
    func readsNamesLetterByLetter(_ text: String, _ expected: [String]) {
        #expect(Self.names(text) == expected, "\(text)")
    }
}
