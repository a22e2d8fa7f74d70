/// Every word and phrase the reading knows, compiled once for a site: words to numbers, phrases to entries.
///
/// A page is read with one lookup a word; a phrase costs one more for each of its further words.
struct Lexicon: Sendable {
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

    private var words = WordTable()
    /// By word number: how the word can be used.
    private var usage: [Usage] = []
    private(set) var entries: [Entry] = []
    /// By word number: the node of the phrases that begin with it, or -1.
    private var firstNode: [Int32] = []
    /// By node: its entry, or -1.
    private var nodeEntry: [Int32] = []
    private var edges = PhraseEdges()

    func word(_ form: WordForm) -> Int32 { words.number(of: form) }

    /// How a word can be used; nothing for a word that is not known.
    func usage(of word: Int32) -> Usage { word >= 0 && Int(word) < usage.count ? usage[Int(word)] : Usage() }

    /// The entry of a word by itself, or -1.
    func entry(of word: Int32) -> Int32 {
        guard word >= 0, Int(word) < firstNode.count, firstNode[Int(word)] >= 0 else { return -1 }
        return nodeEntry[Int(firstNode[Int(word)])]
    }

    /// What the word or phrase at a token names.
    func concepts(named token: Token) -> [Concept.ID] {
        guard token.entry >= 0, entries[Int(token.entry)].namesSomething else { return [] }
        let senses = entries[Int(token.entry)].senses
        // A phrase names what any of its senses does, a word what those do that go with how it is used.
        if senses.count == 1, token.length > 1 || senses[0].allows(token) { return senses[0].concepts }
        return senses.filter { token.length > 1 || $0.allows(token) }.flatMap(\.concepts)
    }

    /// What an entry tells where it is used like a word.
    func cues(of entry: Int, as token: Token) -> CueSet {
        guard entries[entry].isRestricted else { return entries[entry].cues }
        var told = CueSet()
        for sense in entries[entry].senses where sense.allows(token) { told.formUnion(sense.cues) }
        return told
    }

    /// Marks the known phrases among the tokens: the longest at each place, unless it lies within a longer one. Phrases
    /// that overlap without lying in each other both count: "for patients over" and "over the age of".
    func markPhrases(in tokens: inout [Token]) {
        var reach = 0
        for index in tokens.indices {
            guard let found = longest(at: index, in: tokens), index + found.length > reach else {
                if index < reach { tokens[index].flags.insert(.covered) }
                continue
            }
            tokens[index].entry = found.entry
            tokens[index].length = Int16(clamping: found.length)
            tokens[index].value = max(tokens[index].value, entries[Int(found.entry)].value)
            reach = index + found.length
        }
    }

    private func longest(at start: Int, in tokens: [Token]) -> (entry: Int32, length: Int)? {
        guard tokens[start].kind == .word, tokens[start].word >= 0 else { return nil }
        var node = firstNode[Int(tokens[start].word)]
        var found: (entry: Int32, length: Int)?
        var end = start + 1
        while node >= 0 {
            if nodeEntry[Int(node)] >= 0 { found = (nodeEntry[Int(node)], end - start) }
            while end < tokens.count, tokens[end].kind == .hyphen || tokens[end].kind == .other { end += 1 }
            guard end < tokens.count, tokens[end].kind == .word, tokens[end].word >= 0 else { break }
            node = edges.node(after: node, tokens[end].word)
            end += 1
        }
        return found
    }

    /// Every phrase that begins at a token, short ones too.
    func entries(at start: Int, in tokens: [Token]) -> [(entry: Entry, length: Int)] {
        guard tokens[start].kind == .word, tokens[start].word >= 0 else { return [] }
        var node = firstNode[Int(tokens[start].word)]
        var found: [(Entry, Int)] = []
        var end = start + 1
        while node >= 0 {
            if nodeEntry[Int(node)] >= 0 { found.append((entries[Int(nodeEntry[Int(node)])], end - start)) }
            while end < tokens.count, tokens[end].kind == .hyphen || tokens[end].kind == .other { end += 1 }
            guard end < tokens.count, tokens[end].kind == .word, tokens[end].word >= 0 else { break }
            node = edges.node(after: node, tokens[end].word)
            end += 1
        }
        return found
    }
}

// MARK: Building

extension Lexicon {
    /// Where phrases begin.
    static let root: Int32 = -1

    /// Adds how a word can be used, by its number.
    mutating func add(_ tag: Tag, to word: Int32) { usage[Int(word)].add(tag) }

    /// Adds a sense to a phrase of words without alternatives. A phrase that holds figures is none: numbers are read.
    mutating func add(_ phrase: some StringProtocol, sense: Sense, value: Double = 0) {
        var node = Self.root
        for word in phrase.split(whereSeparator: { $0 == " " || $0 == "-" }) {
            node = step(from: node, intern(WordForm(word)))
        }
        add([sense], value: value, at: node)
    }

    /// Adds the sense of a family, which is a list of one, to the phrase that ends at a node.
    mutating func add(_ family: [Sense], value: Double = 0, at node: Int32) {
        guard node >= 0, let sense = family.first else { return }
        if nodeEntry[Int(node)] < 0 {
            nodeEntry[Int(node)] = Int32(entries.count)
            entries.append(Entry())
        }
        let index = Int(nodeEntry[Int(node)])
        if value != 0 { entries[index].value = value }
        entries[index].add(sense, of: family)
    }

    /// The node that a word leads to, which is made if there is none.
    mutating func step(from node: Int32, _ word: Int32) -> Int32 {
        let known = node < 0 ? firstNode[Int(word)] : edges.node(after: node, word)
        if known >= 0 { return known }
        nodeEntry.append(-1)
        let next = Int32(nodeEntry.count - 1)
        if node < 0 { firstNode[Int(word)] = next } else { edges.add(next, after: node, word) }
        return next
    }

    /// The number of a word, which is added if it is new.
    mutating func intern(_ form: WordForm) -> Int32 {
        let number = words.add(form)
        while firstNode.count <= Int(number) {
            firstNode.append(-1)
            usage.append(Usage())
        }
        return number
    }
}
