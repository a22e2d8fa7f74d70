import Diagnostics
import Testing

/// The report for people.
@Suite struct HumanWriterTests {
    @Test func wholeReport() {
        #expect(
            ReportFormat.human.write(Samples.report) == """
                note: A note. [z]
                  --> Content/pages/a b.md:1:1
                 1 | ---
                   | ^

                error: The label says over 21. [age-boundary]
                  --> Content/pages/a b.md:5:17
                 5 | 💉 For people 21 and older: 100%, sure.
                   |               ^^^^^^^^^^^^
                   = help: Write "22 and older".
                   = note: The label.
                   = note: Said here too.
                  --> Content/site.yml:1:7
                 1 | name: A
                   |       -

                warning: 50%, a:b
                and so on. [proof]
                  --> Content/pages/a b.md:5:37
                 5 | 💉 For people 21 and older: 100%, sure.
                   |                                   ^^^^

                1 error, 1 warning. 11 sentences: 3 verified, 1 approved, 4 neutral, 2 open, 1 contradicted.

                """)
    }

    @Test func nothingToSay() {
        #expect(ReportFormat.human.write(Report([])) == "No problems.\n")
        #expect(
            ReportFormat.human.write(Report([], sentences: .init(verified: 1)))
                == "No problems. 1 sentence: 1 verified.\n")
    }

    @Test func filesThatWaitForAReviewerAreTold() {
        let waiting = [Report.WaitingFile(path: "Content/pages/b.md", sentences: 1), .init(path: "Content/pages/a.md", sentences: 7)]
        #expect(
            ReportFormat.human.write(Report([], sentences: .init(neutral: 2, open: 8), waiting: waiting)) == """
                Content/pages/a.md: 7 sentences wait for a reviewer
                Content/pages/b.md: 1 sentence waits for a reviewer

                No problems. 10 sentences: 2 neutral, 8 open.

                """)
    }

    @Test func colourOnlyIfAskedFor() {
        #expect(!ReportFormat.human.write(Samples.report).contains("\u{1B}"))
        let colored = ReportFormat.human.write(Samples.report, usesColor: true)
        #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"))
        #expect(colored.contains("\u{1B}[1;33mwarning\u{1B}[0m"))
        #expect(withoutColor(colored) == ReportFormat.human.write(Samples.report))
        for format in [ReportFormat.json, .sarif, .github] {
            #expect(format.write(Samples.report, usesColor: true) == format.write(Samples.report))
        }
    }

    private func withoutColor(_ text: String) -> String {
        var parts = text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
        let first = parts.removeFirst()
        return first + parts.map { $0[$0.index(after: $0.firstIndex(of: "m")!)...] }.joined()
    }

    private func excerpt(_ text: String, _ range: Range<Int>) -> [Substring] {
        let file = SourceFile(path: "a", text: text)
        let report = ReportFormat.human.write(Report([Diagnostic(.error, Finding(rule: .sample("r"), at: file.span(range), "m"))]))
        return report.split(separator: "\n", omittingEmptySubsequences: false)[1...3].map { $0 }
    }

    /// Spans of every size at every place of awkward texts: something is written, and the mark is not outside the line.
    @Test(arguments: ["", "\n", "a", "\u{FEFF}", "\u{FEFF}a\r\n", "é\t💉\n\n", "\r\r", "👩‍⚕️ e\u{301}x", "\u{0}\u{7F}"])
    func neverTraps(_ text: String) {
        for start in -1...text.utf8.count + 2 {
            for length in 0...text.utf8.count + 3 {
                let lines = excerpt(text, start..<start + length)
                #expect(lines[0].hasPrefix("  --> a:"))
            }
        }
    }

    @Test func theMarkStandsUnderWhatIsSeen() {
        #expect(excerpt("é👩‍⚕️x", 13 + 2..<13 + 3)[1...] == [" 1 | é👩‍⚕️x", "   |    ^"])
        #expect(excerpt("皮膚: x", 8..<9)[1...] == [" 1 | 皮膚: x", "   |       ^"])
        #expect(excerpt("a\tb", 2..<3)[1...] == [" 1 | a b", "   |   ^"])
    }

    @Test func aSpanOverLinesIsMarkedToTheEndOfTheFirst() {
        #expect(excerpt("one two\nthree\n", 4..<10)[1...] == [" 1 | one two", "   |     ^^^"])
    }

    @Test func longLinesAreCutAroundTheMark() {
        let lines = excerpt(String(repeating: "a", count: 300) + "BBB" + String(repeating: "c", count: 300), 300..<303)
        #expect(lines[1].count < 115)
        #expect(lines[1].contains("…") && lines[1].contains("BBB"))
        let mark = lines[2].firstIndex(of: "^")!
        let offset = lines[2].distance(from: lines[2].startIndex, to: mark)
        #expect(Array(lines[1])[offset..<offset + 3] == ["B", "B", "B"])
    }

    @Test func numbersOfTwoDigitsKeepTheBar() {
        let text = String(repeating: "x\n", count: 11)
        #expect(excerpt(text, 20..<21)[1...] == [" 11 | x", "    | ^"])
    }
}
