/// Puts the phrases of the language's files into a lexicon: alternatives (`lines|wrinkles`), optional words (`skin?`) and
/// verbs in all their inflections (`melt*`).
///
/// The ways to write a phrase are never written out: their words are steps from one node of the lexicon to the next.
struct PhraseCompiler {
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private let inflection: Inflection
    /// The words of the forms of each verb, by its plain form.
    private var verbs: [String: [[Int32]]] = [:]
    private var form = WordForm()

    init(_ inflection: Inflection) { self.inflection = inflection }

    mutating func add(_ phrase: Bytes, _ sense: Lexicon.Sense, to lexicon: inout Lexicon) {
        guard phrase.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return addPlain(phrase, sense, to: &lexicon) }
        let plain = NormalizedText(String(decoding: phrase, as: UTF8.self)).bytes
        plain.withUnsafeBufferPointer { addPlain($0[...], sense, to: &lexicon) }
    }

    private mutating func addPlain(_ phrase: Bytes, _ sense: Lexicon.Sense, to lexicon: inout Lexicon) {
        var ends = [Lexicon.root]
        for word in phrase.split(separator: UInt8(ascii: " ")) {
            let choices = self.choices(of: word, in: &lexicon)
            ends = ends.flatMap { end in choices.map { $0.reduce(end) { lexicon.step(from: $0, $1) } } }
        }
        for end in ends { lexicon.add(sense, at: end) }
    }

    /// What may stand in the place of a word: runs of words, none at all where it is optional.
    private mutating func choices(of word: Bytes, in lexicon: inout Lexicon) -> [[Int32]] {
        var word = word
        var choices: [[Int32]] = []
        if word.last == UInt8(ascii: "?") {
            word = word.dropLast()
            choices = [[]]
        }
        for alternative in word.split(separator: UInt8(ascii: "|")) {
            if alternative.last == UInt8(ascii: "*") {
                choices += forms(of: String(decoding: alternative.dropLast(), as: UTF8.self), in: &lexicon)
            } else {
                choices.append(words(of: alternative, in: &lexicon))
            }
        }
        return choices
    }

    private mutating func forms(of verb: String, in lexicon: inout Lexicon) -> [[Int32]] {
        if let known = verbs[verb] { return known }
        var found: [[Int32]] = []
        for form in inflection.forms(of: verb) {
            let words = Array(form.utf8).withUnsafeBufferPointer { self.words(of: $0[...], in: &lexicon) }
            if !found.contains(words) { found.append(words) }
        }
        verbs[verb] = found
        return found
    }

    /// The words of what a hyphen joins, each by its number.
    private mutating func words(of text: Bytes, in lexicon: inout Lexicon) -> [Int32] {
        text.split(separator: UInt8(ascii: "-")).map { part in
            form.read(part.base, part.startIndex..<part.endIndex)
            return lexicon.intern(form)
        }
    }
}
