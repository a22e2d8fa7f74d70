/// The words of a language, read from its files: a lexicon and the concepts it names, before the treatments add theirs.
struct Language: Sendable {
    var lexicon = Lexicon()
    var concepts = ConceptSet()
    /// The cues of the files that no reading knows; the tests ask for none.
    private(set) var unknownCues: Set<String> = []

    /// English, read once a process.
    static let english = Language(embeddedLanguage)

    init(_ text: StaticString) {
        let records = text.withUTF8Buffer { bytes in
            bytes.split(separator: UInt8(ascii: "\n")).map { line in
                line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
            }
        }
        var expander = PhraseExpander()
        for record in records where record[0] == "form" && record.count == 4 && record[3] == "v" {
            expander.irregular[record[2], default: []].append(record[1])
        }
        for record in records { add(record, expander) }
    }

    private mutating func add(_ record: [String], _ expander: PhraseExpander) {
        switch record[0] {
        case "cue": addCue(record, expander)
        case "concept": addConcept(record, expander)
        case "tags": lexicon.add(word: record[1], tags: record[2].utf8.compactMap(Tag.init(letter:)))
        case "form":
            let letter = record[3].utf8.first.flatMap(Tag.init(letter:))
            if let letter { lexicon.add(word: record[1], tags: [letter]) }
        case "value":
            if let value = Double(record[2]) { lexicon.add(record[1], sense: Lexicon.Sense(cues: [.number]), value: value) }
        case "worth":
            if let value = Double(record[2]) { lexicon.add(record[1], sense: Lexicon.Sense(), value: value) }
        default: break
        }
    }

    private mutating func addCue(_ record: [String], _ expander: PhraseExpander) {
        guard let cue = Cue.byFileName[record[1]] else {
            unknownCues.insert(record[1])
            return
        }
        let sense = Lexicon.Sense(tags: Self.tags(record[2]), cues: CueSet(cue))
        for phrase in record[3...] { add(phrase, sense, expander) }
    }

    private mutating func addConcept(_ record: [String], _ expander: PhraseExpander) {
        guard let kind = Concept.Kind(rawValue: record[1]) else {
            unknownCues.insert(record[1])
            return
        }
        let parents = record[3].split(separator: "|").map { concepts.add(String($0), kind) }
        let id = concepts.add(record[2], kind, parents: parents, detail: record[5].isEmpty ? nil : record[5])
        let sense = Lexicon.Sense(tags: Self.tags(record[4]), concepts: [id])
        for phrase in record[6...] { add(phrase, sense, expander) }
    }

    private mutating func add(_ phrase: String, _ sense: Lexicon.Sense, _ expander: PhraseExpander) {
        let plain = String(decoding: NormalizedText(phrase).bytes, as: UTF8.self)
        for spelling in expander.spellings(of: plain[...]) { lexicon.add(spelling, sense: sense) }
    }

    private static func tags(_ name: String) -> TagSet {
        switch name {
        case "noun": TagSet(.noun)
        case "verb": TagSet(.verb)
        case "adjective": TagSet(.adjective)
        case "adverb": TagSet(.adverb)
        case "preposition": TagSet(.preposition)
        default: []
        }
    }
}
