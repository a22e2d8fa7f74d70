import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares the course of a treatment with the plans on file: how many sessions, how far apart, how long each.
enum CourseJudge {
    static func sessions(_ claim: NumberClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        let said = Amount(from: claim.isAtMost ? nil : claim.lower, through: claim.isAtLeast ? nil : claim.upper)
        return judge(assertion, claim.scope, .sessions, said: describe(said), context) { plans, known in
            let counts = plans.filter { $0.count != nil }
            if counts.contains(where: { $0.count == said }) {
                return .supported(.sessions, known, said: describe(said), model: describe(said))
            }
            // What a study did is no rule, so only a label's number can be contradicted.
            guard let plan = counts.first, let count = plan.count,
                counts.allSatisfy({ $0.basis == .label && !($0.count?.overlaps(said) ?? true) })
            else { return nil }
            return .contradicted(
                .sessions(words, count: describe(count), treatment: known.name), .sessions, known, said: describe(said),
                model: describe(count))
        }
    }

    static func interval(_ claim: TimeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        let said = DurationJudge.describe(claim)
        return judge(assertion, claim.scope, .interval, said: said, context) { plans, known in
            let gaps = plans.flatMap { [$0.apart, $0.repeatedAfter] }.compactMap { $0?.days }
            if gaps.contains(where: { agrees(claim, $0) }) { return .supported(.interval, known, said: said) }
            let least = gaps.compactMap(\.lower)
            guard let soonest = least.min(), least.count == gaps.count,
                Days.isMore(soonest, than: claim.isUpTo || claim.isAtLeast ? claim.lower : claim.upper)
            else { return nil }
            return .contradicted(
                .interval(words, apart: "at least \(Days.phrase(soonest))", treatment: known.name), .interval, known,
                said: said, model: "≥ \(Days.phrase(soonest))")
        }
    }

    /// The same least time: how much longer people wait is not on file.
    private static func agrees(_ claim: TimeClaim, _ gap: Amount) -> Bool {
        guard let least = gap.lower, !claim.isUpTo, Days.areSame(claim.lower, least) else { return false }
        if claim.isAtLeast { return gap.upper == nil }
        return Days.areSame(claim.upper, gap.upper ?? least)
    }

    static func visit(_ claim: TimeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        let said = DurationJudge.describe(claim)
        return judge(assertion, claim.scope, .sessions, said: said, context) { plans, known in
            let isKnown = plans.compactMap { $0.takes?.days }.contains { length in
                guard let lower = length.lower, let upper = length.upper, !claim.isAtLeast else { return false }
                return Days.areSame(claim.upper, upper) && (claim.isUpTo || Days.areSame(claim.lower, lower))
            }
            return isKnown ? .supported(.sessions, known, said: said) : nil
        }
    }

    private static func judge(
        _ assertion: Assertion, _ scope: Scope, _ slot: ClaimSlot, said: String, _ context: JudgingContext,
        _ compare: ([SessionPlan], KnownTreatment) -> Judgement?
    ) -> [Judgement] {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { known in
            guard !assertion.isDenied else { return .beyond(slot, known, said: said) }
            let keys = context.named(scope, of: known, for: assertion).map(\.indication.key)
            let plans = known.model.usage.sessions.filter { plan in
                let isHere = context.places(of: assertion).contains { plan.scope.holds(in: $0) }
                let isOfMember =
                    plan.scope.product.map { product in
                        scope.members.contains { context.vocabulary.name(of: $0) == "\(known.key) \(product)" }
                    } ?? true
                return isHere && isOfMember && (plan.scope.indication.map(keys.contains) ?? true)
            }
            let fitting = !scope.isOpen && keys.isEmpty ? [] : plans
            return compare(fitting, known) ?? .beyond(slot, known, said: said)
        }
    }

    private static func describe(_ amount: Amount) -> String {
        func plain(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
        return switch (amount.lower, amount.upper) {
        case (let lower?, let upper?): lower == upper ? plain(upper) : "\(plain(lower)) to \(plain(upper))"
        case (nil, let upper?): "up to \(plain(upper))"
        case (let lower?, nil): "at least \(plain(lower))"
        case (nil, nil): "any number"
        }
    }
}

extension JudgingContext {
    /// The places whose facts count for an assertion.
    func places(of assertion: Assertion) -> [Jurisdiction] {
        switch assertion.jurisdiction {
        case .known(let place): [place]
        case .elsewhere: []
        case nil: jurisdictions
        }
    }
}
