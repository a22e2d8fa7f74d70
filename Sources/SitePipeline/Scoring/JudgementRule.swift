import Diagnostics

extension Rule {
    /// What `sitegen score` asks of the judgements of a folder of pages.
    static let judgement = Rule(
        "judgement", "The judgements of pages are a list, and each begins as the line that it is of.",
        why: "A judgement of another line makes every figure wrong.", isAdjustable: false)
}
