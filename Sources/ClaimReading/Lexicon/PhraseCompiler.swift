/// Puts the phrases of the language's files into a lexicon.
///
/// The ways to write a phrase are never written out: their words are steps from one node of the lexicon to the next.
struct PhraseCompiler {
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private let expander: PhraseExpander
    /// What may stand in the place of a word that is no plain one, by how the files have it: runs of words.
    private var choices: [String: [[Int32]]] = [:]
    private var form = WordForm()

    /// A way to write the phrase so far.
    private struct Path {
        var node = Lexicon.root
        /// Its word, if it has just one.
        var only: Int32 = -1
    }

    init(_ expander: PhraseExpander) { self.expander = expander }

    /// - Parameter family: the sense of the phrase and others, in a list of its own.
    mutating func add(_ phrase: Bytes, _ family: [Lexicon.Sense], to lexicon: inout Lexicon) {
        guard phrase.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else {
            return addPlain(phrase, family, to: &lexicon)
        }
        let plain = NormalizedText(String(decoding: phrase, as: UTF8.self)).bytes
        plain.withUnsafeBufferPointer { addPlain($0[...], family, to: &lexicon) }
    }

    private mutating func addPlain(_ phrase: Bytes, _ family: [Lexicon.Sense], to lexicon: inout Lexicon) {
        guard phrase.contains(where: Self.isSpecial) else { return addWords(phrase, family, to: &lexicon) }
        var paths = [Path()]
        for word in phrase.split(separator: UInt8(ascii: " ")) {
            if word.contains(where: Self.isSpecial) {
                let runs = self.runs(of: String(decoding: word, as: UTF8.self), in: &lexicon)
                var longer: [Path] = []
                longer.reserveCapacity(paths.count * runs.count)
                for path in paths {
                    for run in runs { longer.append(run.reduce(path) { Self.step(from: $0, $1, &lexicon) }) }
                }
                paths = longer
            } else {
                let number = self.number(of: word, in: &lexicon)
                for index in paths.indices { paths[index] = Self.step(from: paths[index], number, &lexicon) }
            }
        }
        for path in paths { Self.add(family, at: path, to: &lexicon) }
    }

    /// Adds a phrase that is written in one way only, as most are.
    private mutating func addWords(_ phrase: Bytes, _ family: [Lexicon.Sense], to lexicon: inout Lexicon) {
        var path = Path()
        var rest = phrase
        while let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") }) {
            let end = rest[start...].firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
            path = Self.step(from: path, number(of: rest[start..<end], in: &lexicon), &lexicon)
            rest = rest[end...]
        }
        Self.add(family, at: path, to: &lexicon)
    }

    private static func add(_ family: [Lexicon.Sense], at path: Path, to lexicon: inout Lexicon) {
        lexicon.add(family, at: path.node)
        // A word that a file lists as a verb can be one, though the list of words does not say so.
        guard let tag = family.first?.tags.only, path.only >= 0 else { return }
        if lexicon.usage(of: path.only).first?.hasContent != false { lexicon.add(tag, to: path.only) }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "?"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func step(from path: Path, _ word: Int32, _ lexicon: inout Lexicon) -> Path {
        Path(node: lexicon.step(from: path.node, word), only: path.node == Lexicon.root ? word : -1)
    }

    private mutating func runs(of word: String, in lexicon: inout Lexicon) -> [[Int32]] {
        if let known = choices[word] { return known }
        var found: [[Int32]] = []
        for choice in expander.choices(of: word[...]) {
            let run = choice.utf8.split(separator: UInt8(ascii: "-")).map { word in
                Array(word).withUnsafeBufferPointer { letters in
                    form.read(letters, 0..<letters.count)
                    return lexicon.intern(form)
                }
            }
            if !found.contains(run) { found.append(run) }
        }
        choices[word] = found
        return found
    }

    private mutating func number(of word: Bytes, in lexicon: inout Lexicon) -> Int32 {
        form.read(word.base, word.startIndex..<word.endIndex)
        return lexicon.intern(form)
    }
}
