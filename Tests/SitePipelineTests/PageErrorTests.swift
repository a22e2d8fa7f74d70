import ContentSyntax
import Diagnostics
import TestSupport
import Testing

/// The errors of the pages that the example site is made after, put back into it one at a time: each is found at its line.
///
/// Tests/Fixtures/page-errors.yml lists them.
@Suite struct PageErrorTests {
    /// What the example site says of itself without any of them.
    private static let unchanged = Task { try await MemorySite.example().check().report.diagnostics }

    @available(macOS 15, *)
    @Test(arguments: PageError.all) func isFound(_ error: PageError) async throws {
        let site = try MemorySite.example()
        try site.replace(in: "Content/" + error.file, error.right, with: error.wrong)
        if let lines = error.without { try site.replace(in: "Content/" + error.file, lines, with: "") }
        let before = Set(try await Self.unchanged.value.map { "\($0.span.file.path) \($0.rule.id) \($0.message)" })
        let found = try await site.check().report.diagnostics.filter { diagnostic in
            diagnostic.severity >= .warning && error.lines(in: diagnostic.span.file).contains(diagnostic.line)
                && !before.contains("\(diagnostic.span.file.path) \(diagnostic.rule.id) \(diagnostic.message)")
        }
        let fitting = found.filter { error.rules.contains($0.rule.id) && $0.severity == error.severity }
        let others: Comment = "found \(found.map { "\($0.severity) \($0.rule.id): \($0.message)" })"
        if let reason = error.notYet {
            withKnownIssue(Comment(rawValue: reason)) { #expect(!fitting.isEmpty, others) }
        } else {
            #expect(!fitting.isEmpty, others)
        }
    }

    @available(macOS 15, *)
    @Test func theExampleSiteIsClean() async throws {
        #expect(try await Self.unchanged.value.filter { $0.severity == .error }.map(\.message) == [])
    }
}

/// One error to put back.
struct PageError: Sendable, CustomTestStringConvertible {
    let name: String
    /// Below `Content/`.
    let file: String
    let right: String
    let wrong: String
    /// Lines to be taken out besides.
    let without: String?
    /// The rules of which one has to speak up.
    let rules: [String]
    let severity: Severity
    /// Why nothing is found so far.
    let notYet: String?

    var testDescription: String { name }

    /// The lines of a file that the wrong text stands on; none in other files.
    func lines(in file: SourceFile) -> ClosedRange<Int> {
        let wanted = Array(wrong.utf8)
        guard file.path == "Content/" + self.file, let start = file.bytes.indices.first(where: { file.bytes[$0...].starts(with: wanted) })
        else { return 0...0 }
        let map = LineMap(file)
        return map.position(at: start).line...map.position(at: start + wanted.count).line
    }

    static let all: [PageError] = {
        do {
            let file = SourceFile(path: "page-errors.yml", text: try Repository.text(Repository.fixtures + "/page-errors.yml"))
            guard case .sequence(let list)? = FrontMatter.parseYAML(file).0 else { fatalError("page-errors.yml is no list") }
            return list.items.map(PageError.init)
        } catch {
            fatalError("page-errors.yml cannot be read: \(error)")
        }
    }()

    private init(_ node: YAMLNode) {
        guard case .mapping(let keys) = node else { fatalError("an error is no group of keys") }
        func text(_ key: String) -> String? { if case .scalar(let scalar)? = keys[key]?.value { scalar.value } else { nil } }
        func list(_ key: String) -> [String] {
            guard case .sequence(let list)? = keys[key]?.value else { return [] }
            return list.items.compactMap { if case .scalar(let scalar) = $0 { scalar.value } else { nil } }
        }
        guard let name = text("error"), let file = text("file"), let right = text("right"), let wrong = text("wrong"),
            let severity = text("severity").flatMap(Severity.init)
        else { fatalError("a key is missing from an error") }
        self.name = name
        self.file = file
        self.right = right
        self.wrong = wrong
        self.severity = severity
        notYet = text("not-yet")
        without = text("without")
        rules = list("rules")
    }
}

extension Diagnostic {
    fileprivate var line: Int { LineMap(span.file).position(at: span.range.lowerBound).line }
}
