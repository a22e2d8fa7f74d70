import ContentSyntax
import Diagnostics
import TestSupport
import TreatmentModel

@testable import ClaimReading

/// Treatments and sentences for the tests of readers.
enum Samples {
    static let vocabulary = Vocabulary(treatments: [gel, cream, pen].compactMap(treatment))

    private static let gel = """
        key: softfill
        name: SoftFill
        kind: device
        generic: PMMA microspheres in bovine collagen gel
        category: dermal filler
        manufacturer: Merz Aesthetics
        dosage-form: injectable gel
        former-names: [OldFill]
        wrong-names: [Softfill, Soft Phill]
        misspellings: {methacylate: methacrylate}
        composition:
          - {part: bovine collagen gel, percent: 80, aliases: [collagen, collagen gel, bovine collagen]}
          - {part: PMMA microspheres, percent: 20, aliases: [PMMA, microspheres]}
          - {part: lidocaine, percent: 0.3}
        """

    private static let cream = """
        key: calmacreme
        name: Calmacreme
        kind: drug
        generic: oxymetazoline hydrochloride
        category: topical drug for rosacea
        dosage-form: cream
        composition: [{part: oxymetazoline hydrochloride, percent: 1, aliases: [oxymetazoline]}]
        """

    private static let pen = """
        key: dotpen
        name: DotPen
        kind: device
        generic: powered microneedling pen
        category: microneedling device
        """

    private static func treatment(_ keys: String) -> Treatment? { TreatmentFile.forAcneScars(keys).treatment }

    /// What one paragraph on a treatment asserts.
    static func assertions(_ text: String, on subjects: String...) -> [Assertion] {
        let file = SourceFile(path: "page.md", text: text)
        let block = ProseBlock(role: .paragraph, text: MappedText(file: file, verbatim: 0..<file.bytes.count))
        let page = ClaimPage(id: "page", blocks: [block], subjects: subjects.isEmpty ? ["softfill"] : subjects)
        return PageReading(page, vocabulary: vocabulary).sentences.flatMap(\.assertions)
    }

    static func names(_ concepts: [Concept.ID]) -> String {
        concepts.map(vocabulary.name).sorted().joined(separator: "|")
    }
}

extension Assertion {
    /// The keys of the treatments it is about.
    var keys: [String] { subject.treatments.map { Samples.vocabulary.treatments[$0].key } }
    var no: String { isDenied ? "no " : "" }
}
