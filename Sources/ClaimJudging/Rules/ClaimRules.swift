import Diagnostics

extension Rule {
    /// Every rule over what pages say of treatments, in the order of the slots.
    public static let claims: [Rule] = [
        ageBoundary, ageBound, claimUnknown, statusVerb, statusImprecise, endorsement, regulator,
        statusDenied, indicationWidened, indicationShortened, unlabeledUse, statusBorrowed, efficacy,
        guarantee, permanence, duration, painless, downtime, absoluteSafety, riskMinimised, riskTime, contraindication,
        skinType, requiredStep, composition, dosageForm, specification, ingredientSpelling, productName,
        productNameForm, statistic, studySize, only, onlyStale, superiority, comparative, proof, testimonial,
        regulatoryClass, reversibility, statisticIncomplete, crossPageConflict,
        maker, boardUnnamed, prescription,
        onset, course, dose, directions, units, bodyMass, decision,
    ]
}
