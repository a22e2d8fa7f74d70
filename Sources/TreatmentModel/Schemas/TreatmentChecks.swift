import ContentSchema
import ContentSyntax
import Diagnostics

/// Cross-checks between the keys of a treatment's file: keys are unique, and what one record names in another is there.
extension Treatment {
    func check(_ fields: inout FieldReader) {
        guard fields.isReading else { return }
        refuseRepeats(indications.map { ($0.key, $0.span) }, in: "indications", &fields)
        refuseRepeats(evidence.map { ($0.key, $0.span) }, in: "evidence", &fields)
        refuseRepeats(requiredSteps.map { ($0.key, fields.span(of: "required-steps")) }, in: "required-steps", &fields)
        checkIndications(&fields)
        checkProducts(&fields)
        if reviewBy < asOf {
            fields.problem(
                .outOfRange(reviewBy.description, expected: "a day after `as-of` (\(asOf))"),
                at: fields.span(of: "review-by"))
        }
    }

    private func refuseRepeats(_ entries: [(key: String, span: Span)], in list: String, _ fields: inout FieldReader) {
        var first: [String: Span] = [:]
        for (key, span) in entries {
            if let first = first[key] {
                fields.problem(.repeated(key, list: list, first: first), at: span)
            } else {
                first[key] = span
            }
        }
    }

    private func checkIndications(_ fields: inout FieldReader) {
        let known = indications.map(\.key)
        let named =
            evidence.map { ($0.indication, $0.span) } + studies.map { ($0.indication, fields.span(of: "studies")) }
            + indications.map { ($0.supersededBy, $0.span) }
            + scopes.map { ($0.indication, $0.indicationSpan ?? fields.span) }
        for (key, span) in named {
            guard let key, !known.contains(key) else { continue }
            fields.problem(.unknownName(key, known: known, at: span), at: span)
        }
    }

    /// A fact bound to a product that nobody knows would be a fact of nothing.
    private func checkProducts(_ fields: inout FieldReader) {
        let known = members.isEmpty ? [name] + aliases : members.map(\.name)
        let times = indications.flatMap { indication in
            (indication.durations.map(\.shown) + indication.onset + indication.fullEffect).map {
                ($0.product, indication.span)
            }
        }
        let named =
            scopes.map { ($0.product, $0.productSpan ?? fields.span) } + times
            + composition.map { ($0.product, fields.span(of: "composition")) }
            + requiredSteps.map { ($0.product, fields.span(of: "required-steps")) }
        for (product, span) in named {
            guard let product, !known.contains(product) else { continue }
            fields.problem(.unknownName(product, known: known, at: span), at: span)
        }
    }

    private var scopes: [FactScope] {
        let facts =
            safety.contraindications + safety.warnings + safety.precautions
            + usage.mechanism + usage.route + usage.directions + usage.aftercare
        return facts.map(\.scope) + safety.risks.map(\.scope) + usage.doses.map(\.scope) + usage.sessions.map(\.scope)
            + usage.regimens.map(\.scope)
    }
}

extension FieldProblem {
    /// A name that nothing has. Only where the name is all that stands at the place, it is offered to be replaced.
    fileprivate static func unknownName(_ name: String, known: [String], at span: Span) -> FieldProblem {
        let nearest = nearMiss(to: name, in: known)
        if span.text == name { return .unknownValue(name, nearest: nearest, known: known) }
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return .other(
            rule: .wrongValue, message: "`\(name.shortened)` is not one of the values this key takes.",
            help: (nearest.map { "Did you mean `\($0)`? " } ?? "") + "The values are: \(list).")
    }
}
