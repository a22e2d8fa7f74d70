import Accounts
import ContentModel
import Diagnostics
import TestSupport
import TreatmentModel

@testable import SitePipeline

/// A made-up site of two pages, with a sentence for each account.
enum SampleAccounts {
    static let page = SourceFile(
        path: "Content/pages/a.md", text: "It is for people\n21 and <older>.\n\nWe, \"too\".\n=1+1 is two.\n")
    static let other = SourceFile(path: "Content/faqs/b.md", text: "It fills scars, and folds.\nAsk us.\nIt shines.\n")

    static let wrong = SentenceAccount(
        span: span("It is for people\n21 and <older>.", in: page), text: "It is for people\n21 and <older>.",
        account: .contradicted,
        claims: [
            claim(.status, "approved", "approved", .verified, "is for", in: page),
            claim(.age, "[21,∞)", "[22,∞)", .contradicted, "21 and <older>", in: page),
        ], citations: ["karnik-2014", "fda"])
    static let approved = sentence("We, \"too\".", .approved, in: page)
    static let formula = sentence("=1+1 is two.", .neutral, in: page)
    static let right = SentenceAccount(
        span: span("It fills scars, and folds.", in: other), text: "It fills scars, and folds.", account: .verified,
        claims: [claim(.indication, "pitted-scars", "pitted-scars", .verified, "scars", in: other)])
    static let open = sentence("Ask us.", .open, in: other)
    static let unknown = SentenceAccount(
        span: span("It shines.", in: other), text: "It shines.", account: .open,
        claims: [claim(.efficacy, "shine", nil, .unknown, "shines", in: other, about: nil)])

    /// The pages in an order that is not that of their files.
    static let site = SiteAccounts(
        [
            PageAccounts(page: "pages/a", sentences: [wrong, approved, formula], findings: []),
            PageAccounts(page: "faqs/b", sentences: [right, open, unknown], findings: []),
        ], treatments: [treatment])

    /// A treatment of the small good site.
    private static let treatment: Treatment = {
        do {
            let path = "Content/treatments/lumafill.yml"
            let file = SourceFile(path: path, text: try Repository.text("\(Repository.goldenSite)/\(path)"))
            guard case .treatment(let item)? = ContentDecoder.decode(file, kind: .treatment, key: "lumafill").item
            else {
                fatalError("The sample treatment cannot be read.")
            }
            return item.content
        } catch {
            fatalError("The sample treatment is missing: \(error)")
        }
    }()

    private static func sentence(_ text: String, _ account: Account, in file: SourceFile) -> SentenceAccount {
        SentenceAccount(span: span(text, in: file), text: text, account: account)
    }

    private static func claim(
        _ slot: Claim.Slot, _ said: String, _ model: String?, _ verdict: ClaimSummary.Verdict, _ quote: String,
        in file: SourceFile,
        about treatment: String? = "lumafill"
    ) -> Claim {
        Claim(
            treatment: treatment, indication: treatment.map { _ in "pitted-scars" }, slot: slot, said: said,
            model: model, verdict: verdict,
            rule: Rule("rule-of-\(slot.rawValue)", "A rule.", why: "A test."), span: span(quote, in: file), quote: quote
        )
    }

    /// The span of a text that stands once in a file.
    private static func span(_ text: String, in file: SourceFile) -> Span {
        let wanted = Array(text.utf8)
        let start = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) }!
        return file.span(start..<start + wanted.count)
    }
}
