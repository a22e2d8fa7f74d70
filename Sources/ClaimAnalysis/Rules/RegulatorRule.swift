import Diagnostics

extension Rule {
    /// The status of one country given to readers in another.
    static let regulator = Rule(
        "regulator-jurisdiction", "A regulator's word used for a place where another decides.",
        why: """
            The FDA decides for the United States. In Canada Health Canada licenses devices and authorizes drugs, \
            in the EU and the UK others do.
            """,
        sources: [.cfr80797], severity: .error,
        failing: [
            .init("In Canada, Bellafill is FDA-approved.", on: "bellafill")
        ],
        passing: [
            .init("In Canada, Health Canada decides, not the FDA.", on: "bellafill")
        ])
}

extension Message {
    static func regulator(_ said: String, place: String) -> Message {
        Message(
            .regulator, "“\(said)” speaks of the FDA where another regulator decides (\(place)).",
            help: "Give the status of the regulator of that place, or leave it out.")
    }
}
