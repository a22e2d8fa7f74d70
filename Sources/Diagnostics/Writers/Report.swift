/// Everything a run has to say, in the order it is said.
public struct Report: Sendable {
    public let diagnostics: [Diagnostic]
    public let sentences: SentenceCounts
    /// In the order of their paths.
    public let waiting: [WaitingFile]

    /// A file with sentences that wait for a reviewer.
    public struct WaitingFile: Sendable, Equatable {
        public let path: String
        /// How many of its sentences wait: one or more.
        public let sentences: Int

        public init(path: String, sentences: Int) {
            self.path = path
            self.sentences = sentences
        }
    }

    public init(_ diagnostics: [Diagnostic], sentences: SentenceCounts = SentenceCounts(), waiting: [WaitingFile] = []) {
        self.diagnostics = diagnostics.inReportOrder()
        self.sentences = sentences
        self.waiting = waiting.sorted { $0.path < $1.path }
    }

    public var hasErrors: Bool { diagnostics.hasErrors }
}

/// The forms a report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
    case human, json, sarif, github

    /// The report in this form.
    /// - Parameters:
    ///   - usesColor: for people only; escape codes are written only if asked for.
    ///   - claims: every sentence with its account, for the JSON document; not asked for by the other forms.
    public func write(_ report: Report, usesColor: Bool = false, claims: () -> JSONValue = { [] }) -> String {
        switch self {
        case .human: HumanWriter(usesColor: usesColor).write(report)
        case .json: JSONWriter().document(report, claims: claims()).serialized(indent: 2) + "\n"
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
