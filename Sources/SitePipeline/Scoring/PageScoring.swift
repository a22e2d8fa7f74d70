import ContentSyntax
import SiteOutput

/// How the site's own analysis does on whole pages that people have judged line by line.
enum PageScoring {
    /// - Parameters:
    ///   - path: a folder of pages with `judged.yaml` beside them.
    ///   - folders: folders of treatment models; of two with the same key the first is taken.
    ///   - today: the day to judge by.
    static func report(
        folder path: String, treatments folders: [String], today: CalendarDate, disk: FileSystem, details: Score.Details
    ) throws(ScoreFailure) -> String {
        let judged = try JudgedPages.read(path, disk: disk)
        let site = try JudgedSite(judged, treatments: TreatmentFolders.read(folders, disk: disk))
        let report = PageScoreReport(score: PageScore(site.scored(today: today)))
        return report.figures + (details.contains(.kinds) ? "\n" + report.kinds : "")
            + (details.contains(.lines) ? "\n" + report.list : "")
    }
}
