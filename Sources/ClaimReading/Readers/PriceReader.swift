/// Reads what something costs.
enum PriceReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let amounts = sentence.ownRange.filter { sentence.tokens[$0].kind == .currency }
        let words = sentence.places([.price], in: sentence.ownRange)
        guard let first = (amounts + words).min(), !announces(sentence, amounts), !isOfConsultation(sentence) else {
            return []
        }
        let figures = amounts.compactMap { place in
            sentence.ownRange.contains(place + 1) && sentence.tokens[place + 1].isNumber ? place + 1 : nil
        }
        let read = (amounts + figures).map { $0..<$0 + 1 } + words.map(sentence.extent)
        return [
            sentence.assertion(
                .price(figures.map { sentence.tokens[$0].value }), words: sentence.extent(figures.first ?? first),
                anchor: first, read: read)
        ]
    }

    /// "Pricing and booking": a heading without an amount announces prices and names none.
    private static func announces(_ sentence: SentenceReading, _ amounts: [Int]) -> Bool {
        sentence.isHeading && amounts.isEmpty && !sentence.hasVerb(in: sentence.ownRange)
    }

    /// "A consultation is $50": what talking costs is no price of a treatment.
    private static func isOfConsultation(_ sentence: SentenceReading) -> Bool {
        sentence.has(.consultation) && sentence.kinds.isDisjoint(with: KindSet.products)
    }
}
