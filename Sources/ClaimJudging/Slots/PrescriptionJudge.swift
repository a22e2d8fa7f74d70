import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares whether a prescription is said to be needed with what holds where the page is read.
enum PrescriptionJudge {
    static func judge(_ isNeeded: Bool, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        let said = isNeeded ? "prescription" : "no prescription"
        return context.treatments(of: assertion).map { known in
            let flags = Set(context.places(of: assertion).compactMap { known.model.isPrescriptionOnly(in: $0) })
            guard flags.count == 1, let isOnly = flags.first else { return .beyond(.status, known, said: said) }
            let model = isOnly ? "prescription" : "no prescription"
            if isOnly == isNeeded { return .supported(.status, known, said: said, model: model) }
            return .contradicted(
                .prescription(words, isOnly: isOnly, treatment: known.name), .status, known, said: said, model: model)
        }
    }
}
