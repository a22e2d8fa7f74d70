import ClaimReading
import Diagnostics
import ContentSyntax
import TreatmentModel

/// What came of comparing one assertion with one treatment's model.
package struct Judgement: Sendable {
    package var verdict: Verdict
    package var slot: Slot
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
        _ message: Message, _ slot: Slot, _ treatment: KnownTreatment?, _ indication: Indication? = nil, said: String, model: String? = nil,
        certainty: Certainty = .certain, replacement: String? = nil
    ) -> Judgement {
        Judgement(
            verdict: .contradicted, slot: slot, treatment: treatment, indication: indication, said: said, model: model, message: message,
            certainty: certainty, replacement: replacement)
    }

    package static func supported(
        _ slot: Slot, _ treatment: KnownTreatment?, _ indication: Indication? = nil, said: String, model: String? = nil
    ) -> Judgement {
        Judgement(
            verdict: .supported, slot: slot, treatment: treatment, indication: indication, said: said, model: model, message: nil,
            certainty: .certain)
    }

    /// - Parameter message: what an editor should know all the same, as a warning.
    package static func beyond(
        _ slot: Slot, _ treatment: KnownTreatment?, said: String, message: Message? = nil, certainty: Certainty = .likely, replacement: String? = nil
    ) -> Judgement {
        Judgement(
            verdict: .beyond, slot: slot, treatment: treatment, said: said, message: message, certainty: certainty, replacement: replacement)
    }

    /// What a statement is about, by the name that reports use.
    package enum Slot: String, Sendable, CaseIterable {
        case status, age, indication, site, skinType = "skin-type", duration, permanence, composition, dosageForm = "dosage-form"
        case requiredStep = "required-step", contraindication, safety, pain, downtime, efficacy, guarantee, number, statistic
        case superlative, comparison, proof, testimonial, name, specification, risk
        case decision, onset, sessions, interval, dose, units, maker, bodyMass = "body-mass", reversal, promotion
    }
}

/// What an assertion is compared with.
package struct JudgingContext: Sendable {
    package let vocabulary: Vocabulary
    /// Where the site is read: the labels of these places count.
    package let jurisdictions: [Jurisdiction]
    package let today: CalendarDate

    package init(vocabulary: Vocabulary, jurisdictions: [Jurisdiction], today: CalendarDate) {
        self.vocabulary = vocabulary
        self.jurisdictions = jurisdictions
        self.today = today
    }

    /// The treatments an assertion is about.
    func treatments(of assertion: Assertion) -> [KnownTreatment] {
        assertion.subject.treatments.filter { vocabulary.treatments.indices.contains($0) }.map { vocabulary.treatments[$0] }
    }

    /// Beyond the models of all treatments that an assertion is about; of none where it is about none.
    func beyond(_ slot: Judgement.Slot, _ assertion: Assertion, _ words: String, message: Message? = nil) -> [Judgement] {
        let known = treatments(of: assertion)
        return known.isEmpty ? [.beyond(slot, nil, said: words, message: message)] : known.map { .beyond(slot, $0, said: words, message: message) }
    }

    /// The indications in force that count for an assertion: of the place it names, else of the site's places.
    func indications(of treatment: KnownTreatment, for assertion: Assertion) -> [KnownIndication] {
        switch assertion.jurisdiction {
        case .known(let place): treatment.indications.filter { $0.indication.jurisdiction == place }
        case .elsewhere: []
        case nil: treatment.indications.filter { jurisdictions.contains($0.indication.jurisdiction) }
        }
    }

    /// Of these, those that are for the conditions and sites a statement names; all if it names none of theirs.
    func narrowed(_ indications: [KnownIndication], conditions: [Concept.ID], sites: [Concept.ID]) -> [KnownIndication] {
        let byCondition = indications.filter { indication in
            conditions.contains { condition in indication.conditions.contains { vocabulary.areRelated($0, condition) } }
        }
        if !byCondition.isEmpty { return byCondition }
        let bySite = indications.filter { indication in
            sites.contains { site in indication.sites.contains { vocabulary.areRelated($0, site) } }
        }
        return bySite.isEmpty ? indications : bySite
    }
}
