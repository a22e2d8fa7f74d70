import TreatmentModel

/// Reads a sentence that tells what the model's texts on risks tell: every word of it that says something is a word of
/// those texts, or stands for what they name.
enum LabelTextReader: SlotReader {
    static let gate = SlotGate(kinds: [.event])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard !sentence.isAsked,
            let event = sentence.named(.event).first(where: { sentence.isOwnStatement([$0.range]) })
        else { return [] }
        let treatments = sentence.subject(at: event.at).treatments
        let found = treatments.compactMap { assertion(at: event, of: $0, sentence) }
        return found.count == treatments.count ? found : []
    }

    private static func assertion(at event: SentenceReading.Mention, of treatment: Int, _ sentence: SentenceReading)
        -> Assertion?
    {
        let known = sentence.vocabulary.treatments[treatment]
        let events = sentence.named(.event).filter { $0.range.overlaps(sentence.ownRange) }.map(\.concept)
        let texts = known.told.filter { text in
            events.contains { sentence.vocabulary.names(text, relativeOf: $0) }
        }
        if texts.isEmpty { return nil }
        // A list of reactions may be gathered from several texts; what says more than that they come about is one
        // text's.
        let isList =
            !sentence.contains(links, in: sentence.ownRange) && !sentence.namesEventBeforeCause
            && sentence.isFullyRead(by: words(of: texts, in: sentence, listOnly: true))
        let sources =
            isList
            ? texts
            : texts.filter { text in
                events.allSatisfy { sentence.vocabulary.names(text, relativeOf: $0) }
                    && isInOrder(text, sentence) && sentence.isFullyRead(by: words(of: [text], in: sentence))
            }
        guard let first = sources.first else { return nil }
        let read = words(of: isList ? texts : [first], in: sentence)
        let claim = FactClaim(kind: .warning, treatment: treatment, text: first.text)
        var found = sentence.assertion(.fact(claim), words: sentence.ownRange, anchor: event.at, isDenied: false)
        found.subject = .treatments([treatment])
        found.read = read
        return found
    }

    /// The sentence's words that the texts account for. A denial is none of them, so a sentence with one is not read
    /// here.
    private static func words(of texts: [KnownText], in sentence: SentenceReading, listOnly: Bool = false) -> TokenSet {
        let speaksOfVessels = texts.contains { $0.cues.intersects([.intoVessel]) }
        let named = places(namedBy: texts, in: sentence)
        var read = TokenSet()
        for index in sentence.ownRange where !sentence.tokens[index].isCovered {
            let token = sentence.tokens[index]
            let isFrame =
                token.hasAny(frame) && !token.hasAny([.negation, .denial, .nearNegation])
                || speaksOfVessels && token.hasAny([.intoVessel, .inside, .stray, .form, .productNoun])
            if isFrame || !listOnly && isWord(token, of: texts) || named.contains(index) {
                read.insert(sentence.extent(index))
            }
        }
        return read
    }

    private static func isWord(_ token: Token, of texts: [KnownText]) -> Bool {
        token.length == 1 && !token.isNumber && token.word >= 0 && texts.contains { $0.words.contains(token.word) }
    }

    private static func places(namedBy texts: [KnownText], in sentence: SentenceReading) -> TokenSet {
        var named = TokenSet()
        for mention in sentence.mentions where !named.contains(mention.at) {
            if texts.contains(where: { sentence.vocabulary.names($0, relativeOf: mention.concept) }) {
                named.insert(mention.at)
            }
        }
        return named
    }

    /// "Filler in a vessel can cause a stroke", but not "a stroke can cause a headache": before what brings about
    /// stands only what the text itself begins with.
    private static func isInOrder(_ text: KnownText, _ sentence: SentenceReading) -> Bool {
        guard let cause = sentence.places([.causing, .reason], in: sentence.ownRange).first else { return true }
        let isBehind = sentence.named(.event).contains { $0.at >= cause }
        let opening = text.main.first { sentence.vocabulary.kind(of: $0) == .event }
        let before = sentence.named(.event).filter { $0.at < cause && $0.range.overlaps(sentence.ownRange) }
        return isBehind && before.allSatisfy { $0.concept == opening && text.cues.contains(.intoVessel) }
    }

    /// Words that tell how one thing leads to another.
    private static let links: CueSet = [.intoVessel, .stray, .inside]

    /// Words that say of a reaction no more than that it may come about, or that the label tells of it.
    private static let frame: CueSet = [
        .risk, .reported, .causing, .happen, .later, .caution, .possibility, .label, .atSite,
    ]
}
