import Diagnostics

extension Rule {
    /// Ages that cannot be read as one span.
    public static let ageLimit = Rule(
        "age-limit", "The ages of an indication or a study are one span from a younger age to an older one.",
        why: "Every age on every page is compared with them.", isAdjustable: false)
}
