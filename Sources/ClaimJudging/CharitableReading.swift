import ClaimReading

/// On a page about several treatments a sentence that names none may be about any of them: what is right of one of
/// them contradicts nothing.
enum CharitableReading {
    /// - Parameter subjects: the page's treatments.
    static func judgements(of assertion: Assertion, words: String, on subjects: [Int], in context: JudgingContext)
        -> [Judgement]
    {
        if assertion.subject == .nobody, subjects.count > 1 {
            return ofAll(assertion, words: words, on: subjects, in: context)
        }
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

    /// What is said of none of the page's treatments and wrong of every one of them is wrong whichever is meant, and so
    /// with what is right.
    private static func ofAll(_ assertion: Assertion, words: String, on subjects: [Int], in context: JudgingContext)
        -> [Judgement]
    {
        let own = Judge.judge(assertion, words: words, in: context)
        guard own.isEmpty else { return own }
        let found = subjects.map { subject in
            var reading = assertion
            reading.subject = .treatments([subject])
            return Judge.judge(reading, words: words, in: context)
        }
        let isWrongOfEach = found.allSatisfy { $0.contains { $0.verdict == .contradicted } }
        let isRightOfEach = found.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.verdict == .supported } }
        return isWrongOfEach || isRightOfEach ? found.first ?? [] : []
    }
}
