import ContentSyntax
import Diagnostics
import SiteGraph
import Testing

/// Facts as the words that stand for them on a page.
@Suite struct FactTableTests {
    @Test(arguments: [
        ("lumafill.name", "Lumafill"), ("lumafill.name-mark", "Lumafill®"), ("lumafill.generic", "beads of test glass in a gel"),
        ("lumafill.category", "dermal filler"), ("lumafill.composition", "80% gel and 20% test glass beads"),
        ("lumafill.contraindications", "an allergy to glass and a positive skin test"), ("lumafill.adverse-events", "redness and swelling"),
        ("lumafill.sessions", "one or two"), ("lumafill.downtime", "none or a day"), ("lumafill.price", "from $900"),
        ("lumafill.as-of", "November 20, 2026"), ("lumafill.skin-test.what", "an allergy skin test"),
        ("lumafill.skin-test.lead-time", "four weeks before treatment"), ("lumafill.skin-test", "an allergy skin test"),
        ("lumafill.pitted-scars", "moderate to severe pitted scars on the cheek"), ("lumafill.pitted-scars.condition", "pitted scars"),
        ("lumafill.pitted-scars.age", "22 and older"), ("lumafill.pitted-scars.age-label", "over the age of 21"),
        ("lumafill.pitted-scars.status", "FDA-approved"), ("lumafill.pitted-scars.verb", "approved"),
        ("lumafill.pitted-scars.regulator", "FDA"), ("lumafill.pitted-scars.number", "P000000/S001"),
        ("lumafill.pitted-scars.decided", "December 23, 2014"), ("lumafill.pitted-scars.skin-types", "I–VI"),
        ("lumafill.pitted-scars.duration", "12 months"), ("lumafill.pitted-scars.sites", "cheek"), ("lumafill.responders", "64%"),
        ("lumafill.responders.measure", "patients who responded"), ("lumafill.responders.at", "6 months"), ("lumafill.responders.n", "147"),
        ("needle-pen.neck-lines", "neck lines"), ("needle-pen.neck-lines.status", "FDA-cleared"),
        ("needle-pen.neck-lines.skin-types", "II–IV"), ("needle-pen.neck-lines.age-label", "22 and older"),
    ])
    func facts(_ path: String, _ words: String) throws {
        let fact = try graph().graph.facts.resolve(path).get()
        #expect(fact.text == words)
        #expect(fact.treatment == path.prefix { $0 != "." })
    }

    @Test func pathsThatNameNothing() throws {
        let facts = try graph().graph.facts
        #expect(facts.resolve("lumafil.name") == .failure(.unknownTreatment("lumafil", nearest: "lumafill")))
        #expect(facts.resolve("lumafill.nam") == .failure(.unknownFact(path: "lumafill.nam", nearest: "lumafill.name")))
        #expect(facts.resolve("lumafill.boxed-warning") == .failure(.notGiven(path: "lumafill.boxed-warning")))
        #expect(facts.resolve("needle-pen.neck-lines.duration") == .failure(.notGiven(path: "needle-pen.neck-lines.duration")))
        #expect(facts.resolve("") == .failure(.unknownTreatment("", nearest: nil)))
        #expect(facts.resolve("lumafill") == .failure(.unknownFact(path: "lumafill", nearest: nil)))
    }

    @Test func expansion() throws {
        let facts = try graph().graph.facts
        let file = SourceFile(path: "a", text: "É: {{lumafill.name}} and {{ lumafill.pitted-scars.age }}; {{lumafil.x}} {single} {{open")
        let (text, findings) = facts.expand(MappedText(file: file, verbatim: 0..<file.bytes.count))
        #expect(text.text == "É: Lumafill and 22 and older; {{lumafil.x}} {single} {{open")
        #expect(findings.map(\.span.text) == ["{{lumafil.x}}", "{{"])
        #expect(text.isGenerated(4..<12))
        #expect(text.span(of: 4..<12).text == "{{lumafill.name}}")
        #expect(text.span(of: 29..<30).text == ";")
    }

    @Test func textsWithoutFactsAreLeftAlone() throws {
        let file = SourceFile(path: "a", text: "No } facts }} here.")
        let (text, findings) = try graph().graph.facts.expand(MappedText(file: file, verbatim: 0..<file.bytes.count))
        #expect(text.text == "No } facts }} here." && findings == [])
    }
}
