import TreatmentModel

/// Finds uses called off label that by now stand on the label.
enum OffLabelCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.isStated, !sentence.isRejected, !sentence.has(.historic), sentence.names(.condition) || sentence.names(.site) else { return }
        for index in sentence.places(of: .disclosure) {
            let clause = sentence.clause(of: index)
            guard sentence.text(index..<index + 1).lowercased() == "off", !sentence.isNegated(index), !isAboutOthers(clause, sentence) else { continue }
            guard case .treatment(let treatment) = sentence.subject(at: index) else { continue }
            let known = sentence.knowledge.treatments[treatment]
            if known.hasSeveralProducts || sentence.foreignPlace(around: index) != nil { continue }
            guard let (tokens, name, indication) = labeled(in: clause, known, sentence) else { continue }
            report.report(
                .statusDenied("\(name) … \(sentence.text(sentence.extent(of: index)))", condition: name, treatment: known.name, decided: indication.decided?.longForm),
                .status, in: sentence, at: tokens, treatment: known, indication: indication, said: "off label",
                model: indication.pathway.verb?.rawValue, certainty: .likely)
            return
        }
    }

    /// The first condition or site of the clause that is an indication of its own.
    private static func labeled(in clause: Range<Int>, _ known: KnownTreatment, _ sentence: SentenceReader) -> (Range<Int>, String, Indication)? {
        for mention in sentence.conditions(in: clause) where !known.unlabeled.contains(mention.value) {
            if let found = known.indications.first(where: { $0.conditions.contains(mention.value) }) {
                return (sentence.extent(of: mention.at), sentence.text(sentence.extent(of: mention.at)), found.indication)
            }
        }
        guard sentence.conditions(in: clause).isEmpty else { return nil }
        for mention in sentence.sites(in: clause) where !known.unlabeledSites.contains(mention.value) {
            if let found = known.indications.first(where: { $0.namedSites.contains(mention.value) }) {
                return (sentence.extent(of: mention.at), sentence.text(sentence.extent(of: mention.at)), found.indication)
            }
        }
        return nil
    }

    /// "acne scars outside the cheek", "other wrinkles": not the label's own use.
    private static func isAboutOthers(_ clause: Range<Int>, _ sentence: SentenceReader) -> Bool {
        if sentence.contains([.exception], in: clause) { return true }
        return clause.contains { ["other", "others", "elsewhere", "outside", "beyond", "anywhere", "else", "different"].contains(sentence.text($0..<$0 + 1).lowercased()) }
    }
}
