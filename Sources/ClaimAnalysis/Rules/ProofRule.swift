/// Words of proof without a citation.
enum ProofRule: ClaimRule {
    static let id = "proof-without-reference"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "“Clinically proven”, “studies show” without a reference.", why: "Who claims evidence has to have it at hand. Only words were matched.",
        sources: [.healthClaims, .california651], severity: .warning,
        failing: [.init("SkinPen is clinically proven.", on: "skinpen-precision")], passing: [.init("This is not clinically proven.", on: "skinpen-precision")])

    static func message(_ said: String) -> Message { Message("“\(said)” claims evidence, but the paragraph cites none.", help: "Cite the study with [@key].") }
}
