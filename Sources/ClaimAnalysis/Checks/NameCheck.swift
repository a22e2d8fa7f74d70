/// Finds names and ingredients written wrong.
enum NameCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        if sentence.names(.wrongName) || sentence.names(.misspelling) { checkListed(sentence, &report) }
        if sentence.names(.nearName) { checkNear(sentence, &report) }
    }

    private static func checkListed(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.range where sentence.token(index).entry >= 0 && !sentence.token(index).isCovered {
            let entities = sentence.reading.entities(at: index)
            let tokens = sentence.extent(of: index)
            for entity in entities {
                switch entity {
                case .wrongName(let treatment, _):
                    let known = sentence.knowledge.treatments[treatment]
                    let said = sentence.text(tokens)
                    guard !known.names.contains(said) else { continue }
                    let wrong = known.wrongNames[said] ?? known.wrongNames.first { $0.key.lowercased() == said.lowercased() && !$0.value.isForm }?.value
                    guard let wrong else { continue }
                    if wrong.isForm {
                        report.report(
                            .productNameForm(said, right: wrong.right), .unknown, .name, in: sentence, at: tokens,
                            treatment: known, said: said, model: wrong.right, replacement: wrong.right)
                    } else {
                        report.report(
                            .productName(said, right: wrong.right), .name, in: sentence, at: tokens, treatment: known,
                            said: said, model: wrong.right, replacement: wrong.right)
                    }
                case .misspelling(let right):
                    let known = sentence.defaultSubject.treatment.map { sentence.knowledge.treatments[$0] }
                    report.report(
                        .ingredientSpelling(sentence.text(tokens), right: right), .name, in: sentence, at: tokens,
                        treatment: known, said: sentence.text(tokens), model: right, replacement: right)
                default: break
                }
            }
        }
    }

    /// Words no vocabulary holds that come close to a name or an ingredient.
    private static func checkNear(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        let spelling = sentence.knowledge.spelling
        let text = sentence.block.text.text
        for index in sentence.range {
            let token = sentence.token(index)
            guard token.mayBeMisspelt else { continue }
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: Int(token.lower))
            let end = utf8.index(start, offsetBy: Int(token.upper - token.lower))
            let word = text[start..<end]
            guard let right = spelling.nearest(to: word.utf8, isCapitalised: token.isCapitalised) else { continue }
            let isBrand = right.first?.isUppercase == true
            let known = sentence.defaultSubject.treatment.map { sentence.knowledge.treatments[$0] }
            if isBrand {
                report.report(
                    .productName(String(word), right: right), .name, in: sentence, at: index..<index + 1,
                    treatment: known, said: String(word), model: right, certainty: .likely, replacement: right)
            } else {
                report.report(
                    .ingredientSpelling(String(word), right: right), .name, in: sentence, at: index..<index + 1,
                    treatment: known, said: String(word), model: right, certainty: .likely, replacement: right)
            }
        }
    }
}
