import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares units with the doses on file, and conversions with what the label says of units.
enum DoseJudge {
    static func dose(_ claim: DoseClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { dose(claim, assertion, words, $0, context) }
    }

    private static func dose(
        _ claim: DoseClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ context: JudgingContext
    ) -> Judgement {
        let unit = claim.isVolume ? "mL" : "units"
        let said = "\(plain(claim.amount)) \(unit)"
        if claim.isVolume { return volume(claim, assertion, words, known, context, said: said) }
        if let most = exceeded(by: claim, assertion, known, context) {
            return .contradicted(
                .dose(words, doses: ["at most \(describe(most.amount)) units for \(most.area)"], treatment: known.name),
                .dose, known, said: said, model: "at most \(describe(most.amount))")
        }
        let doses = doses(for: claim, assertion, known, context)
        guard !doses.isEmpty, !assertion.isDenied, !claim.isMinimum else { return .beyond(.dose, known, said: said) }
        let amounts = doses.map(\.dose.amount)
        if doses.contains(where: { agrees(claim, $0.dose.amount) && agreesInParts(claim, $0.dose) }) {
            return .supported(.dose, known, said: said)
        }
        if amounts.contains(where: { agrees(claim, $0) }) { return .beyond(.dose, known, said: said) }
        let fits = amounts.contains { $0.contains(claim.amount) || $0.contains(claim.lower) }
        if fits || claim.isMaximum { return .beyond(.dose, known, said: said) }
        let list = doses.map { "\(describe($0.dose.amount)) units for \($0.dose.area)" }
        return .contradicted(
            .dose(words, doses: list, treatment: known.name), .dose, known, said: said, model: list.first)
    }

    /// A filler's volume on file is what a study used on average, so only more than the most that may be used is wrong.
    private static func volume(
        _ claim: DoseClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ context: JudgingContext,
        said: String
    ) -> Judgement {
        let here = onFile(claim, assertion, known, context)
        let related = here.filter {
            context.isRelated($0.conditions, claim.scope.conditions) || context.isRelated($0.sites, claim.scope.sites)
        }
        let fitting = related.isEmpty ? here : related
        guard !assertion.isDenied, !claim.isMinimum else { return .beyond(.dose, known, said: said) }
        if fitting.contains(where: { $0.dose.isMaximum == claim.isMaximum && matches(claim, $0.dose.amount) }) {
            return .supported(.dose, known, said: said)
        }
        let most = fitting.filter(\.dose.isMaximum)
        let limits = most.compactMap(\.dose.amount.upper)
        guard let highest = claim.isOfVisit ? limits.min() : limits.max(), claim.amount > highest, !claim.isMaximum
        else {
            return .beyond(.dose, known, said: said)
        }
        let list = most.map { "at most \(describe($0.dose.amount)) mL for \($0.dose.area)" }
        return .contradicted(
            .dose(words, doses: list, treatment: known.name), .dose, known, said: said, model: list.first)
    }

    private static func matches(_ claim: DoseClaim, _ amount: Amount) -> Bool {
        amount.upper == claim.amount && (claim.isMaximum || amount.lower == claim.lower)
    }

    /// The doses in the claim's measure that hold where it is said.
    private static func onFile(
        _ claim: DoseClaim, _ assertion: Assertion, _ known: KnownTreatment, _ context: JudgingContext
    ) -> [KnownDose] {
        let places = context.places(of: assertion)
        return known.figures.doses.filter { dose in
            dose.isVolume == claim.isVolume && places.contains { dose.dose.scope.holds(in: $0) }
        }
    }

    private static func doses(
        for claim: DoseClaim, _ assertion: Assertion, _ known: KnownTreatment, _ context: JudgingContext
    ) -> [KnownDose] {
        let here = onFile(claim, assertion, known, context)
        if claim.isTotal {
            let totals = here.filter { $0.isTotal || $0.dose.isMaximum }
            // "All told it takes 64 units: 20 for the forehead, …": the areas that follow are the parts of the total.
            if claim.scope.isOpen || totals.contains(where: { agrees(claim, $0.dose.amount) }) { return totals }
        }
        return here.filter {
            !$0.isTotal && !$0.dose.isMaximum
                && (context.isRelated($0.conditions, claim.scope.conditions)
                    || context.isRelated($0.sites, claim.scope.sites))
        }
    }

    /// "Up to 100 units" of what may have 64: the most on file for where it is said of.
    private static func exceeded(
        by claim: DoseClaim, _ assertion: Assertion, _ known: KnownTreatment, _ context: JudgingContext
    ) -> Dose? {
        guard claim.isMaximum, !assertion.isDenied else { return nil }
        let most = onFile(claim, assertion, known, context).filter { dose in
            dose.dose.isMaximum
                && (context.isRelated(dose.conditions, claim.scope.conditions)
                    || context.isRelated(dose.sites, claim.scope.sites))
        }
        let limits = most.compactMap(\.dose.amount.upper)
        return limits.allSatisfy { claim.amount > $0 } ? most.first?.dose : nil
    }

    private static func agreesInParts(_ claim: DoseClaim, _ dose: Dose) -> Bool {
        claim.parts.map { said in dose.parts.map { $0.lower == said && $0.upper == said } ?? false } ?? true
    }

    private static func agrees(_ claim: DoseClaim, _ amount: Amount) -> Bool {
        !claim.isMaximum && amount.lower == claim.lower && amount.upper == claim.amount
    }

    static func conversion(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).compactMap { known in
            guard let may = known.model.usage.unitsAreInterchangeable else { return nil }
            let said = assertion.isDenied ? "not convertible" : "convertible"
            if may != assertion.isDenied { return .supported(.units, known, said: said) }
            if may { return .beyond(.units, known, said: said) }
            return .contradicted(
                .units(words, treatment: known.name), .units, known, said: said, model: "not convertible")
        }
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }

    private static func describe(_ amount: Amount) -> String {
        [amount.lower, amount.upper == amount.lower ? nil : amount.upper].compactMap { $0.map(plain) }.joined(
            separator: " to ")
    }
}
