import Testing
import TreatmentModel

/// What binds facts: members of a family, indications, places, and lists that are complete.
@Suite struct FamilyTests {
    private static let members = "members: [{name: X Soft, aliases: [Soft]}, {name: X Firm, generic: a firm thing}]\n"

    @Test func membersByAnyName() {
        let treatment = ReadTreatment(Self.members).treatment
        #expect(treatment?.member(named: "soft")?.name == "X Soft")
        #expect(treatment?.member(named: "X FIRM")?.generic == "a firm thing")
        #expect(treatment?.member(named: "X") == nil)
    }

    @Test func ingredientAndStepOfAMember() throws {
        let file = ReadTreatment(
            Self.members + """
                composition: [{part: gel, product: X Soft, concentration: {amount: 20, unit: mg/mL}}]
                required-steps: [{key: test, what: a test, lead-time: 4 weeks before, before: {weeks: 4}, product: X Firm, jurisdictions: [us]}]
                """)
        #expect(file.messages == [])
        let part = try #require(file.treatment?.composition.first)
        #expect(
            part
                == Ingredient(
                    part: "gel", percent: nil, concentration: Concentration(amount: 20, unit: "mg/mL"),
                    product: "X Soft"))
        let step = try #require(file.treatment?.requiredSteps.first)
        #expect(step.before == TimeSpan(Amount(4), .weeks))
        #expect(step.leadTime == "4 weeks before")
        #expect(step.product == "X Firm")
    }

    /// A misspelled name at its own place is offered to be replaced there, and nowhere else.
    @Test(arguments: [
        "doses: [{area: a, amount: 1, unit: mL, product: X Sofd}]", "contraindications: [{text: a, product: X Sofd}]",
        "sessions: [{count: 1, product: X Sofd}]",
        "adverse-events: [{event: a, product: X Sofd}]", "mechanism: [{text: a, product: X Sofd}]",
    ])
    func productOfNoMember(_ keys: String) throws {
        let file = ReadTreatment(Self.members + keys)
        #expect(file.treatment == nil)
        #expect(file.messages == ["`X Sofd` is not one of the values this key takes. [X Sofd]"])
        let fix = try #require(file.findings.first?.fixes.first)
        #expect(fix.replacement == "X Soft")
        #expect(fix.span.text == "X Sofd")
    }

    /// Where the place is that of a whole list, there is nothing to be replaced.
    @Test(arguments: [
        "composition: [{part: a, product: X Sofd}]",
        "required-steps: [{key: a, what: a, product: X Sofd, jurisdictions: [us]}]",
    ])
    func productOfNoMemberInARecord(_ keys: String) {
        let file = ReadTreatment(Self.members + keys)
        #expect(file.findings.count == 1)
        #expect(file.findings.first?.help?.hasPrefix("Did you mean `X Soft`?") == true)
        #expect(file.findings.first?.fixes.isEmpty == true)
    }

    @Test func productOfATimeIsKnown() {
        let file = ReadTreatment(Self.members, indication: "duration: {months: 6, product: Y}")
        #expect(file.findings.count == 1)
        #expect(file.findings.first?.message == "`Y` is not one of the values this key takes.")
    }

    /// Without members a product is one of the names that prose uses.
    @Test func productByAlias() {
        #expect(ReadTreatment("contraindications: [{text: a, product: X Soft}]").messages == [])
        #expect(ReadTreatment("contraindications: [{text: a, product: Z}]").findings.count == 1)
    }

    @Test(arguments: [
        "doses: [{area: a, amount: 1, unit: mL, indication: scar}]", "adverse-events: [{event: a, indication: scar}]",
    ])
    func indicationThatIsNone(_ keys: String) {
        let file = ReadTreatment(keys)
        #expect(file.messages == ["`scar` is not one of the values this key takes. [scar]"])
        #expect(file.findings.first?.fixes.first?.replacement == "scars")
    }

    /// A study's unknown indication never offers to put one word in the place of the whole list.
    @Test func studyOfNoIndication() {
        let file = ReadTreatment("studies: [{name: s, indication: scar}]")
        #expect(file.findings.count == 1)
        #expect(file.findings.first?.fixes.isEmpty == true)
    }

    @Test func completeLists() {
        let file = ReadTreatment("complete: [required-steps, contraindications]")
        #expect(file.messages == [])
        #expect(file.treatment?.complete == [.requiredSteps, .contraindications])
        #expect(file.treatment?.requiredSteps.isEmpty == true)
        #expect(ReadTreatment().treatment?.complete == [])
        #expect(ReadTreatment("complete: [risks]").findings.count == 1)
    }

    @Test func localNames() {
        let file = ReadTreatment("local-names: {ca: [Y], uk: [Z, ZZ]}")
        #expect(file.messages == [])
        #expect(file.treatment?.localNames == [.ca: ["Y"], .uk: ["Z", "ZZ"]])
        #expect(
            ReadTreatment("local-names: {cb: [Y]}").messages == ["`cb` is not one of the values this key takes. [cb]"])
        #expect(ReadTreatment("local-names: {ca: []}").findings.count == 1)
    }

    @Test func placesWithFactsOfTheirOwn() {
        #expect(ReadTreatment().treatment?.jurisdictions == [.us])
    }

    @Test func factsInNeedOfASource() {
        func needs(_ keys: String, indication: String = "") -> [String] {
            ReadTreatment(keys, indication: indication).treatment.map {
                $0.groupsInNeedOfSource.map { "\($0.facts) at \($0.key)" }
            } ?? ["unread"]
        }
        #expect(needs("") == [])
        #expect(needs("adverse-events: [{event: a, cite: study-1}]") == [])
        #expect(needs("adverse-events: [{event: a, cite: study-1}, b]") == ["adverse-events at adverse-events"])
        #expect(needs("complete: [required-steps, indications]") == ["required-steps at complete"])
        #expect(
            needs("complete: [contraindications]\ncontraindications: [a]") == ["contraindications at contraindications"]
        )
        #expect(needs("", indication: "onset: {days: 1}") == ["onset at indications"])
        #expect(needs("", indication: "onset: {days: 1, evidence: [study-1]}") == [])
    }
}
