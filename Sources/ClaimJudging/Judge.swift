import ClaimReading

/// Compares assertions with the models of the treatments they are about.
package enum Judge {
    /// - Parameter words: the assertion's words as a reader sees them, for messages.
    /// - Returns: a judgement for each treatment it is about; none where nothing is asserted.
    package static func judge(_ assertion: Assertion, words: String, in context: JudgingContext) -> [Judgement] {
        switch assertion.content {
        case .age(let claim): AgeJudge.judge(claim, assertion, words, context)
        case .status(let claim): StatusJudge.judge(claim, assertion, words, context)
        case .use(let claim): UseJudge.judge(claim, assertion, words, context)
        case .exclusion(let claim): ExclusionJudge.judge(claim, assertion, words, context)
        case .step(let claim): StepJudge.judge(claim, assertion, words, context)
        case .event(let concepts): RiskJudge.events(concepts, assertion, words, context)
        case .anyRisk: RiskJudge.anyRisk(assertion, words, context)
        case .safety(let isAbsolute): RiskJudge.safety(isAbsolute: isAbsolute, assertion, words, context)
        case .downtime(nil): RecoveryJudge.downtime(assertion, words, context)
        case .resumption(let isImmediate): RecoveryJudge.resumption(isImmediate: isImmediate, assertion, words, context)
        case .painlessness: RecoveryJudge.pain(assertion, words, context)
        default: []
        }
    }
}
