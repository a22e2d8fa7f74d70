import TestSupport
import Testing

/// Rules over days: each on the last day that is right and the first that is wrong.
@Suite struct DateRuleTests {
    private static let page = "procedures/lumafill-scars.md"

    @available(macOS 15, *)
    @Test(arguments: [("2026-11-21", []), ("2026-11-22", ["error procedures/lumafill-scars.md:2026-11-22"])] as [(String, [String])])
    func dateInFuture(_ day: String, _ expected: [String]) async throws {
        let site = RuledSite(Self.page, "updated: 2026-11-20", "updated: \(day)")
        #expect(try await site.findings(of: "date-in-future") == expected)
    }

    @available(macOS 15, *)
    @Test func factsComparedTomorrow() async throws {
        let site = RuledSite("treatments/needle-pen.yml", "as-of: 2026-11-20", "as-of: 2026-11-22")
        #expect(try await site.findings(of: "date-in-future") == ["error treatments/needle-pen.yml:as-of"])
    }

    /// A review is good for a year and no day more.
    @available(macOS 15, *)
    @Test(arguments: [("2027-11-19", 0), ("2027-11-20", 1), ("2027-11-21", 3), ("2028-11-19", 3)])
    func pageReviewOverdue(_ today: String, _ count: Int) async throws {
        #expect(try await MemorySite.golden().findings(of: "page-review-overdue", on: today).count == count)
    }

    @available(macOS 15, *)
    @Test(arguments: [("2025-02-28", 0), ("2025-03-01", 1)]) func reviewOnALeapDay(_ today: String, _ count: Int) async throws {
        let site = RuledSite("pages/about.md", "layout: page\n", "layout: page\nreviewer: lee-park\nreviewed: 2024-02-29\n")
        #expect(try await site.findings(of: "page-review-overdue", on: today).count == count)
    }

    @available(macOS 15, *)
    @Test(arguments: [("2027-05-20", []), ("2027-05-21", ["warning treatments/lumafill.yml:review-by", "warning treatments/needle-pen.yml:review-by"])] as [(String, [String])])
    func factReviewOverdue(_ today: String, _ expected: [String]) async throws {
        #expect(try await MemorySite.golden().findings(of: "fact-review-overdue", on: today) == expected)
    }

    @available(macOS 15, *)
    @Test(arguments: [("2026-11-21", []), ("2026-11-20", ["error people/lee-park.yml:2026-11-20"])] as [(String, [String])])
    func credentialExpired(_ until: String, _ expected: [String]) async throws {
        for day in ["until: 2028-06-30", "until: 2030-12-31"] {
            let site = RuledSite("people/lee-park.yml", day, "until: \(until)")
            #expect(try await site.findings(of: "credential-expired") == expected)
        }
    }

    @available(macOS 15, *)
    @Test(arguments: [
        ("{id: C-1, channels: [website], until: 2026-11-21}", []),
        ("{id: C-1, channels: [website], until: 2026-11-20}", ["error media/room.yml:2026-11-20"]),
        ("{id: C-1, channels: [social], until: 2026-11-21}", ["error media/room.yml:[social]"]),
        ("{id: C-1, channels: [social], until: 2026-11-20}", ["error media/room.yml:[social]", "error media/room.yml:2026-11-20"]),
    ] as [(String, [String])])
    func imageConsent(_ consent: String, _ expected: [String]) async throws {
        let patient = RuledSite("media/room.yml", "subject: none", "subject: patient\nconsent: \(consent)")
        #expect(try await patient.findings(of: "image-consent") == expected)
        let staff = RuledSite("media/room.yml", "subject: none", "subject: staff\nconsent: \(consent)")
        #expect(try await staff.findings(of: "image-consent") == [])
    }
}
