import Diagnostics

extension Rule {
    /// A doctor called board-certified by a board without a name.
    static let boardUnnamed = Rule(
        "board-certified-unspecified",
        "“Board-certified” of the clinic's own people, without the name of the board or a record of it.",
        why: "Anybody can found a board; patients can judge a certification only if the board is named.",
        sources: [
            .california651,
            Rule.Source(
                "Medical Board of California on section 651(h)(5), as the catalogue of rules cites it",
                url: "http://www.mbc.ca.gov/Licensees/Specialty_Board_Advertising.aspx", seen: "2026-11-21"),
        ], severity: .error,
        failing: [
            .init("All injections are given by our board-certified doctors.", on: "sculptra")
        ],
        passing: [
            .init("Our doctors are certified by the American Board of Dermatology.", on: "sculptra"),
            .init("Choose a board-certified doctor.", on: "sculptra"),
        ])
}

extension Message {
    /// - Parameter onRecord: how many boards the files of the page's author, reviewer or person name.
    static func boardUnnamed(_ said: String, onRecord: Int) -> Message {
        let known =
            onRecord == 0
            ? "says of nobody by which board" : "claims more boards than the \(onRecord) on record"
        return Message(
            .boardUnnamed, "“\(said)” \(known).",
            help: "Add each board under `boards` in the person's file, with its full name, or leave the words out.")
    }
}
