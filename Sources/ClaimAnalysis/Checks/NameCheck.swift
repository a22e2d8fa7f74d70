/// Finds names and ingredients written wrong.
enum NameCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        if sentence.names(.wrongName) || sentence.names(.misspelling) { checkListed(sentence, &report) }
        checkNear(sentence, &report)
    }

    private static func checkListed(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.range where sentence.token(index).entry >= 0 && !sentence.token(index).isCovered {
            let entities = sentence.reading.entities(at: index)
            let tokens = sentence.extent(of: index)
            for entity in entities {
                switch entity {
                case .wrongName(let treatment, let name):
                    let known = sentence.knowledge.treatments[treatment]
                    let said = sentence.text(tokens)
                    let rights = [known.name] + known.treatment.aliases + known.treatment.formerNames
                    guard !rights.contains(said), known.treatment.wrongNames.contains(where: { $0 == said || bare($0) == bare(said) && !rights.contains { bare($0) == bare(said) } }) || !entities.contains(.treatment(treatment))
                    else { continue }
                    let right = rights.first { bare($0) == bare(said) }
                    if let right {
                        guard known.treatment.wrongNames.contains(said) else { continue }
                        report.report(
                            ProductNameFormRule.message(said, right: right), .unknown, .name, rule: ProductNameFormRule.self, in: sentence, at: tokens,
                            treatment: known, said: said, model: right, replacement: right)
                    } else {
                        let nearest = rights.min { SpellingIndex.distance(Array($0.lowercased().utf8), Array(said.lowercased().utf8), limit: 9) ?? 99 < SpellingIndex.distance(Array($1.lowercased().utf8), Array(said.lowercased().utf8), limit: 9) ?? 99 } ?? name
                        report.report(
                            ProductNameRule.message(said, right: nearest), .name, rule: ProductNameRule.self, in: sentence, at: tokens, treatment: known,
                            said: said, model: nearest, replacement: nearest)
                    }
                case .misspelling(let right):
                    let known = sentence.defaultSubject.treatment.map { sentence.knowledge.treatments[$0] }
                    report.report(
                        IngredientSpellingRule.message(sentence.text(tokens), right: right), .name, rule: IngredientSpellingRule.self, in: sentence, at: tokens,
                        treatment: known, said: sentence.text(tokens), model: right, replacement: right)
                default: break
                }
            }
        }
    }

    /// Letters only, in lower case: what is left when form is left out of account.
    private static func bare(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Words no vocabulary holds that come close to a name or an ingredient.
    private static func checkNear(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        let spelling = sentence.knowledge.spelling
        let text = sentence.block.text.text
        for index in sentence.range {
            let token = sentence.token(index)
            guard token.kind == .word, token.word < 0 || token.entry < 0 && !token.isCovered, token.upper - token.lower >= 5 else { continue }
            if token.word >= 0 { continue }
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: Int(token.lower))
            let second = utf8.index(after: start)
            guard spelling.mayHold(utf8[start], utf8[second]) else { continue }
            let end = utf8.index(start, offsetBy: Int(token.upper - token.lower))
            let word = text[start..<end]
            guard let right = spelling.nearest(to: word.utf8, isCapitalised: token.isCapitalised) else { continue }
            let isBrand = right.first?.isUppercase == true
            let known = sentence.defaultSubject.treatment.map { sentence.knowledge.treatments[$0] }
            if isBrand {
                report.report(
                    ProductNameRule.message(String(word), right: right), .name, rule: ProductNameRule.self, in: sentence, at: index..<index + 1,
                    treatment: known, said: String(word), model: right, certainty: .likely, replacement: right)
            } else {
                report.report(
                    IngredientSpellingRule.message(String(word), right: right), .name, rule: IngredientSpellingRule.self, in: sentence, at: index..<index + 1,
                    treatment: known, said: String(word), model: right, certainty: .likely, replacement: right)
            }
        }
    }
}
