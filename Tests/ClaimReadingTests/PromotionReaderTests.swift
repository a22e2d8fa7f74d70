import Testing

@testable import ClaimReading

struct PromotionReaderTests {
    /// Superlatives, promises, cures and the rest, each as a word or two.
    static func said(_ text: String, on subject: String = "softfill") -> [String] {
        Samples.assertions(text, on: subject).compactMap { assertion in
            switch assertion.content {
            case .superlative(let claim):
                assertion.no + (claim.isPast ? "was " : "") + "\(claim.kind)" + (claim.date.map { " \($0.year)" } ?? "")
            case .comparison: assertion.no + "comparison"
            case .promise(let isResult): assertion.no + (isResult ? "promised result" : "promise")
            case .cure(let conditions): assertion.no + "cure " + Samples.names(conditions)
            case .prevention(let conditions): assertion.no + "prevention of " + Samples.names(conditions)
            case .promotion(.boards(let claimed, _)): "\(claimed) boards"
            case .promotion(let promotion): "\(promotion)"
            case .price(let numbers): "price " + numbers.map { String(Int($0)) }.joined(separator: "–")
            case .skinTypes(let claim): claim.types.description
            default: nil
            }
        }
    }

    @Test(arguments: [
        ("SoftFill is the only approved filler.", ["only"]),
        ("SoftFill was the first filler for acne scars.", ["was first"]),
        ("In 2018 it became the first filler for acne scars.", ["was first 2018"]),
        ("No other filler is approved.", ["only"]),
        ("The cheek is the only place it is approved for.", []),
        ("The first visit takes an hour.", []), ("Only SoftFill needs a test.", []), ("It is only for adults.", []),
    ])
    func readsSuperlatives(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("SoftFill is safer than surgery.", ["comparison"]), ("64% improved, versus 33% with saline.", []),
    ])
    func readsComparisons(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("We guarantee smooth skin.", ["promised result"]), ("Results cannot be guaranteed.", ["no promised result"]),
        ("We guarantee your seat.", ["promise"]),
    ])
    func readsPromises(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("SoftFill erases acne scars.", ["cure acne scars"]), ("It does not erase acne scars.", ["no cure acne scars"]),
        ("Three sessions, and the acne scars are gone.", ["cure acne scars"]), ("The acne scars are gone.", ["cure "]),
        ("SoftFill prevents wrinkles.", ["prevention of wrinkles"]), ("Wear sunscreen to prevent wrinkles.", []),
    ])
    func readsWhatGoesAway(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("SoftFill costs $400.", ["price 400"]), ("“My skin is new,” says Ann.", ["testimonial"]),
        ("It is clinically proven.", ["proof"]),
        ("Our board-certified doctors see you.", ["1 boards"]),
        ("Dr. Lee is double board-certified.", ["2 boards"]),
        ("A triple board-certified doctor sees you.", ["3 boards"]),
        ("Choose a board-certified doctor.", ["certified"]),
        ("Our doctors are board-certified by the American Board of Dermatology.", ["certified"]),
    ])
    func readsPromotion(_ text: String, _ expected: [String]) {
        #expect(Self.said(text).filter { $0 != "praise" } == expected, "\(text)")
    }

    @Test(arguments: [
        ("It is for Fitzpatrick skin types II to IV.", ["II–IV"]), ("It is for Fitzpatrick types I–III.", ["I–III"]),
        ("It works on all skin types.", ["I–VI"]), ("It suits every Fitzpatrick type.", ["I–VI"]),
        ("Tell us your skin type.", []),
    ])
    func readsSkinTypes(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }
}
