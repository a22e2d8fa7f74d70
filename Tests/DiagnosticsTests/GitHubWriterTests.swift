import Diagnostics
import Testing

/// Workflow commands: one line a finding, with what GitHub would misread escaped.
@Suite struct GitHubWriterTests {
    @Test func wholeReport() {
        #expect(
            ReportFormat.github.write(Samples.report) == """
                ::notice file=Content/pages/a b.md,line=1,col=1,endLine=1,endColumn=1,title=z::A note.
                ::error file=Content/pages/a b.md,line=5,col=17,endLine=5,endColumn=29,title=age-boundary::The label says over 21.%0AWrite "22 and older".
                ::warning file=Content/pages/a b.md,line=5,col=37,endLine=5,endColumn=41,title=proof::50%25, a:b%0Aand so on.

                """)
    }

    @Test func propertiesEscapeColonsAndCommas() {
        let file = SourceFile(path: "a:b,c%\n.md", text: "x")
        let line = ReportFormat.github.write(Report([Diagnostic(.error, Finding(rule: "r", at: file.startSpan, "x\ry"))]))
        #expect(line == "::error file=a%3Ab%2Cc%25%0A.md,line=1,col=1,endLine=1,endColumn=1,title=r::x%0Dy\n")
    }

    @Test func nothingToSay() {
        #expect(ReportFormat.github.write(Report([])).isEmpty)
    }
}
