import ContentSchema
import ContentSyntax
import Diagnostics

extension Indication {
    static let schema = Schema<Indication>("indication", about: "One use that a regulator has reviewed.") { fields in
        let jurisdiction: Jurisdiction = fields.required("jurisdiction", .oneOf(), "Where.")
        let qualifierGroups =
            fields.optional("qualifiers", .map(keys: "kind", to: .list(.string, atLeast: 1)), "What narrows the condition, by kind: severity, morphology, site and so on.") ?? []
        let synonymGroups =
            fields.optional("qualifier-synonyms", .map(keys: "qualifier", to: .list(.string, atLeast: 1)), "Plain words that keep a qualifier's meaning.") ?? []
        let synonyms = Dictionary(synonymGroups.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
        let qualifiers = qualifierGroups.filter { $0.key.value != "site" }.flatMap { group in
            group.value.map { Qualifier(kind: group.key.value, value: $0, synonyms: synonyms[$0] ?? []) }
        }
        let sites = qualifierGroups.filter { $0.key.value == "site" }.flatMap { group in
            group.value.flatMap { [$0] + (synonyms[$0] ?? []) }
        }
        let indication = Indication(
            key: fields.required("key", .key, "Its key, for `{{treatment.key}}`."), jurisdiction: jurisdiction,
            regulator: fields.required("regulator", .string, "The agency, such as FDA."),
            pathway: fields.required("pathway", .oneOf(), "How it came to market; decides between approved, cleared and granted."),
            number: fields.optional("number", .string, "The submission's number."),
            decided: fields.optional("decided", .date, "The day of the decision."),
            label: fields.required("label", .string, "The label's sentence, word for word."),
            source: fields.required("source", .record(FactSource.indicationSchema), "Where the label was read."),
            condition: fields.required("condition", .string, "The condition, as pages name it."),
            synonyms: fields.list("synonyms", .string, "Plain names of the condition."),
            qualifiers: qualifiers, sites: sites,
            age: fields.optional("age", AgeLimit.fieldType, "The label's age limit."),
            skinTypes: fields.optional("skin-types", SkinTypes.fieldType, "The label's Fitzpatrick skin types."),
            duration: fields.optional("duration", .record(LabeledDuration.schema), "How long the effect was shown to last."),
            supersededBy: fields.optional("superseded-by", .key, "The indication that has taken its place, for one that is history."),
            span: fields.span)
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

extension LabeledDuration {
    static let schema = Schema<LabeledDuration>("duration", about: "How long the effect was shown to last.") { fields in
        LabeledDuration(
            months: fields.required("months", .number(0...600), "The longest time shown, in months."),
            evidence: fields.list("evidence", .reference(to: .reference), "The references that show it.").map(\.value))
    }
}

extension AgeLimit {
    /// `{over: 21}`, `{from: 22}`, `{under: 65}`, `{through: 64}`, `{adults: true}` and what goes together of them.
    public static let fieldType = FieldType<AgeLimit>(
        expected: "an age limit such as `{over: 21}`, `{from: 22}`, `{under: 65}` or `{adults: true}`",
        jsonSchema: Bounds.schema.description.jsonSchema, nested: Bounds.schema.description, placeholder: AgeLimit(.any)
    ) { node, reading in
        guard case .mapping = node else {
            reading.report(
                .wrongForm(found: node, wanted: .group, expected: "an age limit such as `{over: 21}` or `{from: 22}`"), at: node.range)
            return nil
        }
        guard let bounds = FieldType.record(Bounds.schema).read(node, into: &reading) else { return nil }
        let lower = bounds.over.map { $0 + 1 } ?? bounds.from ?? (bounds.adults ? AgeRange.adults.lower : nil)
        let upper = bounds.under.map { $0 - 1 } ?? bounds.through
        let range = AgeRange(from: lower, through: upper)
        func refuse(_ message: String, _ help: String) -> AgeLimit? {
            reading.report(.other(rule: .ageLimit, message: message, help: help), at: node.range)
            return nil
        }
        if bounds.over != nil, bounds.from != nil {
            return refuse("`over` and `from` say the same thing in two ways.", "Keep one: `over: 21` is the same as `from: 22`.")
        }
        if bounds.under != nil, bounds.through != nil {
            return refuse("`under` and `through` say the same thing in two ways.", "Keep one: `under: 65` is the same as `through: 64`.")
        }
        if range.lower == nil, range.upper == nil {
            return refuse("No age is given.", "Write at least one bound, such as `{over: 21}`, or leave `age` out.")
        }
        if range.isEmpty {
            return refuse(
                "The ages are upside down: nobody is at least \(lower ?? 0) and at most \(upper ?? 0).",
                "Put the younger age in `over` or `from`, the older in `under` or `through`.")
        }
        let wording = bounds.wording ?? bounds.over.map { "over the age of \($0)" }
        return AgeLimit(range, saysAdults: bounds.adults && bounds.over == nil && bounds.from == nil, wording: wording)
    }

    private struct Bounds: Sendable {
        let over, from, under, through: Int?
        let adults: Bool
        let wording: String?

        static let schema = Schema<Bounds>("age limit", about: "Who is old enough, and not too old.") { fields in
            Bounds(
                over: fields.optional("over", .integer(0...120), "Older than this many years; `over: 21` begins at 22."),
                from: fields.optional("from", .integer(0...120), "At least this many years."),
                under: fields.optional("under", .integer(1...120), "Younger than this many years."),
                through: fields.optional("through", .integer(0...120), "At most this many years."),
                adults: fields.optional("adults", .flag, "The label says adults.") ?? false,
                wording: fields.optional("wording", .string, "How the label words it."))
        }
    }
}

extension SkinTypes {
    /// `all`, or a list of Roman numerals.
    public static let fieldType = FieldType<SkinTypes>(
        expected: "`all`, or a list of Fitzpatrick types such as `[II, III, IV]`",
        jsonSchema: ["oneOf": [["const": "all"], ["type": "array", "items": ["enum": .strings(numerals)]]]], placeholder: []
    ) { node, reading in
        switch node {
        case .scalar(let scalar) where scalar.value == "all": return .all
        case .sequence(let sequence) where !sequence.items.isEmpty:
            var types: SkinTypes = []
            for item in sequence.items {
                guard case .scalar(let scalar) = item, let type = SkinTypes(numeral: scalar.value) else {
                    reading.report(.outOfRange(reading.file.text(in: item.range).shortened, expected: "a Roman numeral from I to VI"), at: item.range)
                    return nil
                }
                types.insert(type)
            }
            return types
        default:
            reading.report(.wrongForm(found: node, wanted: .list, expected: "`all`, or a list of Fitzpatrick types such as `[II, III, IV]`"), at: node.range)
            return nil
        }
    }
}
