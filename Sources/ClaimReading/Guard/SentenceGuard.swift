/// How likely a sentence says something that a doctor or a lawyer should see: learned from judged sentences, beside
/// the reading and apart from it.
///
/// It is a reason to leave a sentence open that would else pass as neutral, and never a reason to verify one. It is
/// linear in hashed words, pairs and pieces of words, so it knows a manner of speaking rather than a fact.
/// Tests/Guard/train.py learns the weights; they are data, and the same text has the same risk on every machine, to
/// the last bit.
public struct SentenceGuard: Sendable {
    private let table: GuardTable
    private let bias: Double
    private let unit: Double

    /// Where on a page a sentence stands, as far as the guard tells places apart.
    ///
    /// A heading or paragraph that ends in a question mark counts as a question of its own accord.
    public enum Place: Int, Sendable, CaseIterable {
        // The numbers are mixed into the features: a new place is put at the end, and the weights are made again.
        case title, description, heading, listItem, tableHead, tableCell, question, paragraph
    }

    /// The guard for pages in English.
    public static let english: SentenceGuard = {
        guard let table = GuardTable(base64: GuardWeights.english.table) else {
            preconditionFailure("The weights of the guard are damaged: run Tests/Guard/train.py.")
        }
        return SentenceGuard(table: table, bias: GuardWeights.english.bias, unit: GuardWeights.english.unit)
    }()

    /// - Parameters:
    ///   - table: The weights, in whole numbers of `unit`.
    ///   - bias: What is added for every sentence.
    init(table: GuardTable, bias: Double, unit: Double) {
        self.table = table
        self.bias = bias
        self.unit = unit
    }

    /// How likely a person must see the sentence.
    ///
    /// - Parameters:
    ///   - text: One sentence, heading, item or cell as a reader sees it, without markup.
    ///   - place: Where on the page it stands.
    /// - Returns: 0 (surely neutral) to 1 (surely medical or promotional), whatever the text.
    public func risk(of text: String, place: Place) -> Double {
        var text = text
        let total = text.withUTF8 { source in
            table.weights.withUnsafeBufferPointer {
                GuardFeatures(FoldedText(source), place: place, table: $0).total
            }
        }
        return 1 / (1 + Self.exponential(-(bias + unit * total)))
    }

    /// Whether the sentence may count as neutral as far as the guard can tell.
    public func letsPass(_ text: String, place: Place, below threshold: Double = defaultThreshold) -> Bool {
        risk(of: text, place: place) < threshold
    }

    /// e to the x, by additions and products alone: the C library's differs in its last bits between platforms.
    static func exponential(_ x: Double) -> Double {
        let small = max(-40, min(40, x)) / 1024
        var value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4 * (1 + small / 5 * (1 + small / 6)))))
        for _ in 0..<10 { value *= value }
        return value
    }
}
