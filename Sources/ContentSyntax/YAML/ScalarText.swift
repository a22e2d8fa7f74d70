import Diagnostics

extension YAMLScalar {
    /// The value as text that maps back to the characters an editor typed.
    ///
    /// The written form is walked beside the value: folded line breaks, doubled quotes and backslash escapes are
    /// stepped over; everything else maps byte by byte.
    public func text(in file: SourceFile) -> MappedText {
        var walk = ScalarWalk(value: Array(value.utf8), style: style, file: file, range: range)
        return walk.run()
    }
}

private struct ScalarWalk {
    let value: [UInt8]
    let style: YAMLScalar.Style
    let file: SourceFile
    let range: Range<Int>
    var source = 0
    var index = 0
    var result: MappedText

    init(value: [UInt8], style: YAMLScalar.Style, file: SourceFile, range: Range<Int>) {
        self.value = value
        self.style = style
        self.file = file
        self.range = range
        result = MappedText(file: file)
    }

    mutating func run() -> MappedText {
        source = start()
        while index < value.count {
            let byte = value[index]
            if source < range.upperBound, file.bytes[source] == byte, !startsEscape(source) {
                takeVerbatim()
            } else if !isBlank(byte), source < range.upperBound, isBlank(file.bytes[source]) {
                source += 1
            } else if escapesLineBreak(source) {
                source = escapeEnd(source)
            } else {
                takeRewritten()
            }
        }
        return result
    }

    private func start() -> Int {
        switch style {
        case .plain: return range.lowerBound
        case .singleQuoted, .doubleQuoted: return range.lowerBound + 1
        case .literal, .folded:
            var place = range.lowerBound
            while place < range.upperBound, file.bytes[place] != UInt8(ascii: "\n") { place += 1 }
            return min(place + 1, range.upperBound)
        }
    }

    private mutating func takeVerbatim() {
        let first = index
        let firstSource = source
        while index < value.count, source < range.upperBound, file.bytes[source] == value[index], !startsEscape(source) {
            index += 1
            source += 1
        }
        append(first..<index, from: firstSource..<source)
    }

    /// A piece whose written form differs: a fold (a space or line breaks for a run of blanks), an escape, a doubled quote.
    private mutating func takeRewritten() {
        let firstSource = source
        let first = index
        if isBlank(value[index]) {
            while index < value.count, isBlank(value[index]) { index += 1 }
            while source < range.upperBound, isBlank(file.bytes[source]) { source += 1 }
            if style == .doubleQuoted, firstSource == source { source = escapeEnd(source) }
        } else if source < range.upperBound, startsEscape(source) {
            source = escapeEnd(source)
            index += 1
            while index < value.count, value[index] & 0xC0 == 0x80 { index += 1 }
        } else {
            // Nothing known fits; the rest maps as a whole rather than wrongly.
            index = value.count
            source = range.upperBound
        }
        append(first..<index, from: firstSource..<max(firstSource, min(source, range.upperBound)))
    }

    private mutating func append(_ piece: Range<Int>, from source: Range<Int>) {
        result.append(String(decoding: value[piece], as: UTF8.self), from: source)
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
    }

    private func startsEscape(_ place: Int) -> Bool {
        switch style {
        case .doubleQuoted: file.bytes[place] == UInt8(ascii: "\\")
        case .singleQuoted: file.bytes[place] == UInt8(ascii: "'")
        default: false
        }
    }

    /// A backslash at the end of a line, which joins it to the next and leaves nothing in the value.
    private func escapesLineBreak(_ place: Int) -> Bool {
        guard style == .doubleQuoted, place + 1 < range.upperBound, file.bytes[place] == UInt8(ascii: "\\") else { return false }
        return file.bytes[place + 1] == UInt8(ascii: "\n") || file.bytes[place + 1] == UInt8(ascii: "\r")
    }

    private func escapeEnd(_ place: Int) -> Int {
        guard style == .doubleQuoted, place + 1 < range.upperBound else { return place + 2 }
        switch file.bytes[place + 1] {
        case UInt8(ascii: "x"): return place + 4
        case UInt8(ascii: "u"): return place + 6
        case UInt8(ascii: "U"): return place + 10
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            var end = place + 1
            while end < range.upperBound, isBlank(file.bytes[end]) { end += 1 }
            return end
        default: return place + 2
        }
    }
}
