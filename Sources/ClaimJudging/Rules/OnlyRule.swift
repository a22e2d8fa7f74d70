import Diagnostics

extension Rule {
    /// "The only …" without a record that holds today.
    static let only = Rule(
        "only-first", "“The only”, “first and only”, “no other” without a dated record that still holds.",
        why: "“Only” ends with the next product, and nobody goes back to change the page. “First” stays true.",
        sources: [.california651, .healthClaims], severity: .error,
        failing: [
            .init("SkinPen is the only FDA-cleared microneedling device.", on: "skinpen-precision"),
        ],
        passing: [
            .init("The only approved use is under the chin.", on: "kybella"),
            .init("SkinPen was the first microneedling device for acne scars.", on: "skinpen-precision"),
        ])
}

extension Message {
    static func only(_ said: String, treatment: String, ended: String?) -> Message {
        Message(
            .only,
            "“\(said)” "
                + (ended.map { "was last known to be true on \($0)." }
                    ?? "has no record in the treatment file of \(treatment)."),
            help: """
                Leave it out, or add the superlative to the treatment file with the dates between which it is \
                true.
                """)
    }
}
