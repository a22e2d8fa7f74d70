import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import TreatmentModel

/// The phrase that stands for an indication on a page keeps everything that narrows it.
@Suite struct IndicationPhraseTests {
    /// Every treatment of the example site and of the test data.
    private static let treatments: [Treatment] = {
        do {
            return try ["\(Repository.root)/Content/treatments", "\(Repository.fixtures)/treatments"].flatMap { folder in
                try Repository.tree(folder).sorted { $0.key < $1.key }.compactMap { path, bytes in
                    let decoded = ContentDecoder.decode(SourceFile(path: path, bytes: bytes), kind: .treatment, key: String(path.dropLast(4)))
                    if case .treatment(let item) = decoded.item { return item.content } else { return nil }
                }
            }
        } catch {
            fatalError("the treatments cannot be read: \(error)")
        }
    }()

    @Test func allOfThemAreRead() { #expect(Self.treatments.count >= 27) }

    @Test func nothingIsLost() {
        for treatment in Self.treatments {
            for indication in treatment.indications {
                let phrase = indication.phrase.lowercased()
                #expect(phrase.contains(indication.condition.lowercased()), "\(treatment.key).\(indication.key): \(phrase)")
                for qualifier in indication.qualifiers {
                    #expect(phrase.contains(qualifier.value.lowercased()), "\(treatment.key).\(indication.key) loses \(qualifier.value): \(phrase)")
                }
                if let site = indication.sites.first { #expect(phrase.contains(site.lowercased()), "\(treatment.key).\(indication.key) loses \(site)") }
                #expect(!phrase.contains("  ") && !phrase.hasPrefix(" ") && !phrase.hasSuffix(" "), "\(phrase)")
            }
        }
    }

    /// What the table gives is what the pathway allows: no status for what no regulator reviews.
    @Test func statusFollowsThePathway() {
        let facts = FactTable(Self.treatments)
        for treatment in Self.treatments {
            for indication in treatment.indications {
                let status = try? facts.resolve("\(treatment.key).\(indication.key).status").get()
                #expect(status?.text == indication.pathway.verb.map { "\(indication.regulator)-\($0.rawValue)" }, "\(treatment.key).\(indication.key)")
            }
        }
    }

    @Test(arguments: [(0.5, "15 days"), (1, "1 month"), (6, "6 months"), (12, "12 months"), (18, "18 months"), (24, "2 years"), (30, "30 months"), (60, "5 years")])
    func durations(_ months: Double, _ phrase: String) { #expect(LabeledDuration(months: months, evidence: []).phrase == phrase) }

    @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")] as [([String], String)])
    func lists(_ items: [String], _ prose: String) { #expect(items.joinedAsProse == prose) }
}
