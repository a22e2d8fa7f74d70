import Diagnostics
import TreatmentModel

/// Collects what the rules find on a page; the same rule speaks once about the same words.
struct ClaimReport {
    private(set) var result: PageClaims

    init(page: String) { result = PageClaims(page: page) }

    /// A statement that agrees with the model, or that nothing in the model settles.
    mutating func record(
        _ verdict: ClaimSummary.Verdict, _ slot: Claim.Slot, rule: Rule, in sentence: SentenceReader,
        at tokens: Range<Int>, treatment: KnownTreatment?, indication: Indication? = nil, said: String, model: String? = nil,
        certainty: Certainty = .certain
    ) {
        result.claims.append(
            Claim(
                treatment: treatment?.key, indication: indication?.key, slot: slot, said: said, model: model,
                verdict: verdict, certainty: certainty, rule: rule, span: sentence.span(tokens),
                quote: sentence.text(tokens), citations: sentence.citations))
    }

    /// A statement that needs an editor, with the finding that says so.
    mutating func report(
        _ message: Message, _ verdict: ClaimSummary.Verdict, _ slot: Claim.Slot, in sentence: SentenceReader,
        at tokens: Range<Int>, treatment: KnownTreatment?, indication: Indication? = nil, said: String,
        model: String? = nil, certainty: Certainty = .certain, replacement: String? = nil
    ) {
        guard !sentence.isGenerated(tokens) else { return }
        let span = sentence.span(tokens)
        if result.findings.contains(where: { $0.rule == message.rule && $0.span == span }) { return }
        record(
            verdict, slot, rule: message.rule, in: sentence, at: tokens, treatment: treatment, indication: indication,
            said: said, model: model, certainty: certainty)
        var notes: [Note] = []
        if let indication {
            notes.append(Note("The label of \(treatment?.name ?? "the product") says: “\(indication.label)”", at: indication.span))
            notes.append(Note("Source: \(indication.source.url), seen \(indication.source.seen.longForm)."))
        }
        result.findings.append(
            Finding(
                message, certainty: certainty, at: span, notes: notes,
                fixes: replacement.map { [Fix(replacing: span, with: Replacement($0, for: span.text).words)] } ?? [],
                claim: result.claims.last?.summary))
    }

    /// A statement that contradicts the model.
    mutating func report(
        _ message: Message, _ slot: Claim.Slot, in sentence: SentenceReader, at tokens: Range<Int>,
        treatment: KnownTreatment?, indication: Indication? = nil, said: String, model: String? = nil,
        certainty: Certainty = .certain, replacement: String? = nil
    ) {
        report(
            message, .contradicted, slot, in: sentence, at: tokens, treatment: treatment, indication: indication,
            said: said, model: model, certainty: certainty, replacement: replacement)
    }

    mutating func finish() -> PageClaims {
        result.claims.sort { ($0.span, $0.slot.rawValue) < ($1.span, $1.slot.rawValue) }
        result.findings.sort { ($0.span, $0.rule.id) < ($1.span, $1.rule.id) }
        return result
    }
}
