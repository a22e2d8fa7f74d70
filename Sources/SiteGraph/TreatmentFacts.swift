import ContentSchema
import ContentSyntax
import TreatmentModel

extension Treatment {
    /// Every fact a text may name below the treatment's key, with its text; no text where the model does not give it.
    var factPaths: [(path: String, text: String?)] {
        var paths: [(String, String?)] = [
            ("name", name), ("name-mark", name + (mark ?? "")), ("generic", generic), ("category", category),
            ("manufacturer", manufacturer), ("composition", compositionPhrase),
            ("contraindications", contraindications.isEmpty ? nil : contraindications.joinedAsProse),
            ("adverse-events", adverseEvents.isEmpty ? nil : adverseEvents.joinedAsProse), ("boxed-warning", boxedWarning),
            ("sessions", practical.sessions), ("downtime", practical.downtime), ("price", practical.price),
            ("as-of", asOf.longForm), ("review-by", reviewBy.longForm),
        ]
        for step in requiredSteps {
            paths += [("\(step.key)", step.what), ("\(step.key).what", step.what), ("\(step.key).lead-time", step.leadTime)]
        }
        for indication in indications {
            paths += indication.factPaths.map { ($0.path.isEmpty ? indication.key : "\(indication.key).\($0.path)", $0.text) }
        }
        for record in evidence {
            paths += [
                (record.key, record.value), ("\(record.key).measure", record.measure), ("\(record.key).at", record.at),
                ("\(record.key).n", record.population.map(String.init)), ("\(record.key).control", record.control),
            ]
        }
        return paths
    }

    /// "80% bovine collagen gel and 20% PMMA microspheres".
    public var compositionPhrase: String? {
        guard !composition.isEmpty else { return nil }
        return composition.map { part in part.percent.map { "\($0.plain)% \(part.part)" } ?? part.part }.joinedAsProse
    }
}

extension Indication {
    var factPaths: [(path: String, text: String?)] {
        [
            ("", phrase), ("indication", phrase), ("condition", condition), ("label", label), ("age", age?.phrase),
            ("age-label", age.map { $0.wording ?? $0.phrase }), ("status", statusPhrase), ("verb", pathway.verb?.rawValue),
            ("regulator", regulator), ("number", number), ("decided", decided?.longForm), ("skin-types", skinTypes?.description),
            ("duration", duration?.phrase), ("sites", sites.isEmpty ? nil : sites.joinedAsProse), ("pathway", pathway.title),
        ]
    }

    /// "FDA-approved"; nothing for what no regulator reviews.
    public var statusPhrase: String? { pathway.verb.map { "\(regulator)-\($0.rawValue)" } }

    /// The condition with everything that narrows it: "moderate to severe, atrophic, distensible acne scars on the cheek".
    ///
    /// Adjectives stand before the condition; anything longer than a word follows it.
    public var phrase: String {
        var groups: [(kind: String, values: [String])] = []
        for qualifier in qualifiers where !condition.lowercased().contains(qualifier.value.lowercased()) {
            if let index = groups.firstIndex(where: { $0.kind == qualifier.kind }) {
                groups[index].values.append(qualifier.value)
            } else {
                groups.append((qualifier.kind, [qualifier.value]))
            }
        }
        let before = groups.filter { $0.values.allSatisfy { !$0.contains(" ") } }
        let after = groups.filter { !$0.values.allSatisfy { !$0.contains(" ") } }
        var text = before.map { $0.kind == "severity" ? $0.values.joined(separator: " to ") : $0.values.joined(separator: ", ") }
            .joined(separator: ", ")
        text += (text.isEmpty ? "" : " ") + condition
        if let site = sites.first, !condition.lowercased().contains(site.lowercased()) { text += " on the \(site)" }
        for group in after { text += " " + group.values.joinedAsProse }
        return text
    }
}

extension LabeledDuration {
    /// "12 months", "2 years".
    public var phrase: String {
        let years = months / 12
        if months >= 24, years == years.rounded() { return "\(years.plain) years" }
        if months < 1 { return "\((months * 30.4).rounded().plain) days" }
        return months == 1 ? "1 month" : "\(months.plain) months"
    }
}

extension [String] {
    /// "a", "a and b", "a, b and c".
    public var joinedAsProse: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
