import ClaimJudging
import Diagnostics
import TreatmentModel

/// Writes what an editor has to hear of a sentence: one finding a cause, with the label's words beside the first.
enum FindingWriter {
    static func findings(of sentence: JudgedSentence) -> [Finding] {
        var findings: [Finding] = []
        var causes: Set<Cause> = []
        for judged in sentence.judgements {
            guard judged.judgement.verdict != .supported, let message = judged.judgement.message else { continue }
            guard causes.insert(Cause(rule: message.rule.id, of: judged)).inserted else { continue }
            let notes =
                findings.contains { $0.claim?.treatment == judged.judgement.treatment?.key && !$0.notes.isEmpty }
                ? [] : notes(judged.judgement)
            findings.append(
                Finding(
                    message, certainty: judged.judgement.certainty, at: judged.span, notes: notes, fixes: fixes(judged),
                    claim: summary(judged.judgement)))
        }
        return findings
    }

    /// The same rule speaks once of a treatment in a sentence, however many words break it.
    private struct Cause: Hashable {
        let rule: String
        /// The treatment; where only a kind of product is named, the words.
        let about: String

        init(rule: String, of judged: JudgedSentence.Judged) {
            self.rule = rule
            about = judged.judgement.treatment?.key ?? judged.words
        }
    }

    private static func notes(_ judgement: Judgement) -> [Note] {
        guard let indication = judgement.indication else { return [] }
        return [
            Note(
                "The label of \(judgement.treatment?.name ?? "the product") says: “\(indication.label)”",
                at: indication.span),
            Note("Source: \(indication.source.url), seen \(indication.source.seen.longForm)."),
        ]
    }

    private static func fixes(_ judged: JudgedSentence.Judged) -> [Fix] {
        judged.judgement.replacement.map {
            [Fix(replacing: judged.span, with: Replacement($0, for: judged.words).words)]
        } ?? []
    }

    private static func summary(_ judgement: Judgement) -> ClaimSummary {
        ClaimSummary(
            treatment: judgement.treatment?.key, indication: judgement.indication?.key, slot: judgement.slot.rawValue,
            said: judgement.said,
            model: judgement.model, verdict: ClaimSummary.Verdict(judgement.verdict))
    }
}
