/// An accident that happens to a text on its way to the reading.
enum Mutation: CaseIterable {
    case deleteByte, duplicateByte, swapBytes, deleteWord, duplicateWord, swapWords, splice
    case insertNumber, insertMark, insertInvisible, insertPicture, insertBracket, insertOtherScript, insertWord
    case insertLongWord, insertLongRun

    /// - Parameter others: texts of which a part may be spliced in.
    /// - Returns: the text after the accident; it is always valid UTF-8.
    func applied(to text: String, others: [String], _ random: inout SeededRandom) -> String {
        switch self {
        case .deleteByte: Self.withBytes(text) { bytes, at in bytes.remove(at: at) } at: { random.number(below: $0) }
        case .duplicateByte: Self.withBytes(text) { bytes, at in bytes.insert(bytes[at], at: at) } at: { random.number(below: $0) }
        case .swapBytes:
            Self.withBytes(text) { bytes, at in bytes.swapAt(at, bytes.count - 1 - at) } at: { random.number(below: $0) }
        case .deleteWord: Self.withWords(text) { words, at in words.remove(at: at) } at: { random.number(below: $0) }
        case .duplicateWord: Self.withWords(text) { words, at in words.insert(words[at], at: at) } at: { random.number(below: $0) }
        case .swapWords:
            Self.withWords(text) { words, at in words.swapAt(at, words.count - 1 - at) } at: { random.number(below: $0) }
        case .splice:
            String(text.prefix(random.number(below: text.count))) + (random.pick(others) ?? "")
        default: inserting(into: text, &random)
        }
    }

    private func inserting(into text: String, _ random: inout SeededRandom) -> String {
        guard let piece = random.pick(pieces) else { return text }
        // Between scalars rather than characters, so that a combining mark may land anywhere.
        var scalars = Array(text.unicodeScalars)
        scalars.insert(contentsOf: Array(piece.unicodeScalars), at: random.number(below: scalars.count + 1))
        return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    private var pieces: [String] {
        switch self {
        case .insertNumber:
            ["0", "-1", "22", " 21 ", "1,000,000", "99999999999999999999999999", "0.0000001", "1.2.3.4", "7/0", "½", "٣٤", "２２", "1e999", " 32768 "]
        case .insertMark: [" – ", "—", "-", "−", "'", "’", "“", "\"", "…", ":", ";", "?!", ".", "..", ",", "/", "%", "+", "≥", "<", "×", "$", "\t", "\n"]
        case .insertInvisible: ["\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2060}", "\u{0}", "\u{7F}", "\u{A0}", "\u{2028}", "\u{FE0F}"]
        case .insertPicture: ["🙂", "👩🏽‍⚕️", "🇺🇸", "™", "®", "ﬁ", "℃", "𝒳", "\u{10FFFF}"]
        case .insertBracket: ["(", ")", "[", "]", "((((", "))))", "{{", "}}", "(k)", "(“"]
        case .insertOtherScript: ["\u{202E}", "שלום", " مرحبا ", "日本語", "e\u{301}\u{302}\u{303}", "\u{301}", "ÅÆß", "Ωμέγα"]
        case .insertWord: [" not ", " if ", " and ", " or ", " to ", " over ", " both ", " neither ", " a ", " half ", " hundred ", " Yes, ", " No. "]
        case .insertLongWord: [String(repeating: "a", count: 70_000), String(repeating: "9", count: 400), String(repeating: "x-", count: 1000)]
        case .insertLongRun:
            [" not ", "(", " 21 ", " twenty", " if you", "\u{301}", ",", "—"].map { String(repeating: $0, count: 400) }
        default: []
        }
    }

    private static func withBytes(_ text: String, _ change: (inout [UInt8], Int) -> Void, at place: (Int) -> Int) -> String {
        var bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return text }
        change(&bytes, place(bytes.count))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func withWords(_ text: String, _ change: (inout [Substring], Int) -> Void, at place: (Int) -> Int) -> String {
        var words = text.split(separator: " ")
        guard !words.isEmpty else { return text }
        change(&words, place(words.count))
        return words.joined(separator: " ")
    }
}
