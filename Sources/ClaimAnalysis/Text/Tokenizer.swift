/// Cuts a block's text into tokens in one pass over its UTF-8, looking each word up in the lexicon as it goes.
struct Tokenizer {
    let lexicon: Lexicon
    var spelling: SpellingIndex?

    /// Appends the tokens of a text.
    func tokenize(_ text: String, into tokens: inout [Token], using form: inout WordForm) {
        var text = text
        text.withUTF8 { bytes in
            var scanner = Scanner(bytes: bytes, lexicon: lexicon, spelling: spelling)
            scanner.run(&tokens, &form)
        }
    }
}

/// The state of one pass.
private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: Lexicon
    let spelling: SpellingIndex?
    var at = 0
    var lastEnd = -1

    mutating func run(_ tokens: inout [Token], _ form: inout WordForm) {
        while at < bytes.count {
            let byte = bytes[at]
            switch Self.classes[Int(byte)] {
            case .space: at += 1
            case .letter: word(&tokens, &form)
            case .digit: number(&tokens)
            case .lead: wide(&tokens, &form)
            case .mark: mark(byte, &tokens)
            case .other:
                append(.other, length: 1, &tokens)
            }
        }
    }

    private mutating func append(_ kind: Token.Kind, length: Int, value: Double = 0, _ tokens: inout [Token]) {
        var token = Token(lower: Int32(at), upper: Int32(at + length), kind: kind)
        token.isJoined = lastEnd == at
        token.value = value
        tokens.append(token)
        at += length
        lastEnd = at
    }

    private mutating func word(_ tokens: inout [Token], _ form: inout WordForm) {
        let start = at
        var end = at
        while end < bytes.count, Self.isPlain[Int(bytes[end])] { end += 1 }
        let isPlain = end > start && end - start <= WordForm.capacity && (end == bytes.count || bytes[end] != UInt8(ascii: "'") && bytes[end] < 0xC3)
        at = isPlain ? end : form.read(bytes, from: at)
        var token = Token(lower: Int32(start), upper: Int32(at), kind: .word)
        token.isJoined = lastEnd == start
        token.isCapitalised = bytes[start] >= 0x41 && bytes[start] <= 0x5A
        token.word = isPlain ? lexicon.word(bytes, start..<end) : lexicon.word(form)
        if token.word < 0, at - start >= 5, let spelling { token.mayBeMisspelt = spelling.mayHold(bytes[start], bytes[start + 1], length: at - start) }
        tokens.append(token)
        lastEnd = at
    }

    private mutating func number(_ tokens: inout [Token]) {
        let start = at
        var value = 0.0
        var scale = 0.0
        while at < bytes.count {
            let byte = bytes[at]
            if byte >= 0x30, byte <= 0x39 {
                if scale > 0 {
                    value += Double(byte - 0x30) * scale
                    scale /= 10
                } else {
                    value = value * 10 + Double(byte - 0x30)
                }
            } else if byte == UInt8(ascii: "."), scale == 0, digitFollows(1) {
                scale = 0.1
            } else if byte == UInt8(ascii: ","), scale == 0, digitFollows(1), digitFollows(2), digitFollows(3), !digitFollows(4) {
                // A thousands separator.
            } else {
                break
            }
            at += 1
        }
        let length = at - start
        at = start
        append(.number, length: length, value: value, &tokens)
    }

    private func digitFollows(_ distance: Int) -> Bool {
        let index = at + distance
        return index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }

    private mutating func mark(_ byte: UInt8, _ tokens: inout [Token]) {
        let kind: Token.Kind =
            switch byte {
            case UInt8(ascii: ","): .comma
            case UInt8(ascii: "."): .period
            case UInt8(ascii: "?"): .question
            case UInt8(ascii: "!"): .exclamation
            case UInt8(ascii: ":"): .colon
            case UInt8(ascii: ";"): .semicolon
            case UInt8(ascii: "-"): isSpaced(length: 1) ? .dash : .hyphen
            case UInt8(ascii: "/"): .slash
            case UInt8(ascii: "("), UInt8(ascii: "["): .openBracket
            case UInt8(ascii: ")"), UInt8(ascii: "]"): .closeBracket
            case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
            case UInt8(ascii: "+"): .plus
            case UInt8(ascii: "%"): .percent
            case UInt8(ascii: "$"): .dollar
            case UInt8(ascii: "<"): .less
            case UInt8(ascii: ">"): .greater
            default: .other
            }
        append(kind, length: 1, &tokens)
    }

    private func isSpaced(length: Int) -> Bool {
        at + length >= bytes.count || bytes[at + length] == 0x20 || bytes[at + length] == 0x0A
    }

    /// Letters and marks outside ASCII.
    private mutating func wide(_ tokens: inout [Token], _ form: inout WordForm) {
        let byte = bytes[at]
        if byte == 0xE2, at + 2 < bytes.count {
            let code = UInt16(bytes[at + 1]) << 8 | UInt16(bytes[at + 2])
            let kind: Token.Kind? =
                switch code {
                case 0x8090, 0x8091, 0x8092: .hyphen
                case 0x8093: isBetweenDigits ? .hyphen : .dash
                case 0x8094, 0x8095: .dash
                case 0x8098, 0x8099, 0x809C, 0x809D: .quote
                case 0x89A5: .atLeast
                case 0x89A4: .atMost
                default: nil
                }
            if let kind { append(kind, length: 3, &tokens) } else { skip() }
        } else if byte >= 0xC3 && byte < 0xE2 || byte >= 0xE4 && byte <= 0xEC {
            if byte == 0xC3, at + 1 < bytes.count, bytes[at + 1] == 0x97 || bytes[at + 1] == 0xB7 {
                skip()
            } else {
                word(&tokens, &form)
            }
        } else {
            skip()
        }
    }

    private var isBetweenDigits: Bool {
        at > 0 && at + 3 < bytes.count && Self.classes[Int(bytes[at - 1])] == .digit
            && Self.classes[Int(bytes[at + 3])] == .digit
    }

    /// Passes over a sign that is no part of a word: ®, ™, an emoji, a no-break space.
    private mutating func skip() {
        let wasJoined = lastEnd == at
        at += 1
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        if wasJoined { lastEnd = at }
    }

    /// Letters and figures of ASCII.
    private static let isPlain: [Bool] = (0..<256).map { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x61 && $0 <= 0x7A }

    private enum ByteClass: UInt8 { case space, letter, digit, mark, lead, other }

    private static let classes: [ByteClass] = (0..<256).map { code in
        switch UInt8(code) {
        case 0x00...0x20: .space
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x80...0xFF: .lead
        case UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "^"), UInt8(ascii: "~"),
            UInt8(ascii: "|"), UInt8(ascii: "\\"), 0x7F: .other
        default: .mark
        }
    }
}
