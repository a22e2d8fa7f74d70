import Diagnostics

/// The replacements that settle what was found with certainty, file by file.
public struct FixPlan: Sendable {
    public let files: [FixedFile]

    /// Takes the first fix of every certain error or warning. Of two that overlap, the one that starts first is taken;
    /// the other is found again by the next run.
    public init(_ diagnostics: [Diagnostic]) {
        var fixes: [String: (file: SourceFile, fixes: [Fix])] = [:]
        for diagnostic in diagnostics where diagnostic.severity != .note && diagnostic.finding.certainty == .certain {
            guard let fix = diagnostic.finding.fixes.first, Self.keepsMarkup(fix) else { continue }
            fixes[fix.span.file.path, default: (fix.span.file, [])].fixes.append(fix)
        }
        files = fixes.values.sorted { $0.file.path < $1.file.path }.map { FixedFile($0.file, $0.fixes) }
    }

    /// Words that run over markup or lines are for a person to replace: the markup would be lost.
    private static func keepsMarkup(_ fix: Fix) -> Bool {
        let range = fix.span.range
        guard range.lowerBound >= 0, range.upperBound <= fix.span.file.bytes.count else { return false }
        return !fix.span.file.bytes[range].contains { "*_`[]{}<>\n\r|".utf8.contains($0) }
    }
}

/// One file with its replacements made.
public struct FixedFile: Sendable {
    public let file: SourceFile
    public let fixes: [Fix]
    public let bytes: [UInt8]

    init(_ file: SourceFile, _ fixes: [Fix]) {
        var taken: [Fix] = []
        for fix in fixes.sorted(by: { $0.span < $1.span })
        where fix.span.range.lowerBound >= (taken.last?.span.range.upperBound ?? 0) {
            taken.append(fix)
        }
        var bytes: [UInt8] = []
        var place = 0
        for fix in taken {
            bytes += file.bytes[place..<fix.span.range.lowerBound]
            bytes += fix.replacement.utf8
            place = fix.span.range.upperBound
        }
        bytes += file.bytes[place...]
        self.file = file
        self.fixes = taken
        self.bytes = bytes
    }

    /// The changed lines as a unified diff without context. No fix spans lines, so lines keep their numbers.
    public var diff: String {
        let before = LineMap(file)
        let after = LineMap(SourceFile(path: file.path, bytes: bytes))
        let lines = Set(fixes.map { before.position(at: $0.span.range.lowerBound).line }).sorted()
        var text = "--- a/\(file.path)\n+++ b/\(file.path)\n"
        for line in lines {
            text += "@@ -\(line) +\(line) @@\n"
            text += "-\(String(decoding: before.bytes(ofLine: line), as: UTF8.self))\n"
            text += "+\(String(decoding: after.bytes(ofLine: line), as: UTF8.self))\n"
        }
        return text
    }
}
