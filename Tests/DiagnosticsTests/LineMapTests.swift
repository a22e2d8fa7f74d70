import Diagnostics
import Testing

/// Offsets to lines and columns, whatever the line endings; every question has an answer.
@Suite struct LineMapTests {
    private func map(_ text: String) -> LineMap { LineMap(SourceFile(path: "a.md", text: text)) }

    private func place(_ text: String, _ offset: Int) -> [Int] {
        let position = map(text).position(at: offset)
        return [position.line, position.column]
    }

    @Test func everyOffsetOfLF() {
        #expect((0...5).map { place("ab\nc\n", $0) } == [[1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [3, 1]])
    }

    @Test func carriageReturnAndLineFeedEndOneLine() {
        #expect((0...6).map { place("ab\r\nc\r\n", $0) } == [[1, 1], [1, 2], [1, 3], [1, 4], [2, 1], [2, 2], [2, 3]])
        #expect(map("ab\r\nc\r\n").lineCount == 3)
    }

    @Test func aLoneCarriageReturnEndsALine() {
        #expect(place("ab\rc\r\rd", 3) == [2, 1])
        #expect(place("ab\rc\r\rd", 6) == [4, 1])
        #expect(map("a\r").lineCount == 2)
    }

    @Test func lineFeedBeforeCarriageReturnEndsTwoLines() {
        #expect(map("a\n\rb").lineCount == 3)
        #expect(place("a\n\rb", 3) == [3, 1])
    }

    @Test func aByteOrderMarkTakesNoColumn() {
        #expect(place("\u{FEFF}ab\nc", 3) == [1, 1])
        #expect(place("\u{FEFF}ab\nc", 4) == [1, 2])
        #expect(place("\u{FEFF}ab\nc", 0) == [1, 1])
        #expect(place("\u{FEFF}ab\nc", 6) == [2, 1])
        #expect(Array(map("\u{FEFF}ab\nc").bytes(ofLine: 1)) == Array("ab".utf8))
    }

    @Test func columnsCountBytes() {
        #expect(place("é💉x", 2) == [1, 3])
        #expect(place("é💉x", 6) == [1, 7])
    }

    @Test func offsetsOutsideAreClamped() {
        #expect(place("ab\nc", -7) == [1, 1])
        #expect(place("ab\nc", 4) == [2, 2])
        #expect(place("ab\nc", 5000) == [2, 2])
        #expect(place("", 12) == [1, 1])
        #expect(place("ab\n", 99) == [2, 1])
    }

    @Test func linesComeWithoutTheirEndings() {
        let lines = map("ab\r\n\nc\rd")
        #expect((1...4).map { String(decoding: lines.bytes(ofLine: $0), as: UTF8.self) } == ["ab", "", "c", "d"])
        #expect(lines.bytes(ofLine: 0).isEmpty)
        #expect(lines.bytes(ofLine: 5).isEmpty)
        #expect(lines.bytes(ofLine: -1).isEmpty)
    }

    @Test func emptyFile() {
        #expect(map("").lineCount == 1)
        #expect(map("").bytes(ofLine: 1).isEmpty)
    }
}
