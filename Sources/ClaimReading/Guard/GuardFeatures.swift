/// The sums of the weights of a sentence's features, group by group: words, pairs of words, pieces of words, words by
/// place, and its shape.
///
/// Tests/Guard/features.py does the same, bit by bit: whatever changes here changes there, and the weights are made
/// again.
struct GuardFeatures {
    private let table: UnsafeBufferPointer<Int8>
    private var words = Group()
    private var pairs = Group()
    private var pieces = Group()
    private var placed = Group()
    private var shape = Group()

    /// The weights of the features of one kind, added up, and how many there are.
    private struct Group {
        private var sum: Int32 = 0
        private(set) var count: Int32 = 0

        mutating func add(_ weight: Int8) {
            sum += Int32(weight)
            count += 1
        }

        /// A group counts as one, however long the sentence is.
        var value: Double { count == 0 ? 0 : Double(sum) / Double(count).squareRoot() }
    }

    /// - Parameter table: `GuardTable.buckets` weights.
    init(_ text: FoldedText, place: SentenceGuard.Place, table: UnsafeBufferPointer<Int8>) {
        self.table = table
        let isQuestion = text.lastMark == UInt8(ascii: "?") && (place == .heading || place == .paragraph)
        let here = Hash.edge.joined(to: UInt32((isQuestion ? .question : place).rawValue))
        text.bytes.withUnsafeBufferPointer { addWords(of: $0, here: here) }
        let size = Hash.seed.joined(to: Self.lengthClass(words.count))
        let mark = Hash.seed.joined(to: UInt32(text.lastMark) + 256)
        for part in [here, size, mark, here.joined(to: Self.lengthClass(words.count))] {
            shape.add(table[part.joined(to: 1).bucket])
        }
    }

    /// The groups' values added up, in units of one step of a weight.
    var total: Double { words.value + pairs.value + pieces.value + placed.value + shape.value }

    private mutating func addWords(of bytes: UnsafeBufferPointer<UInt8>, here: Hash) {
        var before = Hash.edge
        var start = 0
        for end in bytes.indices.dropFirst() where bytes[end] == FoldedText.space {
            var word = Hash.seed
            for byte in bytes[(start + 1)..<end] { word.take(byte) }
            words.add(table[word.bucket])
            pairs.add(table[before.joined(to: word.value).bucket])
            placed.add(table[here.joined(to: word.value).bucket])
            addPieces(of: bytes, from: start, through: end)
            before = word
            start = end
        }
        pairs.add(table[before.joined(to: Hash.edge.value).bucket])
    }

    /// Every three, four and five bytes in a row of a word with the spaces beside it.
    private mutating func addPieces(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, through end: Int) {
        for first in start..<(end - 1) {
            var piece = Hash.edge
            piece.take(bytes[first])
            piece.take(bytes[first + 1])
            for next in (first + 2)..<min(first + 5, end + 1) {
                piece.take(bytes[next])
                pieces.add(table[piece.bucket])
            }
        }
    }

    /// 0 to 8: exact up to three words, then in steps.
    private static func lengthClass(_ words: Int32) -> UInt32 {
        switch words {
        case ..<4: UInt32(max(words, 0))
        case ..<6: 4
        case ..<9: 5
        case ..<14: 6
        case ..<20: 7
        default: 8
        }
    }
}

/// A number of 32 bits that a feature's bytes are mixed into, one after the other (FNV-1a).
private struct Hash {
    private(set) var value: UInt32

    static let seed = Hash(value: 0x811C_9DC5)
    /// Stands for the beginning and the end of a sentence.
    static let edge = Hash(value: 0x9E37_79B9)
    private static let prime: UInt32 = 0x0100_0193

    mutating func take(_ byte: UInt8) {
        value = (value ^ UInt32(byte)) &* Self.prime
    }

    func joined(to other: UInt32) -> Hash {
        Hash(value: (value ^ other) &* Self.prime &+ (other >> 7))
    }

    /// Below `GuardTable.buckets`.
    var bucket: Int {
        var mixed = value ^ (value >> 15)
        mixed = mixed &* 0x2C1B_3C6D
        return Int((mixed ^ (mixed >> 13)) & UInt32(GuardTable.buckets - 1))
    }
}
