import Diagnostics

extension Rule {
    static let unresolvedReference = Rule(
        "unresolved-reference", "A key that names another item names one that is published.",
        why: "The page would show nothing where the reviewer, the study or the treatment has to stand.",
        isAdjustable: false)

    static let duplicateRoute = Rule(
        "duplicate-route", "One page stands at one address.",
        why: "Only one of the two can be published, and readers of the other are lost.", isAdjustable: false)

    static let keyDiffersFromFile = Rule(
        "key-differs-from-file", "A file is called by its key.",
        why: "Whoever looks for the facts of a treatment finds another file, and corrects that one.",
        isAdjustable: false)

    static let missingMedia = Rule(
        "missing-media", "A picture that is shown is in Content/media and has a record.",
        why: "Readers would see an empty frame, or a picture that nobody has said may be shown.", isAdjustable: false)

    static let unknownFact = Rule(
        "unknown-fact", "A fact that a text asks for is one that the treatment's file gives.",
        why: "The sentence would have a gap exactly where its fact belongs.", isAdjustable: false)

    /// The rules between the items of a site.
    public static let graph: [Rule] = [
        unresolvedReference, duplicateRoute, keyDiffersFromFile, missingMedia, unknownFact,
    ]
}
