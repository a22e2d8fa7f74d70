/// The words of a language, read from its files: a lexicon and the concepts it names, before the treatments add theirs.
struct Language: Sendable {
    var lexicon = Lexicon()
    var concepts = ConceptSet()
    /// The cues of the files that no reading knows; the tests ask for none.
    private(set) var unknownCues: Set<String> = []
    private var expander = PhraseExpander()
    /// The form of the word at hand.
    private var form = WordForm()

    /// English, read once a process.
    static let english = Language(embeddedLanguage)

    /// The fields of a line.
    private typealias Record = [PhraseCompiler.Bytes]

    init(_ text: StaticString) {
        text.withUTF8Buffer { bytes in
            let lines = bytes.split(separator: UInt8(ascii: "\n"))
            // Three lines in four tell how a word is used, and need no list of fields.
            let records = lines.filter { !Self.tellsUse($0) }.map { line in
                line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            }
            let kinds = records.map { string($0[0]) }
            for (kind, record) in zip(kinds, records)
            where kind == "form" && record.count == 4 && string(record[3]) == "v" {
                expander.irregular[string(record[2]), default: []].append(string(record[1]))
            }
            var others = zip(kinds, records).makeIterator()
            for line in lines {
                if Self.tellsUse(line) {
                    addUse(line)
                } else if let (kind, record) = others.next(), isFrequentForm(kind, record) {
                    addUsage(record)
                }
            }
            for (kind, record) in zip(kinds, records) where kind == "form" { addUsage(record) }
            var phrases = PhraseCompiler(expander)
            for (kind, record) in zip(kinds, records) { add(kind, record, &phrases) }
        }
    }

    private func string(_ field: PhraseCompiler.Bytes) -> String { String(decoding: field, as: UTF8.self) }

    /// "Felt" is the verb's past first of all; "red" is no past of "rede", nor "offer" more off than others.
    private func isFrequentForm(_ kind: String, _ record: Record) -> Bool {
        kind == "form" && string(record[3]) == "v" && !record[1].elementsEqual(record[2])
    }

    private static func tellsUse(_ line: PhraseCompiler.Bytes) -> Bool { line.starts(with: "tags\t".utf8) }

    private mutating func addUse(_ line: PhraseCompiler.Bytes) {
        guard let start = line.firstIndex(of: UInt8(ascii: "\t")), let end = line.lastIndex(of: UInt8(ascii: "\t")),
            start < end
        else { return }
        addUse(of: line[(start + 1)..<end], line[(end + 1)...])
    }

    private mutating func addUsage(_ record: Record) {
        guard let letters = record.last else { return }
        addUse(of: record[1], letters)
    }

    private mutating func addUse(of word: PhraseCompiler.Bytes, _ letters: PhraseCompiler.Bytes) {
        form.read(word.base, word.startIndex..<word.endIndex)
        let word = lexicon.intern(form)
        for letter in letters {
            if let tag = Tag(letter: letter) { lexicon.add(tag, to: word) }
        }
    }

    private mutating func add(_ kind: String, _ record: Record, _ phrases: inout PhraseCompiler) {
        switch kind {
        case "cue": addCue(record, &phrases)
        case "concept": addConcept(record, &phrases)
        case "value":
            if let value = Double(string(record[2])) {
                lexicon.add(string(record[1]), sense: Lexicon.Sense(cues: [.number]), value: value)
            }
        case "worth":
            if let value = Double(string(record[2])) {
                lexicon.add(string(record[1]), sense: Lexicon.Sense(), value: value)
            }
        default: break
        }
    }

    private mutating func addCue(_ record: Record, _ phrases: inout PhraseCompiler) {
        guard let cue = Cue.byFileName[string(record[1])] else {
            unknownCues.insert(string(record[1]))
            return
        }
        let family = [Lexicon.Sense(tags: Self.tags(string(record[2])), cues: CueSet(cue))]
        for phrase in record[3...] { phrases.add(phrase, family, to: &lexicon) }
    }

    private mutating func addConcept(_ record: Record, _ phrases: inout PhraseCompiler) {
        guard let kind = Concept.Kind.byFileName[string(record[1])] else {
            unknownCues.insert(string(record[1]))
            return
        }
        let parents = string(record[3]).split(separator: "|").map { concepts.add(String($0), kind) }
        let detail = record[5].isEmpty ? nil : string(record[5])
        let id = concepts.add(string(record[2]), kind, parents: parents, detail: detail)
        let family = [Lexicon.Sense(tags: Self.tags(string(record[4])), concepts: [id])]
        for phrase in record[6...] { phrases.add(phrase, family, to: &lexicon) }
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
