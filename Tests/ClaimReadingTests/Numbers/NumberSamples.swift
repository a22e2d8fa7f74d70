import ContentSyntax
import Diagnostics
import TestSupport
import TreatmentModel

@testable import ClaimReading

/// A toxin, a filler and a cold treatment, and what sentences about them say in numbers.
enum NumberSamples {
    static let vocabulary = Vocabulary(treatments: [toxin, filler, cold].compactMap(treatment))

    /// Every assertion of some sentences in one paragraph, with how each is meant.
    static func assertions(_ text: String, on subjects: String...) -> [Assertion] {
        let file = SourceFile(path: "page.md", text: text)
        let block = ProseBlock(role: .paragraph, text: MappedText(file: file, verbatim: 0..<file.bytes.count))
        let page = ClaimPage(id: "page", blocks: [block], subjects: subjects.isEmpty ? ["calma"] : subjects)
        return PageReading(page, vocabulary: vocabulary).sentences.flatMap(\.assertions)
    }

    /// A time as "10", "3–4", "≤ 24", in days without fractions.
    static func days(_ claim: TimeClaim) -> String {
        let sign = claim.isUpTo ? "≤ " : claim.isAtLeast ? "≥ " : ""
        let (lower, upper) = (Int(claim.lower.rounded()), Int(claim.upper.rounded()))
        return sign + (lower == upper ? "\(upper)" : "\(lower)–\(upper)")
    }

    static func count(_ claim: NumberClaim) -> String {
        func plain(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
        let sign = claim.isAtMost ? "≤ " : claim.isAtLeast ? "≥ " : ""
        return sign + (claim.lower == claim.upper ? plain(claim.upper) : "\(plain(claim.lower))–\(plain(claim.upper))")
    }

    static func names(_ concepts: [Concept.ID]) -> [String] { concepts.map(vocabulary.name) }

    private static func treatment(_ keys: String) -> Treatment? {
        TreatmentFile(keys + "\nas-of: 2026-11-21\nreview-by: 2027-05-21\n").treatment
    }

    private static let source = #"{url: "https://www.example.org", seen: 2026-11-21, confidence: A}"#

    private static let toxin = """
        key: calma
        name: Calma
        kind: biologic
        generic: calmatoxin
        category: neurotoxin
        indications:
          - {key: frown-lines, jurisdiction: us, regulator: FDA, pathway: bla, label: temporary improvement of frown lines, condition: frown lines, source: \(source)}
          - {key: crows-feet, jurisdiction: us, regulator: FDA, pathway: bla, label: temporary improvement of crow's feet, condition: crow's feet, source: \(source)}
        """

    private static let filler = """
        key: plumper
        name: Plumper
        kind: device
        generic: gel
        category: dermal filler
        indications:
          - {key: folds, jurisdiction: us, regulator: FDA, pathway: pma, label: correction of nasolabial folds, condition: nasolabial folds, source: \(source)}
        """

    private static let cold = """
        key: froster
        name: Froster
        kind: device
        generic: cooling device
        indications:
          - {key: fat, jurisdiction: us, regulator: FDA, pathway: 510k, label: lipolysis of the abdomen, condition: abdominal fat, source: \(source)}
        """
}
