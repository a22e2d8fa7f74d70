import Diagnostics
import Mustache

/// A template file, read once: its tags for the checker, and what Mustache makes of it for rendering.
struct ParsedTemplate: Sendable {
    let name: String
    let file: SourceFile
    let tree: TemplateTree
    /// Nothing if the file has problems.
    let compiled: MustacheTemplate?
    let findings: [Finding]

    init(_ file: SourceFile, named name: String) {
        self.name = name
        self.file = file
        tree = TemplateTree(parsing: file.bytes)
        var problems = tree.problems
        if let broken = Self.firstInvalidByte(of: file) { problems.append(Placed(.notUTF8, at: broken..<broken + 1)) }
        var compiled: MustacheTemplate?
        if problems.isEmpty {
            do {
                compiled = try MustacheTemplate(string: MustacheSource.text(of: file.bytes))
            } catch {
                problems.append(Placed(.mustache("\(error)"), at: 0..<0))
            }
        }
        self.compiled = compiled
        findings = problems.map { $0.value.finding(at: file.span($0.range)) }
    }

    private static func firstInvalidByte(of file: SourceFile) -> Int? {
        var offset = 0
        var decoder = UTF8()
        var bytes = file.bytes.makeIterator()
        while true {
            switch decoder.decode(&bytes) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}
