/// Everything a run has to say, in the order it is said.
public struct Report: Sendable {
    public let diagnostics: [Diagnostic]
    public let claims: ClaimCounts

    /// How many claims the site makes, by verdict.
    public struct ClaimCounts: Sendable, Equatable {
        public var verified: Int
        public var unknown: Int
        public var contradicted: Int

        public init(verified: Int = 0, unknown: Int = 0, contradicted: Int = 0) {
            self.verified = verified
            self.unknown = unknown
            self.contradicted = contradicted
        }

        public init(_ verdicts: some Sequence<ClaimSummary.Verdict>) {
            self.init()
            for verdict in verdicts {
                switch verdict {
                case .verified: verified += 1
                case .unknown: unknown += 1
                case .contradicted: contradicted += 1
                }
            }
        }

        public var total: Int { verified + unknown + contradicted }
    }

    public init(_ diagnostics: [Diagnostic], claims: ClaimCounts = ClaimCounts()) {
        self.diagnostics = diagnostics.inReportOrder()
        self.claims = claims
    }

    public var hasErrors: Bool { diagnostics.hasErrors }
}

/// The forms a report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
    case human, json, sarif, github

    /// The report in this form.
    /// - Parameter usesColor: for people only; escape codes are written only if asked for.
    public func write(_ report: Report, usesColor: Bool = false) -> String {
        switch self {
        case .human: HumanWriter(usesColor: usesColor).write(report)
        case .json: JSONWriter().document(report).serialized(indent: 2) + "\n"
        case .sarif: SARIFWriter().document(report).serialized(indent: 2) + "\n"
        case .github: GitHubWriter().write(report)
        }
    }
}

/// The lines of the files a report speaks of, each mapped once.
struct LineMaps {
    private var maps: [String: LineMap] = [:]

    mutating func map(of file: SourceFile) -> LineMap {
        if let map = maps[file.path] { return map }
        let map = LineMap(file)
        maps[file.path] = map
        return map
    }

    mutating func positions(of span: Span) -> (start: SourcePosition, end: SourcePosition) {
        let map = map(of: span.file)
        return (map.position(at: span.range.lowerBound), map.position(at: span.range.upperBound))
    }
}
