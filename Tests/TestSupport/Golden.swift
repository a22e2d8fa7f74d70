import SiteOutput

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A text that is compared with a file of the repository.
///
/// With `SITEGEN_RECORD=1` in the environment the file is written instead, and the comparison fails all the same: a
/// test that records can never pass for one that checks.
public enum Golden {
    public static var isRecording: Bool { getenv("SITEGEN_RECORD").map { String(cString: $0) } == "1" }

    /// What is wrong; nothing if the file holds the text.
    public static func problem(_ text: String, with path: String) throws(FileProblem) -> String? {
        if isRecording {
            try makeFolders(of: path)
            try FileSystem.live.write(path, Array(text.utf8))
            return "Recorded \(path). Read it, then run the test without SITEGEN_RECORD."
        }
        guard try FileSystem.live.kind(path) == .file else {
            return "There is no \(path). Run the test once with SITEGEN_RECORD=1 to write it."
        }
        let expected = try Repository.text(path)
        guard expected != text else { return nil }
        return "\(path) differs.\n" + difference(expected: expected, got: text)
    }

    /// The lines from the first difference to the last.
    private static func difference(expected: String, got: String) -> String {
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = got.split(separator: "\n", omittingEmptySubsequences: false)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let room = min(old.count, new.count) - start
        let end = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
        let removed = old[start..<old.count - end].map { "- \($0)" }
        let added = new[start..<new.count - end].map { "+ \($0)" }
        return (["line \(start + 1):"] + removed + added).joined(separator: "\n")
    }

    private static func makeFolders(of path: String) throws(FileProblem) {
        var folder = ""
        for name in path.split(separator: "/").dropLast() {
            folder += "/\(name)"
            if try FileSystem.live.kind(folder) == nil { try FileSystem.live.makeFolder(folder) }
        }
    }
}
