/// Reads what a page says of people's training; "board-certified" apart, since it has to name the board.
enum CertificationReader: SlotReader {
    static let gate = SlotGate([.certified, .boardCertified])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        if let index = sentence.places([.boardCertified], in: sentence.ownRange).first {
            return [assertion(ofBoards(at: index, sentence), at: index, sentence)]
        }
        return sentence.places([.certified], in: sentence.ownRange).prefix(1).map {
            assertion(.certified, at: $0, sentence)
        }
    }

    private static func assertion(_ promotion: Promotion, at index: Int, _ sentence: SentenceReading) -> Assertion {
        sentence.assertion(.promotion(promotion), words: sentence.extent(index))
    }

    private static func ofBoards(at index: Int, _ sentence: SentenceReading) -> Promotion {
        guard saysWho(index, sentence), !sentence.has(.board) else { return .certified }
        let token = sentence.tokens[index]
        let claimed = token.has(.threeBoards) ? 3 : token.has(.twoBoards) ? 2 : 1
        return .boards(claimed: claimed, onRecord: sentence.page.boards)
    }

    /// "Our board-certified doctors", "Dr. Lee, a double board-certified dermatologist"; "choose a board-certified doctor"
    /// is advice.
    private static func saysWho(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let isOurs = sentence.places([.clinic], in: sentence.clause(of: index).range).contains {
            [.determiner, .pronoun].contains(sentence.tokens[$0].tag)
        }
        return isOurs || sentence.isComplement(index) || sentence.tokens[index].hasAny([.twoBoards, .threeBoards])
    }
}
