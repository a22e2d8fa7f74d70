/// The list of what a build has put into an output folder, kept in the folder. What is not on it is not ours.
///
/// One line for each file (`file <hash> <size> <path>`) and for each folder that was made (`folder <path>`), sorted by
/// path.
struct Manifest: Equatable, Sendable {
    struct File: Equatable, Sendable {
        var hash: ContentHash
        var size: Int
    }

    var files: [String: File] = [:]
    var folders: Set<String> = []

    private static let firstLine = "sitegen manifest 1"

    var text: String {
        var lines = [Self.firstLine]
        lines += folders.sorted(by: inByteOrder).map { "folder \($0)" }
        for (path, file) in files.sorted(by: { inByteOrder($0.key, $1.key) }) {
            lines.append("file \(file.hash.text) \(file.size) \(path)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    init() {}

    /// - Returns: Nothing if the text is not a manifest of this version, or not all of one.
    init?(text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.popLast() == "", lines.first == Self.firstLine[...] else { return nil }
        for line in lines.dropFirst() {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "folder":
                guard OutputPath.isSafe(parts[1]) else { return nil }
                folders.insert(String(parts[1]))
            case "file":
                let file = parts[1].split(separator: " ", maxSplits: 2)
                guard file.count == 3, file[0].utf8.count == 16, let hash = UInt64(file[0], radix: 16),
                    let size = Int(file[1]),
                    OutputPath.isSafe(file[2])
                else { return nil }
                files[String(file[2])] = File(hash: ContentHash(value: hash), size: size)
            default:
                return nil
            }
        }
    }
}

/// The order of everything that is written: by bytes, whatever the locale.
func inByteOrder(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
