import ContentSchema
import Diagnostics

/// What a person says of one line of a page, read in its context.
struct PageJudgement: Sendable, Equatable {
    /// The page's file without `.md`.
    let page: String
    /// Counted from one.
    let line: Int
    /// How the line begins, against judgements that have slipped to another line.
    let text: String
    let verdict: Verdict
    /// What kind of statement it is: "age-boundary", "price".
    let kind: String
    let why: String

    enum Verdict: String, Sendable, CaseIterable {
        /// The model or a hard rule says otherwise.
        case contradicted
        /// Medical or promotional, and the model neither says so nor denies it.
        case unsupported
        /// All of it follows from the model.
        case supported
        /// It states nothing medical and nothing promotional.
        case neutral
        /// People who know differ; it counts neither way.
        case debatable
    }

    /// Whether nobody may publish the line unseen.
    var isWrong: Bool { verdict == .contradicted || verdict == .unsupported }

    static let schema = Schema<PageJudgement>("judgement", about: "What a person says of one line.") { fields in
        PageJudgement(
            page: fields.required("page", .string, "The page's file without its ending."),
            line: fields.required("line", .integer(1...1_000_000), "The line, counted from one."),
            text: fields.required("text", .string, "How the line begins."),
            verdict: fields.required("verdict", .oneOf(), "What the person says of it."),
            kind: fields.required("kind", .string, "What kind of statement it is."),
            why: fields.required("why", .string, "The fact, or its absence, that decides."))
    }
}
