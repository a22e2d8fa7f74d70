/// The files of a new site: the theme, a few pages to replace, and the treatments whose facts are known.
public enum SiteScaffold {
    /// A file to write, by its path below the new site's folder.
    public struct File: Sendable {
        public let path: String
        public let text: String
    }

    public static let files: [File] = embeddedFiles.map { file in
        let isTreatment = file.path.hasPrefix("Content/treatments/")
        return File(
            path: file.path.hasPrefix(starter) ? String(file.path.dropFirst(starter.count)) : file.path,
            text: isTreatment ? file.text.withoutStatements : file.text)
    }.sorted { $0.path < $1.path }

    private static let starter = "Sources/SiteScaffold/Starter/"
}

extension String {
    /// A treatment file without its approved statements: who approved them does not work at the new clinic.
    fileprivate var withoutStatements: String {
        var isInside = false
        return split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            isInside = line.hasPrefix("statements:") || (isInside && (line.hasPrefix(" ") || line.hasPrefix("-")))
            return !isInside
        }.joined(separator: "\n")
    }
}
