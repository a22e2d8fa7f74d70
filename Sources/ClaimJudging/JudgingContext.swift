import ClaimReading
import ContentSyntax
import Diagnostics
import TreatmentModel

/// What an assertion is compared with.
package struct JudgingContext: Sendable {
    package let vocabulary: Vocabulary
    /// Where the site is read: the labels of these places count.
    package let jurisdictions: [Jurisdiction]
    package let today: CalendarDate
    /// Whose site it is: a maker may not offer a use outside its product's label, whether it says so or not (21 CFR
    /// 201.128 and 801.4, on intended use), where a clinic may (21 U.S.C. 396, on the practice of medicine).
    package let speaker: Speaker

    package init(
        vocabulary: Vocabulary, jurisdictions: [Jurisdiction], today: CalendarDate, speaker: Speaker = .clinic
    ) {
        self.vocabulary = vocabulary
        self.jurisdictions = jurisdictions
        self.today = today
        self.speaker = speaker
    }

    /// The treatments an assertion is about.
    func treatments(of assertion: Assertion) -> [KnownTreatment] {
        assertion.subject.treatments.compactMap {
            vocabulary.treatments.indices.contains($0) ? vocabulary.treatments[$0] : nil
        }
    }

    /// Beyond the models of all treatments that an assertion is about; of none where it is about none.
    func beyond(_ slot: ClaimSlot, _ assertion: Assertion, _ words: String, message: Message? = nil) -> [Judgement] {
        let known = treatments(of: assertion)
        return known.isEmpty
            ? [.beyond(slot, nil, said: words, message: message)]
            : known.map { .beyond(slot, $0, said: words, message: message) }
    }

    /// The indications in force that count for an assertion: of the place it names, else of the site's places.
    func indications(of treatment: KnownTreatment, for assertion: Assertion) -> [KnownIndication] {
        switch assertion.jurisdiction {
        case .known(let place): treatment.indications.filter { $0.indication.jurisdiction == place }
        case .elsewhere: []
        case nil:
            treatment.indications.allSatisfy { jurisdictions.contains($0.indication.jurisdiction) }
                ? treatment.indications
                : treatment.indications.filter { jurisdictions.contains($0.indication.jurisdiction) }
        }
    }

    /// Of these, those that are for the conditions and sites a statement names; all if it names none of theirs.
    func narrowed(_ indications: [KnownIndication], conditions: [Concept.ID], sites: [Concept.ID]) -> [KnownIndication]
    {
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
