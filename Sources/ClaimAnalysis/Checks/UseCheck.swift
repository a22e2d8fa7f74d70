import TreatmentModel

/// Compares the conditions and body sites a treatment is praised for with its indications.
enum UseCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.names(.condition) || sentence.names(.site) || sentence.has(.bodyMass) else { return }
        guard sentence.isStated, !sentence.isRejected else { return }
        if sentence.has(.bodyMass) { checkBodyMass(sentence, &report) }
        let predicates = Predicates(sentence)
        var covered: Set<Int> = []
        for mention in sentence.conditions() where !covered.contains(mention.at) {
            covered.insert(mention.at)
            checkCondition(mention, predicates, sentence, &report)
        }
        for mention in sentence.sites() where !covered.contains(mention.at) { checkSite(mention, predicates, sentence, &report) }
    }

    // MARK: Conditions

    private static func checkCondition(
        _ mention: (at: Int, value: Concept.ID), _ predicates: Predicates, _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        guard let predicate = predicates.governing(mention.at), let index = subject(of: predicate, at: mention.at, sentence) else { return }
        if isExcluded(mention.at, sentence) || predicate.kind != .status && predicate.at >= sentence.range.lowerBound && sentence.isNegated(predicate.at) { return }
        if isModifier(mention.at, sentence) { return }
        let known = sentence.knowledge.treatments[index]
        let name = sentence.text(sentence.extent(of: mention.at))
        let pool = sentence.foreignPlace(around: mention.at) == nil ? sentence.pool(of: known) : known.indications + known.foreignIndications
        let exact = pool.filter { $0.conditions.contains(mention.value) }
        let matching = exact.isEmpty ? pool.filter { sentence.matches(mention.value, $0) } : exact
        let isListedUnlabeled = known.unlabeled.contains(mention.value) && !matching.contains { $0.conditions.contains(mention.value) }
        let isBroader = pool.contains { sentence.isBroader(mention.value, than: $0) }
        let isOnLabel = pool.contains { $0.labelConditions.contains(mention.value) }
        if !isListedUnlabeled || isBroader, !matching.isEmpty || isBroader || isOnLabel {
            let indications = matching.isEmpty ? pool.filter { sentence.isBroader(mention.value, than: $0) || $0.labelConditions.contains(mention.value) } : matching
            if matching.isEmpty, predicate.kind != .plain, isUniversal(mention.at, sentence), !sentence.has(.skinType) {
                report.report(
                    .indicationWidenedAll(sentence.text(max(sentence.range.lowerBound, mention.at - 3)..<sentence.extent(of: mention.at).upperBound), treatment: known.name),
                    .indication, in: sentence, at: sentence.extent(of: mention.at), treatment: known,
                    indication: indications.first?.indication, said: name, model: indications.first.map { phrase($0.indication) })
                return
            }
            if matching.isEmpty, !isOnLabel, predicate.kind == .status {
                // "… approved for atrophic acne scars, is injected under the scar": the condition named before in full.
                let isNamedBefore = indications.contains { indication in
                    sentence.conditions().contains { indication.conditions.contains($0.value) && $0.at < mention.at }
                }
                if isNamedBefore, !isUniversal(mention.at, sentence) { return }
                // "Approved for wrinkles" of a product for frown lines.
                if sentence.sentence.isQuestion || indications.contains(where: { indication in sentence.conditions().contains { indication.conditions.contains($0.value) && abs($0.at - mention.at) <= 4 } }) && sentence.has(.limited) { return }
                report.report(
                    .indicationWidenedAll("\(predicate.words) … \(name)", treatment: known.name), .indication,
                    in: sentence, at: sentence.extent(of: mention.at), treatment: known, indication: indications.first?.indication, said: name,
                    model: indications.first.map { phrase($0.indication) })
                return
            }
            checkQualifiers(mention, name, indications, known, predicate, sentence, &report)
            return
        }
        // A model without any indication says nothing of uses; its list of unlabeled ones does.
        if known.indications.isEmpty, predicate.kind != .status { return }
        reportUnlabeled(name, at: sentence.extent(of: mention.at), known, predicate, pool, sentence, &report)
    }

    private static func checkQualifiers(
        _ mention: (at: Int, value: Concept.ID), _ name: String, _ indications: [KnownIndication], _ known: KnownTreatment,
        _ predicate: Predicates.Predicate, _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        let tokens = sentence.extent(of: mention.at)
        if isUniversal(mention.at, sentence), let narrow = indications.first(where: { !narrowing($0.indication).isEmpty }), !sentence.has(.skinType) {
            report.report(
                .indicationWidenedAll(sentence.text(max(sentence.range.lowerBound, mention.at - 3)..<tokens.upperBound), treatment: known.name),
                .indication, in: sentence, at: tokens, treatment: known,
                indication: narrow.indication, said: name, model: phrase(narrow.indication))
            return
        }
        if changesSeverity(mention.at, indications, sentence), let indication = indications.first {
            report.report(
                .indicationWidenedAll(sentence.text(max(sentence.range.lowerBound, mention.at - 3)..<tokens.upperBound), treatment: known.name), .indication,
                in: sentence, at: tokens, treatment: known, indication: indication.indication, said: name,
                model: phrase(indication.indication))
            return
        }
        if let next = sentence.next(after: mention.at), sentence.token(next).has(.useNoun) { return }
        guard predicate.kind == .status, !(sentence.has(.first) && hasFirst(known, sentence)) else { return }
        let missing = indications.map { ($0, missingQualifiers($0, sentence)) }
        if missing.contains(where: { $0.1.isEmpty }) || isLimited(mention.at, sentence) || isLead(sentence) && statesItFully(indications, sentence) {
            report.record(
                .verified, .indication, rule: .indicationWidened, in: sentence, at: tokens, treatment: known,
                indication: indications.first?.indication, said: name, model: indications.first.map { phrase($0.indication) })
            return
        }
        guard let (indication, qualifiers) = missing.min(by: { $0.1.count < $1.1.count }) else { return }
        let isSeverityOnly = qualifiers.allSatisfy(isDegree)
        let words = qualifiers.map(\.value)
        if isSeverityOnly {
            report.report(
                .indicationShortened(indication.indication.condition, missing: words, treatment: known.name), .unknown,
                .indication, in: sentence, at: tokens, treatment: known,
                indication: indication.indication, said: name, model: phrase(indication.indication))
        } else {
            report.report(
                .indicationWidened(indication.indication.condition, missing: words, treatment: known.name), .indication,
                in: sentence, at: tokens, treatment: known, indication: indication.indication,
                said: name, model: phrase(indication.indication))
        }
    }

    /// A word for how much, or one every reader takes for granted, as against the kind of condition.
    private static func isDegree(_ qualifier: Qualifier) -> Bool {
        ["severity", "effect", "appearance", "body-mass", "wavelength", "depth"].contains(qualifier.kind) || qualifier.value == "age-related"
    }

    /// The qualifiers that decide who is treated. "Improve the appearance of" is how, not whom.
    private static func narrowing(_ indication: Indication) -> [Qualifier] {
        indication.qualifiers.filter { !["effect", "appearance", "product", "device", "route", "population", "severity"].contains($0.kind) }
    }

    private static func missingQualifiers(_ known: KnownIndication, _ sentence: SentenceReader) -> [Qualifier] {
        let said = Set(sentence.mentions { if case .qualifier(let value) = $0 { value } else { nil } }.map(\.value))
        return known.indication.qualifiers.filter { qualifier in
            !["effect", "appearance", "product", "device", "route"].contains(qualifier.kind) && !said.contains(qualifier.value) && !saysNumbers(of: qualifier, sentence)
                && !([qualifier.value] + qualifier.synonyms).contains { sentence.text.lowercased().contains($0.lowercased()) }
        }
    }

    /// A qualifier with figures, "BMI of 30 or less", is kept by a sentence that gives the same figures.
    private static func saysNumbers(of qualifier: Qualifier, _ sentence: SentenceReader) -> Bool {
        let figures = qualifier.value.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
        guard !figures.isEmpty, sentence.names(.number) else { return false }
        return figures.allSatisfy { figure in sentence.range.contains { sentence.token($0).kind == .number && sentence.token($0).value == figure } }
    }

    /// The severity said is not the label's: "small to moderate folds" for "moderate to severe".
    private static func changesSeverity(_ index: Int, _ indications: [KnownIndication], _ sentence: SentenceReader) -> Bool {
        let labeled = indications.flatMap { $0.indication.qualifiers.filter { $0.kind == "severity" }.map { $0.value.lowercased() } }
        guard !labeled.isEmpty, !labeled.contains("mild"), !labeled.contains("shallow") else { return false }
        let lower = max(sentence.clause(of: index).lowerBound, index - 4)
        return (lower..<index).contains { ["mild", "small", "shallow", "slight"].contains(sentence.text($0..<$0 + 1).lowercased()) }
    }

    private static func hasFirst(_ known: KnownTreatment, _ sentence: SentenceReader) -> Bool {
        known.treatment.superlatives.contains { $0.text.contains("first") && $0.validTo == nil }
    }

    /// "redness of rosacea", "lines from smoking": the second names the cause of the first.
    private static func isModifier(_ index: Int, _ sentence: SentenceReader) -> Bool {
        guard let last = sentence.conditions().last(where: { $0.at < index }) else { return false }
        let between = sentence.extent(of: last.at).upperBound..<index
        guard !between.isEmpty, between.count <= 3 else { return false }
        let words = sentence.text(between).lowercased()
        return ["of", "from", "due to", "associated with", "caused by", "with", "in"].contains(words)
    }

    private static func phrase(_ indication: Indication) -> String {
        (indication.qualifiers.map(\.value) + [indication.condition]).joined(separator: ", ")
    }

    /// "all acne", "every type of scar".
    private static func isUniversal(_ index: Int, _ sentence: SentenceReader) -> Bool {
        let lower = max(sentence.range.lowerBound, index - 3)
        return sentence.contains([.all], in: lower..<index) && !sentence.contains([.negation], in: lower..<index)
    }

    private static func isLimited(_ index: Int, _ sentence: SentenceReader) -> Bool {
        sentence.contains([.limited], in: max(sentence.range.lowerBound, index - 5)..<index)
    }

    /// Headings and titles may be short if the page gives the whole use somewhere.
    private static func isLead(_ sentence: SentenceReader) -> Bool {
        switch sentence.block.role {
        case .title, .description, .heading, .tableHeader, .label: true
        default: false
        }
    }

    private static func statesItFully(_ indications: [KnownIndication], _ sentence: SentenceReader) -> Bool {
        sentence.reading.sentences.indices.contains { index in
            guard index != sentence.index else { return false }
            let other = SentenceReader(sentence.reading, index)
            guard other.names(.qualifier) else { return false }
            return indications.contains { missingQualifiers($0, other).isEmpty }
        }
    }

    // MARK: Sites

    private static func checkSite(
        _ mention: (at: Int, value: Concept.ID), _ predicates: Predicates, _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        if checkSuitableSite(mention, sentence, &report) { return }
        guard let predicate = predicates.governing(mention.at), predicate.kind != .plain || isTarget(mention.at, sentence) else { return }
        guard let index = subject(of: predicate, at: mention.at, sentence), !isExcluded(mention.at, sentence) else { return }
        if predicate.kind != .status, predicate.at >= sentence.range.lowerBound, sentence.isNegated(predicate.at) { return }
        // The site of a test, of a risk or of aftercare is not the site of a treatment.
        if sentence.hasAny([.test, .imperative, .risk, .skip]) || sentence.names(.event) && predicate.kind != .status { return }
        let known = sentence.knowledge.treatments[index]
        let pool = sentence.pool(of: known)
        let labeled = pool.reduce(into: Set<Concept.ID>()) { $0.formUnion($1.sites) }
        let isListed = known.unlabeledSites.contains(mention.value)
        guard !labeled.isEmpty || isListed else { return }
        let sites = sentence.knowledge.sites
        if labeled.contains(where: { sites.isKind(mention.value, of: $0) || sites.isKind($0, of: mention.value) }), !isListed { return }
        if labeled.contains(mention.value) { return }
        guard isListed || predicate.kind == .status || !sentence.treatments().isEmpty else { return }
        // "facial acne scars on the cheek": the site of a condition on the label.
        if isListed, predicate.kind == .plain, !isTarget(mention.at, sentence) { return }
        reportUnlabeled(sentence.text(sentence.extent(of: mention.at)), at: sentence.extent(of: mention.at), known, predicate, pool, sentence, &report)
    }

    /// "The lower lashes are fine too": a site on the list of unlabeled ones, called suitable.
    private static func checkSuitableSite(_ mention: (at: Int, value: Concept.ID), _ sentence: SentenceReader, _ report: inout ClaimReport) -> Bool {
        guard let index = sentence.subject(at: mention.at).treatment, sentence.knowledge.treatments[index].unlabeledSites.contains(mention.value),
            let suitable = sentence.places(ofAny: [.suitable, .safe]).first(where: { ["fine", "ok", "okay", "safe", "suitable"].contains(sentence.text($0..<$0 + 1).lowercased()) }),
            !sentence.hasAny([.negation, .excluded, .conditional]) || sentence.has(.contrast) && !sentence.has(.negation), !isDisclosed(sentence)
        else { return false }
        let known = sentence.knowledge.treatments[index]
        _ = suitable
        let labeled = known.indications.map(\.indication.condition)
        report.report(
            .unlabeledUse(sentence.text(sentence.extent(of: mention.at)), treatment: known.name, labeled: labeled), .site,
            in: sentence, at: sentence.extent(of: mention.at), treatment: known, said: sentence.text(sentence.extent(of: mention.at)), model: labeled.joined(separator: ", "))
        return true
    }

    /// "for the lips", "in the hands", "fills temples": the site is what is treated.
    private static func isTarget(_ index: Int, _ sentence: SentenceReader) -> Bool {
        let lower = max(sentence.range.lowerBound, index - 4)
        return sentence.contains([.prep, .benefit, .useVerb], in: lower..<index) || sentence.contains([.indicated], in: lower..<index)
    }

    // MARK: Body mass

    /// "at any BMI", "a BMI up to 40" of a device whose indication gives a limit.
    private static func checkBodyMass(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(of: .bodyMass) {
            guard case .treatment(let treatment) = sentence.subject(at: index), !sentence.isNegated(index) else { continue }
            let known = sentence.knowledge.treatments[treatment]
            let limits = known.indications.filter { $0.indication.label.contains("BMI") || $0.indication.label.contains("Body Mass Index") }
            guard let limit = limits.first else { continue }
            let isAny = sentence.contains([.all], in: max(sentence.range.lowerBound, index - 2)..<index)
            let number = (index..<min(sentence.range.upperBound, index + 6)).first { sentence.token($0).kind == .number }
            let labeled = limits.flatMap { $0.indication.label.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) } }
            let isOther = number.map { !labeled.contains(sentence.token($0).value) } ?? false
            guard isAny || isOther else { continue }
            let tokens = isAny ? max(sentence.range.lowerBound, index - 1)..<sentence.extent(of: index).upperBound : index..<(number ?? index) + 1
            report.report(
                .indicationWidenedAll(sentence.text(tokens), treatment: known.name), .indication, in: sentence, at: tokens,
                treatment: known, indication: limit.indication, said: sentence.text(tokens), model: limit.indication.label)
        }
    }

    // MARK: Shared

    private static func reportUnlabeled(
        _ use: String, at tokens: Range<Int>, _ known: KnownTreatment, _ predicate: Predicates.Predicate, _ pool: [KnownIndication],
        _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        let labeled = pool.map(\.indication.condition).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let isDisclosed = isDisclosed(sentence)
        let place = sentence.foreignPlace(around: tokens.lowerBound)
        if place != nil { return }
        if isQuestionDisclosed(sentence) { return }
        if isDisclosed, sentence.context.speaker != .manufacturer || predicate.kind == .status {
            report.record(
                .verified, .indication, rule: .unlabeledUse, in: sentence, at: tokens, treatment: known, said: "\(use) (disclosed)",
                model: "no indication")
            return
        }
        if predicate.kind == .status {
            report.report(
                .statusBorrowed(use, status: predicate.words, treatment: known.name, labeled: labeled), .indication,
                in: sentence, at: tokens, treatment: known, said: use, model: labeled.joined(separator: ", "))
        } else {
            report.report(
                .unlabeledUse(use, treatment: known.name, labeled: labeled), .indication,
                in: sentence, at: tokens, treatment: known, said: use, model: labeled.isEmpty ? "none" : labeled.joined(separator: ", "))
        }
    }

    /// The sentence, or another of its paragraph, calls the use off label.
    private static func isDisclosed(_ sentence: SentenceReader) -> Bool {
        let block = sentence.reading.blocks[sentence.sentence.block]
        if block.sentences.contains(where: { sentence.reading.sentences[$0].cues.contains(.disclosure) }) { return true }
        if block.sentences.contains(where: { saysNotApproved(SentenceReader(sentence.reading, $0)) }) { return true }
        return block.leads.contains { lead in
            sentence.reading.blocks[lead].sentences.contains { sentence.reading.sentences[$0].cues.contains(.disclosure) }
        }
    }

    private static func saysNotApproved(_ sentence: SentenceReader) -> Bool {
        sentence.has(.negation) && StatusReader(sentence: sentence).expressions().contains(where: \.isDenied)
    }

    /// The answer to the question calls the use off label.
    private static func isQuestionDisclosed(_ sentence: SentenceReader) -> Bool {
        guard let answer = sentence.sentence.answeredBy else { return false }
        let block = sentence.reading.sentences[answer].block
        return sentence.reading.blocks[block].sentences.contains { sentence.reading.sentences[$0].cues.contains(.disclosure) }
    }

    /// Denied, or named only as an exception or an exclusion.
    private static func isExcluded(_ index: Int, _ sentence: SentenceReader) -> Bool {
        if sentence.isNegated(index) { return true }
        let clause = sentence.clause(of: index)
        if sentence.contains([.exception], in: clause.lowerBound..<index) { return true }
        if sentence.contains([.excluded], in: clause), !sentence.contains([.benefit], in: clause) { return true }
        return sentence.isConditional(index)
    }

    /// The treatment a predicate is about, if it is one. People, clinics and other things treat too.
    private static func subject(of predicate: Predicates.Predicate, at mention: Int, _ sentence: SentenceReader) -> Int? {
        let subject = predicate.subject ?? sentence.subject(at: predicate.at)
        guard case .treatment(let index) = subject else { return nil }
        if predicate.subject != nil { return index }
        if !sentence.treatments().isEmpty || sentence.subjectIsImplied(at: predicate.at) { return index }
        return nil
    }
}

extension SentenceReader {
    /// A sentence that names no treatment is still about the page's if it speaks of "it" or "the treatment", or begins
    /// with its verb: "Also effective for …".
    func subjectIsImplied(at predicate: Int) -> Bool {
        let before = range.lowerBound..<max(range.lowerBound, predicate)
        if contains([.genericSubject, .pronoun], in: before) { return true }
        if sentence.features.contains(.category), named(in: before) != nil { return true }
        if contains([.clinic, .person, .otherAgent], in: before) { return false }
        return predicate - range.lowerBound <= 6
    }
}
