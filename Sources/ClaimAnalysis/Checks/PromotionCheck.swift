import TreatmentModel

/// Finds superlatives, comparisons, words of proof and praise, and compares the superlatives with their dated records.
enum PromotionCheck {
    static let triggers: CueSet = [.only, .noOther, .first, .best, .comparative, .unlike, .proof, .relative, .firstPerson]

    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.hasAny(triggers), sentence.isStated, !sentence.isRejected else { return }
        if sentence.hasAny([.only, .noOther, .first]) { checkOnly(sentence, &report) }
        if sentence.has(.best) { checkBest(sentence, &report) }
        if sentence.hasAny([.comparative, .unlike]) { checkComparison(sentence, &report) }
        if sentence.has(.proof) { checkProof(sentence, &report) }
        if sentence.has(.relative) { checkRelative(sentence, &report) }
        if sentence.has(.firstPerson) { checkTestimonial(sentence, &report) }
    }

    private static func treatment(at index: Int, _ sentence: SentenceReader) -> KnownTreatment? {
        guard case .treatment(let index) = sentence.subject(at: index) else { return nil }
        return sentence.knowledge.treatments[index]
    }

    // MARK: Only and first

    private static func checkOnly(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(ofAny: [.only, .noOther, .first]) {
            let token = sentence.token(index)
            let isOnly = token.has(.noOther) || token.has(.only)
            guard let noun = product(after: index, sentence), !sentence.isNegated(index) || token.has(.noOther) else { continue }
            guard let known = treatment(at: noun, sentence) ?? sentence.defaultSubject.treatment.map({ sentence.knowledge.treatments[$0] }) else { continue }
            let tokens = index..<sentence.extent(of: noun).upperBound
            let words = sentence.text(sentence.extent(of: index)).lowercased()
            let records = known.treatment.superlatives.filter { record in
                let text = record.text.lowercased()
                return isOnly ? text.contains("only") : text.contains("first") && !text.contains("only")
            }
            let valid = records.filter { $0.validFrom <= sentence.context.today && ($0.validTo.map { $0 >= sentence.context.today } ?? true) }
            if !valid.isEmpty {
                report.record(.verified, .superlative, rule: .only, in: sentence, at: tokens, treatment: known, said: words, model: valid.first?.text)
            } else if isOnly {
                if isHistorical(sentence), !records.isEmpty { continue }
                report.report(
                    .only(sentence.text(tokens), treatment: known.name, ended: records.compactMap(\.validTo).max()?.longForm), .superlative,
                    in: sentence, at: tokens, treatment: known, said: words, model: records.first?.text)
            } else if sentence.hasAny(StatusReader.cues) || sentence.has(.agency) {
                report.report(
                    .unknownFirst(sentence.text(tokens), treatment: known.name), .unknown, .superlative, in: sentence,
                    at: tokens, treatment: known, said: words, certainty: .lexical)
            }
            return
        }
    }

    private static func isHistorical(_ sentence: SentenceReader) -> Bool {
        let text = sentence.text.lowercased()
        return sentence.has(.historic) || text.contains(" was the only") && sentence.names(.number)
    }

    /// The product noun the superlative stands before: "the only FDA-approved filler", not "the only on-label use".
    private static func product(after index: Int, _ sentence: SentenceReader) -> Int? {
        var at = sentence.extent(of: index).upperBound
        var steps = 0
        while at < sentence.range.upperBound, steps < 7 {
            let token = sentence.token(at)
            if !token.isCovered {
                if sentence.subject(named: at) != nil || token.has(.genericSubject) && !token.has(.otherProduct) { return at }
                if token.kind == .comma || token.has(.prep) || token.has(.relativePronoun) { return nil }
                if token.has(.otherProduct), !token.has(.genericSubject) { return nil }
                steps += 1
            }
            at += 1
        }
        return nil
    }

    // MARK: Best and better

    private static func checkBest(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(of: .best) {
            guard let next = sentence.next(after: index), !sentence.isNegated(index) else { continue }
            let token = sentence.token(next)
            guard token.cues.intersects([.genericSubject, .clinic]) || sentence.subject(named: next) != nil else { continue }
            if let before = sentence.previous(before: index), sentence.text(before..<before + 1).lowercased() == "for" { continue }
            report.report(
                .superiority(sentence.text(index..<next + 1)), .unknown, .superlative, in: sentence, at: index..<next + 1,
                treatment: treatment(at: index, sentence), said: sentence.text(index..<index + 1), certainty: .lexical)
            return
        }
    }

    private static func checkComparison(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        if sentence.isCited || sentence.isAboutStudy { return }
        for index in sentence.places(ofAny: [.comparative, .unlike]) {
            let token = sentence.token(index)
            guard !sentence.isNegated(index), !sentence.isConditional(index) else { continue }
            let clause = sentence.clause(of: index)
            let end: Int
            if token.has(.unlike) {
                end = sentence.extent(of: index).upperBound
            } else {
                guard let than = sentence.places(of: .than, in: index..<clause.upperBound).first, than - index <= 8 else { continue }
                guard let object = sentence.next(after: than), sentence.token(object).kind == .word, !sentence.token(object).has(.numberWord) else { continue }
                end = than + 1
            }
            guard sentence.contains([.genericSubject, .otherAgent, .productNoun], in: end..<sentence.range.upperBound) || sentence.named(in: end..<sentence.range.upperBound) != nil else { continue }
            report.report(
                .comparative(sentence.text(index..<end)), .unknown, .comparison, in: sentence, at: index..<end,
                treatment: treatment(at: index, sentence), said: sentence.text(index..<end), certainty: .lexical)
            return
        }
    }

    // MARK: Proof and praise

    private static func checkProof(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard !sentence.isCited, let index = sentence.places(of: .proof).first, !sentence.isNegated(index) else { return }
        report.report(
            .proof(sentence.text(sentence.extent(of: index))), .unknown, .proof, in: sentence, at: sentence.extent(of: index),
            treatment: treatment(at: index, sentence), said: sentence.text(sentence.extent(of: index)), certainty: .lexical)
    }

    private static func checkRelative(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        let percentages = sentence.range.count { sentence.token($0).kind == .percent }
        guard percentages < 2, !sentence.isCited, sentence.hasAny([.patients, .improved]), let index = sentence.places(of: .relative).first else { return }
        guard !sentence.isNegated(index), sentence.has(.multiple) || sentence.names(.number), sentence.has(.multiple) || sentence.names(.percent) || !sentence.text(index..<index + 1).lowercased().hasPrefix("fewer") else { return }
        report.report(
            .relative(sentence.text(sentence.extent(of: index))), .unknown, .statistic, in: sentence,
            at: sentence.extent(of: index), treatment: treatment(at: index, sentence), said: sentence.text(sentence.extent(of: index)), certainty: .lexical)
    }

    private static func checkTestimonial(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard let index = sentence.places(of: .firstPerson).first(where: { !isNumeral($0, sentence) }) else { return }
        guard sentence.hasAny([.satisfied, .result, .risk, .benefit, .pain]) || sentence.names(.condition) else { return }
        report.report(
            .testimonial(sentence.text), .unknown, .testimonial, in: sentence, at: index..<index + 1,
            treatment: treatment(at: index, sentence), said: "first person", certainty: .lexical)
    }

    /// "type I" is no person.
    private static func isNumeral(_ index: Int, _ sentence: SentenceReader) -> Bool {
        guard sentence.text(index..<index + 1) == "I" else { return false }
        if sentence.hasAny([.fitzpatrick, .skinType]) { return true }
        if let before = sentence.previous(before: index), ["type", "types", "phase", "class"].contains(sentence.text(before..<before + 1).lowercased()) { return true }
        return false
    }
}
