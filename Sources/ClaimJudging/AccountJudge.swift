import ClaimReading

/// Decides what becomes of a sentence.
enum AccountJudge {
    static func account(of reading: SentenceReading, _ judgements: [Judgement], isFullyRead: Bool)
        -> JudgedSentence.Account
    {
        if judgements.contains(where: { $0.verdict == .contradicted }) { return .contradicted }
        // A heading that names what follows states nothing, whatever could be read into it.
        if reading.isNeutral, judgements.isEmpty || reading.isHeading || reading.isAsked { return .neutral }
        if !judgements.isEmpty, judgements.allSatisfy({ $0.verdict == .supported }), isFullyRead { return .verified }
        return .open
    }
}
