/// A template's text as it is given to Mustache.
///
/// Three things differ from what was written. Tags that escape become tags that do not, because text escapes itself (by
/// bytes, and many times faster). And a partial that stands alone on its line loses its indentation, because Mustache
/// would count the characters of everything below it to indent the output. And the slashes in names of templates become
/// question marks, because Mustache's closing tags know no slash.
enum MustacheSource {
    /// The name by which Mustache knows a template.
    static func name(of template: String) -> String {
        template.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "?")
    }

    static func text(of bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var done = 0
        for tag in TagScanner(scanning: bytes).tags {
            result += bytes[done..<tag.range.lowerBound]
            done = tag.range.upperBound
            switch tag.kind {
            case .escaped, .raw: result += "{{&\(tag.name)}}".utf8
            case .section: result += "{{#\(tag.name)}}".utf8
            case .inverted: result += "{{^\(tag.name)}}".utf8
            case .close: result += "{{/\(name(of: tag.name))}}".utf8
            case .comment: result += "{{!}}".utf8
            case .partial, .parent, .block:
                removeIndentation(from: &result)
                let sigil = tag.kind == .partial ? ">" : tag.kind == .parent ? "<" : "$"
                result += "{{\(sigil)\(name(of: tag.name))}}".utf8
            }
        }
        result += bytes[done...]
        return String(decoding: result, as: UTF8.self)
    }

    private static func removeIndentation(from line: inout [UInt8]) {
        let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let end = line.lastIndex { !isBlank($0) }
        guard let end else { return line.removeAll() }
        if line[end] == UInt8(ascii: "\n") || line[end] == UInt8(ascii: "\r") { line.removeLast(line.count - end - 1) }
    }
}
