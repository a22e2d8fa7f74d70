import Diagnostics

extension Rule {
    /// Values of a treatment's facts that say nothing, two things at once, or what cannot be.
    public static let factValue = Rule(
        "fact-value", "A fact of a treatment that is given as a value says one thing, in one way.",
        why: "Pages are compared with the value, so it has to be clear which one it is.", isAdjustable: false)
}
