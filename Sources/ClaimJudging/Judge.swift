import ClaimReading

/// Compares assertions with the models of the treatments they are about.
package enum Judge {
    /// - Parameter words: the assertion's words as a reader sees them, for messages.
    /// - Returns: a judgement for each treatment it is about; none where nothing is asserted.
    package static func judge(_ assertion: Assertion, words: String, in context: JudgingContext) -> [Judgement] {
        switch assertion.content {
        case .age(let claim): AgeJudge.judge(claim, assertion, words, context)
        case .status(let claim):
            StatusJudge.judge(claim, assertion, words, context) + DecisionJudge.judge(claim, assertion, words, context)
        case .use(let claim): UseJudge.judge(claim, assertion, words, context)
        case .exclusion(let claim): ExclusionJudge.judge(claim, assertion, words, context)
        case .step(let claim): StepJudge.judge(claim, assertion, words, context)
        case .event(let concepts, let sites): RiskJudge.events(concepts, sites, assertion, words, context)
        case .riskTime(let claim): RiskTimeJudge.judge(claim, assertion, words, context)
        case .worsening(let conditions): RiskJudge.worsening(conditions, assertion, words, context)
        case .passingRisk: RiskJudge.passing(assertion, words, context)
        case .fact(let claim): RiskJudge.fact(claim, assertion, context)
        case .anyRisk: RiskJudge.anyRisk(assertion, words, context)
        case .safety(let isAbsolute, let isSaid):
            RiskJudge.safety(isAbsolute: isAbsolute, isSaid: isSaid, assertion, words, context)
        case .noDowntime: RecoveryJudge.downtime(assertion, words, context)
        case .resumption(let isImmediate): RecoveryJudge.resumption(isImmediate: isImmediate, assertion, words, context)
        case .painlessness: RecoveryJudge.pain(assertion, words, context)
        case .material(let claim): MaterialJudge.judge(claim, assertion, words, context)
        case .containment(let inner, let outer): ContainmentJudge.judge(inner, outer, assertion, words, context)
        case .concentration(let claim): ConcentrationJudge.judge(claim, assertion, words, context)
        case .strength(let percent): MaterialJudge.judge(strength: percent, assertion, words, context)
        case .naturalness: context.beyond(.composition, assertion, words)
        case .maker(let makers): MakerJudge.judge(makers, assertion, words, context)
        case .form(let claim): FormJudge.judge(claim, assertion, words, context)
        case .productClass(let concept): ProductClassJudge.judge(concept, assertion, words, context)
        case .prescription(let isNeeded): PrescriptionJudge.judge(isNeeded, assertion, words, context)
        case .identity(let other): IdentityJudge.judge(other, assertion, words, context)
        case .specification(let claim): SpecificationJudge.judge(claim, assertion, words, context)
        case .formerName, .name, .spelling: NameJudge.judge(assertion, words, context)
        case .reversal: ReversalJudge.judge(assertion, words, context)
        case .superlative(let claim): SuperlativeJudge.judge(claim, assertion, words, context)
        case .comparison(let isOfTwo): PromotionJudge.comparison(isOfTwo: isOfTwo, assertion, words, context)
        case .promise(let isResult): EffectJudge.promise(isResult, assertion, words, context)
        case .cure: EffectJudge.cure(assertion, words, context)
        case .prevention: EffectJudge.prevention(assertion, words, context)
        case .promotion(let promotion): PromotionJudge.judge(promotion, assertion, words, context)
        case .price(let numbers): PriceJudge.judge(numbers, assertion, words, context)
        case .skinTypes(let types): SkinTypeJudge.judge(types, assertion, words, context)
        default: number(assertion, words, context)
        }
    }

    private static func number(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        switch assertion.content {
        case .duration(let claim): DurationJudge.judge(claim, assertion, words, context)
        case .permanence: PermanenceJudge.permanence(assertion, words, context)
        case .temporariness: PermanenceJudge.temporariness(assertion, words, context)
        case .absorption(let materials): PermanenceJudge.absorption(materials, assertion, words, context)
        case .onset(let claim): OnsetJudge.judge(claim, assertion, words, context)
        case .sessions(let claim): CourseJudge.sessions(claim, assertion, words, context)
        case .interval(let claim): CourseJudge.interval(claim, assertion, words, context)
        case .visit(let claim): CourseJudge.visit(claim, assertion, words, context)
        case .dose(let claim): DoseJudge.dose(claim, assertion, words, context)
        case .frequency(let perDay): DirectionsJudge.frequency(perDay, assertion, words, context)
        case .placement(let places): DirectionsJudge.placement(places, assertion, words, context)
        case .conversion: DoseJudge.conversion(assertion, words, context)
        case .bodyMass(let claim): BodyMassJudge.judge(claim, assertion, words, context)
        case .statistic(let claim): StatisticJudge.judge(claim, assertion, words, context)
        case .enrolled(let claim): EnrolledJudge.judge(claim, assertion, words, context)
        default: []
        }
    }
}
