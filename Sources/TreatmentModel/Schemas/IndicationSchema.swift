import ContentSchema
import ContentSyntax
import Diagnostics

extension Indication {
    static let schema = Schema<Indication>("indication", about: "One use that a regulator has reviewed.") { fields in
        let jurisdiction: Jurisdiction = fields.required("jurisdiction", .oneOf(), "Where.")
        let qualifierGroups =
            fields.optional(
                "qualifiers", .map(keys: "kind", to: .list(.string, atLeast: 1)),
                "What narrows the condition, by kind: severity, morphology, site and so on.") ?? []
        let synonymGroups =
            fields.optional(
                "qualifier-synonyms", .map(keys: "qualifier", to: .list(.string, atLeast: 1)),
                "Plain words that keep a qualifier's meaning.") ?? []
        let synonyms = Dictionary(
            synonymGroups.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
        let qualifiers = qualifierGroups.filter { $0.key.value != "site" }.flatMap { group in
            group.value.map { Qualifier(kind: group.key.value, value: $0, synonyms: synonyms[$0] ?? []) }
        }
        let sites = qualifierGroups.filter { $0.key.value == "site" }.flatMap { group in
            group.value.flatMap { [$0] + (synonyms[$0] ?? []) }
        }
        let indication = Indication(
            key: fields.required("key", .key, "Its key, for `{{treatment.key}}`."), jurisdiction: jurisdiction,
            regulator: fields.required("regulator", .string, "The agency, such as FDA."),
            pathway: fields.required(
                "pathway", .oneOf(), "How it came to market; decides between approved, cleared and granted."),
            number: fields.optional("number", .string, "The submission's number."),
            decided: fields.optional("decided", .date, "The day of the decision."),
            label: fields.required("label", .string, "The label's sentence, word for word."),
            source: fields.required("source", .record(FactSource.indicationSchema), "Where the label was read."),
            condition: fields.required("condition", .string, "The condition, as pages name it."),
            synonyms: fields.list("synonyms", .string, "Plain names of the condition."),
            qualifiers: qualifiers, sites: sites,
            age: fields.optional("age", AgeLimit.fieldType, "The label's age limit."),
            skinTypes: fields.optional("skin-types", SkinTypes.fieldType, "The label's Fitzpatrick skin types."),
            durations: fields.optional(
                "duration", .oneOrMore(LabeledDuration.fieldType), "How long the effect was shown to last.") ?? [],
            onset: fields.optional(
                "onset", .oneOrMore(LabeledTime.onset), "When the effect begins to show, apart from how long it lasts.")
                ?? [],
            fullEffect: fields.optional(
                "full-effect", .oneOrMore(LabeledTime.fullEffect), "When the whole effect has come.") ?? [],
            population: fields.list(
                "population", Population.fieldType, "Whom the label means, where it is not a matter of age."),
            bmi: fields.optional(
                "bmi", .record(Amount.boundsSchema(.number(10...100))),
                "The body-mass index the label allows, in kg/m²."),
            decidedIn: fields.optional(
                "decided-in", PartialDate.fieldType,
                "The year, or year and month, of the decision where the day is not known."),
            supersededBy: fields.optional(
                "superseded-by", .key, "The indication that has taken its place, for one that is history."),
            span: fields.span)
        if fields.isReading, indication.decided != nil, fields.span(of: "decided-in") != fields.span {
            fields.problem(
                .other(
                    rule: .factValue,
                    message: "`decided` gives the day already, so `decided-in` says nothing more.",
                    help: "Keep `decided` and remove `decided-in`."), at: fields.span(of: "decided-in"))
        }
        if fields.isReading {
            let known = qualifierGroups.flatMap(\.value)
            for group in synonymGroups where !known.contains(group.key.value) {
                fields.problem(
                    .unknownValue(group.key.value, nearest: nearMiss(to: group.key.value, in: known), known: known),
                    at: group.key.span)
            }
        }
        return indication
    }
}
