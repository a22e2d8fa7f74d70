/// Reads that a product is called natural or said to come from plants. Of a look it says nothing about the product.
enum NaturalnessReader: SlotReader {
    static let gate = SlotGate([.natural])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.places([.natural]).compactMap { index in
            let words = sentence.extent(index)
            guard words.overlaps(sentence.ownRange), saysProduct(index, sentence) else { return nil }
            return sentence.assertion(.naturalness, words: words)
        }
    }

    private static func saysProduct(_ index: Int, _ sentence: SentenceReading) -> Bool {
        if sentence.isComplement(index) || sentence.tokens[index].length > 1 { return true }
        let phrase = sentence.phrase(of: index)
        let nouns: KindSet = [.material, .treatment, .category, .form, .productClass]
        return sentence.mentions.contains { phrase.overlaps($0.range) && nouns.contains($0.kind) }
    }
}
