import Accounts
import ClaimJudging
import ClaimReading
import ContentSyntax
import Diagnostics
import SiteOutput

/// How the site's own analysis does on a corpus of sentences that people have judged, each alone on a page.
enum WordingScore {
    /// - Parameters:
    ///   - path: the corpus file.
    ///   - folders: folders of treatment models; of two with the same key the first is taken.
    ///   - today: the day to judge by.
    static func report(
        corpus path: String, treatments folders: [String], today: CalendarDate, disk: FileSystem
    ) throws(ScoreFailure) -> String {
        let models = try TreatmentFolders.read(folders, disk: disk).treatments
        let (corpus, findings) = WordingCorpus.read(try SourceFile(reading: path, for: disk))
        guard let corpus, findings.isEmpty else { throw ScoreFailure(findings) }
        let context = ClaimContext(speaker: .clinic, jurisdictions: [.us], today: today)
        return CorpusScore(corpus, analyzer: ClaimAnalyzer(treatments: models, context: context)).report + "\n"
    }
}
