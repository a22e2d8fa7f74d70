import SiteOutput

/// Where the tests' own files are: found from this file, so that it does not matter where the tests are started.
public enum Repository {
    /// The folder of Package.swift.
    public static let root = String(#filePath.dropLast("/Tests/TestSupport/Repository.swift".count))
    public static let fixtures = root + "/Tests/Fixtures"
    /// A small site with one page of every kind, in which nothing is wrong.
    public static let goldenSite = fixtures + "/golden/site"

    /// The text of a file. Bytes that are not UTF-8 come out as U+FFFD.
    public static func text(_ path: String) throws(FileProblem) -> String {
        String(decoding: try FileSystem.live.read(path), as: UTF8.self)
    }

    /// Every file below a folder by its path from there.
    public static func tree(_ folder: String) throws(FileProblem) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for entry in try FileSystem.live.list(folder) {
            if entry.kind == .folder {
                for (path, bytes) in try tree("\(folder)/\(entry.name)") { files["\(entry.name)/\(path)"] = bytes }
            } else {
                files[entry.name] = try FileSystem.live.read("\(folder)/\(entry.name)")
            }
        }
        return files
    }
}
