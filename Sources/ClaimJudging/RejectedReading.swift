import ClaimReading

/// "Myth: it lasts forever": what a page tells in order to reject it is right where the models say otherwise.
enum RejectedReading {
    /// - Returns: a support for each treatment whose model denies what is rejected. What a model says itself, or says
    ///   nothing of, is for a person.
    static func judgements(of assertion: Assertion, words: String, on subjects: [Int], in context: JudgingContext)
        -> [Judgement]
    {
        // That a risk on file "may" come about is no myth, and so is judged as it stands.
        let own = CharitableReading.judgements(of: assertion, words: words, on: subjects, in: context)
        guard own.isEmpty else { return own }
        var taken = assertion
        taken.attribution = .page
        return CharitableReading.judgements(of: taken, words: words, on: subjects, in: context).compactMap {
            judgement in
            judgement.verdict == .contradicted
                ? .supported(
                    judgement.slot, judgement.treatment, judgement.indication, said: "a myth: \(judgement.said)",
                    model: judgement.model) : nil
        }
    }
}
