import TreatmentModel

/// Finds Fitzpatrick ranges ("types II through IV", "I-IV") and "all skin types".
struct SkinTypeReader {
    let sentence: SentenceReader

    func types() -> (SkinTypes, Range<Int>)? {
        for index in sentence.places(ofAny: [.fitzpatrick, .skinType]) {
            if let found = range(after: index) { return found }
            let lower = max(sentence.range.lowerBound, index - 3)
            if let all = sentence.places(ofAny: [.all, .universal], in: lower..<index).last {
                return (.all, all..<sentence.extent(of: index).upperBound)
            }
        }
        // "darker skin, including types V and VI"
        guard sentence.has(.skinType) else { return nil }
        for index in sentence.places(of: .measureNoun) where index + 1 < sentence.range.upperBound && numeral(index + 1) != nil && sentence.token(index + 1).kind == .word {
            if let found = range(after: index) { return found }
        }
        return nil
    }

    private func range(after index: Int) -> (SkinTypes, Range<Int>)? {
        let end = min(sentence.range.upperBound, sentence.extent(of: index).upperBound + 6)
        var first: Int?
        var types: SkinTypes = []
        var last = index
        for at in sentence.extent(of: index).upperBound..<max(sentence.extent(of: index).upperBound, end) {
            guard let value = numeral(at) else {
                if first != nil, !isJoint(at) { break }
                continue
            }
            if let first, isRange(first: last, second: at) { types.formUnion(SkinTypes(from: numeral(last) ?? first, through: value)) }
            else { types.formUnion(SkinTypes(from: value, through: value)) }
            if first == nil { first = value }
            last = at
        }
        return types.isEmpty ? nil : (types, index..<last + 1)
    }

    private func numeral(_ index: Int) -> Int? {
        let token = sentence.token(index)
        if token.kind == .number { return token.value >= 1 && token.value <= 6 ? Int(token.value) : nil }
        guard token.kind == .word, token.upper - token.lower <= 3 else { return nil }
        return SkinTypes.numerals.firstIndex(of: sentence.text(index..<index + 1)).map { $0 + 1 }
    }

    private func isJoint(_ index: Int) -> Bool {
        let token = sentence.token(index)
        if token.kind == .hyphen || token.kind == .dash || token.kind == .comma || token.has(.conjunction) || token.has(.atMost) { return true }
        return sentence.text(index..<index + 1).lowercased() == "to"
    }

    private func isRange(first: Int, second: Int) -> Bool {
        guard second - first == 2 else { return false }
        let token = sentence.token(first + 1)
        return token.kind == .hyphen || token.kind == .dash || token.has(.atMost) || sentence.text(first + 1..<first + 2).lowercased() == "to"
    }
}
