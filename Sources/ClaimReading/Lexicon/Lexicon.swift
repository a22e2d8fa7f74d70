/// Every word and phrase the reading knows, compiled once for a site: words to numbers, phrases to entries.
///
/// A page is read with one lookup a word; a phrase costs one more for each of its further words.
struct Lexicon: Sendable {
    /// What is known of a word, by its number.
    private struct Word: Sendable {
        var usage = Usage()
        /// The node of the phrases that begin with it: beside the word, since both are asked for together.
        var start = Node()
    }

    /// The end of some words that phrases begin with.
    private struct Node: Sendable {
        /// The entry of these words, or -1.
        var entry: Int32 = -1
        /// A bit for each word that may follow in a phrase, by the end of its number: most of the words that do follow
        /// on a page are told from these without a look at the steps.
        var following: UInt64 = 0

        func mayLead(to word: Int32) -> Bool { following & Self.bit(word) != 0 }
        static func bit(_ word: Int32) -> UInt64 { 1 << UInt64(word & 63) }
    }

    private var table = WordTable()
    private var words: [Word] = []
    private(set) var entries: [Entry] = []
    /// The nodes behind the first words of phrases.
    private var nodes: [Node] = []
    private var edges = PhraseEdges()

    /// The number of the first of these nodes; the numbers below are those of words, each for the node of its own.
    private static let firstNode: Int32 = 1 << 24

    private subscript(node: Int32) -> Node {
        get { node < Self.firstNode ? words[Int(node)].start : nodes[Int(node - Self.firstNode)] }
        set {
            if node < Self.firstNode {
                words[Int(node)].start = newValue
            } else {
                nodes[Int(node - Self.firstNode)] = newValue
            }
        }
    }

    /// Room for as many as a language and a site's treatments need.
    init() {
        words.reserveCapacity(1 << 15)
        entries.reserveCapacity(1 << 17)
        nodes.reserveCapacity(1 << 17)
    }

    func word(_ form: WordForm) -> Int32 { table.number(of: form) }

    /// How a word can be used; nothing for a word that is not known.
    func usage(of word: Int32) -> Usage { word >= 0 && Int(word) < words.count ? words[Int(word)].usage : Usage() }

    /// The entry of a word by itself, or -1.
    func entry(of word: Int32) -> Int32 {
        word >= 0 && Int(word) < words.count ? words[Int(word)].start.entry : -1
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
        var node = tokens[start].word
        var found: (entry: Int32, length: Int)?
        var end = start + 1
        while node >= 0 {
            let here = self[node]
            if here.entry >= 0 { found = (here.entry, end - start) }
            guard let next = nextWord(from: end, in: tokens), here.mayLead(to: tokens[next].word) else { break }
            node = edges.node(after: node, tokens[next].word)
            end = next + 1
        }
        return found
    }

    /// What every phrase that begins at a token names, short ones too.
    func concepts(ofPhrasesAt start: Int, in tokens: [Token]) -> [Concept.ID] {
        guard tokens[start].kind == .word, tokens[start].word >= 0 else { return [] }
        var node = tokens[start].word
        var found: [Concept.ID] = []
        var end = start + 1
        while node >= 0 {
            let here = self[node]
            if here.entry >= 0, entries[Int(here.entry)].namesSomething {
                for sense in entries[Int(here.entry)].senses { found += sense.concepts }
            }
            guard let next = nextWord(from: end, in: tokens), here.mayLead(to: tokens[next].word) else { break }
            node = edges.node(after: node, tokens[next].word)
            end = next + 1
        }
        return found
    }

    /// The known word at a place of a phrase, or behind the hyphens and marks there.
    private func nextWord(from place: Int, in tokens: [Token]) -> Int? {
        var at = place
        while at < tokens.count, tokens[at].kind == .hyphen || tokens[at].kind == .other { at += 1 }
        return at < tokens.count && tokens[at].kind == .word && tokens[at].word >= 0 ? at : nil
    }
}

// MARK: Building

extension Lexicon {
    /// Where phrases begin.
    static let root: Int32 = -1

    /// Adds how a word can be used, by its number.
    mutating func add(_ tag: Tag, to word: Int32) { words[Int(word)].usage.add(tag) }

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
        if self[node].entry < 0 {
            self[node].entry = Int32(entries.count)
            entries.append(Entry())
        }
        let index = Int(self[node].entry)
        if value != 0 { entries[index].value = value }
        entries[index].add(sense, of: family)
    }

    /// The node that a word leads to, which is made if there is none.
    mutating func step(from node: Int32, _ word: Int32) -> Int32 {
        if node < 0 { return word }
        let known = edges.node(after: node, word)
        if known >= 0 { return known }
        let next = Self.firstNode + Int32(nodes.count)
        nodes.append(Node())
        self[node].following |= Node.bit(word)
        edges.add(next, after: node, word)
        return next
    }

    /// The number of a word, which is added if it is new.
    mutating func intern(_ form: WordForm) -> Int32 {
        let number = table.add(form)
        while words.count <= Int(number) { words.append(Word()) }
        return number
    }
}
