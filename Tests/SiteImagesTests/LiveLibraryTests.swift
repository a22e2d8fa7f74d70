import FoundationEssentials
import SiteImages
import SiteOutput
import Testing

/// What libvips really does. Where it is not installed these tests are skipped, unless the environment says that it has to
/// be there: `SITEGEN_REQUIRES_LIBVIPS=1`.
@Suite struct LiveLibraryTests {
    static let library: ImageLibrary? = if case .success(let library) = ImageLibrary.live() { library } else { nil }
    static let isRequired = ProcessInfo.processInfo.environment["SITEGEN_REQUIRES_LIBVIPS"] == "1"

    @Test(.enabled(if: isRequired)) func isInstalledWhereItIsRequired() {
        if case .failure(let reason) = ImageLibrary.live() { Issue.record("libvips: \(reason)") }
    }

    /// A gradient with a shape, so that every width is a picture of its own.
    static func drawn(width: Int, height: Int) throws -> EncodedImage {
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)"><linearGradient id="g"><stop stop-color="#d06030"/>
            <stop offset="1" stop-color="#204080"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/>
            <circle cx="\(width / 3)" cy="\(height / 3)" r="\(height / 5)" fill="#fff"/></svg>
            """
        let library = try #require(library)
        return try #require(library.draw(Array(svg.utf8)))
    }

    static func photo(width: Int, height: Int) throws -> [UInt8] {
        let library = try #require(library)
        let drawn = try drawn(width: width, height: height)
        return try #require(library.shrink(drawn.bytes, width, [.jpeg])?.first).bytes
    }

    static func file(_ name: String) throws -> [UInt8] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        return try FileSystem.live.read("/\(folder)/Pictures/\(name)")
    }

    @Test(.enabled(if: library != nil)) func drawsADrawingInItsOwnSize() throws {
        let image = try Self.drawn(width: 120, height: 63)
        #expect(image.format == .png && image.size == ImageSize(width: 120, height: 63))
        #expect(ImageSize.read(image.bytes) == image.size)
    }

    @Test(.enabled(if: library != nil)) func writesEveryFormatInTheWidthAsked() throws {
        let library = try #require(Self.library)
        let images = try #require(library.shrink(try Self.photo(width: 600, height: 400), 480, [.jpeg, .png, .webp]))
        #expect(images.map(\.format) == [.jpeg, .png, .webp])
        for image in images {
            #expect(image.size == ImageSize(width: 480, height: 320) && ImageSize.read(image.bytes) == image.size)
            #expect(ImageFormat(of: image.bytes) == image.format)
        }
    }

    @Test(.enabled(if: library != nil)) func isNeverWiderThanThePicture() throws {
        let images = try #require(Self.library?.shrink(try Self.photo(width: 300, height: 200), 1600, [.webp]))
        #expect(images.first?.size == ImageSize(width: 300, height: 200))
    }

    /// Source of the layout: Exif 2.3, sections 4.5 and 4.6.
    private static let exif: [UInt8] = {
        // Little-endian; the orientation (rotate by 90 degrees to show), and the place: latitude reference "N".
        let directory: [UInt8] = [2, 0] + [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0] + [0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]
        let place: [UInt8] = [1, 0] + [0x01, 0, 2, 0, 2, 0, 0, 0] + Array("N\0\0\0".utf8) + [0, 0, 0, 0]
        let tiff = Array("II".utf8) + [42, 0, 8, 0, 0, 0] + directory + [0, 0, 0, 0] + place + Array("WHERE-IT-WAS".utf8)
        let content = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xE1, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
    }()

    @Test(.enabled(if: library != nil)) func standsUprightAndForgetsWhereItWasTaken() throws {
        let plain = try Self.photo(width: 600, height: 400)
        let photo = Array(plain.prefix(2)) + Self.exif + Array(plain.dropFirst(2))
        let images = try #require(Self.library?.shrink(photo, 1600, [.jpeg, .webp]))
        for image in images {
            #expect(image.size == ImageSize(width: 400, height: 600))
            for note in ["Exif", "EXIF", "WHERE-IT-WAS"] {
                #expect(image.bytes.firstRange(of: Array(note.utf8)) == nil, "\(note) in \(image.format)")
            }
        }
    }

    /// The same colour in Display P3 and in sRGB is other numbers.
    @Test(.enabled(if: library != nil)) func bringsColoursToSRGB() throws {
        let library = try #require(Self.library)
        let wide = try #require(library.shrink(try Self.file("teal-p3.png"), 16, [.jpeg])?.first)
        let normal = try #require(library.shrink(try Self.file("teal-srgb.png"), 16, [.jpeg])?.first)
        #expect(wide.bytes == normal.bytes)
        #expect(wide.bytes.firstRange(of: Array("ICC_PROFILE".utf8)) == nil)
    }

    @Test(.enabled(if: library != nil), arguments: ["cmyk.jpg", "grey.png", "sixteen-bits.png", "grey-with-p3-profile.jpg"])
    func otherKindsOfColourAreReadToo(name: String) throws {
        let images = try #require(Self.library?.shrink(try Self.file(name), 480, [.jpeg, .png, .webp]))
        #expect(images.allSatisfy { $0.size == ImageSize(width: 16, height: 16) })
        // Eight bits of red, green and blue, with or without transparency.
        let head = images[1].bytes[24...25]
        #expect(head.first == 8 && [2, 6].contains(head.last))
    }

    @Test(.enabled(if: library != nil)) func aPictureThatEndsTooSoonIsBroken() throws {
        let library = try #require(Self.library)
        let png = try Self.drawn(width: 300, height: 200).bytes
        let webP = try #require(library.shrink(png, 300, [.webp])?.first).bytes
        for picture in [png, webP, try Self.photo(width: 300, height: 200)] {
            for part in [4, 12, 30, picture.count / 4, picture.count / 2, picture.count * 9 / 10] {
                let isRead = library.shrink(Array(picture.prefix(part)), 480, [.jpeg]) != nil
                #expect(!isRead, "\(part) of \(picture.count) bytes")
            }
        }
    }

    @Test(.enabled(if: library != nil)) func onlyPicturesAreRead() throws {
        let library = try #require(Self.library)
        let others = ["GIF89a\u{1}\0\u{1}\0", "%PDF-1.4\n1 0 obj", "II*\0\u{8}\0\0\0", "P5 1 1 255\nx", "BM", "", "push graphic-context"]
        for other in others { #expect(library.shrink(Array(other.utf8), 480, [.png]) == nil, "\(other)") }
        #expect(library.draw(Array("not a drawing".utf8)) == nil)
        #expect(library.draw([]) == nil)
    }

    /// The head promises 100 megapixels, and the file holds none.
    @Test(.enabled(if: library != nil), .timeLimit(.minutes(1))) func aHeadWithoutAPictureIsBroken() throws {
        let library = try #require(Self.library)
        #expect(library.shrink(Samples.png(width: 10_000, height: 10_000), 1600, [.png]) == nil)
        #expect(library.shrink(Samples.jpeg(width: 10_000, height: 10_000), 1600, [.jpeg]) == nil)
        #expect(library.shrink(Samples.extendedWebP(width: 10_000, height: 10_000, flags: 0), 1600, [.webp]) == nil)
    }

    @Test(.enabled(if: library != nil)) func bytesThatWereTamperedWithDoNoHarm() throws {
        let library = try #require(Self.library)
        let photo = try Self.photo(width: 120, height: 80)
        let png = try Self.drawn(width: 120, height: 80).bytes
        var generator = SeededGenerator(state: 7)
        for picture in [photo, png] {
            for _ in 0..<200 {
                var changed = picture
                for _ in 0..<4 { changed[Int(generator.next() % UInt64(changed.count))] = UInt8(truncatingIfNeeded: generator.next()) }
                if let images = library.shrink(changed, 480, [.webp]) { #expect(images.count == 1) }
            }
        }
    }

    @Test(.enabled(if: library != nil)) func theSamePictureGivesTheSameBytesOnEveryThread() async throws {
        let library = try #require(Self.library)
        let photo = try Self.photo(width: 1000, height: 700)
        let results = await withTaskGroup(of: [EncodedImage]?.self) { group in
            for _ in 0..<8 { group.addTask { library.shrink(photo, 800, [.jpeg, .webp]) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 8 && results.allSatisfy { $0 != nil && $0 == results[0] })
    }

    @Test(.enabled(if: library != nil)) func makesAWholePicture() throws {
        let disk = MemoryFileSystem.withSite()
        let maker = PictureMaker(library: ImageLibrary.live, cache: disk.cache())
        let picture = try #require(maker.make("photo.jpg", try Self.photo(width: 1300, height: 900)).picture)
        #expect(picture.files.map(\.size?.width) == [480, 800, 1300])
        #expect(picture.files.map(\.bytes.count) == picture.files.map(\.bytes.count).sorted())
        let truncated = Array(try Self.photo(width: 1300, height: 900).dropLast(2000))
        #expect(maker.make("photo.jpg", truncated).problem == .broken(file: "photo.jpg"))
    }
}

/// The same numbers on every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
