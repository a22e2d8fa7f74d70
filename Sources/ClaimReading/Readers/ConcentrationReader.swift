/// Reads how much of a material a product holds: "24 mg/mL of hyaluronic acid", "15 mg of it per mL".
enum ConcentrationReader: SlotReader {
    static let gate = SlotGate([.milligram])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.counts.compactMap { count in
            let unit = count.tokens.upperBound
            guard sentence.range.contains(unit), sentence.tokens[unit].has(.milligram),
                count.claim.lower == count.claim.upper, sentence.isOwnStatement([count.tokens]),
                let end = volume(after: unit, sentence)
            else { return nil }
            let clause = sentence.clause(of: unit).range
            let near = sentence.named(.material, in: clause)
            let materials = near.isEmpty ? sentence.named(.material, in: 0..<sentence.sentence.own) : near
            let claim = ConcentrationClaim(amount: count.claim.upper, materials: materials.map(\.concept))
            return sentence.assertion(
                .concentration(claim), words: count.tokens.lowerBound..<end,
                read: sentence.extents([.contains, .dose], in: clause) + materials.map(\.range))
        }
    }

    /// Where "/mL" or "per mL" ends, in the clause of the mass.
    private static func volume(after unit: Int, _ sentence: SentenceReading) -> Int? {
        let clause = sentence.clause(of: unit).range
        let rest = sentence.extent(unit).upperBound..<max(sentence.extent(unit).upperBound, clause.upperBound)
        guard let volume = sentence.places([.milliliter], in: rest).first, let before = sentence.place(before: volume),
            sentence.tokens[before].kind == .slash || sentence.tokens[before].tag == .preposition,
            !(rest.lowerBound..<volume).contains(where: { sentence.tokens[$0].isNumber })
        else { return nil }
        return sentence.extent(volume).upperBound
    }
}
