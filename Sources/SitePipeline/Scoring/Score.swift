import ContentSyntax
import SiteOutput

/// How the site's own analysis does on what people have judged: a file of sentences, or a folder of pages.
public enum Score {
    /// What is told besides the figures.
    public struct Details: OptionSet, Sendable {
        public let rawValue: Int
        /// Each line of a page that went wrong.
        public static let lines = Details(rawValue: 1)
        /// Recall for each kind of contradiction on pages.
        public static let kinds = Details(rawValue: 2)

        public init(rawValue: Int) { self.rawValue = rawValue }
    }

    /// The figures as text.
    ///
    /// - Parameters:
    ///   - path: a YAML list of sentences, or a folder of pages with `judged.yaml` beside them.
    ///   - folders: folders of treatment models; of two with the same key the first is taken.
    ///   - today: the day to judge by.
    ///   - details: nothing but none for a file of sentences, whose misses are always told.
    public static func report(
        of path: String, treatments folders: [String], today: CalendarDate, disk: FileSystem, details: Details = []
    ) throws(ScoreFailure) -> String {
        if try isFolder(path, on: disk) {
            return try PageScoring.report(folder: path, treatments: folders, today: today, disk: disk, details: details)
        }
        guard details.isEmpty else {
            let message = "`--list` and `--by` are for a folder of pages; a file's misses are always told."
            throw ScoreFailure(message: message)
        }
        return try WordingScore.report(corpus: path, treatments: folders, today: today, disk: disk)
    }

    private static func isFolder(_ path: String, on disk: FileSystem) throws(ScoreFailure) -> Bool {
        do throws(FileProblem) {
            return try disk.kind(path) == .folder
        } catch {
            throw ScoreFailure(error)
        }
    }
}
