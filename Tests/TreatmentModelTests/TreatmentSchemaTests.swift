import ContentSchema
import ContentSyntax
import Diagnostics
import Testing
import TreatmentModel

/// A treatment file read into the model.
@Suite struct TreatmentSchemaTests {
    private func read(_ lines: String) -> (Treatment?, [Finding]) {
        let read = ReadTreatment(lines)
        return (read.treatment, read.findings)
    }

    @Test(arguments: [
        ("{over: 21}", "[22,∞)", "22 and older"), ("{from: 22}", "[22,∞)", "22 and older"), ("{under: 65}", "[0,64]", "64 and younger"),
        ("{through: 64}", "[0,64]", "64 and younger"), ("{adults: true}", "[18,∞)", "adults"), ("{adults: true, under: 65}", "[18,64]", "adults under 65"),
        ("{over: 21, through: 64}", "[22,64]", "22 to 64"), ("{adults: true, from: 22}", "[22,∞)", "22 and older"), ("{from: 22, through: 22}", "[22,22]", "22 to 22"),
    ])
    func ages(_ written: String, _ range: String, _ phrase: String) {
        let (treatment, findings) = read("    age: \(written)\n")
        #expect(findings == [])
        #expect(treatment?.indications[0].age?.range.description == range)
        #expect(treatment?.indications[0].age?.phrase == phrase)
    }

    @Test(arguments: [
        "{over: 21, from: 22}", "{under: 65, through: 64}", "{}", "{adults: false}", "{from: 65, under: 22}", "{over: 64, through: 64}", "{over: -1}",
        "{over: 21.5}", "22", "[22]", "{older: 21}", "{from: 121}",
    ])
    func agesThatAreNone(_ written: String) {
        let (treatment, findings) = read("    age: \(written)\n")
        #expect(treatment == nil)
        #expect(findings.count == 1)
    }

    @Test(arguments: [("all", "I–VI"), ("[II, III, IV]", "II–IV"), ("[I]", "I"), ("[I, III]", "I, III"), ("[vi, v]", "V–VI")])
    func skinTypes(_ written: String, _ expected: String) {
        #expect(read("    skin-types: \(written)\n").0?.indications[0].skinTypes?.description == expected)
    }

    @Test(arguments: ["none", "[]", "[VII]", "[2]", "II–IV", "{from: I}"]) func skinTypesThatAreNone(_ written: String) {
        #expect(read("    skin-types: \(written)\n").1.count == 1)
    }

    @Test func qualifiersAndSites() {
        let (treatment, findings) = read(
            "    qualifiers: {severity: [moderate, severe], site: [cheek]}\n    qualifier-synonyms: {moderate: [medium], cheek: [side of the face]}\n")
        #expect(findings == [])
        #expect(treatment?.indications[0].qualifiers.map(\.value) == ["moderate", "severe"])
        #expect(treatment?.indications[0].qualifiers[0].synonyms == ["medium"])
        #expect(treatment?.indications[0].sites == ["cheek", "side of the face"])
    }

    @Test(arguments: Pathway.allCases) func verbs(_ pathway: Pathway) {
        let expected: [Pathway: StatusVerb] = [
            .pma: .approved, .nda: .approved, .bla: .approved, .premarketNotification: .cleared, .deNovo: .granted,
        ]
        #expect(pathway.verb == expected[pathway])
    }

    @Test func sources() {
        #expect(Confidence.allCases.filter(\.isPublishable) == [.a, .b])
    }

    @Test func placesOfKeys() {
        let (treatment, _) = read("")
        #expect(treatment?.span(of: "as-of").text == "as-of")
        #expect(treatment?.span(of: "boxed-warning") == treatment?.span)
    }
}
