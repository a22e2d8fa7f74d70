import Accounts
import ClaimJudging
import ContentSyntax
import Diagnostics
import Testing
import TreatmentModel

/// Every rule's own examples, alone and in the places where prose stands on a page.
struct RuleExampleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: Rule
        let example: Rule.Example
        var testDescription: String { "\(rule.id): \(example.text)" }
    }

    static let failing = Rule.claims.flatMap { rule in rule.failing.map { Case(rule: rule, example: $0) } }
    static let passing = Rule.claims.flatMap { rule in rule.passing.map { Case(rule: rule, example: $0) } }

    /// The same words where the analysis has to find them too.
    enum Setting: CaseIterable, Sendable {
        case alone, afterMultibyteText, inListItem, inTableCell, inQuotation, overLines

        func page(_ example: Rule.Example) -> PageAccounts {
            var sketch = example.treatment.map { PageSketch(on: $0) } ?? PageSketch()
            switch self {
            case .alone: sketch.add(.paragraph, example.text)
            case .afterMultibyteText: sketch.add(.paragraph, "Schön — 日本語 🙂 “so”. " + example.text)
            case .inListItem:
                let lead = sketch.add(.paragraph, "Good to know:")
                sketch.add(.listItem, example.text, under: lead)
            case .inTableCell:
                let header = sketch.add(.tableHeader, "What to know")
                sketch.add(.tableCell, example.text, under: header)
            case .inQuotation: sketch.add(.paragraph, example.text, isQuotation: true)
            case .overLines: sketch.add(.paragraph, example.text.split(separator: " ").joined(separator: "\n"))
            }
            return sketch.analyzed()
        }
    }

    @Test(arguments: failing, Setting.allCases)
    func findsItsFailingExamples(_ test: Case, _ setting: Setting) {
        let page = setting.page(test.example)
        #expect(page.rules.contains(test.rule.id), "found \(page.rules)")
    }

    @Test(arguments: passing, Setting.allCases)
    func leavesItsPassingExamplesAlone(_ test: Case, _ setting: Setting) {
        // Whatever is quoted is somebody's words, which is what this rule is about.
        if test.rule.id == "testimonial", setting == .inQuotation { return }
        let page = setting.page(test.example)
        #expect(!page.rules.contains(test.rule.id))
        #expect(page.errors.isEmpty, "\(page.findings.map(\.message))")
    }

    @Test(arguments: failing)
    func pointsAtWordsOfTheSentence(_ test: Case) throws {
        let prefix = "Ünïcödé 🙂 first. "
        var sketch = test.example.treatment.map { PageSketch(on: $0) } ?? PageSketch()
        sketch.add(.paragraph, prefix + test.example.text)
        let finding = try #require(sketch.analyzed().findings.first { $0.rule == test.rule })
        #expect(finding.span.range.lowerBound >= prefix.utf8.count)
        #expect(!finding.span.text.isEmpty)
        #expect((prefix + test.example.text).contains(finding.span.text))
    }

    @Test func everyRuleIsDocumented() {
        var seen: Set<String> = []
        for rule in Rule.claims {
            #expect(seen.insert(rule.id).inserted, "\(rule.id) stands twice")
            #expect(!rule.sources.isEmpty, "\(rule.id) has no source")
            for place in rule.jurisdictions { #expect(Jurisdiction(rawValue: place) != nil, "\(rule.id): \(place)") }
        }
    }

    /// Messages are for editors: they name no types, and say what to do.
    @Test(arguments: failing)
    func messagesSpeakToEditors(_ test: Case) throws {
        let finding = try #require(Setting.alone.page(test.example).findings.first { $0.rule == test.rule })
        #expect(finding.help?.isEmpty == false)
        for word in ["nil", "Optional", "decode", "null", "slot"] { #expect(!finding.message.contains(word)) }
    }
}
