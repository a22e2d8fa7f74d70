import Templating

/// A use that a regulator has reviewed, as readers see it.
struct IndicationView: ViewModel {
    let key: String
    let treatment: String
    let phrase: String
    let condition: String
    let status: String?
    let number: String?
    let decided: String?
    let age: String?
    let skinTypes: String?
    let duration: String?
    let label: String
    let source: LinkView
    let seen: String
    let procedure: LinkView?

    static let fields = Fields<IndicationView>("indication", [
        .text("key", \.key, doc: "Its key."),
        .text("treatment", \.treatment, doc: "The treatment's name with its mark."),
        .text("phrase", \.phrase, doc: "The condition with everything that narrows it."),
        .text("condition", \.condition, doc: "The condition alone."),
        .optionalText("status", \.status, doc: "FDA-approved, FDA-cleared and so on."),
        .optionalText("number", \.number, doc: "The submission's number."),
        .optionalText("decided", \.decided, doc: "The day of the decision."),
        .optionalText("age", \.age, doc: "22 and older."),
        .optionalText("skin-types", \.skinTypes, doc: "Fitzpatrick skin types."),
        .optionalText("duration", \.duration, doc: "How long the effect was shown to last."),
        .text("label", \.label, doc: "The label's sentence, word for word."),
        .object("source", \.source, doc: "Where the label was read."),
        .text("seen", \.seen, doc: "The day it was read."),
        .optionalObject("procedure", \.procedure, doc: "The page about it."),
    ])
}

/// What readers want to know at a glance.
struct QuickFactsView: ViewModel {
    let treatment: String
    let generic: String
    let indications: [IndicationView]
    let requiredSteps: [RequiredStepView]
    let sessions: String?
    let downtime: String?
    let price: String?
    let asOf: String

    static let fields = Fields<QuickFactsView>("quick facts", [
        .text("treatment", \.treatment, doc: "Name with its mark."),
        .text("generic", \.generic, doc: "What it is."),
        .list("indications", \.indications, doc: "Its reviewed uses; for one use if the page asks for one."),
        .list("required-steps", \.requiredSteps, doc: "Steps the label requires."),
        .optionalText("sessions", \.sessions, doc: "How many visits."),
        .optionalText("downtime", \.downtime, doc: "How long until normal life."),
        .optionalText("price", \.price, doc: "What it costs."),
        .text("as-of", \.asOf, doc: "The day the facts were compared with their sources."),
    ])
}

struct RequiredStepView: ViewModel {
    let what: String
    let leadTime: String?

    static let fields = Fields<RequiredStepView>("required step", [
        .text("what", \.what, doc: "The step."),
        .optionalText("lead-time", \.leadTime, doc: "How long before treatment."),
    ])
}

/// Treatments side by side. There is no column for a winner.
struct ComparisonView: ViewModel {
    let columns: [String]
    let rows: [ComparisonRowView]
    let asOf: String

    static let fields = Fields<ComparisonView>("comparison", [
        .texts("columns", \.columns, doc: "The treatments' names."),
        .list("rows", \.rows, doc: "What is compared."),
        .text("as-of", \.asOf, doc: "The day of the oldest facts."),
    ])
}

struct ComparisonRowView: ViewModel {
    let label: String
    let cells: [String]

    static let fields = Fields<ComparisonRowView>("comparison row", [
        .text("label", \.label, doc: "What is compared."),
        .texts("cells", \.cells, doc: "One text a treatment."),
    ])
}

/// The risks, as the label lists them.
struct SafetyView: ViewModel {
    let treatment: String
    let boxedWarning: String?
    let contraindications: [String]
    let warnings: [String]
    let precautions: [String]
    let adverseEvents: [String]
    let requiredSteps: [RequiredStepView]
    let sources: [LinkView]

    static let fields = Fields<SafetyView>("safety information", [
        .text("treatment", \.treatment, doc: "Name with its mark."),
        .optionalText("boxed-warning", \.boxedWarning, doc: "The label's boxed warning."),
        .texts("contraindications", \.contraindications, doc: "Who must not have it."),
        .texts("warnings", \.warnings, doc: "The label's warnings."),
        .texts("precautions", \.precautions, doc: "The label's precautions."),
        .texts("adverse-events", \.adverseEvents, doc: "What may go wrong."),
        .list("required-steps", \.requiredSteps, doc: "Steps the label requires."),
        .list("sources", \.sources, doc: "Where it was read."),
    ])
}

/// A treatment as a condition's page lists it.
struct ConditionTreatmentView: ViewModel {
    let name: String
    let generic: String
    let indications: [IndicationView]
    let unlabeledUses: [String]
    let procedure: LinkView?

    static let fields = Fields<ConditionTreatmentView>("treatment of a condition", [
        .text("name", \.name, doc: "Name with its mark."),
        .text("generic", \.generic, doc: "What it is."),
        .list("indications", \.indications, doc: "Its reviewed uses for the condition."),
        .texts("unlabeled-uses", \.unlabeledUses, doc: "Uses for it that no regulator has reviewed."),
        .optionalObject("procedure", \.procedure, doc: "The page about the treatment."),
    ])
}

/// Treatments of a condition in their place in the text.
struct TreatmentListView: ViewModel {
    let treatments: [ConditionTreatmentView]

    static let fields = Fields<TreatmentListView>("list of treatments", [
        .list("treatments", \.treatments, doc: "Every treatment with a use for the condition.")
    ])
}
