import Diagnostics
import SiteImages
import SiteOutput
import SitePipeline
import Testing

/// Pictures on their way through a whole build.
@Suite struct SitePicturesTests {
    let site: PictureSite
    let library = FakeLibrary()

    init() throws { site = try PictureSite() }

    @Test func pagesOfferEveryWidthAndBothFormats() async throws {
        let outcome = try await site.build(library.source)
        #expect(outcome.report.diagnostics.isEmpty && outcome.commit != nil)
        let made = site.media.filter { $0.hasPrefix("lake-") }
        #expect(made.count == 8 && !site.media.contains("lake.jpg"))
        let page = try site.text("Public/about/index.html")
        for name in made { #expect(page.contains("/media/\(name)"), "\(name)") }
        #expect(page.contains(#"<picture><source type="image/webp" srcset="/media/lake-480."#))
        #expect(page.contains(#"width="1600" height="900""#))
    }

    @Test func theFirstPictureOfAPageIsLoadedAtOnceAndTheOthersLater() async throws {
        try site.replace(
            in: "Content/pages/about.md", "We are made up.", with: "![A lake.](../media/lake.jpg)\n\n![](../media/room.svg)\n\nWe are made up.")
        _ = try await site.build(library.source)
        let images = try site.text("Public/about/index.html").tags("img")
        #expect(images.count == 3)
        #expect(images.map { $0.contains(#"loading="lazy""#) } == [false, true, true])
        #expect(images[1].contains("srcset=") && images[1].contains("sizes=") && !images[2].contains("srcset="))
        #expect(images.allSatisfy { $0.contains(" alt=\"") && $0.contains(" width=\"") && $0.contains(" height=\"") })

        // Without a picture of its own, the page's first one is in the text.
        try site.replace(in: "Content/pages/about.md", "image: lake.jpg\n", with: "")
        _ = try await site.build(library.source)
        let rest = try site.text("Public/about/index.html").tags("img")
        #expect(rest.map { $0.contains(#"loading="lazy""#) } == [false, true])
    }

    @Test func portraitsAndClinicsHaveTheirWidthsToo() async throws {
        try site.append(to: "Content/people/lee-park.yml", "photo: lake.jpg\n")
        try site.append(to: "Content/clinics/main-street.yml", "photo: lake.jpg\n")
        #expect(try await site.build(library.source).report.diagnostics.isEmpty)
        let portrait = try #require(try site.text("Public/team/index.html").tags("img").first)
        #expect(portrait.contains(#"class="portrait""#) && portrait.contains(#"sizes="8rem""#) && portrait.contains(#"loading="lazy""#))
        let clinic = try #require(try site.text("Public/locations/index.html").tags("img").first)
        #expect(clinic.contains("srcset=") && clinic.contains(#"loading="lazy""#))
    }

    @Test func aLinkToAPictureLeadsToTheWidest() async throws {
        try site.replace(in: "Content/pages/about.md", "We are made up.", with: "[Larger](../media/lake.jpg)\n\nWe are made up.")
        #expect(try await site.build(library.source).report.diagnostics.isEmpty)
        #expect(try site.text("Public/about/index.html").contains(#"<a href="/media/lake-1600."#))
    }

    @Test func theSecondBuildDoesNoWork() async throws {
        _ = try await site.build(library.source)
        let done = library.workDone
        #expect(done > 10)
        let again = try await site.build(library.source)
        #expect(library.workDone == done && again.commit?.written == [])
        // Not even the library is needed: what it made is there.
        #expect(try await site.build().commit?.written == [])
    }

    @Test func aBrokenEntryOfTheCacheIsMadeAgain() async throws {
        _ = try await site.build(library.source)
        let done = library.workDone
        for entry in site.cacheEntries { site.disk.put("/site/.sitegen-cache/images/\(entry)", "x") }
        let again = try await site.build(library.source)
        #expect(library.workDone == 2 * done && again.commit?.written == [])
    }

    @Test func theCacheForgetsWhatIsGone() async throws {
        try site.add("other.png", png(width: 20, height: 10))
        _ = try await site.build(library.source)
        let before = site.cacheEntries
        try site.remove("Content/media/other.png")
        try site.remove("Content/media/other.png.yml")
        _ = try await site.build(library.source)
        #expect(site.cacheEntries.count == before.count - 1 && site.cacheEntries.isSubset(of: before))
        #expect(!site.media.contains { $0.hasPrefix("other") })
    }

    @Test func aCheckLeavesNothingBehindAndSaysTheSame() async throws {
        try site.add("broken.png", Array("nothing".utf8))
        let checked = try await site.pipeline(library.source).check()
        #expect(site.cacheEntries.isEmpty && !site.disk.tree("/site").keys.contains { $0.hasPrefix(".sitegen-cache") })
        let built = try await site.build(library.source)
        #expect(built.report.diagnostics == checked.report.diagnostics && built.commit == nil)
    }

    // MARK: Without libvips

    @Test func withoutALibraryThePictureGoesOutWithAWarning() async throws {
        let outcome = try await site.build()
        let warning = try #require(outcome.report.diagnostics.first)
        #expect(outcome.report.diagnostics.count == 1)
        #expect(warning.rule.id == "unprepared-picture" && warning.severity == .warning)
        #expect(warning.span.file.path == "Content/media/lake.jpg.yml")
        #expect(warning.span.file.text(in: warning.span.range) == "lake.jpg")
        #expect(try site.read("Public/media/lake.jpg") == site.read("Content/media/lake.jpg"))
        let image = try #require(try site.text("Public/about/index.html").tags("img").first)
        #expect(image.contains(#"width="1600" height="900""#) && !image.contains("srcset"))
        #expect(!site.media.contains { $0.hasPrefix("cards") })
        #expect(site.cacheEntries.isEmpty)
    }

    @Test func aSiteMayMakeTheWarningAnError() async throws {
        try site.append(to: "Content/site.yml", "severity: {unprepared-picture: error}\n")
        let outcome = try await site.build()
        #expect(outcome.report.hasErrors && outcome.commit == nil)
        #expect(try await site.build(library.source).report.diagnostics.isEmpty)
    }

    @Test func aSiteOfDrawingsNeedsNoLibrary() async throws {
        try site.replace(in: "Content/pages/about.md", "image: lake.jpg\n", with: "")
        try site.remove("Content/media/lake.jpg")
        try site.remove("Content/media/lake.jpg.yml")
        #expect(try await site.build().report.diagnostics.isEmpty)
        try site.replace(in: "Content/site.yml", "social-cards: true\n", with: "")
        _ = try await site.build {
            Issue.record("The library was looked for.")
            return .failure(.notInstalled)
        }
    }

    // MARK: Files that are refused

    @Test func everyUnusablePictureIsSaidAtItsRecord() async throws {
        try site.add("not-a.jpg", png(width: 1, height: 1))
        try site.add("huge.png", png(width: 60_000, height: 60_000))
        try site.add("empty.webp", [])
        try site.add("phone.heic", Array("ftypheic".utf8))
        let outcome = try await site.build(library.source)
        let found = outcome.diagnostics(of: "unusable-picture")
        #expect(found.map(\.span.file.path) == ["empty.webp", "huge.png", "not-a.jpg", "phone.heic"].map { "Content/media/\($0).yml" })
        #expect(found.allSatisfy { $0.severity == .error && $0.finding.help != nil } && outcome.commit == nil)
    }

    @Test func aDrawingThatRunsCodeIsRefusedAtItsPlace() async throws {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<script>alert(1)</script>\n<image href=\"https://example.org/x.png\"/>\n</svg>"
        try site.add("drawing.svg", Array(drawing.utf8))
        let outcome = try await site.build(library.source)
        let found = outcome.diagnostics(of: "unsafe-drawing")
        #expect(found.map(\.span.file.path) == ["Content/media/drawing.svg", "Content/media/drawing.svg"])
        #expect(found.map { $0.span.file.text(in: $0.span.range) } == ["<script>", #"href="https://example.org/x.png""#])
        #expect(found.allSatisfy { $0.severity == .error && $0.finding.notes.first?.span?.file.path == "Content/media/drawing.svg.yml" })
        #expect(outcome.commit == nil)
    }

    // MARK: Cards

    @Test func everyPageButThe404HasACardOfItsOwn() async throws {
        let outcome = try await site.build(library.source)
        let cards = site.media.filter { $0.hasPrefix("cards/") }
        #expect(cards.count == outcome.pageCount - 1)
        let card = try #require(cards.first { $0.hasPrefix("cards/procedures-lumafill-scars.") })
        let page = try site.text("Public/procedures/lumafill-scars/index.html")
        #expect(page.contains(#"<meta property="og:image" content="https://www.birch.example/media/\#(card)">"#))
        #expect(page.contains(#"<meta property="og:image:width" content="1200">"#) && page.contains(#"<meta property="og:image:height" content="630">"#))
        #expect(page.contains(#"<meta property="og:image:alt" content="Lumafill for pitted scars. Birch Street Skin">"#))
        #expect(try !site.text("Public/404.html").contains("og:image"))
        #expect(try site.text("Public/media/\(card)").contains("Lumafill for"))
    }

    @Test func anotherTitleIsAnotherCard() async throws {
        _ = try await site.build(library.source)
        let before = site.media
        try site.replace(in: "Content/pages/about.md", "title: About us", with: "title: About <us> & you")
        #expect(try await site.build(library.source).report.diagnostics.isEmpty)
        let changed = Set(site.media).subtracting(before)
        #expect(changed.count == 1 && changed.first?.hasPrefix("cards/about.") == true)
        let card = try #require(changed.first)
        #expect(try site.text("Public/media/\(card)").contains("&lt;us&gt; &amp; you"))
    }

    @Test func aSiteMayDoWithoutCards() async throws {
        try site.replace(in: "Content/site.yml", "social-cards: true\n", with: "")
        _ = try await site.build(library.source)
        #expect(!site.media.contains { $0.hasPrefix("cards") })
        // A photograph stands in for the card, a drawing does not.
        #expect(try site.text("Public/about/index.html").contains(#"og:image" content="https://www.birch.example/media/lake-1600."#))
        #expect(try !site.text("Public/index.html").contains("og:image"))
    }
}

extension String {
    /// The start tags of an element.
    fileprivate func tags(_ name: String) -> [String] {
        components(after: "<\(name) ").map { String($0.prefix { $0 != ">" }) }
    }

    private func components(after mark: String) -> [Substring] {
        ranges(of: mark).map { self[$0.lowerBound...] }
    }
}
