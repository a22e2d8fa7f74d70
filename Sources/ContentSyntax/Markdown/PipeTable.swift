import Diagnostics

/// Finds pipe tables in paragraphs: a row of column names, a row `|---|:--:|`, then rows of cells.
///
/// Works on the inlines cmark made of the paragraph: rows end at line breaks, cells at `|` in plain words. So `\|`, and
/// a `|` in code or in a link, is part of its cell.
struct PipeTable {
    let file: SourceFile
    private(set) var findings: [Finding] = []

    init(file: SourceFile) { self.file = file }

    /// The blocks that a paragraph really is: itself, or a table with perhaps a paragraph before it.
    mutating func blocks(ofParagraph content: [MarkdownInline], at range: Range<Int>) -> [MarkdownBlock]? {
        guard content.contains(where: hasPipe), content.contains(where: isBreak) else { return nil }
        let lines = content.split(omittingEmptySubsequences: false, whereSeparator: isBreak).map(Array.init)
        guard let delimiter = lines.dropFirst().firstIndex(where: { isDelimiterRow($0) }) else {
            if lines.allSatisfy(startsWithPipe) { findings.append(TableProblem.noDelimiterRow(file.span(lineRange(lines[0])))) }
            return nil
        }
        var blocks: [MarkdownBlock] = []
        if delimiter > 1 {
            let before = Array(lines[..<(delimiter - 1)].joined(separator: [MarkdownInline(.softBreak, at: 0..<0)]))
            blocks.append(MarkdownBlock(.paragraph(before), at: lineRange(before)))
        }
        let header = row(lines[delimiter - 1])
        let columns = alignments(lines[delimiter])
        if header.cells.count != columns.count {
            findings.append(
                TableProblem.delimiterCount(
                    file.span(lineRange(lines[delimiter])), columns: header.cells.count, marks: columns.count))
        }
        var rows: [MarkdownTable.Row] = []
        for line in lines[(delimiter + 1)...] {
            var row = row(line)
            if line.contains(where: hasPipeInEmphasis) {
                // Its cells cannot be told, so neither can their number.
            } else if row.cells.count == 1, !line.contains(where: hasPipe) {
                findings.append(TableProblem.noPipe(file.span(row.range)))
            } else if row.cells.count != header.cells.count {
                findings.append(
                    TableProblem.cellCount(
                        file.span(row.range), cells: row.cells.count, columns: header.cells.count,
                        header: file.span(header.range)))
            }
            row = fitted(row, to: header.cells.count)
            rows.append(row)
        }
        let alignments = (0..<header.cells.count).map { $0 < columns.count ? columns[$0] : .none }
        let start = header.range.lowerBound
        blocks.append(
            MarkdownBlock(
                .table(MarkdownTable(columns: alignments, header: header, rows: rows)),
                at: start..<max(start, range.upperBound)))
        return blocks
    }

    private func fitted(_ row: MarkdownTable.Row, to count: Int) -> MarkdownTable.Row {
        var cells = Array(row.cells.prefix(count))
        while cells.count < count {
            cells.append(MarkdownTable.Cell(content: [], range: row.range.upperBound..<row.range.upperBound))
        }
        return MarkdownTable.Row(cells: cells, range: row.range)
    }

    // MARK: Rows

    private mutating func row(_ line: [MarkdownInline]) -> MarkdownTable.Row {
        var cells: [[MarkdownInline]] = [[]]
        for inline in line {
            guard hasPipe(inline), case .text(let text) = inline.kind else {
                if hasPipeInEmphasis(inline) { findings.append(TableProblem.acrossCells(file.span(inline.range))) }
                cells[cells.count - 1].append(inline)
                continue
            }
            let bytes = Array(text.utf8)
            var start = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: "|") {
                if index > start {
                    let base = inline.range.lowerBound
                    cells[cells.count - 1].append(
                        MarkdownInline(
                            .text(String(decoding: bytes[start..<index], as: UTF8.self)), at: base + start..<base + index))
                }
                if index < bytes.count { cells.append([]) }
                start = index + 1
            }
        }
        let range = lineRange(line)
        var contents = cells.map(trimmed)
        if contents.count > 1, startsWithPipe(line) { contents.removeFirst() }
        if contents.count > 1, endsWithPipe(line) { contents.removeLast() }
        return MarkdownTable.Row(
            cells: contents.map { MarkdownTable.Cell(content: $0, range: $0.isEmpty ? range : lineRange($0)) },
            range: range)
    }

    private func trimmed(_ cell: [MarkdownInline]) -> [MarkdownInline] {
        var cell = cell
        while let first = cell.first, let rest = trimmedText(first, atStart: true) {
            cell.removeFirst()
            if let rest { cell.insert(rest, at: 0) }
            if rest != nil { break }
        }
        while let last = cell.last, let rest = trimmedText(last, atStart: false) {
            cell.removeLast()
            if let rest { cell.append(rest) }
            if rest != nil { break }
        }
        return cell
    }

    /// A text without the blanks at one of its ends: `.some(nil)` if nothing is left, nothing if there are no blanks.
    private func trimmedText(_ inline: MarkdownInline, atStart: Bool) -> MarkdownInline?? {
        guard case .text(let text) = inline.kind, inline.range.count == text.utf8.count else { return nil }
        let bytes = Array(text.utf8)
        var lower = 0
        var upper = bytes.count
        if atStart { while lower < upper, bytes[lower].isBlank { lower += 1 } }
        if !atStart { while upper > lower, bytes[upper - 1].isBlank { upper -= 1 } }
        if upper - lower == bytes.count { return nil }
        if lower == upper { return .some(nil) }
        let base = inline.range.lowerBound
        return MarkdownInline(
            .text(String(decoding: bytes[lower..<upper], as: UTF8.self)), at: base + lower..<base + upper)
    }

    private func alignments(_ line: [MarkdownInline]) -> [MarkdownTable.Alignment] {
        guard case .text(let text)? = line.first?.kind else { return [] }
        let cells = text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: true)
            .map { $0.filter { !$0.isBlank } }.filter { !$0.isEmpty }
        return cells.map { cell in
            switch (cell.first == UInt8(ascii: ":"), cell.last == UInt8(ascii: ":")) {
            case (true, true): .center
            case (true, false): .left
            case (false, true): .right
            case (false, false): .none
            }
        }
    }

    private func isDelimiterRow(_ line: [MarkdownInline]) -> Bool {
        guard line.count == 1, hasPipe(line[0]), case .text(let text) = line[0].kind else { return false }
        var hyphens = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"): hyphens += 1
            case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        return hyphens > 0
    }

    private func isBreak(_ inline: MarkdownInline) -> Bool {
        switch inline.kind {
        case .softBreak, .lineBreak: true
        default: false
        }
    }

    private func hasPipe(_ inline: MarkdownInline) -> Bool {
        guard case .text(let text) = inline.kind, inline.range.count == text.utf8.count else { return false }
        return text.utf8.contains(UInt8(ascii: "|"))
    }

    private func startsWithPipe(_ line: [MarkdownInline]) -> Bool {
        guard let first = line.first, hasPipe(first), case .text(let text) = first.kind else { return false }
        return text.utf8.first == UInt8(ascii: "|")
    }

    private func endsWithPipe(_ line: [MarkdownInline]) -> Bool {
        guard let last = line.last, hasPipe(last), case .text(let text) = last.kind else { return false }
        return text.utf8.last { !$0.isBlank } == UInt8(ascii: "|")
    }

    /// Whether a `|` stands inside emphasis, which then starts in one cell and ends in another.
    private func hasPipeInEmphasis(_ inline: MarkdownInline) -> Bool {
        switch inline.kind {
        case .emphasis(let content), .strong(let content): content.contains { hasPipe($0) || hasPipeInEmphasis($0) }
        default: false
        }
    }

    private func lineRange(_ line: [MarkdownInline]) -> Range<Int> {
        let start = line.first?.range.lowerBound ?? 0
        return start..<max(start, line.last?.range.upperBound ?? start)
    }
}

/// What can be wrong with tables.
enum TableProblem {
    static let rule = "markdown-table"

    static func cellCount(_ span: Span, cells: Int, columns: Int, header: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This row has \(count(cells, "cell")), but the table has \(count(columns, "column")).",
            help: cells > columns
                ? "Remove a cell, or write `\\|` for a `|` that belongs to the text." : "Add the missing cells; an empty one is written as `| |`.",
            notes: [Note("The columns are named here.", at: header)])
    }

    static func noPipe(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This line is taken for a row of the table above it.",
            help: "Leave an empty line between the table and the text.")
    }

    static func delimiterCount(_ span: Span, columns: Int, marks: Int) -> Finding {
        let row = "|" + String(repeating: "---|", count: columns)
        return Finding(
            rule: rule, at: span,
            "The row above names \(count(columns, "column")), but this line marks \(marks).",
            help: "Write `\(row)`.")
    }

    static func noDelimiterRow(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "These lines look like a table, but no line under the first one marks its columns.",
            help: "Add a line such as `|---|---|` below this one.")
    }

    static func acrossCells(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This emphasis starts in one cell of the table and ends in another.",
            help: "End it in the cell it starts in, or write `\\*` for a star that is meant as it is.")
    }

    private static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}
