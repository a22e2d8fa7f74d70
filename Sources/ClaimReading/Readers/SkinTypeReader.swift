import TreatmentModel

/// Reads the skin types a treatment is said to be for: "types II through IV", "I–IV", "all skin tones".
enum SkinTypeReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard sentence.hasAny([.fitzpatrick, .skinType]) else { return numeralsAlone(in: sentence) }
        var found: [Assertion] = []
        var end = 0
        for index in sentence.places([.fitzpatrick, .skinType]) where index >= end {
            guard let (types, words) = types(at: index, sentence), words.overlaps(sentence.ownRange) else { continue }
            end = words.upperBound
            found.append(assertion(types, words, index, sentence))
        }
        return found
    }

    private static func assertion(_ types: SkinTypes, _ words: Range<Int>, _ index: Int, _ sentence: SentenceReading)
        -> Assertion
    {
        let conditions = sentence.named(.condition)
        let sites = sentence.named(.site)
        let claim = SkinTypeClaim(types: types, conditions: conditions.map(\.concept), sites: sites.map(\.concept))
        let frame = sentence.places(
            [.suitable, .permitted, .clear, .approve, .authorize, .onLabel, .label],
            in: sentence.clause(of: index).range)
        return sentence.assertion(
            .skinTypes(claim), words: words, anchor: index,
            isDenied: sentence.isDenied(index) || sentence.isPredicateDenied(index),
            read: [sentence.extent(index)] + frame.map(sentence.extent))
    }

    /// "Type V or VI does just as well" behind a sentence on the scale.
    private static func numeralsAlone(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.section.previousCues.intersects([.fitzpatrick, .skinType]) else { return [] }
        // "I" may be a person.
        guard
            let first = sentence.ownRange.first(where: {
                sentence.tokens[$0].kind == .word && (numeral($0, sentence) ?? 1) > 1
            }),
            let found = numerals(from: first, sentence)
        else { return [] }
        return [assertion(found.types, first..<found.end, first, sentence)]
    }

    private static func types(at index: Int, _ sentence: SentenceReading) -> (SkinTypes, Range<Int>)? {
        let token = sentence.tokens[index]
        if let found = numerals(from: sentence.extent(index).upperBound, sentence) {
            return (found.types, index..<found.end)
        }
        if token.hasAny([.everyone, .absoluteness]) { return (.all, sentence.extent(index)) }
        // "every Fitzpatrick type"
        var at = sentence.place(before: index)
        while let place = at, sentence.phrase(of: index).contains(place) {
            if sentence.tokens[place].hasAny([.everyone, .absoluteness]) {
                return (.all, place..<sentence.extent(index).upperBound)
            }
            at = sentence.place(before: place)
        }
        return nil
    }

    private static func numerals(from start: Int, _ sentence: SentenceReading) -> (types: SkinTypes, end: Int)? {
        var types: SkinTypes = []
        var last: Int?
        var isRange = false
        var at = start
        var end = start
        while at < sentence.range.upperBound {
            if let value = numeral(at, sentence) {
                types.formUnion(SkinTypes(from: isRange ? last ?? value : value, through: value))
                (last, isRange, end) = (value, false, at + 1)
            } else if isRangeMark(sentence.tokens[at]) {
                isRange = last != nil
            } else if !isSkippable(sentence.tokens[at], hasBegun: last != nil) {
                break
            }
            at += 1
        }
        return types.isEmpty ? nil : (types, end)
    }

    private static func numeral(_ index: Int, _ sentence: SentenceReading) -> Int? {
        let token = sentence.tokens[index]
        if token.kind == .number {
            return token.value >= 1 && token.value <= 6 && token.value == token.value.rounded() ? Int(token.value) : nil
        }
        guard token.kind == .word, token.upper - token.lower <= 3, sentence.ownRange.contains(index) else { return nil }
        return SkinTypes.numerals.firstIndex(of: sentence.text(index..<index + 1)).map { $0 + 1 }
    }

    private static func isRangeMark(_ token: Token) -> Bool {
        token.kind == .hyphen || token.kind == .dash || token.kind == .word && token.hasAny([.upTo, .atMost])
    }

    /// "Fitzpatrick skin types (I", "II, III and IV"
    private static func isSkippable(_ token: Token, hasBegun: Bool) -> Bool {
        if token.isCovered || token.kind == .comma || token.tag == .conjunction { return true }
        return !hasBegun
            && (token.kind == .openBracket || token.has(.skinType) || token.has(.fitzpatrick)
                || token.tag == .noun && token.kind == .word && token.cues.isEmpty)
    }
}
