/// The words of a language, read from its files: a lexicon and the concepts it names, before the treatments add theirs.
struct Language: Sendable {
    var lexicon = Lexicon()
    var concepts = ConceptSet()
    /// The cues of the files that no reading knows; the tests ask for none.
    private(set) var unknownCues: Set<String> = []
    private var expander = PhraseExpander()

    /// English, read once a process.
    static let english = Language(embeddedLanguage)

    init(_ text: StaticString) {
        let records = text.withUTF8Buffer { bytes in
            bytes.split(separator: UInt8(ascii: "\n")).map { line in
                line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
            }
        }
        for record in records where record[0] == "form" && record.count == 4 && record[3] == "v" {
            expander.irregular[record[2], default: []].append(record[1])
        }
        for record in records where isFrequentUse(record) { addUsage(record) }
        for record in records where record[0] == "form" { addUsage(record) }
        for record in records { add(record) }
    }

    /// "Felt" is the verb's past first of all; "red" is no past of "rede", nor "offer" more off than others.
    private func isFrequentUse(_ record: [String]) -> Bool {
        record[0] == "tags" || record[0] == "form" && record[3] == "v" && record[1] != record[2]
    }

    private mutating func addUsage(_ record: [String]) {
        guard let letters = record.last?.utf8 else { return }
        lexicon.add(word: record[1], tags: letters.compactMap(Tag.init(letter:)))
    }

    private mutating func add(_ record: [String]) {
        switch record[0] {
        case "cue": addCue(record)
        case "concept": addConcept(record)
        case "value":
            if let value = Double(record[2]) { lexicon.add(record[1], sense: Lexicon.Sense(cues: [.number]), value: value) }
        case "worth":
            if let value = Double(record[2]) { lexicon.add(record[1], sense: Lexicon.Sense(), value: value) }
        default: break
        }
    }

    private mutating func addCue(_ record: [String]) {
        guard let cue = Cue.byFileName[record[1]] else {
            unknownCues.insert(record[1])
            return
        }
        let sense = Lexicon.Sense(tags: Self.tags(record[2]), cues: CueSet(cue))
        for phrase in record[3...] { add(phrase, sense) }
    }

    private mutating func addConcept(_ record: [String]) {
        guard let kind = Concept.Kind(rawValue: record[1]) else {
            unknownCues.insert(record[1])
            return
        }
        let parents = record[3].split(separator: "|").map { concepts.add(String($0), kind) }
        let id = concepts.add(record[2], kind, parents: parents, detail: record[5].isEmpty ? nil : record[5])
        let sense = Lexicon.Sense(tags: Self.tags(record[4]), concepts: [id])
        for phrase in record[6...] { add(phrase, sense) }
    }

    private mutating func add(_ phrase: String, _ sense: Lexicon.Sense) {
        for spelling in spellings(of: phrase) {
            lexicon.add(spelling, sense: sense)
            // A word that a file lists as a verb can be one, though the list of words does not say so.
            guard let tag = sense.tags.only, !spelling.contains(where: { $0 == " " || $0 == "-" }) else { continue }
            let known = lexicon.usage(of: lexicon.word(WordForm(spelling)))
            if known.first?.hasContent != false { lexicon.add(word: spelling, tags: [tag]) }
        }
    }

    /// Every way a phrase of the files can be written, in plain ASCII.
    func spellings(of phrase: String) -> [String] {
        expander.spellings(of: String(decoding: NormalizedText(phrase).bytes, as: UTF8.self)[...])
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
