import Diagnostics

extension Rule {
    /// A guaranteed result.
    static let guarantee = Rule(
        "guarantee", "A promised or guaranteed result.",
        why: "No study shows a treatment that works for everyone; several states forbid guarantees outright.",
        sources: [.california651, .texas164], severity: .error,
        failing: [
            .init("Tighter skin guaranteed.", on: "rf-microneedling"),
            .init("We guarantee smooth skin.", on: "skinpen-precision"),
        ],
        passing: [
            .init("Results cannot be guaranteed.", on: "skinpen-precision"),
            .init("No guarantees can be made.", on: "latisse"),
        ])
}

extension Message {
    static func guarantee(_ said: String) -> Message {
        Message(
            .guarantee,
            "“\(said)” promises a result; results vary, and the treatment file lists people for whom it does not work.",
            help: "Say what the study showed, and that results vary.")
    }
}
