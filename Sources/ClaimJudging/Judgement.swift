import ClaimReading
import ContentSyntax
import Diagnostics
import TreatmentModel

/// What came of comparing one assertion with one treatment's model.
///
/// A class, since it holds an indication with all its texts and is handed on from list to list.
package final class Judgement: Sendable {
    package let verdict: Verdict
    package let slot: ClaimSlot
    package let treatment: KnownTreatment?
    package let indication: Indication?
    /// What the page says and what the model says, in the model's notation.
    package let said: String
    package let model: String?
    /// What to tell the editor; nothing where the model supports the page.
    package let message: Message?
    package let certainty: Certainty
    /// Words to write in the place of the assertion's, if they can be said.
    package let replacement: String?

    private init(
        _ verdict: Verdict, _ slot: ClaimSlot, _ treatment: KnownTreatment?, _ indication: Indication?, said: String,
        model: String?, message: Message?, certainty: Certainty, replacement: String? = nil
    ) {
        (self.verdict, self.slot, self.treatment, self.indication) = (verdict, slot, treatment, indication)
        (self.said, self.model, self.message) = (said, model, message)
        (self.certainty, self.replacement) = (certainty, replacement)
    }

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
            .contradicted, slot, treatment, indication, said: said, model: model, message: message,
            certainty: certainty, replacement: replacement)
    }

    package static func supported(
        _ slot: ClaimSlot, _ treatment: KnownTreatment?, _ indication: Indication? = nil, said: String,
        model: String? = nil
    ) -> Judgement {
        Judgement(
            .supported, slot, treatment, indication, said: said, model: model, message: nil, certainty: .certain)
    }

    /// - Parameter message: what an editor should know all the same, as a warning.
    package static func beyond(
        _ slot: ClaimSlot, _ treatment: KnownTreatment?, said: String, message: Message? = nil,
        certainty: Certainty = .likely, replacement: String? = nil
    ) -> Judgement {
        Judgement(
            .beyond, slot, treatment, nil, said: said, model: nil, message: message, certainty: certainty,
            replacement: replacement)
    }
}
