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
        var senses: [Sense] = []
        /// The value of a number word.
        var value: Double = 0
    }

    private var words = WordTable()
    /// By word number: how the word can be used, the most frequent part of speech first.
    private var usage: [[Tag]] = []
    private(set) var entries: [Entry] = []
    /// By word number: the node of the phrases that begin with it, or -1.
    private var firstNode: [Int32] = []
    /// By node: its entry, or -1.
    private var nodeEntry: [Int32] = []
    private var edges: [UInt64: Int32] = [:]

    func word(_ form: WordForm) -> Int32 { words.number(of: form) }

    /// How a word can be used, the most frequent part of speech first; nothing for a word that is not known.
    func usage(of word: Int32) -> [Tag] { word >= 0 && Int(word) < usage.count ? usage[Int(word)] : [] }

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
            node = edges[Self.key(node, tokens[end].word)] ?? -1
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
            node = edges[Self.key(node, tokens[end].word)] ?? -1
            end += 1
        }
        return found
    }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 { UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)) }
}

// MARK: Building

extension Lexicon {
    /// Adds how a word can be used.
    mutating func add(word: String, tags: [Tag]) {
        let number = intern(WordForm(word))
        for tag in tags where !usage[number].contains(tag) { usage[number].append(tag) }
    }

    /// Adds a sense to a phrase of words without alternatives. A phrase that holds figures is none: numbers are read.
    mutating func add(_ phrase: some StringProtocol, sense: Sense, value: Double = 0) {
        let numbers = phrase.split { $0 == " " || $0 == "-" }.map { intern(WordForm($0)) }
        guard let first = numbers.first else { return }
        var node = firstNode[first]
        if node < 0 {
            node = newNode()
            firstNode[first] = node
        }
        for number in numbers.dropFirst() {
            let key = Self.key(node, Int32(number))
            if let next = edges[key] {
                node = next
            } else {
                node = newNode()
                edges[key] = node
            }
        }
        if nodeEntry[Int(node)] < 0 {
            nodeEntry[Int(node)] = Int32(entries.count)
            entries.append(Entry())
        }
        let index = Int(nodeEntry[Int(node)])
        if value != 0 { entries[index].value = value }
        if let same = entries[index].senses.firstIndex(where: { $0.tags == sense.tags }) {
            entries[index].senses[same].cues.formUnion(sense.cues)
            for concept in sense.concepts where !entries[index].senses[same].concepts.contains(concept) {
                entries[index].senses[same].concepts.append(concept)
            }
        } else {
            entries[index].senses.append(sense)
        }
    }

    private mutating func intern(_ form: WordForm) -> Int {
        let number = Int(words.add(form))
        while firstNode.count <= number {
            firstNode.append(-1)
            usage.append([])
        }
        return number
    }

    private mutating func newNode() -> Int32 {
        nodeEntry.append(-1)
        return Int32(nodeEntry.count - 1)
    }
}
