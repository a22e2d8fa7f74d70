import ContentSchema
import ContentSyntax
import Diagnostics

extension Risk {
    static let schema = Schema<Risk>("risk", about: "Something that may go wrong, with what is known of it.") {
        fields in
        Risk(
            fields.required("event", .string, "What may happen."),
            synonyms: fields.list("synonyms", .string, "Other names of the same event."),
            frequency: fields.optional("frequency", Frequency.fieldType, "How often it was seen."),
            onset: fields.optional("onset", TimeSpan.fieldType, "How long after treatment it appears."),
            lasts: fields.optional("lasts", TimeSpan.fieldType, "How long it lasts."),
            isReversible: fields.optional("reversible", .flag, "Whether it passes or can be undone."),
            isSerious: fields.optional("serious", .flag, "Whether the label counts it among the serious ones."),
            scope: FactScope.read(from: &fields),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
    }

    /// The event's words alone, or a record.
    static let fieldType = FieldType<Risk>.text(orRecord: schema, placeholder: Risk("")) { Risk($0) }
}

extension Frequency {
    /// A word such as `common`, or a record with numbers.
    static let fieldType = FieldType<Frequency>(
        expected: "\(word.expected), or a rate such as `{percent: 4}` or `{one-in: 3000, per: treatments}`",
        jsonSchema: ["oneOf": [word.jsonSchema, schema.description.jsonSchema]], nested: schema.description,
        placeholder: Frequency()
    ) { node, reading in
        if case .scalar = node { return word.read(node, into: &reading).map { Frequency(word: $0) } }
        return schema.read(node, &reading)
    }

    private static let word = FieldType<Word>.oneOf()

    private static let schema = Schema<Frequency>(
        "frequency", about: "How often a risk was seen, as its source puts it."
    ) { fields in
        let frequency = Frequency(
            word: fields.optional("word", word, "The source's word."),
            percent: fields.optional("percent", Amount.fieldType(0...100), "Of a hundred."),
            oneIn: fields.optional("one-in", .integer(2...100_000_000), "Once in so many."),
            per: fields.optional("per", .oneOf(), "What is counted; people if left out.") ?? .people,
            controlPercent: fields.optional(
                "control", .number(0...100), "The share of the control group, of a hundred."))
        guard fields.isReading else { return frequency }
        if frequency.percent != nil, frequency.oneIn != nil {
            fields.problem(
                .other(
                    rule: .factValue, message: "`percent` and `one-in` say the same thing in two ways.",
                    help: "Keep the one that the source gives."), at: fields.span)
        } else if frequency.rate == nil, frequency.word == nil {
            fields.problem(
                .other(
                    rule: .factValue, message: "No frequency is given.",
                    help: "Write `percent`, `one-in` or `word`, or leave `frequency` out."), at: fields.span)
        }
        return frequency
    }
}
