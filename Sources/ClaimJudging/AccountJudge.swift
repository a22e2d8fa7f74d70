import ClaimReading

/// Decides what becomes of a sentence.
enum AccountJudge {
    /// - Parameter accounted: the words that supported statements account for.
    static func account(of reading: SentenceReading, _ verdicts: [Judgement.Verdict], _ accounted: TokenSet)
        -> JudgedSentence.Account
    {
        if verdicts.contains(.contradicted) { return .contradicted }
        // A heading that names what follows states nothing, whatever could be read into it.
        if verdicts.isEmpty || reading.isHeading || reading.isAsked, reading.isNeutral { return .neutral }
        if !verdicts.isEmpty, verdicts.allSatisfy({ $0 == .supported }), reading.isFullyRead(by: accounted) {
            return .verified
        }
        return .open
    }
}
