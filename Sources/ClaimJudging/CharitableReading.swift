import ClaimReading

/// On a page about several treatments a sentence that names none may be about any of them: what is right of one of
/// them contradicts nothing.
enum CharitableReading {
    /// - Parameter subjects: the page's treatments.
    static func judgements(of assertion: Assertion, words: String, on subjects: [Int], in context: JudgingContext)
        -> [Judgement]
    {
        let judgements = Judge.judge(assertion, words: words, in: context)
        guard !assertion.isSubjectNamed, subjects.count > 1, judgements.contains(where: { $0.verdict == .contradicted })
        else { return judgements }
        let isRightOfAnother = subjects.filter { !assertion.subject.treatments.contains($0) }.contains { other in
            var reading = assertion
            reading.subject = .treatments([other])
            let found = Judge.judge(reading, words: words, in: context)
            return !found.isEmpty && found.allSatisfy { $0.verdict == .supported }
        }
        guard isRightOfAnother else { return judgements }
        return judgements.map { $0.verdict == .contradicted ? .beyond($0.slot, $0.treatment, said: $0.said) : $0 }
    }
}
