import ContentSchema
import ContentSyntax
import Diagnostics

extension SessionPlan {
    static let schema = Schema<SessionPlan>(
        "session plan", about: "How many visits there are and how far apart, as values."
    ) { fields in
        let plan = SessionPlan(
            count: fields.optional(
                "count", Amount.fieldType(1...1000, whole: true), "How many sessions make one course."),
            apart: fields.optional("apart", TimeSpan.fieldType, "The time between two sessions."),
            repeatedAfter: fields.optional(
                "repeated-after", TimeSpan.fieldType, "How soon the course may be repeated."),
            takes: fields.optional("takes", TimeSpan.fieldType, "How long one session takes."),
            basis: fields.optional("basis", .oneOf(), "Whether the label says so, or a study did so."),
            scope: FactScope.read(from: &fields),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
        if fields.isReading, plan.count == nil, plan.apart == nil, plan.repeatedAfter == nil, plan.takes == nil {
            fields.problem(
                .other(
                    rule: .factValue, message: "The plan says nothing of the sessions.",
                    help: "Write at least one of `count`, `apart`, `repeated-after` and `takes`."), at: fields.span)
        }
        return plan
    }
}
