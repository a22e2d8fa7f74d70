/// The rules for paths inside an output folder.
enum OutputPath {
    /// Does a path stay inside the folder, and clear of what we keep there?
    static func isSafe(_ path: some StringProtocol) -> Bool {
        guard !path.isEmpty, !path.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return false }
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        guard names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return false }
        return names[0].lowercased() != OutputFolder.privateFolder
    }

    /// The folders above a path, outermost first: `a/b/c` gives `a` and `a/b`.
    static func parents(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }

    /// Is one path the other, or inside it?
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
}
