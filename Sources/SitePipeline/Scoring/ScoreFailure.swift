import Diagnostics
import SiteOutput

/// Why something could not be scored, in words for whoever asked.
public struct ScoreFailure: Error, Sendable {
    public let message: String

    init(message: String) { self.message = message }

    init(_ findings: [Finding]) {
        message = ReportFormat.human.write(Report(findings.map { Diagnostic(.error, $0) }))
    }

    init(_ problem: FileProblem) {
        message = [problem.message, problem.help].compactMap(\.self).joined(separator: " ")
    }
}

extension SourceFile {
    /// A file as it lies on a disk.
    convenience init(reading path: String, for disk: FileSystem) throws(ScoreFailure) {
        do throws(FileProblem) {
            self.init(path: path, bytes: try disk.read(path))
        } catch {
            throw ScoreFailure(error)
        }
    }
}
