import ContentSchema
import ContentSyntax
import Diagnostics

extension Evidence {
    static let schema = Schema<Evidence>("evidence record", about: "One measured result.") { fields in
        Evidence(
            key: fields.required("key", .key, "Its key, for `{{treatment.key}}`."),
            value: fields.required("value", .string, "The value as a page prints it."),
            measure: fields.required("measure", .string, "What was measured."),
            rater: fields.optional("rater", .oneOf(), "Who judged it."),
            at: fields.optional("at", .string, "When, counted from treatment."),
            population: fields.optional("n", .integer(1...10_000_000), "How many people."),
            control: fields.optional("control", .string, "The control group's value."),
            isBlinded: fields.optional("blinded", .flag, "Whether the raters knew the treatment."),
            indication: fields.optional("indication", .key, "The indication it belongs to."),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value,
            span: fields.span)
    }
}

extension Study {
    static let schema = Schema<Study>("study", about: "A study's population.") { fields in
        let bounds = fields.optional("ages", .record(AgeBounds.schema), "The ages enrolled.")
        return Study(
            name: fields.required("name", .string, "What it is called."),
            enrolled: fields.optional("enrolled", .integer(1...10_000_000), "How many people it enrolled."),
            ages: bounds.map { AgeRange(from: $0.from, through: $0.through) },
            indication: fields.optional("indication", .key, "The indication it belongs to."),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
    }

    private struct AgeBounds: Sendable {
        let from, through: Int?

        static let schema = Schema<AgeBounds>("study ages", about: "The youngest and the oldest enrolled.") { fields in
            let bounds = AgeBounds(
                from: fields.optional("from", .integer(0...120), "The youngest."),
                through: fields.optional("through", .integer(0...120), "The oldest."))
            if fields.isReading, AgeRange(from: bounds.from, through: bounds.through).isEmpty {
                fields.problem(
                    .other(rule: .ageLimit, message: "The ages are upside down.", help: "Put the younger age in `from`."), at: fields.span)
            }
            return bounds
        }
    }
}

extension Superlative {
    static let schema = Schema<Superlative>("superlative", about: "A superlative with the time it held for.") { fields in
        Superlative(
            text: fields.required("text", .string, "The words."),
            validFrom: fields.required("from", .date, "The first day it was true."),
            validTo: fields.optional("to", .date, "The last day it was true."),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
    }
}

extension ApprovedStatement {
    static let schema = Schema<ApprovedStatement>("approved statement", about: "A sentence approved as it stands.") { fields in
        ApprovedStatement(
            key: fields.required("key", .key, "Its key."), text: fields.required("text", .string, "The sentence."),
            cite: fields.required("cite", .reference(to: .reference), "What supports it.").value,
            approvedBy: fields.required("approved-by", .string, "The name of the person who approved it."),
            until: fields.required("until", .date, "How long the approval holds."))
    }
}
