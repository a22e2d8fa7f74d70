import Diagnostics
import TestSupport
import TreatmentModel

/// A small treatment file with keys of its own, read into the model.
struct ReadTreatment {
    let treatment: Treatment?
    let findings: [Finding]

    /// - Parameters:
    ///   - keys: keys of the treatment.
    ///   - indication: keys of its one indication, `scars`.
    init(_ keys: String = "", indication: String = "") {
        let own = indication.split(separator: "\n").map { "    \($0)\n" }.joined()
        let file = TreatmentFile.forAcneScars(
            """
            key: x
            name: X
            aliases: [X Soft, X Firm]
            kind: device
            generic: a thing
            """, indication: own + keys + "\n")
        treatment = file.treatment
        findings = file.findings
    }

    var indication: Indication? { treatment?.indications.first }
    /// Each finding as its message and the text it marks.
    var messages: [String] { findings.map { "\($0.message) [\($0.span.text)]" } }
}
