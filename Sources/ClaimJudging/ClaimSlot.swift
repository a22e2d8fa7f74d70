/// What a statement is about, by the name that reports use.
public enum ClaimSlot: String, Sendable, CaseIterable, Hashable {
    case status, age, indication, site
    case skinType = "skin-type"
    case duration, permanence, composition
    case dosageForm = "dosage-form"
    case requiredStep = "required-step"
    case contraindication, safety, pain, downtime, efficacy, guarantee, number, statistic
    case superlative, comparison, proof, testimonial, name, specification, risk
    case decision, onset, sessions, interval, dose, units, maker
    case bodyMass = "body-mass"
    case reversal, promotion
}
