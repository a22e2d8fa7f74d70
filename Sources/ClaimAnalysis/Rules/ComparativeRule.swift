/// Better, safer, longer than another treatment.
enum ComparativeRule: ClaimRule {
    static let id = "comparative"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A comparison with another treatment without a study that compared them.",
        why: "A comparison needs a head-to-head study. Only words were matched: a person has to look.", sources: [.healthClaims], severity: .warning,
        failing: [.init("Bellafill is safer than other fillers.", on: "bellafill")], passing: [.init("More than three sessions may be needed.", on: "skinpen-precision")])

    static func message(_ said: String) -> Message { Message("“\(said)” compares treatments; no study that compared them is cited.", help: "Cite the study, or leave the comparison out.") }
}
