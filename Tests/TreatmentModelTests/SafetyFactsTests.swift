import Testing
import TreatmentModel

/// Contraindications, warnings and risks, as plain words and as records.
@Suite struct SafetyFactsTests {
    @Test func plainWordsAsEver() {
        let file = ReadTreatment(
            "contraindications: [an allergy]\nwarnings: [w]\nprecautions: [p]\nadverse-events: [redness, pain]\nboxed-warning: b"
        )
        #expect(file.messages == [])
        #expect(file.treatment?.contraindications == ["an allergy"])
        #expect(file.treatment?.warnings == ["w"])
        #expect(file.treatment?.precautions == ["p"])
        #expect(file.treatment?.adverseEvents == ["redness", "pain"])
        #expect(file.treatment?.boxedWarning == "b")
        #expect(file.treatment?.safety.risks == [Risk("redness"), Risk("pain")])
    }

    @Test func factOfOneMemberAndPlace() throws {
        let file = ReadTreatment(
            """
            contraindications:
              - an allergy
              - {text: a bleeding disorder, product: X Soft, jurisdictions: [ca, uk], cite: study-1}
            warnings:
              - {text: Burns are known., since: 2025-10-15, indication: scars}
            """)
        #expect(file.messages == [])
        let treatment = try #require(file.treatment)
        #expect(treatment.contraindications == ["an allergy"])
        let fact = treatment.safety.contraindications[1]
        #expect(
            fact
                == LabelFact(
                    "a bleeding disorder", scope: FactScope(product: "X Soft", jurisdictions: [.ca, .uk]),
                    cite: "study-1"))
        #expect(fact.scope.holds(in: .ca))
        #expect(!fact.scope.holds(in: .us))
        #expect(fact.scope.holds(for: "x soft"))
        #expect(!fact.scope.holds(for: "X Firm"))
        #expect(treatment.safety.warnings[0].since?.description == "2025-10-15")
        #expect(treatment.warnings == ["Burns are known."])
    }

    /// The plain lists are those of the place that the file speaks of first, with the product beside what is its alone.
    @Test func plainListsOfOnePlace() {
        let file = ReadTreatment(
            """
            warnings: [{text: a, jurisdictions: [us, ca]}, {text: b, jurisdictions: [uk]}, {text: c, product: X Soft}]
            adverse-events: [{event: d, jurisdictions: [uk]}, {event: e, product: X Firm}]
            """)
        #expect(file.treatment?.warnings == ["a", "c (X Soft)"])
        #expect(file.treatment?.adverseEvents == ["e (X Firm)"])
        #expect(file.treatment?.safety.warnings.count == 3)
    }

    @Test func everythingOfARisk() throws {
        let file = ReadTreatment(
            """
            adverse-events:
              - event: drooping of the eyelid
                synonyms: [eyelid ptosis]
                frequency: {percent: 3, control: 0}
                onset: {days: {from: 2, through: 10}}
                lasts: {weeks: {through: 4}}
                reversible: true
                serious: false
                indication: scars
                cite: study-1
            """)
        #expect(file.messages == [])
        let risk = try #require(file.treatment?.safety.risks.first)
        #expect(
            risk
                == Risk(
                    "drooping of the eyelid", synonyms: ["eyelid ptosis"],
                    frequency: Frequency(percent: Amount(3), controlPercent: 0),
                    onset: TimeSpan(Amount(from: 2, through: 10), .days), lasts: TimeSpan(Amount(through: 4), .weeks),
                    isReversible: true,
                    isSerious: false, scope: FactScope(indication: "scars"), cite: "study-1"))
        #expect(file.treatment?.adverseEvents == ["drooping of the eyelid"])
    }

    @Test func whatIsLeftOutIsNotKnown() throws {
        let risk = try #require(ReadTreatment("adverse-events: [{event: pain}]").treatment?.safety.risks.first)
        #expect(risk == Risk("pain"))
        #expect(risk.isReversible == nil)
        #expect(risk.isSerious == nil)
    }

    @Test(
        arguments: [
            ("common", Frequency(word: .common), nil), ("very rare", Frequency(word: .veryRare), nil),
            ("{percent: 4}", Frequency(percent: Amount(4)), Amount(4)),
            (
                "{percent: {from: 1, through: 5}}", Frequency(percent: Amount(from: 1, through: 5)),
                Amount(from: 1, through: 5)
            ),
            ("{one-in: 4000, per: treatments}", Frequency(oneIn: 4000, per: .treatments), Amount(0.025)),
            ("{word: rare, one-in: 1000}", Frequency(word: .rare, oneIn: 1000), Amount(0.1)),
        ] as [(String, Frequency, Amount?)])
    func frequencies(_ written: String, _ expected: Frequency, _ rate: Amount?) {
        let file = ReadTreatment("adverse-events: [{event: pain, frequency: \(written)}]")
        #expect(file.messages == [])
        #expect(file.treatment?.safety.risks.first?.frequency == expected)
        #expect(expected.rate == rate)
    }

    @Test(arguments: [
        ("seldom", "`seldom` is not one of the values this key takes. [seldom]"), ("{}", "No frequency is given. [{}]"),
        (
            "{percent: 4, one-in: 25}",
            "`percent` and `one-in` say the same thing in two ways. [{percent: 4, one-in: 25}]"
        ),
        ("{percent: 104}", "`104` cannot stand here. [104]"), ("{one-in: 0}", "`0` cannot stand here. [0]"),
        ("[common]", "This is a list, not a group of keys. [[common]]"),
        ("{control: 2}", "No frequency is given. [{control: 2}]"),
    ])
    func frequenciesThatAreNone(_ written: String, _ expected: String) {
        let file = ReadTreatment("adverse-events: [{event: pain, frequency: \(written)}]")
        #expect(file.treatment == nil)
        #expect(file.messages.contains(expected), "\(file.messages)")
    }

    @Test(arguments: [
        "contraindications: [[a]]", "contraindications: [{fact: a}]", "adverse-events: [{event: a, often: yes}]",
    ])
    func factsThatAreNone(_ keys: String) {
        let file = ReadTreatment(keys)
        #expect(file.treatment == nil)
        #expect(!file.findings.isEmpty)
    }
}
