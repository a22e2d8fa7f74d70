import SiteImages
import SiteOutput
import Testing

@Suite struct PictureMakerTests {
    let disk = MemoryFileSystem.withSite()

    func make(_ name: String, _ bytes: [UInt8], _ library: @escaping ImageLibrary.Source) -> PictureMaker.Outcome {
        PictureMaker(library: library, cache: disk.cache()).make(name, bytes)
    }

    // MARK: Widths and formats

    @Test(arguments: [
        (2400, [480, 800, 1200, 1600]), (1600, [480, 800, 1200, 1600]), (1250, [480, 800, 1250]), (1000, [480, 800, 1000]),
        (850, [480, 850]), (480, [480]), (500, [500]), (1, [1]),
    ])
    func noneIsWiderThanThePictureAndNoneNearlyAsWide(width: Int, widths: [Int]) throws {
        let library = CountingLibrary(width: width, height: 900)
        let outcome = make("photo.jpg", Samples.jpeg(width: UInt16(width), height: 900), library.source)
        let picture = try #require(outcome.picture)
        #expect(outcome.problem == nil)
        #expect(picture.files.map(\.size?.width) == widths)
        #expect(picture.modern.map(\.size?.width) == widths)
        #expect(picture.main.size?.width == widths.last)
    }

    /// A camera writes a picture lying on its side and says so; the head of the file has the sides the other way round.
    @Test func theWidthIsThatOfThePictureOnceItStands() throws {
        let library = CountingLibrary(width: 900, height: 4000)
        let picture = try #require(make("photo.jpg", Samples.jpeg(width: 4000, height: 900), library.source).picture)
        #expect(picture.files.map(\.size?.width) == [480, 800, 900])
    }

    @Test func theOriginalFormatIsTheFallback() throws {
        let library = CountingLibrary(width: 600, height: 400)
        let photo = try #require(make("photo.jpg", Samples.jpeg(width: 600, height: 400), library.source).picture)
        #expect(photo.files.map(\.format) == [.jpeg, .jpeg] && photo.modern.map(\.format) == [.webp, .webp])
        let chart = try #require(make("chart.png", Samples.png(width: 600, height: 400), library.source).picture)
        #expect(chart.files.map(\.format) == [.png, .png] && chart.modern.map(\.format) == [.webp, .webp])
        let webP = try #require(make("x.webp", Samples.extendedWebP(width: 600, height: 400, flags: 0), library.source).picture)
        #expect(webP.files.map(\.format) == [.webp, .webp] && webP.modern.isEmpty)
    }

    @Test func namesTellWidthAndContent() throws {
        let library = CountingLibrary(width: 600, height: 400)
        let picture = try #require(make("photo.of.us.JPEG", Samples.jpeg(width: 600, height: 400), library.source).picture)
        let hash = ContentHash(of: Array("webp of width 480".utf8)).text.prefix(8)
        #expect(picture.modern.first?.path == "media/photo.of.us-480.\(hash).webp")
        #expect(picture.main.path.hasPrefix("media/photo.of.us-600.") && picture.main.path.hasSuffix(".jpg"))
        let addresses = picture.files.map(\.address)
        #expect(picture.srcset == "\(addresses[0]) 480w, \(addresses[1]) 600w")
    }

    // MARK: Left as they are

    @Test(arguments: [
        ("x.gif", Array("GIF89a".utf8) + [1, 0, 1, 0]), ("x.svg", Array(#"<svg viewBox="0 0 1 1"/>"#.utf8)),
        ("moving.webp", Samples.extendedWebP(width: 600, height: 400, flags: 0b10)), ("x.pdf", Array("%PDF".utf8)),
    ])
    func otherKindsGoOutAsTheyAre(name: String, bytes: [UInt8]) throws {
        let library = CountingLibrary(width: 1, height: 1)
        let outcome = make(name, bytes, library.source)
        let picture = try #require(outcome.picture)
        #expect(outcome.problem == nil)
        #expect(picture.allFiles.map(\.path) == ["media/\(name)"] && picture.main.bytes == bytes)
        #expect(picture.srcset == nil && picture.modernSrcset == nil)
        #expect(library.askedWidths.isEmpty)
    }

    @Test(arguments: [ImageLibrary.Unavailable.notInstalled, .tooOld, .doesNotStart])
    func withoutALibraryThePictureGoesOutWithAWarning(reason: ImageLibrary.Unavailable) throws {
        let bytes = Samples.jpeg(width: 640, height: 480)
        let outcome = make("photo.jpg", bytes) { .failure(reason) }
        let picture = try #require(outcome.picture)
        #expect(picture.main.bytes == bytes && picture.main.size == ImageSize(width: 640, height: 480))
        let problem = try #require(outcome.problem)
        #expect(problem == .notPrepared(file: "photo.jpg", reason) && problem.isWarning)
        #expect(problem.help.contains("apt-get install libvips42"))
        #expect(disk.entries.isEmpty)
    }

    // MARK: Refused

    @Test(arguments: [
        ("photo.jpg", Samples.png(width: 1, height: 1), PictureProblem.otherFormat(file: "photo.jpg", is: .png)),
        ("photo", Samples.png(width: 1, height: 1), .otherFormat(file: "photo", is: .png)),
        ("photo.jpg", Array("ftypheic".utf8), .noPicture(file: "photo.jpg")), ("photo.png", [], .noPicture(file: "photo.png")),
        ("photo.jpg", Array("<svg/>".utf8), .noPicture(file: "photo.jpg")),
        ("photo.HEIC", Array("ftypheic".utf8), .notForBrowsers(file: "photo.HEIC")),
        ("page.html", Array("<script>".utf8), .noPicture(file: "page.html")),
        ("code.js", Array("alert(1)".utf8), .noPicture(file: "code.js")),
        ("photo.jpg", [0xFF, 0xD8, 0xFF, 0xD9], .broken(file: "photo.jpg")),
        ("big.png", Samples.png(width: 10_001, height: 10_000), .tooLarge(file: "big.png", ImageSize(width: 10_001, height: 10_000))),
        (
            "bomb.png", Samples.png(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF),
            .tooLarge(file: "bomb.png", ImageSize(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF))
        ),
    ] as [(String, [UInt8], PictureProblem)])
    func isRefusedBeforeAnyWork(name: String, bytes: [UInt8], problem: PictureProblem) {
        let library = CountingLibrary(width: 100, height: 100)
        let outcome = make(name, bytes, library.source)
        #expect(outcome.problem == problem && outcome.picture == nil)
        #expect(!problem.isWarning && !problem.message.isEmpty && !problem.help.isEmpty)
        #expect(library.askedWidths.isEmpty)
    }

    @Test func aJPEGOfTooManyPassesIsRefused() {
        let library = CountingLibrary(width: 600, height: 400)
        let head = Samples.jpeg(width: 600, height: 400)
        func problem(passes: Int) -> PictureProblem? {
            make("photo.jpg", head + (0..<passes).flatMap { _ in [0xFF, 0xDA, 0xFF, 0x00] }, library.source).problem
        }
        #expect(problem(passes: 200) == nil)
        #expect(library.askedWidths.count > 0)
        #expect(problem(passes: 201) == .broken(file: "photo.jpg"))
    }

    @Test func aHundredMegapixelsAreNotTooMany() {
        let library = CountingLibrary(width: 10_000, height: 10_000)
        #expect(make("big.png", Samples.png(width: 10_000, height: 10_000), library.source).problem == nil)
    }

    @Test func whatTheLibraryCannotReadIsBroken() {
        let library = ImageLibrary(shrink: { _, _, _ in nil }, draw: { _ in nil })
        #expect(make("photo.png", Samples.png(width: 9, height: 9)) { .success(library) }.problem == .broken(file: "photo.png"))
        #expect(disk.entries.isEmpty)
    }

    // MARK: Kept

    @Test func theSecondTimeNothingIsMade() throws {
        let bytes = Samples.jpeg(width: 1000, height: 500)
        let library = CountingLibrary(width: 1000, height: 500)
        let first = try #require(make("photo.jpg", bytes, library.source).picture)
        #expect(library.askedWidths == [1600, 480, 800])
        // Not even the library is needed, and the name does not count.
        let second = try #require(make("same.jpg", bytes, ImageLibrary.none).picture)
        #expect(first.allFiles.map(\.bytes) == second.allFiles.map(\.bytes))
        #expect(second.main.path.hasPrefix("media/same-1000."))
        #expect(make("photo.jpg", bytes + [0], library.source).problem == nil)
        #expect(library.askedWidths.count == 6)
    }

    @Test func drawingsAreKeptToo() throws {
        let library = CountingLibrary(width: 1200, height: 630)
        let drawer = ImageDrawer(library: library.source, cache: disk.cache())
        let card = try #require(drawer.picture(of: Array("<svg>".utf8), named: "cards/home"))
        #expect(card.file.path == "media/cards/home.\(ContentHash(of: card.file.bytes).text.prefix(8)).png")
        let again = try #require(drawer.picture(of: Array("<svg>".utf8), named: "cards/home"))
        #expect(again.file.bytes == card.file.bytes && library.askedWidths.count == 1)
        #expect(ImageDrawer(library: ImageLibrary.none, cache: disk.cache()).picture(of: [1], named: "x") == nil)
    }
}
