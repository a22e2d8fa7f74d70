import ContentModel
import ContentSchema
import SiteGraph
import TreatmentModel

/// The words of labels and regulators, explained.
extension ModelViews {
    var glossary: [TermGroupView] {
        [
            TermGroupView(title: "What regulators say", id: "regulators", terms: regulatoryTerms),
            TermGroupView(title: "Conditions and their plain names", id: "conditions", terms: conditionTerms),
            TermGroupView(title: "Words that narrow a label", id: "qualifiers", terms: qualifierTerms),
        ].filter { !$0.terms.isEmpty }
    }

    /// More names than that are for finding, not for reading.
    private static let mostNames = 3

    private var home: [(treatment: Treatment, indication: Indication)] {
        graph.content.treatments.flatMap { item in
            graph.settings.jurisdictions.flatMap { item.content.indications(in: $0) }.map { (item.content, $0) }
        }
    }

    /// The verbs of the pathways that occur in the site's treatments.
    private var regulatoryTerms: [TermView] {
        let pathways = Pathway.allCases.filter { pathway in home.contains { $0.indication.pathway == pathway } }
        var seen: Set<String> = []
        let terms = pathways.compactMap(\.meaning).filter { seen.insert($0.term).inserted } + [RegulatoryTerm.offLabel]
        return terms.map { term(id: "term-\($0.key)", $0.term, $0.meaning, source: LinkView(title: $0.sourceTitle, href: $0.sourceURL)) }.sortedByTerm
    }

    private var conditionTerms: [TermView] {
        var names: [String: [String]] = [:]
        for (_, indication) in home where !indication.synonyms.isEmpty {
            for synonym in indication.synonyms where synonym.isOtherName(than: [indication.condition] + (names[indication.condition] ?? [])) {
                names[indication.condition, default: []].append(synonym)
            }
        }
        return names.map { term(id: "condition-\($0.key.asKey ?? "")", $0.key, "Also called \($0.value.prefix(Self.mostNames).map(\.self).joinedAsProse).") }.sortedByTerm
    }

    private var qualifierTerms: [TermView] {
        var meanings: [String: (plain: String, products: [String])] = [:]
        for (treatment, indication) in home {
            for qualifier in indication.qualifiers {
                guard let plain = qualifier.synonyms.first(where: { $0.isOtherName(than: [qualifier.value]) }) else { continue }
                var entry = meanings[qualifier.value] ?? (plain, [])
                if !entry.products.contains(treatment.name) { entry.products.append(treatment.name) }
                meanings[qualifier.value] = entry
            }
        }
        return meanings.map { value, entry in
            term(id: "qualifier-\(value.asKey ?? "")", value, "In plain words: \(entry.plain). It stands in the label of \(entry.products.joinedAsProse).")
        }.sortedByTerm
    }

    private func term(id: String, _ word: String, _ meaning: String, source: LinkView? = nil) -> TermView {
        TermView(term: word, id: id, meaning: meaning, source: source)
    }
}

extension [TermView] {
    fileprivate var sortedByTerm: [TermView] { sorted { ($0.term.lowercased(), $0.id) < ($1.term.lowercased(), $1.id) } }
}

extension String {
    /// Whether the words say something else than each of the others: not the same in the plural, with another apostrophe,
    /// or with a word more, which makes it a kind of the thing.
    fileprivate func isOtherName(than others: [String]) -> Bool {
        func words(_ text: String) -> Set<Substring> {
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0.hasSuffix("s") ? $0.dropLast() : $0 })
        }
        let own = words(self)
        return others.allSatisfy { !own.isSuperset(of: words($0)) && !words($0).isSuperset(of: own) }
    }
}
