import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares how often and where a product is put on or taken with the directions on file.
enum DirectionsJudge {
    static func frequency(_ perDay: Double?, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard isSaid(assertion) else { return [] }
        let places = context.places(of: assertion)
        return context.treatments(of: assertion).compactMap { known in
            let regimens = known.model.usage.regimens.filter { plan in places.contains { plan.scope.holds(in: $0) } }
            guard let told = perDay.map({ bound(below: $0, regimens) }) ?? anyBound(regimens, known, places) else {
                return nil
            }
            return .contradicted(
                .directions(words, told: told, treatment: known.name), .dose, known, said: words, model: told)
        }
    }

    /// How often it is to be used, where that is less than what is said.
    private static func bound(below perDay: Double, _ regimens: [Regimen]) -> String? {
        guard let plan = regimens.first,
            regimens.allSatisfy({ $0.perDay.upper.map { $0 < perDay } ?? false })
        else { return nil }
        return describe(plan)
    }

    /// Whatever bounds a use that is said to have no bound: a regimen, a largest dose, a least time between treatments.
    private static func anyBound(_ regimens: [Regimen], _ known: KnownTreatment, _ places: [Jurisdiction]) -> String? {
        if let plan = regimens.first { return describe(plan) }
        let usage = known.model.usage
        if let dose = usage.doses.first(where: { dose in
            dose.isMaximum && places.contains { dose.scope.holds(in: $0) }
        }), let most = dose.amount.upper {
            return "at most \(Int(most)) \(dose.unit) for \(dose.area)"
        }
        let least = usage.sessions.filter { plan in places.contains { plan.scope.holds(in: $0) } }
            .compactMap { $0.repeatedAfter?.days.lower ?? $0.apart?.days.lower }.min()
        return least.map { "at least \(Days.phrase($0)) apart" }
    }

    private static func describe(_ plan: Regimen) -> String {
        guard let times = plan.times.upper else { return "a set number of times" }
        return "\(times == 1 ? "once" : "\(Int(times)) times") a \(plan.per.rawValue)"
    }

    static func placement(_ places: [Concept.ID], _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard isSaid(assertion) else { return [] }
        return context.treatments(of: assertion).compactMap { known in
            if let form = known.model.dosageForm, isSwallowed(known, context.vocabulary) {
                return .contradicted(
                    .dosageForm("product to put on the skin", form: form, treatment: known.name), .dosageForm, known,
                    said: words, model: form)
            }
            let avoided = places.first { place in known.avoided.contains { context.vocabulary.isKind(place, of: $0) } }
            return avoided.map { place in
                let told = "not on \(context.vocabulary.name(of: place))"
                return .contradicted(
                    .directions(words, told: told, treatment: known.name), .site, known, said: words, model: told)
            }
        }
    }

    private static func isSwallowed(_ known: KnownTreatment, _ vocabulary: Vocabulary) -> Bool {
        known.model.kind == .drug && !known.product.forms.isEmpty
            && known.product.forms.allSatisfy { swallowed.contains(vocabulary.name(of: $0)) }
    }

    private static let swallowed: Set<String> = ["capsule", "tablet"]

    private static func isSaid(_ assertion: Assertion) -> Bool {
        assertion.isStated && !assertion.isDenied && assertion.attribution == .page
    }
}
