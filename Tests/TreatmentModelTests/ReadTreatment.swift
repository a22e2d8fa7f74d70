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
        let text = """
            key: x
            name: X
            aliases: [X Soft, X Firm]
            kind: device
            generic: a thing
            as-of: 2026-11-21
            review-by: 2027-05-21
            indications:
              - key: scars
                jurisdiction: us
                regulator: FDA
                pathway: pma
                label: A label.
                source: {url: "https://www.example.org", seen: 2026-11-21, confidence: A}
                condition: scars

            """ + own + keys + "\n"
        let file = TreatmentFile(text)
        treatment = file.treatment
        findings = file.findings
    }

    var indication: Indication? { treatment?.indications.first }
    /// Each finding as its message and the text it marks.
    var messages: [String] { findings.map { "\($0.message) [\($0.span.text)]" } }
}
