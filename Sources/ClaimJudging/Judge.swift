import ClaimReading

/// Compares assertions with the models of the treatments they are about.
package enum Judge {
    /// - Parameter words: the assertion's words as a reader sees them, for messages.
    /// - Returns: a judgement for each treatment it is about; none where nothing is asserted.
    package static func judge(_ assertion: Assertion, words: String, in context: JudgingContext) -> [Judgement] {
        switch assertion.content {
        case .age(let claim): AgeJudge.judge(claim, assertion, words, context)
        default: []
        }
    }
}
