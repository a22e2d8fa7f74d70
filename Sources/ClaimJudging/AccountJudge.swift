import ClaimReading

/// Decides what becomes of a sentence.
enum AccountJudge {
    static func account(of reading: SentenceReading, _ judgements: [Judgement], isFullyRead: Bool) -> JudgedSentence.Account {
        if judgements.contains(where: { $0.verdict == .contradicted }) { return .contradicted }
        if !judgements.isEmpty, judgements.allSatisfy({ $0.verdict == .supported }), isFullyRead { return .verified }
        if judgements.isEmpty, reading.isNeutral { return .neutral }
        return .open
    }
}
