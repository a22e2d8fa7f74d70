/// The words that narrow a condition, where a word is one for several treatments.
extension SentenceReading {
    /// One qualifier a word: that of the treatment spoken of, else what the word tells of any.
    ///
    /// "Deep" narrows the label of one filler; said of another product it is a degree like any other.
    func qualifiers(among mentions: [Mention]) -> [Mention] {
        var byPlace: [Int: Mention] = [:]
        for mention in mentions {
            if let other = byPlace[mention.at], isOnLabel(other) || !isOnLabel(mention) { continue }
            byPlace[mention.at] = mention
        }
        return byPlace.sorted { $0.key < $1.key }.map(\.value)
    }

    private func isOnLabel(_ qualifier: Mention) -> Bool {
        subject(at: qualifier.at).treatments.contains { treatment in
            vocabulary.treatments[treatment].indications.contains { $0.qualifiers.contains(qualifier.concept) }
        }
    }
}
