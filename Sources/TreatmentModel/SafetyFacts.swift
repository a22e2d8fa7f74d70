/// Who must not have a treatment, and what may go wrong.
public struct SafetyFacts: Sendable, Hashable {
    public let contraindications: [LabelFact]
    public let warnings: [LabelFact]
    public let precautions: [LabelFact]
    /// What may go wrong, the common first.
    public let risks: [Risk]
    public let boxedWarning: String?

    public init(
        contraindications: [LabelFact] = [], warnings: [LabelFact] = [], precautions: [LabelFact] = [],
        risks: [Risk] = [],
        boxedWarning: String? = nil
    ) {
        self.contraindications = contraindications
        self.warnings = warnings
        self.precautions = precautions
        self.risks = risks
        self.boxedWarning = boxedWarning
    }
}
