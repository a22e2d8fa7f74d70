import ContentSyntax
import Diagnostics
import TestSupport
import Testing
import TreatmentModel

/// The treatment files of the example site and those kept for tests.
@Suite struct TreatmentFilesTests {
    private static let files = (try? TreatmentFile.paths()) ?? []

    @Test func areAllThere() { #expect(Self.files.count == 27) }

    @Test(arguments: files) func reads(_ path: String) throws {
        let file = try TreatmentFile(at: path)
        #expect(file.findings.map { "\($0.message) [\($0.span.text)]" } == [])
        #expect(file.treatment != nil)
    }

    /// The lists that every file had before each fact needed a source are left to the rule of the site.
    @Test(arguments: files) func everyFactHasASource(_ path: String) throws {
        let treatment = try #require(try TreatmentFile(at: path).treatment)
        let older: Set =
            path.hasPrefix("Content/")
            ? []
            : ["composition", "required-steps", "adverse-events", "boxed-warning", "evidence", "contraindications"]
        let covered = Set(treatment.sources.flatMap(\.facts)).union(older)
        #expect(treatment.groupsInNeedOfSource.map(\.facts).filter { !covered.contains($0) } == [])
    }

    @Test(arguments: files.filter { $0.hasPrefix("Content/") }) func publishedFactsHaveGoodSources(
        _ path: String
    ) throws {
        let treatment = try #require(try TreatmentFile(at: path).treatment)
        #expect(treatment.sources.filter { !$0.confidence.isPublishable }.map(\.url) == [])
        #expect(treatment.indications.filter { !$0.source.confidence.isPublishable }.map(\.key) == [])
    }

    /// A rate told twice, as a risk and as evidence, is the same rate.
    @Test(arguments: files) func ratesAgreeWithEvidence(_ path: String) throws {
        let treatment = try #require(try TreatmentFile(at: path).treatment)
        for risk in treatment.safety.risks {
            guard let percent = risk.frequency?.percent else { continue }
            let names = ([risk.event] + risk.synonyms).map { $0.asKey ?? "" }
            for record in treatment.evidence where names.contains(record.key) {
                let value = try #require(Double(record.value.prefix { $0.isNumber || $0 == "." }))
                #expect(percent.contains(value), "\(risk.event): \(record.value)")
            }
        }
    }
}
