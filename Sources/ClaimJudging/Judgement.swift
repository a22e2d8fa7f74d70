import ClaimReading
import ContentSyntax
import Diagnostics
import TreatmentModel

/// What came of comparing one assertion with one treatment's model.
package struct Judgement: Sendable {
    package var verdict: Verdict
    package var slot: ClaimSlot
    package var treatment: KnownTreatment?
    package var indication: Indication?
    /// What the page says and what the model says, in the model's notation.
    package var said: String
    package var model: String?
    /// What to tell the editor; nothing where the model supports the page.
    package var message: Message?
    package var certainty: Certainty
    /// Words to write in the place of the assertion's, if they can be said.
    package var replacement: String?

    package enum Verdict: Sendable {
        /// Against the model, or against a rule that holds whatever the model says.
        case contradicted
        case supported
        /// The model neither says nor denies it.
        case beyond
    }

    package static func contradicted(
        _ message: Message, _ slot: ClaimSlot, _ treatment: KnownTreatment?, _ indication: Indication? = nil,
        said: String, model: String? = nil,
        certainty: Certainty = .certain, replacement: String? = nil
    ) -> Judgement {
        Judgement(
            verdict: .contradicted, slot: slot, treatment: treatment, indication: indication, said: said, model: model,
            message: message,
            certainty: certainty, replacement: replacement)
    }

    package static func supported(
        _ slot: ClaimSlot, _ treatment: KnownTreatment?, _ indication: Indication? = nil, said: String,
        model: String? = nil
    ) -> Judgement {
        Judgement(
            verdict: .supported, slot: slot, treatment: treatment, indication: indication, said: said, model: model,
            message: nil,
            certainty: .certain)
    }

    /// - Parameter message: what an editor should know all the same, as a warning.
    package static func beyond(
        _ slot: ClaimSlot, _ treatment: KnownTreatment?, said: String, message: Message? = nil,
        certainty: Certainty = .likely, replacement: String? = nil
    ) -> Judgement {
        Judgement(
            verdict: .beyond, slot: slot, treatment: treatment, said: said, message: message, certainty: certainty,
            replacement: replacement)
    }
}
