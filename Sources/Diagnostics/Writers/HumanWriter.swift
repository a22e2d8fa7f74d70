/// A report for a person at a terminal: what, where, the line itself, what to write instead.
struct HumanWriter {
    var usesColor = false
    /// Longer lines are cut to a window around the place.
    private let width = 100

    func write(_ report: Report) -> String {
        var maps = LineMaps()
        var out = ""
        for diagnostic in report.diagnostics { write(diagnostic, maps: &maps, to: &out) }
        out += waiting(report.waiting) + summary(report)
        return out
    }

    private func waiting(_ files: [Report.WaitingFile]) -> String {
        guard !files.isEmpty else { return "" }
        let lines = files.map { file in
            "\(file.path): \(counted(file.sentences, "sentence")) \(file.sentences == 1 ? "waits" : "wait") for a reviewer\n"
        }
        return lines.joined() + "\n"
    }

    private func write(_ diagnostic: Diagnostic, maps: inout LineMaps, to out: inout String) {
        let finding = diagnostic.finding
        out += styled(diagnostic.severity.rawValue, color(of: diagnostic.severity)) + styled(": \(finding.message)", .bold)
        out += styled(" [\(finding.rule.id)]", .dim) + "\n"
        excerpt(finding.span, mark: "^", color: color(of: diagnostic.severity), maps: &maps, to: &out)
        if let help = finding.help { out += "   = " + styled("help", .cyan) + ": \(help)\n" }
        for note in finding.notes {
            out += "   = " + styled("note", .blue) + ": \(note.message)\n"
            if let span = note.span { excerpt(span, mark: "-", color: .blue, maps: &maps, to: &out) }
        }
        out += "\n"
    }

    private func excerpt(_ span: Span, mark: Character, color: Style, maps: inout LineMaps, to out: inout String) {
        let map = maps.map(of: span.file)
        let (start, end) = maps.positions(of: span)
        out += "  \(styled("-->", .dim)) \(span.file.path):\(start.line):\(start.column)\n"
        let line = Array(map.bytes(ofLine: start.line))
        guard !line.isEmpty else { return }
        let first = min(start.column - 1, line.count)
        let last = end.line == start.line ? min(max(end.column - 1, first), line.count) : line.count
        let window = visible(line, around: first..<last)
        let number = String(start.line)
        let gutter = String(repeating: " ", count: number.count + 1)
        out += styled(" \(number) | ", .dim) + window.text + "\n"
        out += styled("\(gutter) | ", .dim) + String(repeating: " ", count: window.indent)
        out += styled(String(repeating: String(mark), count: max(1, window.length)), color) + "\n"
    }

    /// The part of a line to show, with the place of the mark in it counted in the columns of a terminal.
    private func visible(_ line: [UInt8], around range: Range<Int>) -> (text: String, indent: Int, length: Int) {
        func columns(_ bytes: ArraySlice<UInt8>) -> [Character] {
            String(decoding: bytes, as: UTF8.self).map { character in
                let isControl = character.unicodeScalars.first.map { $0.value < 0x20 || $0.value == 0x7F } ?? false
                return character == "\t" || isControl ? " " : character
            }
        }
        let before = columns(line[..<range.lowerBound])
        let marked = columns(line[range])
        let after = columns(line[range.upperBound...])
        let room = max(20, width - min(marked.count, width))
        let keptBefore = before.count > room / 2 ? ["…"] + before.suffix(room / 2) : before
        let keptMarked = marked.count > width ? marked.prefix(width - 1) + ["…"] : marked[...]
        let roomAfter = max(10, width - keptBefore.count - keptMarked.count)
        let keptAfter = after.count > roomAfter ? Array(after.prefix(roomAfter)) + ["…"] : after
        return (
            String(keptBefore + keptMarked + keptAfter), keptBefore.reduce(0) { $0 + $1.terminalWidth },
            keptMarked.reduce(0) { $0 + $1.terminalWidth }
        )
    }

    private func summary(_ report: Report) -> String {
        let errors = report.diagnostics.count(.error)
        let warnings = report.diagnostics.count(.warning)
        let problems = "\(counted(errors, "error")), \(counted(warnings, "warning"))."
        return (errors + warnings == 0 ? "No problems." : problems) + (report.sentences.total > 0 ? " \(report.sentences.text)" : "") + "\n"
    }

    private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    private enum Style: String {
        case bold = "1", dim = "2", red = "1;31", yellow = "1;33", blue = "34", cyan = "36"
    }

    private func color(of severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .blue
        }
    }

    private func styled(_ text: String, _ style: Style) -> String {
        usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Character {
    /// Columns that a terminal gives the character: two for emoji and for what East Asian scripts write wide.
    ///
    /// Source: Unicode Standard Annex 11, the ranges of `W` and `F` in broad strokes.
    fileprivate var terminalWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
