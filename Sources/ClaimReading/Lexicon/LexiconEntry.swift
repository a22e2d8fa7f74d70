extension Lexicon {
    /// What a word or phrase tells and names when it is used as one part of speech.
    struct Sense: Sendable {
        /// The parts of speech it is restricted to; empty for any.
        var tags: TagSet = []
        var cues: CueSet = []
        var concepts: [Concept.ID] = []

        /// Whether the sense goes with how a word is used. A participle is a verb, though it stands as an adjective.
        func allows(_ token: Token) -> Bool {
            tags.isEmpty || tags.contains(token.tag.broad) || token.flags.contains(.participle) && tags.contains(.verb)
        }
    }

    /// All senses of a word or phrase.
    struct Entry: Sendable {
        private(set) var senses: [Sense] = []
        /// The value of a number word.
        var value: Double = 0
        /// What any of its senses tells.
        private(set) var cues = CueSet()
        /// Whether any of its senses names something.
        private(set) var namesSomething = false
        /// Whether a sense goes with some parts of speech only.
        private(set) var isRestricted = false

        /// - Parameter family: the sense in a list of its own, which all phrases of a family hold together.
        mutating func add(_ sense: Sense, of family: [Sense]) {
            cues.formUnion(sense.cues)
            if !sense.concepts.isEmpty { namesSomething = true }
            if !sense.tags.isEmpty { isRestricted = true }
            if senses.isEmpty { return senses = family }
            guard let same = senses.firstIndex(where: { $0.tags == sense.tags }) else { return senses.append(sense) }
            senses[same].cues.formUnion(sense.cues)
            for concept in sense.concepts where !senses[same].concepts.contains(concept) {
                senses[same].concepts.append(concept)
            }
        }
    }
}
