import Diagnostics

extension Rule {
    /// What `sitegen score` asks of the file it is given.
    public static let corpus = Rule(
        "corpus", "A file of judged sentences is a list whose entries have `id`, `text`, `treatment` and `error_kind`.",
        why: "A sentence that is left out makes every figure wrong.", isAdjustable: false)
}
