import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares the day and the number of a decision with those of the uses it is said of.
enum DecisionJudge {
    static func judge(_ claim: StatusClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard claim.decided != nil || claim.number != nil, assertion.isStated || assertion.attribution == .history
        else { return [] }
        let all = context.treatments(of: assertion).flatMap { known -> [Judgement] in
            let uses = uses(claim, assertion, known, context)
            return [
                claim.decided.map { date($0, assertion, words, known, uses) },
                claim.number.map { number($0, assertion, words, known, uses) },
            ].compactMap(\.self)
        }
        // "The first neurotoxin, approved in 2024": a decision is on one product, so the one it fits is the one meant.
        return all.contains { $0.verdict == .supported } ? all.filter { $0.verdict != .contradicted } : all
    }

    /// The uses it may be said of, those that another has taken the place of among them: they were decided too.
    private static func uses(
        _ claim: StatusClaim, _ assertion: Assertion, _ known: KnownTreatment, _ context: JudgingContext
    ) -> [KnownIndication] {
        let places = context.places(of: assertion)
        let all =
            known.indications.filter { places.contains($0.indication.jurisdiction) }
            + known.superseded.filter { places.contains($0.indication.jurisdiction) }
        guard !claim.conditions.isEmpty || !claim.sites.isEmpty else { return all }
        let named = all.filter { context.isRelated($0.conditions, claim.conditions) }
        return named.isEmpty ? all.filter { context.isRelated($0.sites, claim.sites) } : named
    }

    private static func date(
        _ said: DateClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ uses: [KnownIndication]
    ) -> Judgement {
        let text = describe(said)
        let dates = uses.compactMap(\.indication.decision)
        guard !assertion.isDenied, !dates.isEmpty else { return .beyond(.decision, known, said: text) }
        if let use = uses.first(where: { $0.indication.decision.map { holds(said, $0) } ?? false }) {
            return .supported(.decision, known, use.indication, said: text, model: use.indication.decision?.description)
        }
        // A use without a day on file may be the one that is meant.
        guard dates.count == uses.count, dates.allSatisfy({ differs(said, $0) }) else {
            return .beyond(.decision, known, said: text)
        }
        let model = dates.map(\.description)
        return .contradicted(
            .decisionDate(text, known: model, treatment: known.name), .decision, known, uses.first?.indication,
            said: text, model: model.first)
    }

    /// Nothing is said that the file does not know.
    private static func holds(_ said: DateClaim, _ known: PartialDate) -> Bool {
        guard said.year == known.year else { return false }
        if let month = said.month, known.month != month { return false }
        if let day = said.day, known.day != day { return false }
        return true
    }

    private static func differs(_ said: DateClaim, _ known: PartialDate) -> Bool {
        func differ(_ a: Int?, _ b: Int?) -> Bool {
            guard let a, let b else { return false }
            return a != b
        }
        return said.year != known.year || differ(said.month, known.month) || differ(said.day, known.day)
    }

    private static func number(
        _ said: String, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ uses: [KnownIndication]
    ) -> Judgement {
        let numbers = uses.compactMap { $0.indication.number?.uppercased() }
        guard !assertion.isDenied, !numbers.isEmpty else { return .beyond(.decision, known, said: said) }
        if let use = uses.first(where: { $0.indication.number?.uppercased() == said }) {
            return .supported(.decision, known, use.indication, said: said, model: said)
        }
        guard numbers.count == uses.count else { return .beyond(.decision, known, said: said) }
        return .contradicted(
            .decisionNumber(said, known: numbers, treatment: known.name), .decision, known, uses.first?.indication,
            said: said, model: numbers.first)
    }

    private static func describe(_ date: DateClaim) -> String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return [String(date.year), date.month.map(padded), date.day.map(padded)].compactMap(\.self).joined(
            separator: "-")
    }
}
