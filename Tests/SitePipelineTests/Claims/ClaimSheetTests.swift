import Accounts
import Testing

@testable import SitePipeline

/// The page for a lawyer: one table a file, readable without colours and by ear.
@Suite struct ClaimSheetTests {
    private let html = ClaimListing.html.write(SampleAccounts.site, site: "Tom & Co", day: "November 21, 2026")

    private func count(_ text: String) -> Int {
        html.split(separator: text, omittingEmptySubsequences: false).count - 1
    }

    @Test func oneTableAFileWithACaption() {
        #expect(count("<table>") == 2 && count("</table>") == 2)
        #expect(html.contains("<caption>Content/faqs/b.md: 3 sentences: 1 verified, 2 open.</caption>"))
        #expect(
            html.contains("<caption>Content/pages/a.md: 3 sentences: 1 approved, 1 neutral, 1 contradicted.</caption>"))
    }

    @Test func everyHeadHasAScope() {
        #expect(count("<th scope=\"col\">") == 10 && count("<th scope=\"row\">") == 6 && count("<th") == 16 + 2)
    }

    @Test(arguments: Account.allCases)
    func anAccountIsAWordAndASign(_ account: Account) {
        let cells = html.split(separator: "<td><span class=\"\(account.rawValue)\"><span aria-hidden=\"true\">")
        #expect(cells.count > 1)
        for cell in cells.dropFirst() {
            let shown = cell.prefix { $0 != "\n" }
            #expect(shown.contains("</span> \(account.rawValue)</span></td>") && shown.first != "<")
        }
    }

    /// The words of a page are words on the sheet, whatever stands in them.
    @Test func wordsAreEscaped() {
        #expect(html.contains("<h1>Claims of Tom &amp; Co</h1>"))
        #expect(html.contains("It is for people 21 and &lt;older&gt;.") && !html.contains("<older>"))
    }

    @Test func itNeedsNothingBesidesItself() {
        #expect(!html.contains("<script") && !html.contains("<link") && !html.contains("src="))
    }
}
