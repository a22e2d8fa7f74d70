import Diagnostics

/// One statement of a page about a treatment, compared with the treatment's model.
public struct Claim: Sendable, Equatable {
    /// Key of the treatment; nothing for a statement about a kind of product.
    public let treatment: String?
    /// Key of the indication the statement is about, when that is clear.
    public let indication: String?
    public let slot: Slot
    /// The value the page states, in the model's notation: `[21,∞)`, `approved`, `II–IV`, `12 months`.
    public let said: String
    /// The value the model holds, in the same notation.
    public let model: String?
    public let verdict: ClaimSummary.Verdict
    public let certainty: Certainty
    /// The rule that judges statements of this kind.
    public let rule: Rule
    public let span: Span
    /// The words of the page.
    public let quote: String
    /// Keys of the references cited in the same sentence.
    public let citations: [String]

    /// What a statement is about.
    public enum Slot: String, Sendable, CaseIterable, Hashable {
        case status, age, indication, site, skinType = "skin-type", duration, permanence, composition, dosageForm = "dosage-form"
        case requiredStep = "required-step", contraindication, safety, pain, downtime, efficacy, guarantee, number, statistic
        case superlative, comparison, proof, testimonial, name, specification, risk
    }

    public var summary: ClaimSummary {
        ClaimSummary(
            treatment: treatment, indication: indication, slot: slot.rawValue, said: said, model: model, verdict: verdict)
    }
}

/// What the analysis of one page brought to light.
public struct PageClaims: Sendable {
    public let page: String
    /// Every claim, the verified ones too, in the order of reading.
    public internal(set) var claims: [Claim] = []
    public internal(set) var findings: [Finding] = []

    init(page: String) { self.page = page }

    public func count(_ verdict: ClaimSummary.Verdict) -> Int { claims.count { $0.verdict == verdict } }
}
