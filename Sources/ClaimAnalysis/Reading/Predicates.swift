/// What is said of conditions and sites in a sentence: a status, a benefit, a use.
struct Predicates {
    struct Predicate {
        let at: Int
        /// The words that say it; they may stand in another block.
        let words: String
        let kind: Kind
        /// The subject, where the predicate has found it already.
        let subject: Subject?
    }

    enum Kind { case status, benefit, plain }

    private let sentence: SentenceReader
    private var all: [Predicate] = []

    init(_ sentence: SentenceReader) {
        self.sentence = sentence
        for status in StatusReader(sentence: sentence).expressions() where !status.isDenied && status.verb != .registered && status.verb != .endorsed {
            all.append(Predicate(at: status.at, words: sentence.text(status.tokens), kind: .status, subject: status.subject))
        }
        for index in sentence.range {
            let token = sentence.token(index)
            if token.has(.indicated), !sentence.isNegated(index) {
                all.append(Predicate(at: index, words: sentence.text(sentence.extent(of: index)), kind: .status, subject: nil))
            } else if token.cues.intersects([.benefit, .eradicate, .cure]), !all.contains(where: { $0.at == index }) {
                all.append(Predicate(at: index, words: "", kind: .benefit, subject: nil))
            } else if token.has(.suitable), sentence.text(index..<index + 1).lowercased().hasPrefix("suit") {
                all.append(Predicate(at: index, words: "", kind: .benefit, subject: nil))
            } else if token.cues.intersects([.useVerb, .works]) {
                all.append(Predicate(at: index, words: "", kind: .plain, subject: nil))
            }
        }
        all.sort { $0.at < $1.at }
        if let lead = inherited() { all.insert(lead, at: 0) }
    }

    /// The predicate that a word depends on: the nearest before it in its clause, where a status reaches over a benefit
    /// ("approved to treat"), else the nearest after it ("wrinkles can be treated with").
    func governing(_ index: Int) -> Predicate? {
        let clause = sentence.clause(of: index)
        let before = all.filter { $0.at < index && (clause.contains($0.at) || $0.at < sentence.range.lowerBound) }
        if let status = before.last(where: { $0.kind == .status }) { return status }
        if let nearest = before.last(where: { $0.kind == .benefit }) ?? before.last { return nearest }
        if let after = all.first(where: { $0.at > index && clause.contains($0.at) && $0.kind != .status && $0.at - index <= 8 }), isObject(index, of: after) {
            return after
        }
        return namedBefore(index, clause)
    }

    /// "Stretch marks can be treated", "wrinkles disappear with SkinPen": what stands before the verb is its object. "The
    /// redness fades" is not.
    private func isObject(_ index: Int, of predicate: Predicate) -> Bool {
        if sentence.reading.entities(at: index).contains(where: { if case .event = $0 { true } else { false } }) { return false }
        if !sentence.treatments().isEmpty || sentence.token(predicate.at).cues.intersects([.eradicate, .works]) { return true }
        guard let before = sentence.previous(before: predicate.at) else { return false }
        return sentence.token(before).has(.be)
    }

    /// "Bellafill for thin lips", "Radiesse in the neck": the name and a preposition are predicate enough.
    private func namedBefore(_ index: Int, _ clause: Range<Int>) -> Predicate? {
        guard let named = sentence.treatments(in: clause.lowerBound..<index).last else { return nil }
        let end = sentence.extent(of: named.at).upperBound
        guard end < index, index - end <= 4, sentence.contains([.prep], in: end..<index) else { return nil }
        return Predicate(at: named.at, words: "", kind: .plain, subject: .treatment(named.value))
    }

    /// A list item, cell or answer takes the status of the line that introduces it: "Radiesse is approved for:".
    private func inherited() -> Predicate? {
        let block = sentence.reading.blocks[sentence.sentence.block]
        switch sentence.block.role {
        case .listItem, .tableCell: break
        default: return nil
        }
        guard sentence.range.count <= 14, !all.contains(where: { $0.kind == .status }) else { return nil }
        for lead in block.leads {
            guard let last = sentence.reading.blocks[lead].sentences.last else { continue }
            let reader = SentenceReader(sentence.reading, last)
            if reader.sentence.isQuestion || reader.isRejected { continue }
            guard let status = StatusReader(sentence: reader).expressions().last, status.verb != .registered, status.verb != .endorsed else { continue }
            if status.isDenied { continue }
            return Predicate(at: sentence.range.lowerBound - 1, words: reader.text(status.tokens), kind: .status, subject: status.subject)
        }
        return nil
    }
}
