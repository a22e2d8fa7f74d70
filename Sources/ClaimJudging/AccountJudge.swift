import ClaimReading

/// Decides what becomes of a sentence.
enum AccountJudge {
    static func account(of reading: SentenceReading, _ verdicts: [Judgement.Verdict], isFullyRead: Bool)
        -> JudgedSentence.Account
    {
        if verdicts.contains(.contradicted) { return .contradicted }
        // A heading that names what follows states nothing, whatever could be read into it.
        if reading.isNeutral, verdicts.isEmpty || reading.isHeading || reading.isAsked { return .neutral }
        if !verdicts.isEmpty, verdicts.allSatisfy({ $0 == .supported }), isFullyRead { return .verified }
        return .open
    }
}
