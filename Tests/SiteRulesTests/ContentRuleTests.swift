import TestSupport
import Testing

/// Rules over what is written, with what passes beside what does not.
@Suite struct ContentRuleTests {
    @available(macOS 15, *)
    @Test(arguments: [
        ("question: why is there a SKIN-TEST\ntreatments: [lumafill]", 1), ("question: Why is there a skin test?\ntreatments: [needle-pen]", 0),
        ("question: Why is there a skin test?", 0), ("question: Why is there a second skin test?\ntreatments: [lumafill]", 0),
    ])
    func duplicateQuestion(_ keys: String, _ count: Int) async throws {
        let site = try MemorySite.golden()
        try site.write("Content/faqs/zz.md", "---\n\(keys)\n---\n\nBecause.\n")
        #expect(try await site.findings(of: "duplicate-question").count == count)
    }

    @available(macOS 15, *)
    @Test(arguments: [("A", 0), ("B", 0), ("C", 1), ("D", 1), ("M", 1)]) func factSource(_ confidence: String, _ count: Int) async throws {
        let indication = RuledSite(
            "treatments/needle-pen.yml", "seen: 2026-11-20, confidence: A}", "seen: 2026-11-20, confidence: \(confidence)}")
        #expect(try await indication.findings(of: "fact-source").count == count)
    }

    @available(macOS 15, *)
    @Test(arguments: [
        "contraindications:\n  - x", "boxed-warning: x", "composition: [{part: x}]", "mechanism: [It works.]", "units-interchangeable: false",
        "doses: [{area: x, amount: 20, unit: unit}]", "sessions: [{count: 3}]", "reversal: {possible: false}", "prescription-only: true",
        "local-names: {ca: [Y]}", "adverse-events: [{event: x, cite: park-2015}, y]",
    ])
    func factWithoutSource(_ facts: String) async throws {
        let key = String(facts.prefix { $0 != ":" })
        let bare = RuledSite("treatments/needle-pen.yml", "as-of:", "\(facts)\nas-of:")
        #expect(try await bare.findings(of: "fact-source") == ["warning treatments/needle-pen.yml:\(key)"])
        let source = "sources:\n  - {facts: [\(key)], url: \"https://www.example.org\", seen: 2026-11-20, confidence: A}\n"
        let sourced = RuledSite("treatments/needle-pen.yml", "as-of:", "\(facts)\n\(source)as-of:")
        #expect(try await sourced.findings(of: "fact-source") == [])
    }

    @available(macOS 15, *)
    @Test func completeListWithoutSource() async throws {
        let bare = RuledSite("treatments/needle-pen.yml", "as-of:", "complete: [required-steps]\nas-of:")
        #expect(try await bare.findings(of: "fact-source") == ["warning treatments/needle-pen.yml:complete"])
    }

    @available(macOS 15, *)
    @Test func unverifiedTreatment() async throws {
        let marked = RuledSite("treatments/needle-pen.yml", "as-of:", "unverified: true\nboxed-warning: x\nas-of:")
        #expect(try await marked.findings(of: "unverified-treatment") == ["error treatments/needle-pen.yml:unverified"])
        #expect(try await marked.findings(of: "fact-source") == [])
        let clear = RuledSite("treatments/needle-pen.yml", "as-of:", "unverified: false\nas-of:")
        #expect(try await clear.findings(of: "unverified-treatment") == [])
    }

    @available(macOS 15, *)
    @Test(arguments: [
        ("author: ana-ruiz\nreviewer: ana-ruiz", "wrote this page"), ("author: lee-park\nreviewer: ana-ruiz", "is not a reviewer"),
        ("author: ana-ruiz\nreviewer: lee-park", nil),
    ] as [(String, String?)])
    func reviewer(_ byline: String, _ expected: String?) async throws {
        let site = try MemorySite.golden()
        try site.replace(in: "Content/procedures/lumafill-scars.md", "author: ana-ruiz\nreviewer: lee-park", with: byline)
        let found = try await site.check().report.diagnostics.filter { $0.rule.id == "reviewer-eligible" }.map(\.message)
        #expect(found.count == (expected == nil ? 0 : 1))
        if let expected { #expect(found[0].contains(expected)) }
    }

    @available(macOS 15, *)
    @Test func reviewerWithoutLicence() async throws {
        let site = RuledSite("people/ana-ruiz.yml", "role: author", "role: both")
        #expect(try await site.findings(of: "reviewer-eligible") == [])
        let memory = try MemorySite.golden()
        try memory.replace(in: "Content/people/ana-ruiz.yml", "role: author", with: "role: both")
        try memory.replace(in: "Content/faqs/skin-test.md", "reviewer: lee-park", with: "reviewer: ana-ruiz")
        #expect(try await memory.findings(of: "reviewer-eligible") == ["error faqs/skin-test.md:ana-ruiz"])
    }
}
