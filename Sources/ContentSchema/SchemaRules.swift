import Diagnostics

extension Rule {
    /// Public for kinds whose keys depend on each other, which they check themselves.
    public static let missingKey = Rule(
        "missing-key", "A file has the keys that its kind needs.",
        why: "The page or fact would have a gap where readers look for it.", isAdjustable: false)

    static let unknownKey = Rule(
        "unknown-key", "A file has only keys that its kind knows.",
        why: "A misspelled key is left out without a word, and its editor believes that it is published.",
        isAdjustable: false)

    public static let wrongValue = Rule(
        "wrong-value", "A value is of the form, and within the limits, that its key takes.",
        why: "A value that is guessed at may be published as something else.", isAdjustable: false)

    static let emptyValue = Rule(
        "empty-value", "A key that is written has a value.",
        why: "Nobody can tell a forgotten value from one that is empty on purpose.", isAdjustable: false)

    /// The rules of single keys and values.
    public static let schema: [Rule] = [missingKey, unknownKey, wrongValue, emptyValue]
}
