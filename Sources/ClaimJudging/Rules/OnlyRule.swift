import Diagnostics

extension Rule {
    /// "The only …" without a record of when it holds.
    static let only = Rule(
        "only-first", "“The only”, “first and only”, “no other” without a dated record.",
        why: "“Only” ends with the next product, and nobody goes back to change the page. “First” stays true.",
        sources: [.california651, .healthClaims], severity: .warning,
        failing: [
            .init("Latisse is the only prescription for lashes.", on: "latisse")
        ],
        passing: [
            .init("The only approved use is under the chin.", on: "kybella"),
            .init("SkinPen was the first microneedling device for acne scars.", on: "skinpen-precision"),
        ])

    /// "The only …" after it has ended.
    static let onlyStale = Rule(
        "only-stale", "“The only”, “first and only”, “no other” of what has company by now.",
        why: "What the treatment files record as ended, or give to another product too, is false today.",
        sources: [.california651, .healthClaims], severity: .error,
        failing: [
            .init("SkinPen is the only FDA-cleared microneedling device.", on: "skinpen-precision"),
            .init("No other filler has the FDA's approval for under-eye hollows.", on: "juvederm-volbella-xc"),
        ],
        passing: [
            .init("In 2018 SkinPen was the first microneedling device for acne scars.", on: "skinpen-precision")
        ])
}

extension Message {
    static func only(_ said: String, treatment: String) -> Message {
        Message(.only, "“\(said)” has no record in the treatment file of \(treatment).", help: help)
    }

    static func onlyStale(_ said: String, ended: String?) -> Message {
        Message(
            .onlyStale, "“\(said)” was last known to be true" + (ended.map { " on \($0)." } ?? " some time ago."),
            help: help)
    }

    /// Another product of the treatment files has what is said to be one product's alone.
    static func onlyShared(_ said: String, with other: String, label: String) -> Message {
        Message(.onlyStale, "“\(said)” is not so: \(other) has \(label) on its label too.", help: help)
    }

    private static let help = """
        Leave it out, or add the superlative to the treatment file with the dates between which it is true.
        """
}
