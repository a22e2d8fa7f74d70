import Diagnostics

extension Rule {
    /// A filler said to be dissolved that cannot be.
    static let reversibility = Rule(
        "reversibility", "A treatment called reversible against its warnings.",
        why: "Hyaluronic acid can be dissolved; PMMA cannot. Who believes otherwise decides too lightly.",
        sources: [.label], severity: .error,
        failing: [
            .init("If you dislike it, we dissolve the Bellafill.", on: "bellafill")
        ],
        passing: [
            .init("Bellafill cannot be dissolved.", on: "bellafill"),
            .init("Hyaluronic acid fillers can be dissolved.", on: "bellafill"),
        ])
}

extension Message {
    static func irreversibility(_ said: String, fact: String, treatment: String) -> Message {
        Message(
            .reversibility, "“\(said)” is not so: \(treatment) can be taken back. \(fact)",
            help: "Say how it is taken back.")
    }

    static func reversibility(_ said: String, warning: String, treatment: String) -> Message {
        Message(
            .reversibility, "“\(said)” contradicts a warning of \(treatment): \(warning)",
            help: "Say that it cannot be dissolved, and what removal takes.")
    }

    static func absorption(_ said: String, fact: String, treatment: String) -> Message {
        Message(
            .reversibility, "“\(said)” is not what the file of \(treatment) says: \(fact)",
            help: "Say what becomes of it in the words of the file.")
    }
}
