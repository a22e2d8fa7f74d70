/// Reads names and ingredients that are written wrong, and names that a product had before.
enum NameReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        wrongNames(in: sentence) + misspellings(in: sentence) + near(in: sentence) + formerNames(in: sentence)
    }

    private static func wrongNames(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.kinds.contains(.wrongName) else { return [] }
        var found: [Int: (right: RightName, at: SentenceReading.Mention, isOnPage: Bool)] = [:]
        for mention in sentence.named(.wrongName) where mention.range.overlaps(sentence.ownRange) {
            let said = sentence.text(mention.range)
            guard let index = sentence.vocabulary.treatmentNamed[Int(mention.concept)],
                said != sentence.vocabulary.treatments[index].name,
                let right = RightName(of: said, sentence.vocabulary.treatments[index].names)
            else { continue }
            let isOnPage = sentence.subjects.contains(index)
            // A name that several files list: the page's own treatment first, then the one that differs in form only.
            if let known = found[mention.at],
                known.isOnPage && !isOnPage || known.isOnPage == isOnPage && known.right.isForm
            {
                continue
            }
            found[mention.at] = (right, mention, isOnPage)
        }
        return found.values.sorted { $0.at.at < $1.at.at }.map { name in
            sentence.assertion(
                .name(wrong: sentence.text(name.at.range), right: name.right.text, isForm: name.right.isForm),
                words: name.at.range)
        }
    }

    private static func misspellings(in sentence: SentenceReading) -> [Assertion] {
        sentence.named(.misspelling).filter { $0.range.overlaps(sentence.ownRange) }.compactMap { mention in
            guard let right = sentence.vocabulary.concepts[mention.concept].detail else { return nil }
            return sentence.assertion(
                .spelling(wrong: sentence.text(mention.range), right: right), words: mention.range)
        }
    }

    /// Words that no vocabulary holds and that come close to a name or an ingredient.
    private static func near(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.tokens.contains(where: { $0.flags.contains(.mayBeMisspelt) }) else { return [] }
        return sentence.ownRange.compactMap { index in
            let token = sentence.tokens[index]
            guard token.flags.contains(.mayBeMisspelt), token.entry < 0 else { return nil }
            let word = sentence.text(index..<index + 1)
            guard let right = sentence.vocabulary.spelling.nearest(to: word[...], isCapitalised: token.isCapitalised)
            else { return nil }
            let isBrand = right.first?.isUppercase == true
            return sentence.assertion(
                isBrand ? .name(wrong: word, right: right, isForm: false) : .spelling(wrong: word, right: right),
                words: index..<index + 1)
        }
    }

    private static func formerNames(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.kinds.contains(.formerName) else { return [] }
        var seen: Set<Int> = []
        return sentence.named(.formerName).filter {
            $0.range.overlaps(sentence.ownRange) && seen.insert($0.at).inserted
        }.map { mention in
            var assertion = sentence.assertion(
                .formerName, words: mention.range, read: sentence.places([.history, .sameAs]).map(sentence.extent))
            if let index = sentence.vocabulary.concepts[mention.concept].detail.flatMap({ Int($0) }) {
                assertion.subject = .treatments([index])
            }
            if sentence.hasAny([.history, .past]) { assertion.attribution = .history }
            return assertion
        }
    }
}
