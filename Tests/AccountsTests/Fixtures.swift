import Accounts
import ClaimJudging
import ClaimReading
import ContentSchema
import ContentSyntax
import Diagnostics
import Foundation
import TestSupport
import TreatmentModel

/// The treatments of the example site and those kept for tests, with an analyzer over all of them.
enum Fixtures {
    static let root = Repository.root
    static let today = CalendarDate(year: 2026, month: 11, day: 21)!
    static let treatments = try! TreatmentFile.paths().map(read)
    static let analyzer = analyzer(speaker: .clinic)

    static func analyzer(speaker: Speaker, in jurisdictions: [Jurisdiction] = [.us]) -> ClaimAnalyzer {
        ClaimAnalyzer(
            treatments: treatments, context: ClaimContext(speaker: speaker, jurisdictions: jurisdictions, today: today))
    }

    static func file(_ path: String) -> SourceFile {
        let data = FileManager.default.contents(atPath: root + "/" + path)
        precondition(data != nil, "There is no \(path).")
        return SourceFile(path: path, bytes: Array(data!))
    }

    private static func read(_ path: String) throws -> Treatment {
        let file = try TreatmentFile(at: path)
        precondition(file.treatment != nil, "\(path): \(file.findings.map(\.message))")
        return file.treatment!
    }
}

/// A page put together block by block, each with its own text.
struct PageSketch {
    private(set) var blocks: [ProseBlock] = []
    private let subjects: [String]

    init(on subjects: String...) { self.subjects = subjects }

    /// Adds a block and returns its place.
    @discardableResult
    mutating func add(
        _ role: ProseBlock.Role, _ text: String, under lead: Int? = nil, besides: [Int] = [], citing key: String? = nil,
        isQuotation: Bool = false
    ) -> Int {
        let file = SourceFile(path: "page.md", text: text)
        blocks.append(
            ProseBlock(
                role: role, text: MappedText(file: file, verbatim: 0..<file.bytes.count),
                citations: key.map { [ProseCitation(key: $0, offset: text.utf8.count)] } ?? [], introducedBy: lead,
                besides: besides,
                isQuotation: isQuotation))
        return blocks.count - 1
    }

    var page: ClaimPage { ClaimPage(id: "page.md", blocks: blocks, subjects: subjects) }

    func analyzed(by analyzer: ClaimAnalyzer = Fixtures.analyzer) -> PageAccounts { analyzer.analyze(page: page) }
}

/// The analysis of one sentence alone on a page about a treatment.
func analyze(_ text: String, on treatment: String? = nil) -> PageAccounts {
    var sketch = treatment.map { PageSketch(on: $0) } ?? PageSketch()
    sketch.add(.paragraph, text)
    return sketch.analyzed()
}

extension PageAccounts {
    func claims(_ slot: Claim.Slot) -> [Claim] { claims.filter { $0.slot == slot } }
    var rules: [String] { findings.map(\.rule.id) }
    var errors: [String] { findings.map(\.rule).filter { $0.severity == .error }.map(\.id) }
}
