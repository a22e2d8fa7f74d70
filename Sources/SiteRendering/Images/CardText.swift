/// A text set in lines, as large as its place allows.
struct CardText: Sendable, Equatable {
    let lines: [String]
    /// In pixels, like every measure here.
    let fontSize: Int

    /// From one line's foot to the next one's, in parts of the font's size.
    static let lineHeight = 1.16

    var height: Double { Double(lines.count * fontSize) * Self.lineHeight }

    /// The largest of the sizes in which all of the text fits; below the smallest of them, smaller and smaller ones.
    init(_ text: String, width: Double, height: Double, largest: Int, smallest: Int) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        var size = largest
        var lines: [String]?
        while true {
            // A word as long as this is no word of a language, and has to be broken somewhere.
            lines = Self.wrap(words, width: width, fontSize: size, breaksWords: size <= smallest)
            if let lines, Double(lines.count * size) * Self.lineHeight <= height || size == 1 { break }
            if size == 1 { break }
            size -= max(1, size / 24)
        }
        self.lines = lines ?? words
        fontSize = size
    }

    /// Nothing if a word is wider than the line.
    private static func wrap(_ words: [String], width: Double, fontSize: Int, breaksWords: Bool) -> [String]? {
        let em = width / Double(fontSize)
        var lines: [String] = []
        var line = ""
        var lineWidth = 0.0
        for word in words {
            for piece in breaksWords ? pieces(of: word, width: em) : [word] {
                let pieceWidth = piece.widthInEm
                guard pieceWidth <= em || breaksWords else { return nil }
                if !line.isEmpty, lineWidth + " ".widthInEm + pieceWidth <= em {
                    line += " " + piece
                    lineWidth += " ".widthInEm + pieceWidth
                } else {
                    if !line.isEmpty { lines.append(line) }
                    (line, lineWidth) = (piece, pieceWidth)
                }
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static func pieces(of word: String, width: Double) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var pieceWidth = 0.0
        for character in word {
            let characterWidth = String(character).widthInEm
            if !piece.isEmpty, pieceWidth + characterWidth > width {
                pieces.append(piece)
                (piece, pieceWidth) = ("", 0)
            }
            piece.append(character)
            pieceWidth += characterWidth
        }
        return pieces + [piece]
    }
}

extension String {
    /// About how wide the text is, in parts of the font's size. The fonts of a machine are not known here, so this is the
    /// width in the widest of the common ones, DejaVu Serif Bold: in any other font lines come out a little short.
    var widthInEm: Double { unicodeScalars.reduce(0) { $0 + $1.widthInEm } }
}

extension Unicode.Scalar {
    fileprivate var widthInEm: Double {
        switch self {
        case " ", "i", "j", "l", "I", "!", "'", ",", ".", ":", ";", "|", "’", "‘": 0.45
        case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\"", "“", "”": 0.6
        case "m", "M", "W", "w", "@", "%", "—", "…", "Æ", "Œ", "æ", "œ", "™": 1.15
        case "A"..."Z", "&", "+", "=", "<", ">": 0.95
        case "0"..."9": 0.71
        case "a"..."z": 0.73
        default:
            // Combining marks stand on the letter before; from the radicals on, signs fill a square.
            properties.generalCategory == .nonspacingMark ? 0 : value >= 0x2E80 ? 1.2 : 1
        }
    }
}
