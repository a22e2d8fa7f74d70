/// A list of a treatment that may be known to be complete. Only then does its silence say anything: that no skin test
/// is needed follows from a complete list of required steps without one, never from a list that may have gaps.
///
/// A list is called complete for the place that the file speaks of first, that of its first indication.
public enum FactList: String, Sendable, Hashable, CaseIterable {
    case indications, composition, contraindications, warnings, precautions, doses
    case requiredSteps = "required-steps"
    case adverseEvents = "adverse-events"
}
