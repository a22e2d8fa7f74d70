/// An accident that happens to a text on its way to the reading.
enum Mutation: CaseIterable {
    case deleteByte, duplicateByte, swapBytes, deleteWord, duplicateWord, swapWords, splice
    case insertNumber, insertMark, insertInvisible, insertPicture, insertBracket, insertOtherScript, insertWord
    case insertLongWord, insertLongRun

    /// - Parameter others: texts of which one may be spliced in.
    /// - Returns: the text after the accident; it is always valid UTF-8.
    func applied(to text: String, others: [String], _ random: inout SeededRandom) -> String {
        switch self {
        case .deleteByte, .duplicateByte, .swapBytes:
            var bytes = Array(text.utf8)
            change(&bytes, &random)
            return String(decoding: bytes, as: UTF8.self)
        case .deleteWord, .duplicateWord, .swapWords:
            var words = text.split(separator: " ")
            change(&words, &random)
            return words.joined(separator: " ")
        case .splice: return String(text.prefix(random.number(below: text.count))) + (random.pick(others) ?? "")
        default: return inserting(into: text, &random)
        }
    }

    private func change<Piece>(_ pieces: inout [Piece], _ random: inout SeededRandom) {
        guard !pieces.isEmpty else { return }
        let place = random.number(below: pieces.count)
        switch self {
        case .deleteByte, .deleteWord: pieces.remove(at: place)
        case .duplicateByte, .duplicateWord: pieces.insert(pieces[place], at: place)
        default: pieces.swapAt(place, random.number(below: pieces.count))
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
            [
                "0", "-1", "22", " 21 ", "1,000,000", "99999999999999999999999999", "0.0000001", "1.2.3.4", "7/0", "½",
                "٣٤", "２２", "1e999", " 32768 ",
            ]
        case .insertMark:
            [
                " – ", "—", "-", "−", "'", "’", "“", "\"", "…", ":", ";", "?!", ".", "..", ",", "/", "%", "+", "≥", "<",
                "×",
                "$", "\t", "\n",
            ]
        case .insertInvisible:
            ["\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2060}", "\u{0}", "\u{7F}", "\u{A0}", "\u{2028}", "\u{FE0F}"]
        case .insertPicture: ["🙂", "👩🏽‍⚕️", "🇺🇸", "™", "®", "ﬁ", "℃", "𝒳", "\u{10FFFF}"]
        case .insertBracket: ["(", ")", "[", "]", "((((", "))))", "{{", "}}", "(k)", "(“"]
        case .insertOtherScript:
            ["\u{202E}", "שלום", " مرحبا ", "日本語", "e\u{301}\u{302}\u{303}", "\u{301}", "ÅÆß", "Ωμέγα"]
        case .insertWord:
            [
                " not ", " if ", " and ", " or ", " to ", " over ", " both ", " neither ", " a ", " half ", " hundred ",
                " Yes, ", " No. ",
            ]
        case .insertLongWord: [("a", 40_000), ("9", 400), ("x-", 1000)].map { String(repeating: $0, count: $1) }
        case .insertLongRun:
            [" not ", "(", " 21 ", " twenty", " if you", "\u{301}", ",", "—"].map { String(repeating: $0, count: 400) }
        default: []
        }
    }
}
