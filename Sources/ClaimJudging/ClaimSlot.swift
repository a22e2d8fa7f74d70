/// What a statement is about, by the name that reports use.
public enum ClaimSlot: String, Sendable, CaseIterable, Hashable {
    case status, age, indication, site, skinType = "skin-type", duration, permanence, composition, dosageForm = "dosage-form"
    case requiredStep = "required-step", contraindication, safety, pain, downtime, efficacy, guarantee, number, statistic
    case superlative, comparison, proof, testimonial, name, specification, risk
    case decision, onset, sessions, interval, dose, units, maker, bodyMass = "body-mass", reversal, promotion
}
