/// How much a finding matters on this site.
public enum Severity: String, Sendable, Equatable, CaseIterable, Comparable {
    case note, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// A finding with the severity that this site gives it.
public struct Diagnostic: Sendable, Equatable {
    public var severity: Severity
    public var finding: Finding

    public init(_ severity: Severity, _ finding: Finding) {
        self.severity = severity
        self.finding = finding
    }

    public var rule: Rule { finding.rule }
    public var span: Span { finding.span }
    public var message: String { finding.message }
}

extension [Diagnostic] {
    /// The order of every report: by file, place, rule and message. The same problem at the same place is said once.
    public func inReportOrder() -> [Diagnostic] {
        let sorted = self.sorted { a, b in
            if a.span != b.span { return a.span < b.span }
            if a.rule != b.rule { return a.rule.id < b.rule.id }
            return a.message < b.message
        }
        var result: [Diagnostic] = []
        for diagnostic in sorted where diagnostic != result.last { result.append(diagnostic) }
        return result
    }

    public func count(_ severity: Severity) -> Int { count { $0.severity == severity } }
    public var hasErrors: Bool { contains { $0.severity == .error } }
}
