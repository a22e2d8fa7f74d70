/// How a treatment works and how it is used.
public struct UsageFacts: Sendable, Hashable {
    /// How it works, a sentence each: "It blocks the signal from nerve to muscle."
    public let mechanism: [LabelFact]
    /// The way into or onto the body: "injection into the muscle".
    public let route: [LabelFact]
    /// What the label tells the user or the injector to do.
    public let directions: [LabelFact]
    /// What to do or leave after treatment.
    public let aftercare: [LabelFact]
    public let doses: [Dose]
    /// Whether its units are those of another product; nothing where no source says.
    public let unitsAreInterchangeable: Bool?
    public let sessions: [SessionPlan]
    /// How often it is put on or taken at home.
    public let regimens: [Regimen]
    public let reversal: Reversal?
    /// Nothing where no source says.
    public let prescription: PrescriptionStatus?

    public init(
        mechanism: [LabelFact] = [], route: [LabelFact] = [], directions: [LabelFact] = [], aftercare: [LabelFact] = [],
        doses: [Dose] = [], unitsAreInterchangeable: Bool? = nil, sessions: [SessionPlan] = [],
        regimens: [Regimen] = [], reversal: Reversal? = nil,
        prescription: PrescriptionStatus? = nil
    ) {
        self.mechanism = mechanism
        self.route = route
        self.directions = directions
        self.aftercare = aftercare
        self.doses = doses
        self.unitsAreInterchangeable = unitsAreInterchangeable
        self.sessions = sessions
        self.regimens = regimens
        self.reversal = reversal
        self.prescription = prescription
    }
}
