import ClaimReading

/// "Bellafill: FDA-approved for acne scars": a heading may say less than the label where a sentence of the page says
/// it in full; where none does, the heading is all that a reader is told.
struct ShortHeadings {
    private struct Use: Hashable {
        let treatment: String
        let indication: String?
    }

    private let toldInFull: Set<Use>

    init(_ sentences: [JudgedSentence]) {
        toldInFull = sentences.reduce(into: []) { uses, sentence in
            for judged in sentence.judgements where judged.judgement.verdict == .supported {
                guard case .use(let claim) = judged.assertion.content, claim.isStatus,
                    let treatment = judged.judgement.treatment
                else { continue }
                uses.insert(Use(treatment: treatment.key, indication: judged.judgement.indication?.key))
            }
        }
    }

    /// A heading with its approved uses read as running text has them, if no sentence says one of them in full.
    func readStrictly(_ heading: SentenceAssertions, _ judged: JudgedSentence) -> SentenceAssertions? {
        guard heading.reading.isHeading, judged.judgements.contains(where: isShort) else { return nil }
        return SentenceAssertions(
            reading: heading.reading,
            assertions: heading.assertions.map { assertion in
                guard case .use(var claim) = assertion.content, claim.frame == .label else { return assertion }
                var strict = assertion
                claim.isStatus = claim.namesStatus
                strict.content = .use(claim)
                return strict
            })
    }

    private func isShort(_ judged: JudgedSentence.Judged) -> Bool {
        guard judged.judgement.verdict == .supported, case .use(let claim) = judged.assertion.content,
            claim.frame == .label, claim.namesStatus, let treatment = judged.judgement.treatment
        else { return false }
        return !toldInFull.contains(Use(treatment: treatment.key, indication: judged.judgement.indication?.key))
    }
}
