/// The words of a language, read from its files: a lexicon and the concepts it names, before the treatments add theirs.
struct Language: Sendable {
    var lexicon = Lexicon()
    var concepts = ConceptSet()
    /// The cues of the files that no reading knows; the tests ask for none.
    private(set) var unknownCues: Set<String> = []

    /// English, read once a process.
    static let english = Language(embeddedLanguage)

    /// The fields of a line.
    private typealias Record = [PhraseCompiler.Bytes]

    init(_ text: StaticString) {
        text.withUTF8Buffer { bytes in
            let records = bytes.split(separator: UInt8(ascii: "\n")).map { line in
                line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            }
            var inflection = Inflection()
            for record in records where record.count == 4 && record[3].elementsEqual([UInt8(ascii: "v")]) && Self.string(record[0]) == "form" {
                inflection.irregular[Self.string(record[2]), default: []].append(Self.string(record[1]))
            }
            var phrases = PhraseCompiler(inflection)
            for record in records { add(record, &phrases) }
        }
    }

    private static func string(_ field: PhraseCompiler.Bytes) -> String { String(decoding: field, as: UTF8.self) }

    private mutating func add(_ record: Record, _ phrases: inout PhraseCompiler) {
        switch Self.string(record[0]) {
        case "cue": addCue(record, &phrases)
        case "concept": addConcept(record, &phrases)
        case "tags": lexicon.add(Self.form(record[1]), tags: record[2].compactMap(Tag.init(letter:)))
        case "form": lexicon.add(Self.form(record[1]), tags: record[3].prefix(1).compactMap(Tag.init(letter:)))
        case "value":
            if let value = Double(Self.string(record[2])) { lexicon.add(Self.string(record[1]), sense: Lexicon.Sense(cues: [.number]), value: value) }
        case "worth":
            if let value = Double(Self.string(record[2])) { lexicon.add(Self.string(record[1]), sense: Lexicon.Sense(), value: value) }
        default: break
        }
    }

    private static func form(_ word: PhraseCompiler.Bytes) -> WordForm { WordForm(word.base, word.startIndex..<word.endIndex) }

    private mutating func addCue(_ record: Record, _ phrases: inout PhraseCompiler) {
        guard let cue = Cue.byFileName[Self.string(record[1])] else {
            unknownCues.insert(Self.string(record[1]))
            return
        }
        let sense = Lexicon.Sense(tags: Self.tags(Self.string(record[2])), cues: CueSet(cue))
        for phrase in record[3...] { phrases.add(phrase, sense, to: &lexicon) }
    }

    private mutating func addConcept(_ record: Record, _ phrases: inout PhraseCompiler) {
        guard let kind = Concept.Kind.byFileName[Self.string(record[1])] else {
            unknownCues.insert(Self.string(record[1]))
            return
        }
        let parents = record[3].split(separator: UInt8(ascii: "|")).map { concepts.add(Self.string($0), kind) }
        let detail = record[5].isEmpty ? nil : Self.string(record[5])
        let id = concepts.add(Self.string(record[2]), kind, parents: parents, detail: detail)
        let sense = Lexicon.Sense(tags: Self.tags(Self.string(record[4])), concepts: [id])
        for phrase in record[6...] { phrases.add(phrase, sense, to: &lexicon) }
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
