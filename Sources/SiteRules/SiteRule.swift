import ContentSyntax
import Diagnostics
import SiteGraph

/// One thing that has to hold of a site as a whole.
///
/// A rule finds; what a finding costs is the site's decision, from the rule's default.
public protocol SiteRule: Sendable {
    static var rule: Rule { get }
    /// - Parameter today: the date of the build.
    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding]
}
