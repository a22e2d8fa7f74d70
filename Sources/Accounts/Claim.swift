import ClaimJudging
import Diagnostics

/// One statement of a page about a treatment, compared with the treatment's model.
public struct Claim: Sendable, Equatable {
    /// Key of the treatment; nothing for a statement about a kind of product.
    public let treatment: String?
    /// Key of the indication the statement is about, when that is clear.
    public let indication: String?
    /// What the statement is about.
    public let slot: Slot
    /// The value the page states, in the model's notation: `[21,∞)`, `approved`, `II–IV`, `12 months`.
    public let said: String
    /// The value the model holds, in the same notation.
    public let model: String?
    /// What came of the comparison.
    public let verdict: ClaimSummary.Verdict
    /// How sure the rule is of its verdict.
    public let certainty: Certainty
    /// The rule that judges statements of this kind.
    public let rule: Rule
    /// Where the words of the statement stand.
    public let span: Span
    /// The words of the page.
    public let quote: String
    /// Keys of the references cited in the same sentence.
    public let citations: [String]

    public init(
        treatment: String?, indication: String? = nil, slot: Slot, said: String, model: String? = nil,
        verdict: ClaimSummary.Verdict, certainty: Certainty = .certain, rule: Rule, span: Span, quote: String,
        citations: [String] = []
    ) {
        self.treatment = treatment
        self.indication = indication
        self.slot = slot
        self.said = said
        self.model = model
        self.verdict = verdict
        self.certainty = certainty
        self.rule = rule
        self.span = span
        self.quote = quote
        self.citations = citations
    }

    public typealias Slot = ClaimSlot

    /// The claim as it is reported.
    public var summary: ClaimSummary {
        ClaimSummary(
            treatment: treatment, indication: indication, slot: slot.rawValue, said: said, model: model,
            verdict: verdict)
    }
}
