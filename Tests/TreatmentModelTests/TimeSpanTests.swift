import Testing
import TreatmentModel

/// Onset, duration and other times.
@Suite struct TimeSpanTests {
    @Test func comparesInDays() {
        #expect(TimeSpan(Amount(2), .weeks).days == Amount(14))
        #expect(TimeSpan(Amount(from: 1, through: 2), .hours).days.upper.map { $0 * 12 } == 1)
        #expect(TimeSpan(Amount(12), .months).days == TimeSpan(Amount(1), .years).days)
    }

    @Test func monthsAndYearsStayAsWritten() {
        #expect(TimeSpan(Amount(5.5), .months).months == Amount(5.5))
        #expect(TimeSpan(Amount(2), .years).months == Amount(24))
        #expect(TimeSpan(Amount(24), .weeks).months.upper.map { ($0 * 100).rounded() } == 552)
    }

    @Test(arguments: [
        ("{days: 3}", TimeSpan(Amount(3), .days)),
        ("{weeks: {from: 2, through: 5}}", TimeSpan(Amount(from: 2, through: 5), .weeks)),
        ("{months: {from: 3}}", TimeSpan(Amount(from: 3), .months)),
        ("{hours: {through: 36}}", TimeSpan(Amount(through: 36), .hours)),
        ("{minutes: 30}", TimeSpan(Amount(30), .minutes)), ("{years: 5}", TimeSpan(Amount(5), .years)),
    ])
    func onset(_ written: String, _ expected: TimeSpan) {
        let file = ReadTreatment(indication: "onset: \(written)")
        #expect(file.messages == [])
        #expect(file.indication?.onset == [LabeledTime(expected)])
        #expect(file.indication?.duration == nil)
    }

    @Test(arguments: [
        ("{}", "No time is given. [{}]"),
        ("{days: 1, weeks: 2}", "The time is given in more than one unit. [{days: 1, weeks: 2}]"),
        ("3 days", "This is a single value, not a group of keys. [3 days]"),
        ("{days: soon}", "`soon` cannot stand here. [soon]"),
        ("[]", "Nothing is written here. [[]]"), ("{day: 1}", "`day` is not a key of an onset. [day]"),
    ])
    func onsetThatIsNone(_ written: String, _ expected: String) {
        let file = ReadTreatment(indication: "onset: \(written)")
        #expect(file.treatment == nil)
        #expect(file.messages.contains(expected), "\(file.messages)")
    }

    @Test func medianIsNotWhatEverybodyGets() {
        let file = ReadTreatment(
            indication: "duration: {weeks: 24, statistic: median, evidence: [study-1]}\nfull-effect: {days: 30}")
        #expect(file.messages == [])
        #expect(file.indication?.duration?.shown.statistic == .median)
        #expect(file.indication?.duration?.evidence == ["study-1"])
        #expect(file.indication?.fullEffect == [LabeledTime(TimeSpan(Amount(30), .days))])
    }

    @Test func durationInMonthsAsEver() {
        let file = ReadTreatment(indication: "duration: {months: 12, evidence: [study-1]}")
        #expect(file.indication?.duration == LabeledDuration(months: 12, evidence: ["study-1"]))
        #expect(file.indication?.duration?.months == 12)
    }

    /// The longest time counts; where only the shortest is known, that.
    @Test func monthsOfARange() {
        #expect(
            ReadTreatment(indication: "duration: {months: {from: 3, through: 4}}").indication?.duration?.months == 4)
        #expect(ReadTreatment(indication: "duration: {years: {from: 1}}").indication?.duration?.months == 12)
    }

    @Test func oneDurationAMember() {
        let file = ReadTreatment(indication: "duration: [{months: 12, product: X Soft}, {months: 18, product: X Firm}]")
        #expect(file.messages == [])
        #expect(file.indication?.durations.map(\.product) == ["X Soft", "X Firm"])
        #expect(file.indication?.durations.map(\.months) == [12, 18])
        #expect(file.indication?.duration?.months == 12)
    }
}
