import ContentModel
import ContentSyntax
import SiteGraph
import TreatmentModel

/// The treatment model as pages show it.
struct ModelViews: Sendable {
    let graph: SiteGraph

    /// The indications in force where the site speaks, the main jurisdiction's first.
    private func indications(of treatment: Treatment) -> [Indication] {
        graph.settings.jurisdictions.flatMap { treatment.indications(in: $0) }
    }

    func nameWithMark(_ treatment: Treatment) -> String { treatment.name + (treatment.mark ?? "") }

    /// The page about a treatment; about one of its indications if there is one for that alone.
    func procedureLink(_ treatment: String, indication: String?) -> LinkView? {
        let about = graph.content.procedures.filter { $0.content.treatments.first?.value == treatment }
        let page = about.first { $0.content.indication?.value == indication && indication != nil }
            ?? about.first { $0.content.indication == nil } ?? about.first
        return page.map(link)
    }

    /// The page about a treatment for a condition; nothing if the one there is about another condition.
    private func procedureLink(_ treatment: String, condition: String) -> LinkView? {
        let page = graph.content.procedures.first { item in
            item.content.treatments.first?.value == treatment && item.content.conditions.contains { $0.value == condition }
        }
        return page.map(link)
    }

    private func link(to procedure: Item<Procedure>) -> LinkView {
        LinkView(title: graph.facts.text(of: procedure.content.publication.title), href: SitePage.procedure(procedure).route.path)
    }

    func indication(_ indication: Indication, of treatment: Treatment) -> IndicationView {
        IndicationView(
            key: indication.key, treatment: nameWithMark(treatment), phrase: indication.phrase, condition: indication.condition,
            status: indication.statusPhrase, number: indication.number, decided: indication.decided?.longForm,
            age: indication.age?.phrase, skinTypes: indication.skinTypes?.description, duration: indication.duration?.phrase,
            label: indication.label, source: sourceLink(indication.source), seen: indication.source.seen.longForm,
            procedure: procedureLink(treatment.key, indication: indication.key))
    }

    /// - Parameter only: the key of the one indication to show.
    func quickFacts(_ treatment: Treatment, only: String?) -> QuickFactsView {
        let shown = indications(of: treatment).filter { only == nil || $0.key == only }
        return QuickFactsView(
            treatment: nameWithMark(treatment), generic: treatment.generic,
            indications: shown.map { indication($0, of: treatment) }, requiredSteps: requiredSteps(treatment),
            sessions: treatment.practical.sessions, downtime: treatment.practical.downtime, price: treatment.practical.price,
            asOf: treatment.asOf.longForm)
    }

    func safety(_ treatment: Treatment) -> SafetyView {
        let facts: Set = ["contraindications", "warnings", "precautions", "adverse-events", "boxed-warning", "required-steps"]
        let sources = treatment.sources.filter { !facts.isDisjoint(with: $0.facts) }
        var seen: Set<String> = []
        return SafetyView(
            treatment: nameWithMark(treatment), boxedWarning: treatment.boxedWarning,
            contraindications: treatment.contraindications, warnings: treatment.warnings, precautions: treatment.precautions,
            adverseEvents: treatment.adverseEvents, requiredSteps: requiredSteps(treatment),
            sources: sources.filter { seen.insert($0.url).inserted }.map(sourceLink))
    }

    /// Treatments side by side, with a row for everything that at least one of them states.
    func comparison(_ treatments: [Treatment]) -> ComparisonView {
        let missing = "Not stated"
        func row(_ label: String, _ value: (Treatment) -> String?) -> ComparisonRowView? {
            let cells = treatments.map(value)
            // What only one of them states compares nothing.
            guard cells.count(where: { $0 != nil }) > 1 else { return nil }
            return ComparisonRowView(label: label, cells: cells.map { $0 ?? missing })
        }
        func perIndication(_ treatment: Treatment, _ value: (Indication) -> String?) -> String? {
            let all = indications(of: treatment)
            let parts = all.compactMap { indication in value(indication).map { (indication.condition, $0) } }
            guard !parts.isEmpty else { return nil }
            if Set(parts.map(\.1)).count == 1, parts.count == all.count { return parts[0].1 }
            return parts.map { "\($0.0): \($0.1)" }.joined(separator: "; ")
        }
        let rows = [
            row("What it is") { $0.generic },
            row("Reviewed use") { treatment in
                var seen: Set<String> = []
                let phrases = indications(of: treatment).map(\.phrase).filter { seen.insert($0).inserted }
                return phrases.isEmpty ? "None: no regulator reviews it" : phrases.joined(separator: "; ")
            },
            row("Status") { treatment in
                perIndication(treatment, \.statusPhrase) ?? (treatment.kind == .procedure ? "None: devices are reviewed, not procedures" : nil)
            },
            row("Age") { perIndication($0) { $0.age?.phrase } },
            row("Shown to last") { perIndication($0) { $0.duration?.phrase } }, row("Visits") { $0.practical.sessions },
            row("Recovery") { $0.practical.downtime }, row("Price") { $0.practical.price },
            row("Common side effects") { $0.adverseEvents.isEmpty ? nil : $0.adverseEvents.prefix(5).map(\.self).joinedAsProse },
        ].compactMap(\.self)
        let oldest = treatments.map(\.asOf).min()
        return ComparisonView(columns: treatments.map(nameWithMark), rows: rows, asOf: oldest?.longForm ?? "")
    }

    /// Every treatment with a use for a condition, on a label or not.
    func treatments(of condition: Condition, key: String) -> [ConditionTreatmentView] {
        let names = ([condition.name.text] + condition.synonyms).map { $0.lowercased() }
        func isFor(_ text: String) -> Bool { names.contains { text.lowercased().containsWords($0) } }
        return graph.content.treatments.compactMap { item in
            let treatment = item.content
            let labeled = indications(of: treatment).filter { $0.conditionNames.contains(where: isFor) }
            let unlabeled = treatment.unlabeledUses.filter(isFor)
            guard !labeled.isEmpty || !unlabeled.isEmpty else { return nil }
            return ConditionTreatmentView(
                name: nameWithMark(treatment), generic: treatment.generic,
                indications: labeled.map { indication($0, of: treatment) }, unlabeledUses: unlabeled,
                procedure: procedureLink(treatment.key, condition: key))
        }
    }

    private func requiredSteps(_ treatment: Treatment) -> [RequiredStepView] {
        treatment.requiredSteps.filter { step in step.jurisdictions.contains { graph.settings.jurisdictions.contains($0) } }
            .map { RequiredStepView(what: $0.what, leadTime: $0.leadTime) }
    }

    /// A source is named by its title, else by that of the reference at the same address, else by its host.
    private func sourceLink(_ source: FactSource) -> LinkView {
        let url = source.url
        let reference = graph.content.references.first { $0.content.url == url }
        if let title = source.title ?? reference?.content.title { return LinkView(title: title, href: url) }
        let host = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init) ?? url
        return LinkView(title: host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, href: url)
    }
}

extension String {
    /// Whether words occur in the text as whole words.
    func containsWords(_ words: String) -> Bool {
        let separators: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
        let own = split(whereSeparator: separators)
        let wanted = words.split(whereSeparator: separators)
        guard !wanted.isEmpty, own.count >= wanted.count else { return false }
        return (0...own.count - wanted.count).contains { Array(own[$0..<$0 + wanted.count]) == wanted }
    }
}
