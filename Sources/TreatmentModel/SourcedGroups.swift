extension Treatment {
    /// The facts that need an entry in `sources`, each with the key it is written under: those that the file gives, or
    /// calls complete, and that do not each name a reference of their own. An indication has a source in itself.
    public var groupsInNeedOfSource: [(facts: String, key: String)] {
        let lists: [(key: String, cites: [String?])] = [
            ("contraindications", safety.contraindications.map(\.cite)), ("adverse-events", safety.risks.map(\.cite)),
            ("mechanism", usage.mechanism.map(\.cite)), ("route", usage.route.map(\.cite)),
            ("directions", usage.directions.map(\.cite)), ("aftercare", usage.aftercare.map(\.cite)),
            ("doses", usage.doses.map(\.cite)), ("sessions", usage.sessions.map(\.cite)),
            ("regimen", usage.regimens.map(\.cite)),
            ("reversal", usage.reversal.map { [$0.cite] } ?? []), ("evidence", evidence.map(\.cite)),
            ("onset", indications.flatMap { $0.onset + $0.fullEffect }.map(\.evidence.first)),
        ]
        let values: [(key: String, isGiven: Bool)] = [
            ("composition", !composition.isEmpty), ("required-steps", !requiredSteps.isEmpty),
            ("boxed-warning", boxedWarning != nil), ("units-interchangeable", usage.unitsAreInterchangeable != nil),
            ("prescription-only", usage.prescription != nil), ("local-names", !localNames.isEmpty),
        ]
        let given = lists.filter { $0.cites.contains(nil) }.map(\.key) + values.filter(\.isGiven).map(\.key)
        let declared = FactList.allCases.filter { complete.contains($0) && $0 != .indications }.map(\.rawValue)
        return given.map { ($0, $0 == "onset" ? "indications" : $0) }
            + declared.filter { !given.contains($0) }.map { ($0, "complete") }
    }
}
