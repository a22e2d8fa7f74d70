import ContentSyntax
import TestSupport
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

/// Treatments and assertions for the tests of judges: values only, no sentence is read.
enum Samples {
    static let context = JudgingContext.sample([gel, acid, cream, pen].map(treatment))
    static var vocabulary: Vocabulary { context.vocabulary }

    private static let gel = """
        key: softfill
        name: SoftFill
        kind: device
        generic: PMMA microspheres in bovine collagen gel
        category: dermal filler
        manufacturer: Merz Aesthetics
        dosage-form: injectable gel
        former-names: [OldFill]
        composition:
          - {part: bovine collagen gel, percent: 80, aliases: [collagen, bovine collagen]}
          - {part: PMMA microspheres, percent: 20, aliases: [PMMA, microspheres]}
        warnings: [The microspheres cannot be dissolved.]
        superlatives:
          - {text: first dermal filler approved for acne scars, from: 2014-12-23}
          - {text: only dermal filler approved for acne scars, from: 2014-12-23, to: 2015-06-22}
        practical: {price: "$400 to $900"}
        """

    private static let acid = """
        key: clearfill
        name: ClearFill
        kind: device
        generic: hyaluronic acid gel
        category: dermal filler
        composition: [{part: hyaluronic acid, aliases: [hyaluronic acid gel]}]
        adverse-events: [darkening of the skin]
        """

    private static let cream = """
        key: calmacreme
        name: Calmacreme
        kind: drug
        generic: oxymetazoline hydrochloride
        category: topical drug for rosacea
        dosage-form: cream
        composition: [{part: oxymetazoline hydrochloride, percent: 1, aliases: [oxymetazoline]}]
        """

    private static let pen = """
        key: dotpen
        name: DotPen
        kind: device
        generic: pen with 14 needles
        category: microneedling device
        """

    private static func treatment(_ keys: String) -> Treatment? {
        let skin = keys.contains("DotPen") ? "    skin-types: [II, III, IV]\n" : ""
        return TreatmentFile.forAcneScars(keys, indication: skin).treatment
    }

    static func id(_ name: String, _ kind: Concept.Kind) -> Concept.ID { vocabulary.concepts.id(of: name, kind)! }

    /// A condition, or else a body site.
    static func named(_ name: String) -> Concept.ID { vocabulary.concepts.id(of: name, .condition) ?? id(name, .site) }

    static func assertion(
        _ content: Content, on key: String = "softfill", denied: Bool = false, certainty: Assertion.Certainty = .stated,
        attribution: Assertion.Attribution = .page
    ) -> Assertion {
        context.assertion(content, on: key, denied: denied, certainty: certainty, attribution: attribution)
    }

    /// The verdicts on one assertion, worst first of several treatments.
    static func verdict(
        _ content: Content, on key: String = "softfill", denied: Bool = false, certainty: Assertion.Certainty = .stated,
        attribution: Assertion.Attribution = .page
    ) -> Judgement.Verdict? {
        context.verdict(content, on: key, denied: denied, certainty: certainty, attribution: attribution)
    }
}
