import Diagnostics

extension Rule {
    /// People whom the label excludes, told that they can have the treatment.
    static let contraindication = Rule(
        "contraindication-contradiction",
        "A treatment called right for everyone, or for people the label excludes.",
        why: "Contraindications are the part of a label that keeps people from harm.",
        sources: [.restrictedDevices, .california651], severity: .error,
        failing: [
            .init("Bellafill is safe for everyone.", on: "bellafill"),
            .init("Dysport is fine for people with a milk allergy.", on: "dysport"),
            .init("You can keep taking isotretinoin.", on: "skinpen-precision"),
        ],
        passing: [
            .init("Bellafill is not for everyone.", on: "bellafill"),
            .init("It is not suitable for people with severe allergies.", on: "bellafill"),
            .init("Ask whether it is right for you.", on: "bellafill"),
        ])
}

extension Message {
    static func contraindicationEveryone(_ said: String, treatment: String, contraindication: String?) -> Message {
        let excluded = contraindication.map { "; the label excludes, for one, \($0)" } ?? ""
        return Message(
            .contraindication, "“\(said)”: \(treatment) is not for everyone\(excluded).",
            help: "Say who can have it and who cannot.")
    }

    static func contraindicationPopulation(_ said: String, treatment: String, people: String) -> Message {
        Message(
            .contraindication, "“\(said)”: the label of \(treatment) is for \(people) only.",
            help: "Say that these people are outside the label.")
    }

    static func contraindicationGroup(_ said: String, treatment: String, contraindication: String) -> Message {
        Message(
            .contraindication, "“\(said)” contradicts a contraindication of \(treatment): \(contraindication).",
            help: "Say that these people cannot have it.")
    }
}
