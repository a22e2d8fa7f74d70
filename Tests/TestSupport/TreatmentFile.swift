import ContentSchema
import ContentSyntax
import Diagnostics
import SiteOutput
import TreatmentModel

/// A treatment file as the tests read it: the model, if there is one, with everything that was found.
public struct TreatmentFile {
    public let treatment: Treatment?
    public let findings: [Finding]

    public init(_ file: SourceFile) {
        let (node, problems) = FrontMatter.parseYAML(file)
        var reading = Reading(file: file)
        treatment = node.flatMap { Treatment.schema.read($0, &reading) }
        findings = problems + reading.findings
    }

    public init(_ text: String) { self.init(SourceFile(path: "x.yml", text: text)) }

    /// - Parameter path: from the top of the project.
    public init(at path: String) throws(FileProblem) {
        self.init(SourceFile(path: path, bytes: try FileSystem.live.read(Repository.root + "/" + path)))
    }

    /// A file of some keys with one indication, acne scars in the United States.
    ///
    /// - Parameter indication: further keys of the indication, each a line.
    public static func forAcneScars(_ keys: String, indication: String = "") -> TreatmentFile {
        TreatmentFile(
            keys + """

                as-of: 2026-11-21
                review-by: 2027-05-21
                indications:
                  - key: scars
                    jurisdiction: us
                    regulator: FDA
                    pathway: pma
                    label: For acne scars.
                    source: {url: "https://www.example.org", seen: 2026-11-21, confidence: A}
                    condition: acne scars

                """ + indication)
    }

    /// The paths of the files of the example site and of those kept for tests, from the top of the project.
    public static func paths() throws(FileProblem) -> [String] {
        var paths: [String] = []
        for folder in ["Content/treatments", "Tests/Fixtures/treatments"] {
            let names = try FileSystem.live.list(Repository.root + "/" + folder).map(\.name)
            paths += names.filter { $0.hasSuffix(".yml") }.sorted().map { folder + "/" + $0 }
        }
        return paths
    }
}
