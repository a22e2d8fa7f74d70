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
            isRight(judged(assertion, as: other, words: words, in: context))
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
        let found = subjects.map { judged(assertion, as: $0, words: words, in: context) }
        let isWrongOfEach = found.allSatisfy { $0.contains { $0.verdict == .contradicted } }
        let isRightOfEach = found.allSatisfy(isRight)
        return isWrongOfEach || isRightOfEach ? found.first ?? [] : []
    }

    /// What comes of it where another treatment is meant.
    private static func judged(_ assertion: Assertion, as treatment: Int, words: String, in context: JudgingContext)
        -> [Judgement]
    {
        var reading = assertion
        reading.subject = .treatments([treatment])
        return Judge.judge(reading, words: words, in: context)
    }

    private static func isRight(_ judgements: [Judgement]) -> Bool {
        !judgements.isEmpty && judgements.allSatisfy { $0.verdict == .supported }
    }
}
