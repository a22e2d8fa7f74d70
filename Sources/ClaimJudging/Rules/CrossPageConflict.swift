import Diagnostics

extension Rule {
    /// Two values for one fact, where the model settles neither.
    package static let crossPageConflict = Rule(
        "cross-page-conflict", "The same fact stated with two values on the site, where the treatment file gives none.",
        why: "A reader who finds 18 on one page and 21 on another trusts neither, and one of them is wrong.",
        sources: [.label], severity: .error)
}

extension Message {
    package static func crossPageConflict(_ said: String, other: String) -> Message {
        Message(
            .crossPageConflict,
            "“\(said)” does not agree with “\(other)” elsewhere on the site, and the treatment file settles neither.",
            help: "Keep the one that is right, and add it to the treatment file with its source.")
    }
}
