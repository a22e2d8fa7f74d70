import Foundation

/// `EmbedFiles ROOT OUTPUT FOLDER…`: writes a Swift file that holds every file of the folders, with its path below ROOT.
@main
struct EmbedFiles {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 3 else { throw Problem.usage }
        let root = URL(filePath: arguments[1], directoryHint: .isDirectory)
        var source = "let embeddedFiles: [(path: String, text: String)] = [\n"
        for folder in arguments[3...] {
            let base = root.appending(path: folder, directoryHint: .isDirectory)
            for name in try FileManager.default.subpathsOfDirectory(atPath: base.path()).sorted() {
                let file = base.appending(path: name)
                guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true, !name.hasPrefix(".") else { continue }
                let text = try String(contentsOf: file, encoding: .utf8)
                source += "    (\(literal("\(folder)/\(name)")), \(literal(text))),\n"
            }
        }
        source += "]\n"
        try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    }

    enum Problem: Error { case usage }

    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
