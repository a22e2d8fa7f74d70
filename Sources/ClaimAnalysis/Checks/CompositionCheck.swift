import TreatmentModel

/// Compares what a product is said to consist of with the model.
enum CompositionCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.isStated, !sentence.isRejected else { return }
        if sentence.names(.material) {
            let materials = sentence.mentions { if case .material(let id) = $0 { id } else { nil } }
            checkShares(materials, sentence, &report)
            checkContainment(materials, sentence, &report)
            checkForm(of: materials, sentence, &report)
            checkMaterials(materials, sentence, &report)
        }
        if sentence.has(.needles), sentence.names(.number) { checkCounts(sentence, &report) }
        if sentence.has(.dosageForm) { checkForm(sentence, &report) }
    }

    private static func treatment(at index: Int, _ sentence: SentenceReader) -> KnownTreatment? {
        guard case .treatment(let index) = sentence.subject(at: index) else { return nil }
        return sentence.knowledge.treatments[index]
    }

    /// The treatment a sentence about make-up is about; materials are no subjects here.
    private static func subject(_ sentence: SentenceReader, before index: Int) -> KnownTreatment? {
        if let named = sentence.treatments(in: sentence.range.lowerBound..<index).last { return sentence.knowledge.treatments[named.value] }
        if case .category(let category)? = sentence.named(in: sentence.range.lowerBound..<index), let own = sentence.defaultSubject.treatment,
            !sentence.knowledge.treatments[own].categories.contains(category)
        {
            return nil
        }
        let others = sentence.places(of: .otherAgent, in: sentence.range.lowerBound..<index).filter { place in
            !sentence.reading.entities(at: place).contains { if case .material = $0 { true } else { false } }
        }
        if !others.isEmpty, !sentence.hasAny([.genericSubject, .pronoun]) { return nil }
        return sentence.defaultSubject.treatment.map { sentence.knowledge.treatments[$0] }
    }

    // MARK: Shares

    private static func checkShares(_ materials: [(at: Int, value: Concept.ID)], _ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.names(.number) else { return }
        for share in shares(sentence) {
            guard let mention = nearest(to: share.tokens, materials, sentence), let known = subject(sentence, before: sentence.range.upperBound) else { continue }
            guard let part = known.make.parts.first(where: { $0.id == mention.value })?.part else { continue }
            let ingredient = known.treatment.composition[part]
            guard let percent = ingredient.percent else { continue }
            let words = sentence.text(share.tokens)
            if abs(percent - share.percent) < 0.05 {
                report.record(
                    .verified, .composition, rule: .composition, in: sentence, at: share.tokens, treatment: known,
                    said: "\(plain(share.percent))% \(ingredient.part)", model: "\(plain(percent))% \(ingredient.part)")
            } else if known.treatment.composition.contains(where: { $0.percent != nil && abs($0.percent! - share.percent) < 0.05 }) || isMostOf(mention.at, share.tokens) {
                report.report(
                    .compositionShare(words, part: ingredient.part, percent: plain(percent), treatment: known.name), .composition,
                    in: sentence, at: share.tokens, treatment: known, said: "\(plain(share.percent))% \(ingredient.part)",
                    model: "\(plain(percent))% \(ingredient.part)")
            }
        }
    }

    private static func isMostOf(_ at: Int, _ share: Range<Int>) -> Bool { at >= share.upperBound && at - share.upperBound <= 2 }

    private static func plain(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }

    /// Percentages, and fractions in words: "80%", "four fifths", "one fifth".
    private static func shares(_ sentence: SentenceReader) -> [(tokens: Range<Int>, percent: Double)] {
        var found: [(tokens: Range<Int>, percent: Double)] = []
        for index in sentence.range {
            let token = sentence.token(index)
            guard !token.isCovered else { continue }
            if token.kind == .number, index + 1 < sentence.range.upperBound {
                let next = sentence.token(index + 1)
                if next.kind == .percent || next.has(.percentWord) { found.append((index..<index + 2, token.value)) }
            } else if token.has(.partOf), let percent = Fractions.percent(sentence, index) {
                found.append((percent.tokens, percent.value))
            }
        }
        return found
    }

    /// "80% collagen", "collagen (80%)", "80% of it is collagen".
    private static func nearest(to share: Range<Int>, _ materials: [(at: Int, value: Concept.ID)], _ sentence: SentenceReader) -> (at: Int, value: Concept.ID)? {
        let clause = sentence.clause(of: share.lowerBound)
        let after = materials.first { $0.at >= share.upperBound && $0.at - share.upperBound <= 5 && sentence.token($0.at).clause == sentence.token(share.lowerBound).clause }
        if let after, !blocked(share.upperBound..<after.at, sentence) { return after }
        let before = materials.last { $0.at < share.lowerBound && share.lowerBound - sentence.extent(of: $0.at).upperBound <= 2 }
        _ = clause
        return before
    }

    private static func blocked(_ range: Range<Int>, _ sentence: SentenceReader) -> Bool {
        range.contains { sentence.token($0).kind == .number || sentence.token($0).kind == .comma && range.count > 3 }
    }

    // MARK: One inside the other

    private static func checkContainment(_ materials: [(at: Int, value: Concept.ID)], _ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.has(.within) else { return }
        for index in sentence.places(of: .within) {
            guard var inner = materials.last(where: { $0.at < index }), var outer = materials.first(where: { $0.at > index }),
                let known = subject(sentence, before: sentence.range.upperBound), let model = known.make.containment
            else { continue }
            let words = sentence.text(sentence.extent(of: index)).lowercased()
            if ["filled", "full", "packed", "loaded", "surrounded", "wrapped", "coated"].contains(where: words.hasPrefix), !words.hasPrefix("wrapped in"), !words.hasPrefix("surrounded"), !words.hasPrefix("coated") {
                swap(&inner, &outer)
            }
            func isAny(_ id: Concept.ID, of set: Set<Concept.ID>) -> Bool {
                set.contains { sentence.knowledge.materials.isKind($0, of: id) || sentence.knowledge.materials.isKind(id, of: $0) }
            }
            guard isAny(inner.value, of: model.outer), isAny(outer.value, of: model.inner), !sentence.isNegated(index) else { continue }
            let tokens = min(inner.at, outer.at)..<max(sentence.extent(of: inner.at).upperBound, sentence.extent(of: outer.at).upperBound)
            report.report(
                .compositionInside(sentence.text(tokens), treatment: known.name, generic: known.treatment.generic), .composition,
                in: sentence, at: tokens, treatment: known, said: sentence.text(tokens), model: known.treatment.generic)
        }
    }

    /// "collagen microspheres" of a product whose microspheres are of PMMA.
    private static func checkForm(of materials: [(at: Int, value: Concept.ID)], _ sentence: SentenceReader, _ report: inout ClaimReport) {
        for (first, second) in zip(materials, materials.dropFirst()) where sentence.extent(of: first.at).upperBound == second.at {
            guard ["microspheres", "microsphere", "beads", "spheres"].contains(sentence.text(sentence.extent(of: second.at)).lowercased()) else { continue }
            guard let known = subject(sentence, before: sentence.range.upperBound), let model = known.make.containment, !sentence.isNegated(first.at),
                model.outer.contains(first.value), !model.inner.contains(first.value)
            else { continue }
            let tokens = first.at..<sentence.extent(of: second.at).upperBound
            report.report(
                .compositionInside(sentence.text(tokens), treatment: known.name, generic: known.treatment.generic), .composition,
                in: sentence, at: tokens, treatment: known, said: sentence.text(tokens), model: known.treatment.generic)
        }
    }

    // MARK: Other materials

    private static func checkMaterials(_ materials: [(at: Int, value: Concept.ID)], _ sentence: SentenceReader, _ report: inout ClaimReport) {
        for mention in materials {
            guard saysMadeOf(mention.at, sentence), !sentence.isNegated(mention.at), let known = subject(sentence, before: mention.at), !known.make.materials.isEmpty else { continue }
            let set = sentence.knowledge.materials
            if known.make.materials.contains(where: { $0 == mention.value || set.isKind($0, of: mention.value) }) {
                report.record(
                    .verified, .composition, rule: .composition, in: sentence, at: sentence.extent(of: mention.at), treatment: known,
                    said: set[mention.value].name, model: known.treatment.generic)
                continue
            }
            if isOwnName(mention.at, known, sentence) { continue }
            report.report(
                .compositionMaterial(sentence.text(sentence.extent(of: mention.at)), treatment: known.name, generic: known.treatment.generic), .composition,
                in: sentence, at: sentence.extent(of: mention.at), treatment: known, said: set[mention.value].name,
                model: known.treatment.generic)
        }
    }

    private static func isOwnName(_ index: Int, _ known: KnownTreatment, _ sentence: SentenceReader) -> Bool {
        sentence.reading.entities(at: index).contains { if case .treatment(let treatment) = $0 { sentence.knowledge.treatments[treatment].key == known.key } else { false } }
    }

    /// "is made of", "contains", "is a … filler", "…-based".
    private static func saysMadeOf(_ index: Int, _ sentence: SentenceReader) -> Bool {
        let clause = sentence.clause(of: index)
        if sentence.contains([.contains], in: max(clause.lowerBound, index - 6)..<index) { return true }
        if sentence.contains([.useVerb], in: max(clause.lowerBound, index - 2)..<index) { return true }
        let end = sentence.extent(of: index).upperBound
        if let article = sentence.previous(before: index), ["a", "an"].contains(sentence.text(article..<article + 1).lowercased()),
            let verb = sentence.previous(before: article), sentence.token(verb).has(.be), sentence.contains([.dosageForm], in: sentence.extent(of: index)) || ["gel", "filler"].contains(where: sentence.text(sentence.extent(of: index)).lowercased().hasSuffix)
        {
            return true
        }
        // "Sculptra is a hyaluronic acid filler."
        if end < clause.upperBound, sentence.token(end).cues.intersects([.productNoun, .genericSubject, .dosageForm]) || sentence.named(in: end..<min(clause.upperBound, end + 1)) != nil {
            let lower = max(clause.lowerBound, index - 4)
            if sentence.contains([.be], in: lower..<index) { return true }
        }
        return false
    }

    // MARK: Counts

    private static func checkCounts(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(of: .needles) {
            guard let number = sentence.range.last(where: { $0 < index && index - $0 <= 4 && (sentence.token($0).kind == .number || sentence.token($0).has(.numberWord)) && !sentence.token($0).isCovered }),
                let known = treatment(at: index, sentence)
            else { continue }
            let noun = sentence.text(sentence.extent(of: index)).lowercased()
            for part in known.treatment.composition {
                let words = part.part.lowercased().split(separator: " ")
                guard let place = words.firstIndex(where: { $0.hasPrefix(noun.prefix(6)) || noun.contains("needle") && $0.contains("needle") }),
                    let model = words[..<place].compactMap({ Double($0) }).last, model != sentence.token(number).value
                else { continue }
                let tokens = number..<sentence.extent(of: index).upperBound
                report.report(
                    .specification(sentence.text(tokens), model: part.part, treatment: known.name), .specification,
                    in: sentence, at: tokens, treatment: known, said: sentence.text(tokens), model: part.part)
            }
        }
    }

    // MARK: Cream or gel

    private static let forms: Set<String> = ["cream", "gel", "ointment", "lotion", "pill", "tablet", "capsule", "foam", "serum", "patch", "spray"]

    /// "supplied as a 30 g gel": a form said of the page's own drug.
    private static func checkImpliedForm(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.treatments().isEmpty, let index = sentence.defaultSubject.treatment else { return }
        let known = sentence.knowledge.treatments[index]
        guard known.treatment.kind == .drug, let own = known.treatment.dosageForm else { return }
        let text = sentence.text.lowercased()
        let says = ["supplied as", "comes as", "comes in", "available as", "is a ", "sold as", "it's a", "packaged as", "dispensed as", "this topical", "as a "]
        guard says.contains(where: { text.contains($0) }) || Self.forms.contains(where: { text.hasPrefix("this \($0)") }) else { return }
        for at in sentence.range where sentence.token(at).kind == .word && !sentence.isNegated(at) {
            var word = sentence.text(at..<at + 1).lowercased()
            if word.hasSuffix("s") { word.removeLast() }
            guard Self.forms.contains(word), !own.lowercased().contains(word), !known.treatment.generic.lowercased().contains(word) else { continue }
            report.report(
                .dosageForm(word, form: own, treatment: known.name), .dosageForm, in: sentence, at: at..<at + 1,
                treatment: known, said: word, model: own)
            return
        }
    }

    private static func checkForm(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        checkImpliedForm(sentence, &report)
        for mention in sentence.treatments() {
            let known = sentence.knowledge.treatments[mention.value]
            guard known.treatment.kind == .drug, let own = known.treatment.dosageForm else { continue }
            var at = sentence.extent(of: mention.at).upperBound
            var steps = 0
            while at < sentence.range.upperBound, steps < 4 {
                let token = sentence.token(at)
                var word = sentence.text(at..<at + 1).lowercased()
                if word.hasSuffix("s") { word.removeLast() }
                if Self.forms.contains(word) {
                    if !own.lowercased().contains(word), !known.treatment.generic.lowercased().contains(word), !known.name.lowercased().contains(word), !sentence.isNegated(at) {
                        report.report(
                            .dosageForm(word, form: own, treatment: known.name), .dosageForm, in: sentence,
                            at: at..<at + 1, treatment: known, said: word, model: own)
                    }
                    break
                }
                if steps > 0 || !(token.has(.be) || word == "a" || word == "the") {
                    if !(token.has(.be) || word == "a" || word == "an" || word == "topical" || word == "oral") { break }
                }
                steps += 1
                at += 1
            }
        }
    }
}
