import ContentSyntax
import Diagnostics
import SiteGraph

/// One thing that has to hold of a site as a whole.
///
/// A rule finds; what a finding costs is the site's decision, from the rule's default.
public protocol SiteRule: Sendable {
    static var info: RuleInfo { get }
    /// - Parameter today: the date of the build.
    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding]
}

/// What is to be known of a rule.
public struct RuleInfo: Sendable {
    /// The stable name that findings carry and site settings use.
    public let id: String
    /// What it asks for, in one sentence.
    public let summary: String
    /// Why that matters to a patient or to the clinic.
    public let why: String
    public let source: RuleSource?
    public let severity: Severity
    /// Whether site settings may change its severity. What makes a build impossible cannot be waved through.
    public let isAdjustable: Bool

    public init(
        _ id: String, _ summary: String, why: String, source: RuleSource? = nil, severity: Severity,
        isAdjustable: Bool = true
    ) {
        self.id = id
        self.summary = summary
        self.why = why
        self.source = source
        self.severity = severity
        self.isAdjustable = isAdjustable
    }
}

/// Where a rule comes from.
public struct RuleSource: Sendable {
    public let title: String
    public let url: String
    /// The day it was read, as 2026-11-21.
    public let seen: String

    public init(_ title: String, url: String, seen: String) {
        self.title = title
        self.url = url
        self.seen = seen
    }
}
