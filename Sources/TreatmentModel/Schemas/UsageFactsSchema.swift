import ContentSchema
import ContentSyntax

extension UsageFacts {
    /// The keys of a treatment's file that tell how it works and is used.
    static func read(from fields: inout FieldReader) -> UsageFacts {
        UsageFacts(
            mechanism: fields.list("mechanism", LabelFact.fieldType, "How it works, a sentence each."),
            route: fields.list(
                "route", LabelFact.fieldType, "The way into or onto the body, such as injection into the muscle."),
            directions: fields.list(
                "directions", LabelFact.fieldType, "What the label tells the user or the injector to do."),
            aftercare: fields.list("aftercare", LabelFact.fieldType, "What to do or leave after treatment."),
            doses: fields.list("doses", .record(Dose.schema), "How much is used, by area."),
            unitsAreInterchangeable: fields.optional(
                "units-interchangeable", .flag, "Whether its units are those of another product."),
            sessions: fields.list(
                "sessions", .record(SessionPlan.schema), "How many visits and how far apart, as values."),
            regimens: fields.list(
                "regimen", .record(Regimen.schema), "How often it is put on or taken at home, as values."),
            reversal: fields.optional(
                "reversal", .record(Reversal.schema), "Whether the effect can be undone at will."),
            prescription: fields.optional(
                "prescription-only", PrescriptionStatus.fieldType,
                "Whether only a prescriber can order it: in every place of its indications, or place by place."))
    }
}

extension Reversal {
    static let schema = Schema<Reversal>("reversal", about: "Whether the effect can be undone at will, and how.") {
        fields in
        Reversal(
            isPossible: fields.required("possible", .flag, "Whether it can."),
            text: fields.optional("text", .string, "The fact in words."),
            agent: fields.optional("agent", .string, "What undoes it."),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
    }
}

extension PrescriptionStatus {
    static let fieldType = FieldType<PrescriptionStatus>(
        expected: "`true` or `false`, or such a value by place: `{us: true, uk: true}`",
        jsonSchema: ["oneOf": [FieldType<Bool>.flag.jsonSchema, byPlace.jsonSchema]], placeholder: .everywhere(false)
    ) { node, reading in
        if case .mapping = node { return byPlace.read(node, into: &reading).map { .places($0) } }
        return FieldType<Bool>.flag.read(node, into: &reading).map { .everywhere($0) }
    }

    private static let byPlace = FieldType<[Jurisdiction: Bool]>.byPlace(.flag)
}
