/// One thing that a site is held to. Whatever is reported is reported by a rule, and every rule is in the catalogue
/// that `sitegen explain` prints.
///
/// A rule is a value beside the words of its messages. What it costs to break it on one site is that site's decision,
/// made from ``severity``.
public struct Rule: Sendable {
    /// The stable name that reports and site settings use, such as `age-boundary`.
    public let id: String
    /// What it asks for or finds, in one sentence.
    public let summary: String
    /// Why that matters to a reader or to the clinic.
    public let why: String
    /// The documents behind it; empty for a rule that follows from how the program works.
    public let sources: [Source]
    /// What a finding costs unless the site has decided otherwise.
    public let severity: Severity
    /// Whether a site may change the severity and waive findings. What makes a site wrong or unsafe without a word
    /// cannot be waved through.
    public let isAdjustable: Bool
    /// Whose decisions it rests on, as the keys of `jurisdictions` in the site settings; empty if it holds anywhere.
    public let jurisdictions: [String]
    /// Sentences that it reports. They are run as tests.
    public let failing: [Example]
    /// Sentences that it leaves alone, though they look alike. They are run as tests.
    public let passing: [Example]

    public init(
        _ id: String, _ summary: String, why: String, sources: [Source] = [], severity: Severity = .error,
        isAdjustable: Bool = true, jurisdictions: [String] = [], failing: [Example] = [], passing: [Example] = []
    ) {
        self.id = id
        self.summary = summary
        self.why = why
        self.sources = sources
        self.severity = severity
        self.isAdjustable = isAdjustable
        self.jurisdictions = jurisdictions
        self.failing = failing
        self.passing = passing
    }

    /// A document behind a rule.
    public struct Source: Sendable, Hashable {
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
    public struct Example: Sendable, Hashable {
        public let text: String
        /// The key of the page's treatment; nothing for a page about none.
        public let treatment: String?

        public init(_ text: String, on treatment: String?) {
            self.text = text
            self.treatment = treatment
        }
    }
}

/// A rule is what its name says: two rules with one name would be a mistake, which the tests of the catalogue find.
extension Rule: Hashable {
    public static func == (a: Rule, b: Rule) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
