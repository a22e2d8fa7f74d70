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
        let said = "\(plain(claim.amount)) units"
        let doses = doses(for: claim, assertion, known, context)
        guard !doses.isEmpty, !assertion.isDenied, !claim.isMinimum else { return .beyond(.dose, known, said: said) }
        let amounts = doses.map(\.dose.amount)
        if amounts.contains(where: { agrees(claim, $0) }) { return .supported(.dose, known, said: said) }
        let fits = amounts.contains { $0.contains(claim.amount) || $0.contains(claim.lower) }
        if fits || claim.isMaximum { return .beyond(.dose, known, said: said) }
        let list = doses.map { "\(describe($0.dose.amount)) units for \($0.dose.area)" }
        return .contradicted(
            .dose(words, doses: list, treatment: known.name), .dose, known, said: said, model: list.first)
    }

    private static func doses(
        for claim: DoseClaim, _ assertion: Assertion, _ known: KnownTreatment, _ context: JudgingContext
    ) -> [KnownDose] {
        let here = known.figures.doses.filter { dose in
            context.places(of: assertion).contains { dose.dose.scope.holds(in: $0) }
        }
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
