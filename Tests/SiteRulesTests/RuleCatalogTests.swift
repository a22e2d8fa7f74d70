import ContentSyntax
import Diagnostics
import SitePipeline
import TestSupport
import Testing

/// Whatever an editor can be told stands in one list, with its reasons.
@Suite struct RuleCatalogTests {
    @Test func namesAreInOrderAndStandOnce() {
        let ids = RuleCatalog.all.map(\.id)
        #expect(ids == ids.sorted() && Set(ids).count == ids.count)
        for id in ids { #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(id)") }
    }

    @Test(arguments: RuleCatalog.all) func everyRuleSpeaksInSentences(_ rule: Rule) {
        for text in [rule.summary, rule.why] {
            #expect(text.count > 10 && text.hasSuffix(".") && text.first?.isLowercase == false, "\(text)")
        }
        for source in rule.sources {
            #expect(!source.title.isEmpty)
            #expect(source.url.hasPrefix("https://") || source.url.hasPrefix("http://"))
            #expect(CalendarDate(source.seen) != nil)
        }
    }

    /// A rule that is declared anywhere in the program and not listed here could not be explained to an editor.
    @Test func everyRuleOfTheProgramIsListed() throws {
        let listed = Set(RuleCatalog.all.map(\.id))
        var declared: Set<String> = []
        for (path, bytes) in try Repository.tree(Repository.root + "/Sources") where path.hasSuffix(".swift") {
            for match in String(decoding: bytes, as: UTF8.self).matches(of: /= Rule\(\s*"([^"]+)"/) {
                declared.insert(String(match.1))
            }
        }
        #expect(declared == listed)
    }

    /// What makes a site wrong or unsafe without a word: a site in use must not show a patient without consent, nor
    /// facts that nobody has checked, nor a link to nothing.
    @Test func someRulesCannotBeSwitchedOff() {
        let fixed = Set(RuleCatalog.all.filter { !$0.isAdjustable }.map(\.id))
        #expect(fixed.isSuperset(of: ["image-consent", "unverified-treatment", "broken-link", "yaml-syntax"]))
        #expect(RuleCatalog.all.filter { !$0.isAdjustable }.allSatisfy { $0.severity == .error })
    }

    /// One problem, one name: where it is found is no business of an editor.
    @Test func aBrokenLinkHasOneName() {
        #expect(RuleCatalog.explanation(of: "broken-link")?.contains("leads to a page or file") == true)
        #expect(RuleCatalog.explanation(of: "link-broken") == nil)
    }

    @Test func anUnknownRuleIsAnsweredWithTheNearestOne() {
        #expect(RuleCatalog.unknown("broken-lnk") == "There is no rule `broken-lnk`. Did you mean `broken-link`?")
        #expect(RuleCatalog.unknown("zzz").contains("`sitegen explain` lists them."))
    }

    @Test func theListHasALineForEach() {
        let lines = RuleCatalog.list.split(separator: "\n")
        #expect(lines.count == RuleCatalog.all.count)
        for (line, rule) in zip(lines, RuleCatalog.all) {
            #expect(line.hasPrefix(rule.id + " ") && line.hasSuffix(rule.summary))
            #expect(RuleCatalog.reference.contains("\n## \(rule.id)\n"))
        }
    }
}
