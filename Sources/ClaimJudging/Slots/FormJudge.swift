import ClaimReading
import Diagnostics

/// Compares the form a product is said to have with its dosage form.
enum FormJudge {
    static func judge(_ claim: FormClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            let held = known.product.forms
            let isRight = claim.forms.contains { said in held.contains { context.vocabulary.isKind($0, of: said) } }
            if isRight {
                return assertion.isDenied
                    ? contradicted(claim, assertion, words, known)
                    : .supported(.dosageForm, known, said: words, model: known.model.dosageForm)
            }
            guard !held.isEmpty, known.model.kind == .drug else { return .beyond(.dosageForm, known, said: words) }
            let isOther = claim.forms.allSatisfy { said in !held.contains { context.vocabulary.areRelated($0, said) } }
            if assertion.isDenied {
                return isOther
                    ? .supported(.dosageForm, known, said: "no \(words)", model: known.model.dosageForm)
                    : .beyond(.dosageForm, known, said: words)
            }
            return isOther ? contradicted(claim, assertion, words, known) : .beyond(.dosageForm, known, said: words)
        }
    }

    private static func contradicted(
        _ claim: FormClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment
    ) -> Judgement {
        guard claim.isSaid, assertion.certainty == .stated, known.model.kind == .drug, let form = known.model.dosageForm
        else {
            return .beyond(.dosageForm, known, said: words)
        }
        return .contradicted(
            .dosageForm(words, form: form, treatment: known.name), .dosageForm, known, said: words, model: form)
    }
}
