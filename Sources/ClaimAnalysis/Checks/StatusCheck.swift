import TreatmentModel

/// Compares what a sentence says of a regulator with each product's pathway.
enum StatusCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        if sentence.has(.disclosure) { OffLabelCheck.check(sentence, &report) }
        guard sentence.hasAny(StatusReader.cues), sentence.isStated, !sentence.isRejected else { return }
        for expression in StatusReader(sentence: sentence).expressions() { check(expression, sentence, &report) }
    }

    private static func check(_ expression: StatusExpression, _ sentence: SentenceReader, _ report: inout ClaimReport) {
        if sentence.isConditional(expression.at), !sentence.has(.historic) { return }
        if checkMeaning(expression, sentence, &report) { return }
        if expression.verb == .registered || expression.verb == .endorsed {
            guard !expression.isDenied, expression.subject != .other, !namesEstablishment(expression, sentence) else { return }
            let known = expression.subject.treatment.map { sentence.knowledge.treatments[$0] }
            report.report(
                .endorsement(sentence.text(expression.tokens)), .status, in: sentence,
                at: expression.tokens, treatment: known, said: expression.verb.rawValue, model: "none")
            return
        }
        if expression.namesAgency, !expression.isDenied, let place = wrongPlace(expression, sentence) {
            report.report(
                .regulator(sentence.text(expression.tokens), place: place), .status,
                in: sentence, at: expression.tokens, treatment: expression.subject.treatment.map { sentence.knowledge.treatments[$0] },
                said: "FDA", model: nil)
            return
        }
        switch expression.subject {
        case .treatment(let index): compare(expression, sentence.knowledge.treatments[index], sentence, &report)
        case .category(let category): compare(expression, category, sentence, &report)
        case .other, .none: break
        }
    }

    private static func compare(
        _ expression: StatusExpression, _ known: KnownTreatment, _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        let clause = sentence.clause(of: expression.at)
        if sentence.foreignPlace(around: expression.at) != nil, !expression.namesAgency { return }
        let named = sentence.indications(of: known, namedIn: expression.at..<clause.upperBound)
        let pool = named.isEmpty ? sentence.pool(of: known) : named
        var verbs = Set(pool.compactMap(\.indication.pathway.verb))
        if verbs.isEmpty, known.treatment.kind == .procedure, namesDevice(expression, sentence) {
            verbs = known.categories.reduce(into: []) { $0.formUnion($1.verbs) }
        }
        if expression.isDenied {
            checkDenial(expression, known, verbs, clause, sentence, &report)
            return
        }
        let words = sentence.text(expression.tokens)
        let indication = pool.first?.indication
        let model = verbs.map(\.rawValue).sorted().joined(separator: " or ")
        let isLicence = expression.verb == .licensed && pool.contains { $0.indication.pathway == .bla }
        let isAuthorized = expression.verb == .authorized && !verbs.isEmpty
        // De Novo is granted; so is a marketing authorization of any other kind, loosely.
        let isGrant = expression.verb == .granted && (verbs.contains(.granted) || verbs.contains(.cleared))
        if expression.verb == .cleared, verbs.contains(.granted), sentence.contains([.deNovo], in: max(clause.lowerBound, expression.at - 2)..<expression.at) {
            report.report(
                .statusImprecise(words, treatment: known.name), .unknown, .status, in: sentence,
                at: expression.tokens, treatment: known, indication: indication, said: "De Novo clearance", model: "De Novo grant")
            return
        }
        if verbs.contains(expression.verb), named.isEmpty, standsAlone(expression, sentence), !known.hasSeveralProducts {
            let uses = pool.map(\.indication.condition).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            report.report(
                .statusAlone(words, uses: uses, treatment: known.name), .unknown, .status, in: sentence,
                at: expression.tokens, treatment: known, indication: indication, said: expression.verb.rawValue, model: model, certainty: .lexical)
            return
        }
        if verbs.contains(expression.verb) || isLicence || isAuthorized || isGrant {
            report.record(
                .verified, .status, rule: .statusVerb, in: sentence, at: expression.tokens, treatment: known,
                indication: named.first?.indication, said: expression.verb.rawValue, model: model)
        } else if verbs.isEmpty {
            report.report(
                .noStatus(words, treatment: known.name), .status, in: sentence,
                at: expression.tokens, treatment: known, said: expression.verb.rawValue, model: "none")
        } else if expression.verb == .cleared, verbs == [.granted] {
            report.report(
                .statusImprecise(words, treatment: known.name), .unknown, .status,
                in: sentence, at: expression.tokens, treatment: known, indication: indication, said: expression.verb.rawValue, model: model)
        } else {
            report.report(
                .statusVerb(words, right: Array(verbs), indication: indication, treatment: known.name), .status,
                in: sentence, at: expression.tokens, treatment: known, indication: indication,
                said: expression.verb.rawValue, model: model, replacement: Replacement.status(words, says: expression.verb, right: verbs))
        }
    }

    /// "Bellafill is FDA-approved.": said of the product by name, and no use anywhere in the paragraph or what it continues.
    private static func standsAlone(_ expression: StatusExpression, _ sentence: SentenceReader) -> Bool {
        guard expression.namesAgency, !isLead(sentence), !sentence.treatments().isEmpty, !sentence.names(.number) else { return false }
        let block = sentence.reading.blocks[sentence.sentence.block]
        let blocks = [block] + block.leads.map { sentence.reading.blocks[$0] }
        return !blocks.contains { block in
            block.sentences.contains { index in
                let other = sentence.reading.sentences[index]
                return other.features.contains(.condition) || other.features.contains(.site) || other.cues.intersects([.negation, .terms, .disclosure])
            }
        }
    }

    private static func isLead(_ sentence: SentenceReader) -> Bool {
        switch sentence.block.role {
        case .title, .description, .heading, .tableHeader, .label, .caption, .altText: true
        default: false
        }
    }

    private static func compare(
        _ expression: StatusExpression, _ category: Category, _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        guard !expression.isDenied else { return }
        if category.verbs.contains(expression.verb) || expression.verb == .authorized && !category.verbs.isEmpty {
            report.record(
                .verified, .status, rule: .statusVerb, in: sentence, at: expression.tokens, treatment: nil,
                said: expression.verb.rawValue, model: category.verbs.map(\.rawValue).sorted().joined(separator: " or "))
        } else {
            report.report(
                .statusOfCategory(
                    sentence.text(expression.tokens), category: category.title, verbs: category.verbs), .status,
                in: sentence, at: expression.tokens, treatment: nil, said: expression.verb.rawValue,
                model: category.verbs.map(\.rawValue).sorted().joined(separator: " or "), certainty: .likely)
        }
    }

    /// "Not approved for neck bands" of a product that is.
    private static func checkDenial(
        _ expression: StatusExpression, _ known: KnownTreatment, _ verbs: Set<StatusVerb>, _ clause: Range<Int>,
        _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        guard verbs.contains(expression.verb), !known.hasSeveralProducts || isUniversal(expression, sentence) else { return }
        let end = sentence.places(of: .exception, in: clause).first ?? clause.upperBound
        let conditions = sentence.conditions(in: expression.at..<max(expression.at, end))
        let sites = sentence.sites(in: expression.at..<max(expression.at, end))
        let labeled = conditions.filter { mention in
            known.indications.contains { sentence.matches(mention.value, $0) || sentence.isBroader(mention.value, than: $0) && isUniversal(expression, sentence) }
        }
        var named: (at: Int, name: String)?
        if let first = labeled.first, labeled.count == conditions.count { named = (first.at, sentence.knowledge.conditions[first.value].name) }
        if named == nil, conditions.isEmpty, let site = sites.first,
            sites.allSatisfy({ site in known.indications.contains { $0.namedSites.contains(site.value) } })
        {
            named = (site.at, sentence.knowledge.sites[site.value].name)
        }
        guard let named, !sentence.has(.historic) else { return }
        let indication = known.indications.first { indication in
            conditions.contains { sentence.matches($0.value, indication) || sentence.isBroader($0.value, than: indication) }
                || conditions.isEmpty && sites.contains { indication.namedSites.contains($0.value) }
        }?.indication
        report.report(
            .statusDenied(
                sentence.text(expression.at..<named.at + 1), condition: named.name, treatment: known.name,
                decided: indication?.decided?.longForm), .status, in: sentence,
            at: expression.tokens, treatment: known, indication: indication, said: "not \(expression.verb.rawValue)",
            model: expression.verb.rawValue)
    }

    /// "No filler is approved", "none of the toxins".
    private static func isUniversal(_ expression: StatusExpression, _ sentence: SentenceReader) -> Bool {
        let first = sentence.range.lowerBound
        return sentence.places(of: .negation, in: first..<expression.at).contains { place in
            let word = sentence.text(place..<place + 1).lowercased()
            return word == "no" || word == "none" || word == "nothing"
        }
    }

    /// "FDA approval means it is safe."
    private static func checkMeaning(_ expression: StatusExpression, _ sentence: SentenceReader, _ report: inout ClaimReport) -> Bool {
        guard sentence.has(.means), !sentence.has(.negation) else { return false }
        let places = sentence.places(of: .means, in: expression.at..<sentence.range.upperBound)
        guard let means = places.first, sentence.contains([.meaningSafe, .riskFree], in: means..<sentence.range.upperBound) else { return false }
        report.report(
            .endorsementMeaning(sentence.text(expression.tokens)), .status, in: sentence,
            at: expression.tokens, treatment: expression.subject.treatment.map { sentence.knowledge.treatments[$0] },
            said: "\(expression.verb.rawValue) means safe", model: nil)
        return true
    }

    /// "FDA-registered facility" is right of a facility.
    private static func namesEstablishment(_ expression: StatusExpression, _ sentence: SentenceReader) -> Bool {
        let clause = sentence.clause(of: expression.at)
        return sentence.contains([.otherProduct], in: expression.at..<clause.upperBound)
            && sentence.treatments(in: clause).isEmpty
    }

    private static func namesDevice(_ expression: StatusExpression, _ sentence: SentenceReader) -> Bool {
        sentence.contains([.genericSubject], in: sentence.clause(of: expression.at)) || {
            let text = sentence.text(sentence.clause(of: expression.at)).lowercased()
            return ["device", "pen", "system"].contains { text.contains($0) }
        }()
    }

    /// The place the clause is about, when the FDA does not decide there.
    private static func wrongPlace(_ expression: StatusExpression, _ sentence: SentenceReader) -> String? {
        if !sentence.context.jurisdictions.contains(.us) {
            return sentence.context.jurisdictions.first?.name ?? "elsewhere"
        }
        guard let place = sentence.foreignPlace(around: expression.at), !sentence.has(.foreignAgency), !sentence.has(.negation) else { return nil }
        return place.jurisdiction?.name ?? "another country"
    }
}
