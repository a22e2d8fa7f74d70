import Diagnostics

extension Rule {
    /// Words of proof without a citation.
    static let proof = Rule(
        "proof-without-reference", "“Clinically proven”, “studies show” without a reference.",
        why: "Who claims evidence has to have it at hand. Only words were matched.",
        sources: [.healthClaims, .california651], severity: .warning,
        failing: [
            .init("SkinPen is clinically proven.", on: "skinpen-precision")
        ],
        passing: [
            .init("This is not clinically proven.", on: "skinpen-precision")
        ])
}

extension Message {
    static func proof(_ said: String) -> Message {
        Message(
            .proof, "“\(said)” claims evidence, but the paragraph cites none.", help: "Cite the study with [@key].")
    }
}
