import Accounts
import ContentSchema
import ContentSyntax
import Diagnostics
import Foundation
import TreatmentModel

/// The treatments of the example site, read once from the folder that the run is started in.
struct FuzzedSite: Sendable {
    static let shared = FuzzedSite()
    let treatments: [Treatment]
    let analyzer: ClaimAnalyzer

    private init() {
        let folders = ["Content/treatments", "Tests/Fixtures/treatments"]
        treatments = folders.flatMap { folder in
            let names = try! FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            return names.filter { $0.hasSuffix(".yml") }.map { Self.treatment("\(folder)/\($0)") }
        }
        analyzer = ClaimAnalyzer(
            treatments: treatments,
            context: ClaimContext(
                speaker: .clinic, jurisdictions: [.us], today: CalendarDate(year: 2026, month: 11, day: 21)!))
    }

    private static func treatment(_ path: String) -> Treatment {
        let file = SourceFile(path: path, bytes: Array(FileManager.default.contents(atPath: path)!))
        var reading = Reading(file: file)
        return Treatment.schema.read(FrontMatter.parseYAML(file).0!, &reading)!
    }
}
