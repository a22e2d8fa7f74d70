import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares a measured result with the records on file: it is right where one record agrees with everything that is
/// said, and wrong where what was measured is on file with another number or at another time.
enum StatisticJudge {
    static func judge(_ claim: StatisticClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: StatisticClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment,
        _ context: JudgingContext
    ) -> Judgement {
        let said = describe(claim)
        guard !assertion.isDenied else { return .beyond(.statistic, known, said: said) }
        let area = StatisticArea(claim.scope, known, assertion, context)
        let same = known.figures.results.filter {
            area.holds($0) && measures(claim, $0, context) && isRatedAlike(claim, $0)
        }
        if let record = area.nearest(same).first(where: { agrees(claim, $0) }) {
            return .supported(.statistic, known, area.indication(of: record), said: said, model: record.phrase)
        }
        guard let message = contradiction(claim, same, area, words, known) else {
            // Right of one study at one time, and told of all times.
            let record =
                claim.months == nil && !claim.isCarried
                ? same.first { isSame(claim.percent, $0.percent) && $0.months != nil } : nil
            return .beyond(
                .statistic, known, said: said,
                message: record.map { .statisticIncomplete(words, at: $0.months.map(DurationText.phrase)) })
        }
        return .contradicted(
            message, .statistic, known, same.first.flatMap(area.indication), said: said, model: same.first?.phrase)
    }

    // MARK: Agreement

    /// The record is of what is said, or of more than that: "improved" is true of "improved by two grades".
    private static func measures(_ claim: StatisticClaim, _ record: KnownResult, _ context: JudgingContext) -> Bool {
        guard claim.measure.numbers.isSubset(of: record.measure.numbers) else { return false }
        if !claim.measure.events.isEmpty { return !record.measure.events.isDisjoint(with: claim.measure.events) }
        return record.measure.events.isEmpty && !claim.measure.outcomes.isEmpty
            && claim.measure.outcomes.isSubset(of: record.measure.outcomes)
    }

    private static func isRatedAlike(_ claim: StatisticClaim, _ record: KnownResult) -> Bool {
        guard let said = claim.rater, let known = record.rater else { return claim.rater == nil || record.rater == nil }
        return said == known || said == .investigator && (known == .blinded || known == .composite)
    }

    private static func agrees(_ claim: StatisticClaim, _ record: KnownResult) -> Bool {
        let value = claim.isControl ? record.control : record.percent
        guard let value, isSame(claim.percent, value), claim.bound == (claim.isControl ? .exact : record.bound) else {
            return false
        }
        let unsaid = record.measure.outcomes.subtracting(claim.measure.outcomes)
        guard unsaid.isSubset(of: [.improved, .responded]) else { return false }
        if let population = claim.population, record.population.map(Double.init) != population { return false }
        if claim.rater != nil, record.rater == nil { return false }
        return isSameTime(claim.months, record.months)
    }

    private static func isSame(_ said: Double, _ known: Double) -> Bool { abs(said - known) <= 0.001 * max(1, known) }

    /// 93 for 92.8, "a third" for 33%: rounded, and neither right to the letter nor wrong; 0.1 is no 1.
    private static func isClose(_ said: Double, _ known: Double) -> Bool {
        abs(said - known) < 1.001 && max(said, known) <= 2 * min(said, known)
    }

    private static func isSameTime(_ said: Double?, _ known: Double?) -> Bool {
        switch (said, known) {
        case (nil, nil): true
        case (let said?, let known?): Days.areSame(said, known)
        default: false
        }
    }

    // MARK: Contradiction

    private static func contradiction(
        _ claim: StatisticClaim, _ same: [KnownResult], _ area: StatisticArea, _ words: String, _ known: KnownTreatment
    ) -> Message? {
        guard claim.measure.isOfPeople, !claim.measure.outcomes.isEmpty || !claim.measure.events.isEmpty else {
            return nil
        }
        if claim.measure.outcomes.contains(.gone), claim.bound != .atMost, claim.measure.events.isEmpty {
            return gone(claim, area, words, known)
        }
        let isTimed = claim.isTimeOwn && claim.months != nil
        let timed = isTimed ? same.filter { isSameTime(claim.months, $0.months) } : same
        let values = timed.compactMap { claim.isControl ? $0.control : $0.percent }
        let others = timed.compactMap { claim.isControl ? $0.percent : $0.control }
        if !values.isEmpty, !values.contains(where: { mayBe(claim, $0) }),
            !others.contains(where: { isClose(claim.percent, $0) })
        {
            return .statisticUnsupported(words, treatment: known.name, known: timed.map(\.phrase))
        }
        if isTimed, !same.isEmpty, let last = lastStudied(known, before: claim.months) {
            return .statisticElsewhen(words, record: last.phrase, treatment: known.name)
        }
        guard claim.bound == .exact else { return nil }
        if isTimed, timed.isEmpty, let record = same.first(where: { isSame(claim.percent, $0.percent) }),
            record.months != nil
        {
            return .statisticElsewhen(words, record: record.phrase, treatment: known.name)
        }
        return borrowed(claim, area, words, known)
    }

    /// The last result on file, if nothing was measured, and no effect followed, as late as a time: of what came then
    /// no study tells.
    private static func lastStudied(_ known: KnownTreatment, before months: Double?) -> KnownResult? {
        let followed = known.indications.compactMap(\.indication.duration?.months).max()
        guard let months, months > (followed ?? 0) * 1.05,
            let last = known.figures.results.compactMap({ result in result.months.map { (result, months: $0) } })
                .max(by: { $0.months < $1.months }),
            months > last.months * 1.05
        else { return nil }
        return last.0
    }

    /// "Lip patients gave it the same 90%": the number is on file, for another use, by another rater or of something
    /// else only.
    private static func borrowed(
        _ claim: StatisticClaim, _ area: StatisticArea, _ words: String, _ known: KnownTreatment
    ) -> Message? {
        let records = known.figures.results.filter { isSame(claim.percent, $0.percent) }
        // Where a harm showed is not what was treated.
        guard !records.isEmpty, claim.measure.events.isEmpty,
            records.allSatisfy({ area.rulesOut($0) || !isRatedAlike(claim, $0) || isOfAnotherResult(claim, $0) })
        else { return nil }
        return .statisticBorrowed(words, record: records[0].phrase, treatment: known.name)
    }

    /// "82% improved" beside a record of 82% who were satisfied: both say what was measured, and not the same.
    private static func isOfAnotherResult(_ claim: StatisticClaim, _ record: KnownResult) -> Bool {
        !claim.isCarried && claim.measure.events.isEmpty && !record.measure.outcomes.isEmpty
            && claim.measure.outcomes.isDisjoint(with: record.measure.outcomes)
    }

    private static func mayBe(_ claim: StatisticClaim, _ known: Double) -> Bool {
        switch claim.bound {
        case .exact: isClose(claim.percent, known) || claim.isRough && abs(claim.percent - known) <= 5
        case .atLeast: known > claim.percent - 1
        case .atMost: known < claim.percent + 1
        }
    }

    /// A share of people in whom nothing is left, where the studies counted improvement.
    private static func gone(_ claim: StatisticClaim, _ area: StatisticArea, _ words: String, _ known: KnownTreatment)
        -> Message?
    {
        let records = known.figures.results.filter { area.holds($0) && $0.measure.events.isEmpty }
        guard !records.isEmpty, !records.contains(where: { $0.measure.outcomes.contains(.gone) }) else { return nil }
        return .statisticUnsupported(words, treatment: known.name, known: records.map(\.phrase))
    }

    private static func describe(_ claim: StatisticClaim) -> String {
        let percent = (claim.percent * 10).rounded() / 10
        let value = percent == percent.rounded() ? String(Int(percent)) : String(percent)
        let sign = claim.bound == .exact ? "" : claim.bound == .atLeast ? "≥ " : "≤ "
        return "\(sign)\(value)%" + (claim.months.map { " at \(DurationText.phrase($0))" } ?? "")
    }
}

/// The uses that a result is said of.
struct StatisticArea {
    private let claim: Scope
    private let known: KnownTreatment
    private let context: JudgingContext
    private let indications: [KnownIndication]
    private let named: Set<String>
    private let closest: Set<String>

    init(_ claim: Scope, _ known: KnownTreatment, _ assertion: Assertion, _ context: JudgingContext) {
        self.claim = claim
        self.known = known
        self.context = context
        indications = context.indications(of: known, for: assertion)
        named = Set(context.named(claim, of: known, for: assertion).map(\.indication.key))
        closest = Set(context.closest(claim, of: known, for: assertion).map(\.indication.key))
    }

    private var namesSomething: Bool { !claim.isOpen }

    /// Whether a record is of a use in force that the claim can mean.
    func holds(_ record: KnownResult) -> Bool {
        if namesSomething,
            context.isRelated(record.conditions, claim.conditions) || context.isRelated(record.sites, claim.sites)
        {
            return true
        }
        guard let key = record.indication else {
            return !namesSomething || record.conditions.isEmpty && record.sites.isEmpty
        }
        return named.contains(key)
    }

    /// Whether the claim names a use of the label, and the record is of another.
    func rulesOut(_ record: KnownResult) -> Bool {
        namesSomething && !claim.isOfOtherClause && !named.isEmpty && !holds(record)
    }

    /// Of these, the ones that what stands around the claim does not rule out.
    func nearest(_ records: [KnownResult]) -> [KnownResult] {
        records.filter { record in record.indication.map { namesSomething || closest.contains($0) } ?? true }
    }

    func indication(of record: KnownResult) -> Indication? {
        indications.first { $0.indication.key == record.indication }?.indication
    }
}
