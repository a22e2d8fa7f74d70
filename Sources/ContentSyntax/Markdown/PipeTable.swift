import Diagnostics

/// Finds pipe tables in paragraphs: a row of column names, a row `|---|:--:|`, then rows of cells.
///
/// Works on the inlines cmark made of the paragraph: rows end at line breaks, cells at `|` in plain words. So `\|`, and
/// a `|` in code or in a link, is part of its cell.
struct PipeTable {
    let file: SourceFile
    private(set) var findings: [Finding] = []

    init(file: SourceFile) { self.file = file }

    /// The table that a paragraph really is, with perhaps a paragraph before it; nothing if it is no table.
    mutating func blocks(ofParagraph content: [MarkdownInline], at whole: Range<Int>) -> [MarkdownBlock]? {
        guard content.contains(where: isBreak), content.contains(where: hasPipe) else { return nil }
        let lines = content.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
        guard let delimiter = lines.dropFirst().firstIndex(where: { isDelimiterRow($0) }) else {
            if lines.allSatisfy(startsWithPipe) {
                findings.append(TableProblem.noDelimiterRow(file.span(range(of: lines[0]))))
            }
            return nil
        }
        var blocks: [MarkdownBlock] = []
        if delimiter > 1 {
            // Up to the line break before the header.
            let before = content[..<(lines[delimiter - 1].startIndex - 1)]
            blocks.append(MarkdownBlock(.paragraph(Array(before)), at: range(of: before)))
        }
        let table = table(
            header: lines[delimiter - 1], delimiter: lines[delimiter], body: lines[(delimiter + 1)...])
        let start = table.header.range.lowerBound
        return blocks + [MarkdownBlock(.table(table), at: start..<max(start, whole.upperBound))]
    }

    private mutating func table(
        header: ArraySlice<MarkdownInline>, delimiter: ArraySlice<MarkdownInline>,
        body: ArraySlice<ArraySlice<MarkdownInline>>
    ) -> MarkdownTable {
        let header = row(header)
        let count = header.cells.count
        let marks = alignments(delimiter)
        if count != marks.count {
            let place = file.span(range(of: delimiter))
            findings.append(TableProblem.delimiterCount(place, columns: count, marks: marks.count))
        }
        let rows = body.map { line in
            let row = row(line)
            check(row, line, against: header)
            return MarkdownTable.Row(cells: Array(row.cells.prefix(count)), range: row.range)
        }
        return MarkdownTable(
            columns: (0..<count).map { $0 < marks.count ? marks[$0] : .none }, header: header, rows: rows)
    }

    private mutating func check(
        _ row: MarkdownTable.Row, _ line: ArraySlice<MarkdownInline>, against header: MarkdownTable.Row
    ) {
        // Cells that emphasis runs across cannot be told, so neither can their number.
        guard row.cells.count != header.cells.count, !line.contains(where: hasPipeInEmphasis) else { return }
        findings.append(
            line.contains(where: hasPipe)
                ? TableProblem.cellCount(
                    file.span(row.range), cells: row.cells.count, columns: header.cells.count,
                    header: file.span(header.range))
                : TableProblem.noPipe(file.span(row.range)))
    }

    // MARK: Rows

    private mutating func row(_ line: ArraySlice<MarkdownInline>) -> MarkdownTable.Row {
        var cells: [[MarkdownInline]] = []
        var cell: [MarkdownInline] = []
        for inline in line {
            if case .text(var text) = inline.kind, hasPipe(inline) {
                text.withUTF8 { split($0, at: inline.range.lowerBound, cell: &cell, cells: &cells) }
            } else {
                if hasPipeInEmphasis(inline) { findings.append(TableProblem.acrossCells(file.span(inline.range))) }
                cell.append(inline)
            }
        }
        cells.append(cell)
        let range = range(of: line)
        if cells.count > 1, startsWithPipe(line) { cells.removeFirst() }
        if cells.count > 1, endsWithPipe(line) { cells.removeLast() }
        return MarkdownTable.Row(
            cells: cells.map { MarkdownTable.Cell(content: $0, range: $0.isEmpty ? range : self.range(of: $0[...])) },
            range: range)
    }

    /// Ends a cell at each `|`, without the blanks at the ends of its text.
    private func split(
        _ bytes: UnsafeBufferPointer<UInt8>, at base: Int, cell: inout [MarkdownInline], cells: inout [[MarkdownInline]]
    ) {
        var next = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: "|") {
            let isEndOfCell = index < bytes.count
            var start = next
            var end = index
            next = index + 1
            if cell.isEmpty { while start < end, bytes[start].isBlank { start += 1 } }
            if isEndOfCell { while end > start, bytes[end - 1].isBlank { end -= 1 } }
            if end > start {
                let words = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
                cell.append(MarkdownInline(.text(words), at: base + start..<base + end))
            }
            if isEndOfCell {
                cells.append(cell)
                cell = []
            }
        }
    }

    private func alignments(_ line: ArraySlice<MarkdownInline>) -> [MarkdownTable.Alignment] {
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

    private func isDelimiterRow(_ line: ArraySlice<MarkdownInline>) -> Bool {
        guard line.count == 1, let only = line.first, hasPipe(only), case .text(let text) = only.kind else {
            return false
        }
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
        var words = text
        return words.withUTF8 { $0.contains(UInt8(ascii: "|")) }
    }

    private func startsWithPipe(_ line: ArraySlice<MarkdownInline>) -> Bool {
        guard let first = line.first, hasPipe(first), case .text(let text) = first.kind else { return false }
        return text.utf8.first == UInt8(ascii: "|")
    }

    private func endsWithPipe(_ line: ArraySlice<MarkdownInline>) -> Bool {
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

    private func range(of line: ArraySlice<MarkdownInline>) -> Range<Int> {
        let start = line.first?.range.lowerBound ?? 0
        return start..<max(start, line.last?.range.upperBound ?? start)
    }
}

/// What can be wrong with tables.
enum TableProblem {
    static let rule = Rule(
        "markdown-table", "Every row of a table has as many cells as the table has columns.",
        why: "A cell in the wrong column gives one treatment the numbers of another.", isAdjustable: false)

    static func cellCount(_ span: Span, cells: Int, columns: Int, header: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This row has \(count(cells, "cell")), but the table has \(count(columns, "column")).",
            help: cells > columns
                ? "Remove a cell, or write `\\|` for a `|` that belongs to the text."
                : "Add the missing cells; an empty one is written as `| |`.",
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
