/// Reads what a page says of people's training; "board-certified" apart, since it has to name the board.
enum CertificationReader: SlotReader {
    static let gate = SlotGate([.certified, .boardCertified])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.places([.certified, .boardCertified], in: sentence.ownRange).prefix(1).map { _ in
            let boards = sentence.places([.boardCertified], in: sentence.ownRange)
            guard let index = boards.first else {
                return assertion(.certified, at: sentence.places([.certified], in: sentence.ownRange)[0], sentence)
            }
            return assertion(
                saysWho(index, sentence) && !sentence.has(.board) ? .certifiedWithoutBoard : .certified, at: index,
                sentence)
        }
    }

    private static func assertion(_ promotion: Promotion, at index: Int, _ sentence: SentenceReading) -> Assertion {
        sentence.assertion(.promotion(promotion), words: sentence.extent(index))
    }

    /// "Our board-certified doctors"; "choose a board-certified doctor" is advice.
    private static func saysWho(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.places([.clinic], in: sentence.clause(of: index).range).contains {
            [.determiner, .pronoun].contains(sentence.tokens[$0].tag)
        } || sentence.isComplement(index)
    }
}
