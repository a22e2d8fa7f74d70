/// Cuts normalised text into tokens in one pass, looking each word up in the lexicon as it goes.
struct Tokenizer {
    let lexicon: Lexicon
    var spelling: SpellingIndex?

    func tokens(of text: NormalizedText, block: Int = 0) -> [Token] {
        text.bytes.withUnsafeBufferPointer { bytes in
            var scanner = Scanner(bytes: bytes, block: Int32(block))
            scanner.run(by: self)
            return scanner.tokens
        }
    }
}

/// The state of one pass. What the tokenizer knows is lent to it, since to hold it costs more than to look a word up.
private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let block: Int32
    var at = 0
    var lastEnd = -1
    /// Within single quotation marks.
    var isQuoting = false
    var tokens: [Token] = []
    /// The form of the word at hand.
    var form = WordForm()

    mutating func run(by tokenizer: Tokenizer) {
        tokens.reserveCapacity(bytes.count / 4)
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: " ") {
                at += 1
            } else if WordForm.isLetter(byte) {
                word(in: tokenizer)
            } else if WordForm.isDigit(byte) {
                number()
            } else {
                mark(byte)
            }
        }
    }

    private mutating func append(
        _ kind: Token.Kind, length: Int, value: Double = 0, word: Int32 = -1, flags: Token.Flags = [], tag: Tag = .none
    ) {
        var token = Token(kind, at..<at + length)
        token.block = block
        token.word = word
        token.flags = flags
        token.tag = tag
        if lastEnd == at { token.flags.insert(.joined) }
        token.value = value
        tokens.append(token)
        at += length
        lastEnd = at
    }

    private mutating func word(in tokenizer: Tokenizer) {
        let start = at
        var end = at
        while end < bytes.count {
            let byte = bytes[end]
            if WordForm.isLetter(byte) || WordForm.isDigit(byte) {
                end += 1
            } else if byte == UInt8(ascii: "'"), end + 1 < bytes.count, WordForm.isLetter(bytes[end + 1]) {
                end += 1
            } else {
                break
            }
        }
        if isPossessive(end) { end += 1 }
        form.read(bytes, start..<end)
        let word = tokenizer.lexicon.word(form)
        let isUnknown = tokenizer.lexicon.usage(of: word).isEmpty
        append(
            .word, length: end - start, word: word, flags: flags(of: start..<end, word, tokenizer.spelling),
            tag: isUnknown ? WordEnding.tag(of: form, in: tokenizer.lexicon) : .none)
    }

    private func flags(of range: Range<Int>, _ word: Int32, _ spelling: SpellingIndex?) -> Token.Flags {
        var flags: Token.Flags = []
        if bytes[range.upperBound - 1] == UInt8(ascii: "s"), form.last != UInt8(ascii: "s") {
            flags.insert(.inflected)
        }
        if isContracted(range) { flags.insert(.contracted) }
        if WordEnding.isParticiple(form) { flags.insert(.participle) }
        if WordEnding.isGerund(form) { flags.insert(.gerund) }
        let first = bytes[range.lowerBound]
        if first >= 0x41, first <= 0x5A { flags.insert(.capitalised) }
        if word < 0, range.count >= 5, let spelling,
            spelling.mayHold(first, bytes[range.lowerBound + 1], length: range.count)
        {
            flags.insert(.mayBeMisspelt)
        }
        return flags
    }

    /// An apostrophe before the last letter, or the last two, but for "n't".
    private func isContracted(_ range: Range<Int>) -> Bool {
        guard range.count > 2 else { return false }
        let mark = UInt8(ascii: "'")
        if bytes[range.upperBound - 2] == mark {
            return WordForm.lower(bytes[range.upperBound - 1]) != UInt8(ascii: "t")
        }
        return range.count > 3 && bytes[range.upperBound - 3] == mark
    }

    /// "The patients' view": an apostrophe behind an "s" that closes no quotation.
    private func isPossessive(_ end: Int) -> Bool {
        guard !isQuoting, end + 2 < bytes.count, bytes[end] == UInt8(ascii: "'"),
            WordForm.lower(bytes[end - 1]) == UInt8(ascii: "s")
        else { return false }
        return bytes[end + 1] == UInt8(ascii: " ") && WordForm.isLetter(bytes[end + 2])
    }

    /// No figure that people read comes near; every value made from one can still be turned into a whole number.
    private static let largest = 1e12

    private mutating func number() {
        let start = at
        var digits = 0.0
        // What the digits are to be divided by; zero before a decimal point.
        var scale = 0.0
        var end = at
        while end < bytes.count {
            let byte = bytes[end]
            if WordForm.isDigit(byte) {
                if digits < Self.largest {
                    digits = digits * 10 + Double(byte - 0x30)
                    scale *= 10
                }
            } else if byte == UInt8(ascii: "."), scale == 0, isDigit(end + 1) {
                scale = 1
            } else if byte == UInt8(ascii: ","), scale == 0, isDigit(end + 1), isDigit(end + 2), isDigit(end + 3),
                !isDigit(end + 4)
            {
                // A thousands separator.
            } else {
                break
            }
            end += 1
        }
        let value = min(Self.largest, scale > 1 ? digits / scale : digits)
        append(.number, length: end - start, value: value)
    }

    private func isDigit(_ index: Int) -> Bool { index < bytes.count && WordForm.isDigit(bytes[index]) }

    private mutating func mark(_ byte: UInt8) {
        if byte == UInt8(ascii: "'") { isQuoting.toggle() }
        append(kind(of: byte), length: 1)
    }

    private func kind(of byte: UInt8) -> Token.Kind {
        switch byte {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "."): .period
        case UInt8(ascii: "?"): .question
        case UInt8(ascii: "!"): .exclamation
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "-"): isSpaceAround ? .dash : .hyphen
        case NormalizedText.Mark.dash: isBetweenDigits ? .hyphen : .dash
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "("), UInt8(ascii: "["): .openBracket
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .closeBracket
        case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "$"), NormalizedText.Mark.pound: .currency
        case UInt8(ascii: "<"): .less
        case UInt8(ascii: ">"): .greater
        case NormalizedText.Mark.atLeast: .atLeast
        case NormalizedText.Mark.atMost: .atMost
        case NormalizedText.Mark.times: .times
        default: .other
        }
    }

    private var isSpaceAround: Bool { at + 1 >= bytes.count || bytes[at + 1] == UInt8(ascii: " ") || at == 0 }

    private var isBetweenDigits: Bool {
        at > 0 && at + 1 < bytes.count && WordForm.isDigit(bytes[at - 1]) && WordForm.isDigit(bytes[at + 1])
    }
}
