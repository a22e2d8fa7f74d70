import ContentSyntax
import Diagnostics
import TestSupport
import Testing

/// A waiver turns one finding into a note for a time, and is never silent.
@Suite struct WaiverTests {
    private static let file = "Content/faqs/zz.md"

    /// A site in which one question is answered twice, with waivers in its settings.
    @available(macOS 15, *)
    private func diagnostics(_ waiver: String, on day: String = "2026-11-21") async throws -> [String] {
        let site = try MemorySite.golden()
        try site.write(Self.file, "---\nquestion: Why is there a skin test?\ntreatments: [lumafill]\n---\n\nBecause.\n")
        try site.replace(in: "Content/site.yml", "speaker: clinic", with: "speaker: clinic\nwaivers:\n  - {\(waiver)}")
        return try await site.check(today: CalendarDate(day)!).report.diagnostics.map { "\($0.severity.rawValue) \($0.rule.id)" }
    }

    private static let good =
        "rule: duplicate-question, file: \(file), words: Why is there a skin test?, reason: It is asked twice., approved-by: lee-park, until: 2026-12-31"

    @available(macOS 15, *)
    @Test func covers() async throws {
        #expect(try await diagnostics(Self.good) == ["note duplicate-question"])
        #expect(try await diagnostics(Self.good.replacing("words: Why is there a", with: "words: why")) != ["note duplicate-question"])
        #expect(try await diagnostics(Self.good.replacing("words: Why is there a skin test?", with: "words: skin test")) == ["note duplicate-question"])
    }

    @available(macOS 15, *)
    @Test func ends() async throws {
        #expect(try await diagnostics(Self.good, on: "2026-12-31") == ["note duplicate-question"])
        #expect(try await diagnostics(Self.good, on: "2027-01-01") == ["warning duplicate-question", "warning waiver-expired"])
    }

    @available(macOS 15, *)
    @Test func unused() async throws {
        let other = Self.good.replacing("faqs/zz.md", with: "faqs/other.md")
        #expect(try await diagnostics(other) == ["warning duplicate-question", "warning waiver-unused"])
    }

    @available(macOS 15, *)
    @Test(arguments: ["image-consent", "missing-key", "duplicate-questoin"]) func refused(_ rule: String) async throws {
        let waiver = Self.good.replacing("rule: duplicate-question", with: "rule: \(rule)")
        #expect(try await diagnostics(waiver).contains("error waiver-refused"))
    }

    @available(macOS 15, *)
    @Test func needsAPerson() async throws {
        #expect(try await diagnostics(Self.good.replacing("lee-park", with: "nobody")).contains("error unresolved-reference"))
    }
}
