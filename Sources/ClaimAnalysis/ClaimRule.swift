import Diagnostics
import TreatmentModel

/// One way a page may go wrong about a treatment. Its documentation and its examples stand beside it; the examples are
/// run as tests.
public protocol ClaimRule: Sendable {
    static var id: String { get }
    static var documentation: ClaimRuleDocumentation { get }
}

/// What a rule is for, for `explain`, the rule reference and the tests.
public struct ClaimRuleDocumentation: Sendable {
    public let id: String
    /// One sentence: what it finds.
    public let summary: String
    /// Why it matters, for an editor.
    public let why: String
    public let sources: [Source]
    public let severity: Severity
    /// Where the rule applies; empty for everywhere.
    public let jurisdictions: [Jurisdiction]
    public let failing: [Example]
    public let passing: [Example]

    public init(
        id: String, summary: String, why: String, sources: [Source], severity: Severity, jurisdictions: [Jurisdiction] = [],
        failing: [Example], passing: [Example]
    ) {
        self.id = id
        self.summary = summary
        self.why = why
        self.sources = sources
        self.severity = severity
        self.jurisdictions = jurisdictions
        self.failing = failing
        self.passing = passing
    }

    /// A document behind a rule.
    public struct Source: Sendable {
        public let title: String
        public let url: String
        /// The day it was read, year first.
        public let seen: String

        public init(_ title: String, url: String, seen: String = "2026-11-21") {
            self.title = title
            self.url = url
            self.seen = seen
        }
    }

    /// A sentence on a page about a treatment.
    public struct Example: Sendable {
        public let text: String
        /// The key of the page's treatment; nothing for a page about none.
        public let treatment: String?

        public init(_ text: String, on treatment: String?) {
            self.text = text
            self.treatment = treatment
        }
    }
}
