import TreatmentModel

/// Compares who is said to be able to have a treatment with its contraindications and skin types.
enum PeopleCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.hasAny([.everyone, .skinType, .fitzpatrick]) || sentence.names(.group) else { return }
        if sentence.names(.group), sentence.sentence.isQuestion { checkAddressed(sentence, &report) }
        guard sentence.isStated, !sentence.isRejected else { return }
        if sentence.hasAny([.skinType, .fitzpatrick]) { checkSkinTypes(sentence, &report) }
        if sentence.has(.everyone) { checkEveryone(sentence, &report) }
        if sentence.names(.group) { checkGroups(sentence, &report) }
    }

    private static func treatment(at index: Int, _ sentence: SentenceReader) -> KnownTreatment? {
        guard case .treatment(let index) = sentence.subject(at: index) else { return nil }
        return sentence.knowledge.treatments[index]
    }

    // MARK: Everyone

    private static func checkEveryone(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(of: .everyone) {
            let clause = sentence.clause(of: index)
            guard !sentence.isNegated(index), !sentence.isConditional(index), !sentence.contains([.excluded, .policy], in: clause) else { continue }
            let before = index > sentence.range.lowerBound ? sentence.text(index - 1..<index).lowercased() : nil
            let isTarget = before == "for" || before == "on" || before == "in"
            guard sentence.contains([.suitable, .safe, .guarantee], in: clause) && (isTarget || isAble(index, clause, sentence)) || isTarget && sentence.contains([.works], in: clause)
            else { continue }
            guard let known = treatment(at: index, sentence), !known.treatment.contraindications.isEmpty || !known.ages.isEmpty || known.hasRisks else { continue }
            let lower = sentence.places(ofAny: [.suitable, .safe], in: clause).first ?? index
            let tokens = min(lower, index)..<max(sentence.extent(of: index).upperBound, sentence.extent(of: lower).upperBound)
            report.report(
                .contraindicationEveryone(sentence.text(tokens), treatment: known.name, contraindication: known.treatment.contraindications.first),
                .contraindication, in: sentence, at: tokens, treatment: known, said: "everyone",
                model: known.treatment.contraindications.first)
            return
        }
    }

    /// "everyone can have it": the group is what can be treated.
    private static func isAble(_ index: Int, _ clause: Range<Int>, _ sentence: SentenceReader) -> Bool {
        let end = min(clause.upperBound, sentence.extent(of: index).upperBound + 3)
        return sentence.contains([.suitable], in: sentence.extent(of: index).upperBound..<max(sentence.extent(of: index).upperBound, end))
    }

    // MARK: Excluded people

    private static func checkGroups(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for mention in sentence.mentions({ if case .group(let id) = $0 { id } else { nil } }) {
            let clause = sentence.clause(of: mention.at)
            let places = sentence.places(ofAny: [.suitable, .safe], in: clause)
            guard let suitable = places.first(where: { $0 != mention.at }) else { continue }
            if sentence.contains([.excluded], in: clause), !isAllowedAnyway(suitable, sentence) { continue }
            if sentence.isNegated(suitable) || sentence.isNegated(mention.at) || sentence.isConditional(suitable) { continue }
            guard let known = treatment(at: mention.at, sentence) else { continue }
            guard let words = contraindication(mention.value, known, sentence) ?? notEstablished(mention.value, suitable, sentence) else { continue }
            let tokens = min(suitable, mention.at)..<max(sentence.extent(of: suitable).upperBound, sentence.extent(of: mention.at).upperBound)
            report.report(
                .contraindicationGroup(sentence.text(tokens), treatment: known.name, contraindication: words), .contraindication,
                in: sentence, at: tokens, treatment: known, said: "suitable", model: words)
            return
        }
    }

    /// "Pregnant or nursing? It is perfectly fine for you."
    private static func checkAddressed(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard let next = sentence.sentence.answeredBy else { return }
        let answer = SentenceReader(sentence.reading, next)
        guard let suitable = answer.places(ofAny: [.suitable, .safe]).first, !answer.isNegated(suitable), sentence.sentence.answer != .no,
            !answer.hasAny([.excluded, .conditional, .negation]) || isAllowedAnyway(suitable, answer)
        else { return }
        for mention in sentence.mentions({ if case .group(let id) = $0 { id } else { nil } }) {
            let subject = answer.subject(at: suitable).treatment ?? sentence.defaultSubject.treatment
            guard let known = subject.map({ sentence.knowledge.treatments[$0] }), let words = contraindication(mention.value, known, sentence) else { continue }
            report.report(
                .contraindicationGroup(answer.text(answer.extent(of: suitable)), treatment: known.name, contraindication: words), .contraindication,
                in: answer, at: answer.extent(of: suitable), treatment: known, said: "suitable", model: words)
            return
        }
    }

    /// No label in this field calls a product safe in pregnancy or while breastfeeding.
    private static func notEstablished(_ group: Concept.ID, _ suitable: Int, _ sentence: SentenceReader) -> String? {
        let name = sentence.knowledge.groups[group].name
        guard sentence.token(suitable).has(.safe), name == "pregnancy" || name == "breastfeeding" else { return nil }
        return "its safety in \(name) has not been established"
    }

    /// "no obstacle", "no reason not": phrases whose negation allows.
    private static func isAllowedAnyway(_ index: Int, _ sentence: SentenceReader) -> Bool {
        sentence.text(index..<index + 1).lowercased() == "no"
    }

    private static func contraindication(_ group: Concept.ID, _ known: KnownTreatment, _ sentence: SentenceReader) -> String? {
        let lists = known.treatment.contraindications + known.treatment.warnings + known.treatment.precautions + [known.treatment.boxedWarning].compactMap(\.self)
        return lists.first { text in
            sentence.knowledge.lexicon.entities(in: text, overlapping: true).contains(.group(group))
        }
    }

    // MARK: Skin types

    private static func checkSkinTypes(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard let (said, tokens) = SkinTypeReader(sentence: sentence).types() else { return }
        let clause = sentence.clause(of: tokens.lowerBound)
        guard !sentence.isNegated(tokens.lowerBound), !sentence.contains([.excluded], in: clause), !sentence.isAboutStudy,
            let known = treatment(at: tokens.lowerBound, sentence)
        else { return }
        let words = sentence.text(tokens)
        let relevant = sentence.relevantIndications(of: known, around: tokens.lowerBound)
        let limits = relevant.compactMap { indication in indication.indication.skinTypes.map { (indication.indication, $0) } }
        if let fitting = limits.first(where: { $0.1.isSuperset(of: said) }) {
            report.record(
                .verified, .skinType, rule: .skinType, in: sentence, at: tokens, treatment: known, indication: fitting.0,
                said: said.description, model: fitting.1.description)
        } else if let limit = limits.first {
            report.report(
                .skinType(words, model: limit.1.description, treatment: known.name, condition: limit.0.condition), .skinType,
                in: sentence, at: tokens, treatment: known, indication: limit.0, said: said.description,
                model: limit.1.description)
        } else if said == .all, known.hasRisks, sentence.has(.safe) {
            report.report(
                .skinTypeAbsolute(words, treatment: known.name), .skinType, in: sentence, at: tokens,
                treatment: known, said: said.description, certainty: .likely)
        } else {
            report.report(
                .unknownSkinTypes(words, treatment: known.name), .unknown, .skinType, in: sentence, at: tokens,
                treatment: known, said: said.description, certainty: .likely)
        }
    }
}
