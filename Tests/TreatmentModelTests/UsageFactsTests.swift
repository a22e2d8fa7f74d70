import Testing
import TreatmentModel

/// Doses, sessions, mechanism, reversal and who may order it.
@Suite struct UsageFactsTests {
    @Test func doses() throws {
        let file = ReadTreatment(
            """
            units-interchangeable: false
            doses:
              - {area: frown lines, indication: scars, amount: 20, unit: unit, parts: 5, cite: study-1}
              - {area: one treatment, amount: 10, unit: mL, maximum: true, product: X Firm}
            """)
        #expect(file.messages == [])
        let usage = try #require(file.treatment?.usage)
        #expect(usage.unitsAreInterchangeable == false)
        #expect(
            usage.doses == [
                Dose(
                    area: "frown lines", amount: Amount(20), unit: "unit", parts: Amount(5),
                    scope: FactScope(indication: "scars"), cite: "study-1"),
                Dose(
                    area: "one treatment", amount: Amount(10), unit: "mL", isMaximum: true,
                    scope: FactScope(product: "X Firm")),
            ])
    }

    @Test func injectionsAreCounted() {
        let file = ReadTreatment("doses: [{area: face, amount: 1, unit: mL, parts: 2.5}]")
        #expect(file.messages == ["This is counted, so it takes whole numbers. [2.5]"])
    }

    @Test func sessions() throws {
        let file = ReadTreatment(
            """
            sessions:
              - {count: {from: 1, through: 2}, apart: {weeks: {from: 4}}, takes: {minutes: 30}, basis: study, indication: scars}
              - {repeated-after: {months: {from: 3}}, basis: label}
            practical:
              sessions: one or two
            """)
        #expect(file.messages == [])
        let plans = try #require(file.treatment?.usage.sessions)
        #expect(
            plans == [
                SessionPlan(
                    count: Amount(from: 1, through: 2), apart: TimeSpan(Amount(from: 4), .weeks),
                    takes: TimeSpan(Amount(30), .minutes),
                    basis: .study, scope: FactScope(indication: "scars")),
                SessionPlan(repeatedAfter: TimeSpan(Amount(from: 3), .months), basis: .label),
            ])
        #expect(file.treatment?.practical.sessions == "one or two")
    }

    @Test func regimens() throws {
        let file = ReadTreatment("regimen: [{times: 2, per: day}, {times: {through: 3}, per: week, indication: scars}]")
        #expect(file.messages == [])
        let plans = try #require(file.treatment?.usage.regimens)
        #expect(
            plans == [
                Regimen(Amount(2), per: .day),
                Regimen(Amount(through: 3), per: .week, scope: FactScope(indication: "scars")),
            ])
        #expect(plans.map(\.perDay.upper) == [2, 3.0 / 7])
    }

    @Test(arguments: [
        ("[{times: 0, per: day}]", "`0` cannot stand here. [0]"),
        ("[{times: 1.5, per: day}]", "This is counted, so it takes whole numbers. [1.5]"),
    ])
    func regimensAreCounted(_ value: String, _ message: String) {
        #expect(ReadTreatment("regimen: \(value)").messages == [message])
    }

    @Test(arguments: [
        ("[{basis: label}]", "The plan says nothing of the sessions. [{basis: label}]"),
        ("[{count: 0}]", "`0` cannot stand here. [0]"),
        ("[{count: 1.5}]", "This is counted, so it takes whole numbers. [1.5]"),
        ("three", "This is a single value, not a list. [three]"),
    ])
    func sessionsThatAreNone(_ written: String, _ expected: String) {
        let file = ReadTreatment("sessions: \(written)")
        #expect(file.messages == [expected])
    }

    @Test func wordsOfUse() throws {
        let file = ReadTreatment(
            """
            mechanism: [{text: It fills., cite: study-1}]
            route: [injection into the skin]
            directions: [Use it once.]
            aftercare: [{text: Stay out of the sun., product: X Soft}]
            reversal: {possible: true, agent: an enzyme, text: An enzyme takes it away.}
            """)
        #expect(file.messages == [])
        let usage = try #require(file.treatment?.usage)
        #expect(usage.mechanism == [LabelFact("It fills.", cite: "study-1")])
        #expect(usage.route.map(\.text) == ["injection into the skin"])
        #expect(usage.directions.map(\.text) == ["Use it once."])
        #expect(usage.aftercare.map(\.phrase) == ["Stay out of the sun. (X Soft)"])
        #expect(usage.reversal == Reversal(isPossible: true, text: "An enzyme takes it away.", agent: "an enzyme"))
    }

    @Test func reversalSaysWhetherItIsPossible() {
        #expect(
            ReadTreatment("reversal: {text: It stays.}").messages.first?.hasPrefix(
                "`possible` is missing from the reversal.") == true)
    }

    @Test(
        arguments: [
            ("prescription-only: true", true, nil), ("prescription-only: false", false, nil),
            ("prescription-only: {uk: true}", nil, true),
            ("prescription-only: {us: false, uk: true}", false, true), ("", nil, nil),
        ] as [(String, Bool?, Bool?)])
    func prescription(_ keys: String, _ inUS: Bool?, _ inUK: Bool?) {
        let file = ReadTreatment(keys)
        #expect(file.messages == [])
        #expect(file.treatment?.isPrescriptionOnly(in: .us) == inUS)
        #expect(file.treatment?.isPrescriptionOnly(in: .uk) == inUK)
    }

    @Test(arguments: [
        "prescription-only: maybe", "prescription-only: {mars: true}", "prescription-only: [us]",
        "units-interchangeable: perhaps",
    ])
    func flagsThatAreNone(_ keys: String) {
        #expect(ReadTreatment(keys).findings.count == 1)
    }
}
