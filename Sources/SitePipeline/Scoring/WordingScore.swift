import ClaimAnalysis
import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteOutput
import TreatmentModel

/// How the site's own analysis does on a corpus of sentences that people have judged.
public enum WordingScore {
    /// Why a corpus could not be scored, in words for whoever asked.
    public struct Failure: Error, Sendable {
        public let message: String
    }

    /// - Parameters:
    ///   - corpus: path of the corpus file.
    ///   - folders: folders of treatment models; of two with the same key the first is taken.
    public static func report(
        corpus path: String, treatments folders: [String], today: CalendarDate, disk: FileSystem
    ) throws(Failure) -> String {
        let file: SourceFile
        let models: [Treatment]
        do throws(FileProblem) {
            file = SourceFile(path: path, bytes: try disk.read(path))
            models = try treatments(in: folders, disk: disk)
        } catch {
            throw Failure(message: error.message)
        }
        let (corpus, findings) = WordingCorpus.read(file)
        guard let corpus, findings.isEmpty else {
            throw Failure(message: ReportFormat.human.write(Report(findings.map { Diagnostic(.error, $0) })))
        }
        let context = ClaimContext(speaker: .clinic, jurisdictions: [.us], today: today)
        return CorpusScore(corpus, analyzer: ClaimAnalyzer(treatments: models, context: context)).report + "\n"
    }

    private static func treatments(in folders: [String], disk: FileSystem) throws(FileProblem) -> [Treatment] {
        var seen: Set<String> = []
        var models: [Treatment] = []
        for folder in folders {
            for entry in try disk.list(folder) where entry.kind == .file && entry.name.hasSuffix(".yml") {
                let path = "\(folder)/\(entry.name)"
                let key = String(entry.name.dropLast(4))
                let decoded = ContentDecoder.decode(SourceFile(path: path, bytes: try disk.read(path)), kind: .treatment, key: key)
                if case .treatment(let item) = decoded.item, seen.insert(key).inserted { models.append(item.content) }
            }
        }
        return models
    }
}
