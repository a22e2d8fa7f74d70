import ContentSyntax
import SiteOutput
import TestSupport
import Testing

@testable import SitePipeline

/// The figures of the judged pages in the fixtures may not fall below those published in WordingScore.md, and no wrong line
/// may pass.
@Suite struct PublishedPagesTests {
    /// In per cent, rounded down.
    struct Published: Sendable {
        let folder: String
        let recall: Int
        let precision: Int
        let verified: Int
        let neutral: Int
    }

    @Test(arguments: [
        Published(folder: "first", recall: 71, precision: 96, verified: 42, neutral: 79),
        Published(folder: "second", recall: 81, precision: 100, verified: 30, neutral: 75),
        Published(folder: "third", recall: 78, precision: 100, verified: 31, neutral: 81),
        Published(folder: "fourth", recall: 75, precision: 100, verified: 37, neutral: 84),
        Published(folder: "fifth", recall: 77, precision: 100, verified: 40, neutral: 80),
        Published(folder: "sixth", recall: 77, precision: 97, verified: 33, neutral: 78),
        Published(folder: "seventh", recall: 69, precision: 94, verified: 25, neutral: 72),
    ])
    func keepsItsFigures(_ published: Published) throws {
        let disk = FileSystem.live
        let root = Repository.root
        let judged = try JudgedPages.read(root + "/Tests/Fixtures/pages/" + published.folder, disk: disk)
        let folders = ["Content/treatments", "Tests/Fixtures/treatments"].map { root + "/" + $0 }
        let site = try JudgedSite(judged, treatments: TreatmentFolders.read(folders, disk: disk))
        let score = PageScore(site.scored(today: try #require(CalendarDate("2026-11-21"))))
        #expect(score.passed.map(\.text) == [])
        for (share, least) in [
            (score.recall, published.recall), (score.precision, published.precision),
            (score.verified, published.verified),
            (score.neutral, published.neutral),
        ] {
            #expect(share.part * 100 >= least * share.whole, "\(share.percent)")
        }
    }
}
