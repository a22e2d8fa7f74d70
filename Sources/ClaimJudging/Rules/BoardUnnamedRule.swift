import Diagnostics

extension Rule {
    /// A doctor called board-certified by a board without a name.
    static let boardUnnamed = Rule(
        "board-certified-unspecified", "“Board-certified” of the clinic's own people without the name of the board.",
        why: "Anybody can found a board; patients can judge a certification only if the board is named.",
        sources: [.california651], severity: .error,
        failing: [
            .init("All injections are given by our board-certified doctors.", on: "sculptra")
        ],
        passing: [
            .init("Our doctors are certified by the American Board of Dermatology.", on: "sculptra"),
            .init("Choose a board-certified doctor.", on: "sculptra"),
        ])
}

extension Message {
    static func boardUnnamed(_ said: String) -> Message {
        Message(
            .boardUnnamed, "“\(said)” does not say which board.",
            help: "Name the board in full, or leave the words out.")
    }
}
