import ContentSchema
import ContentSyntax
import Diagnostics

extension Treatment {
    /// `Content/treatments/<key>.yml`.
    public static let schema = Schema<Treatment>(
        "treatment",
        about: "What the regulator's label says of one product or procedure; every page is checked against it."
    ) { fields in
        let treatment = Treatment(
            key: fields.required("key", .key, "The treatment's key, which is also the name of its file."),
            name: fields.required("name", .string, "The exact brand form, or the plain name of a procedure."),
            mark: fields.optional("mark", .string, "The mark that follows the name on first use, such as ®."),
            kind: fields.required("kind", .oneOf(), "What it is in law."),
            generic: fields.required("generic", .string, "What it is made of or does, in one phrase."),
            category: fields.optional(
                "category", .string, "The kind of product as readers name it, such as dermal filler."),
            manufacturer: fields.optional("manufacturer", .string, "Who makes it."),
            dosageForm: fields.optional("dosage-form", .string, "Cream, gel, injection and so on."),
            aliases: fields.list("aliases", .string, "What prose may call it besides its name."),
            formerNames: fields.list("former-names", .string, "Names it had before."),
            wrongNames: fields.list("wrong-names", .string, "Wrong forms of its name, each of which is reported."),
            misspellings: fields.optional(
                "misspellings", .map(keys: "wrong", to: .string), "Misspelled words and their right form."
            )
            .map { $0.map { Misspelling(wrong: $0.key.value, right: $0.value) } } ?? [],
            composition: fields.list("composition", .record(Ingredient.schema), "What it consists of."),
            requiredSteps: fields.list(
                "required-steps", .record(RequiredStep.schema), "Steps the label requires before treatment."),
            safety: SafetyFacts.read(from: &fields),
            usage: UsageFacts.read(from: &fields),
            members: fields.list(
                "members", .record(FamilyMember.schema), "The products of a family that this one file describes."),
            localNames: fields.optional(
                "local-names", .byPlace(.list(.string, atLeast: 1)), "What it is called elsewhere.") ?? [:],
            complete: Set(
                fields.list(
                    "complete", .oneOf(FactList.self),
                    "The lists known to be complete: only their silence says anything.")),
            indications: fields.list(
                "indications", .record(Indication.schema), "Each use that a regulator has reviewed."),
            unlabeledUses: fields.list("unlabeled-uses", .string, "Uses seen in practice that stand on no label."),
            evidence: fields.list(
                "evidence", .record(Evidence.schema), "Measured results, each with measure and time."),
            studies: fields.list("studies", .record(Study.schema), "Studies, for their ages and numbers."),
            superlatives: fields.list(
                "superlatives", .record(Superlative.schema), "Superlatives with the dates they hold for."),
            statements: fields.list(
                "statements", .record(ApprovedStatement.schema), "Sentences approved as they stand."),
            practical: fields.optional("practical", .record(Practical.schema), "Facts about visits.") ?? Practical(),
            sources: fields.list(
                "sources", .record(FactSource.groupSchema), "Where the facts outside the indications come from."),
            asOf: fields.required("as-of", .date, "The day the facts were last compared with their sources."),
            reviewBy: fields.required("review-by", .date, "The day by which they have to be compared again."),
            isUnverified: fields.optional(
                "unverified", .flag, "The facts have not been checked; a published site refuses them.") ?? false,
            span: fields.span, keySpans: fields.keySpans)
        treatment.check(&fields)
        return treatment
    }
}

extension Ingredient {
    static let schema = Schema<Ingredient>("ingredient", about: "One part of the product.") { fields in
        Ingredient(
            part: fields.required("part", .string, "What it is."),
            percent: fields.optional("percent", .number(0...100), "Its share of the whole, in per cent."),
            concentration: fields.optional("concentration", .record(Concentration.schema), "How much of it."),
            aliases: fields.list("aliases", .string, "What prose may call it."),
            product: fields.optional("product", .string, "The member of the family that holds it."))
    }
}

extension Concentration {
    static let schema = Schema<Concentration>(
        "concentration", about: "An amount in a unit of mass by volume or the like."
    ) { fields in
        Concentration(
            amount: fields.required("amount", .number(0...1_000_000), "How much."),
            unit: fields.required("unit", .string, "In what, such as mg/mL."))
    }
}

extension RequiredStep {
    static let schema = Schema<RequiredStep>("required step", about: "A step the label requires.") { fields in
        RequiredStep(
            key: fields.required("key", .key, "Its key, for `{{treatment.key.what}}`."),
            what: fields.required("what", .string, "The step, with its article: an allergy skin test."),
            aliases: fields.list("aliases", .string, "What prose may call it."),
            leadTime: fields.optional("lead-time", .string, "How long before treatment."),
            before: fields.optional("before", TimeSpan.fieldType, "The lead time as a value, for comparing."),
            product: fields.optional("product", .string, "The member of the family that requires it."),
            jurisdictions: fields.required("jurisdictions", .list(.oneOf(), atLeast: 1), "Where it is required."))
    }
}

extension Practical {
    static let schema = Schema<Practical>("practical facts", about: "What a visitor wants to know about visits.") {
        fields in
        Practical(
            sessions: fields.optional("sessions", .string, "How many visits."),
            downtime: fields.optional("downtime", .string, "How long until normal life."),
            price: fields.optional("price", .string, "What it costs."))
    }
}

extension FactSource {
    static let groupSchema = Schema<FactSource>("fact source", about: "Where a group of facts was read.") { fields in
        let facts = fields.required("facts", .list(.string, atLeast: 1), "The keys whose facts it covers.")
        return FactSource(
            title: fields.optional("title", .string, "What the document is called."),
            url: fields.required("url", .url, "The page."),
            seen: fields.required("seen", .date, "The day it was read."),
            confidence: fields.required(
                "confidence", .oneOf(), "A regulator, B maker's label, C trade or paper, D clinic, M memory."),
            facts: facts)
    }

    static let indicationSchema = Schema<FactSource>("label source", about: "Where the label's sentence was read.") {
        fields in
        FactSource(
            title: fields.optional("title", .string, "What the document is called."),
            url: fields.required("url", .url, "The page."),
            seen: fields.required("seen", .date, "The day it was read."),
            confidence: fields.required(
                "confidence", .oneOf(), "A regulator, B maker's label, C trade or paper, D clinic, M memory."))
    }
}
