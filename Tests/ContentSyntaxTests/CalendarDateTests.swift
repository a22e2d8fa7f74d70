import ContentSyntax
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-04-30"]) func days(_ text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-1-1", "2026/01/01",
        "21-11-2026", "20261121", "2026-11-21 ", " 2026-11-21", "2026-11-2x", "+026-11-21", "２０２６-11-21", "", "2026-11-21T00:00",
    ])
    func notDays(_ text: String) { #expect(CalendarDate(text) == nil) }

    @Test func order() {
        let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { CalendarDate($0) }
        #expect(days.shuffled().sorted() == days)
    }

    @Test func longForm() {
        #expect(CalendarDate("2026-11-01")?.longForm == "November 1, 2026")
        #expect(CalendarDate("0033-01-31")?.longForm == "January 31, 33")
    }

    @Test func monthIndex() {
        #expect(CalendarDate("2026-01-31")!.monthIndex - CalendarDate("2025-12-01")!.monthIndex == 1)
    }
}
