/// How severe a case a short question names, as the condition of the sentence after it: "Only a touch of softness along
/// the jaw?", "Mild acne?"
struct AskedCase {
    let conditions: [Concept.ID]
    let sites: [Concept.ID]
    let qualifiers: [Concept.ID]

    /// Nothing where the question has a verb of its own, or names no severity of a condition or a place.
    init?(_ reading: SentenceReading) {
        let own = reading.ownRange
        guard reading.isAsked, !reading.hasVerb(in: own),
            let first = own.first(where: { reading.tokens[$0].kind == .word }),
            reading.tokens[first].tag != .interrogative
        else { return nil }
        conditions = reading.named(.condition, in: own).map(\.concept)
        sites = reading.named(.site, in: own).map(\.concept)
        qualifiers = reading.qualifiers(among: reading.named(.qualifier, in: own)).map(\.concept)
        if qualifiers.isEmpty || conditions.isEmpty && sites.isEmpty { return nil }
    }
}
