import SiteOutput
import Testing

@testable import SiteImages

@Suite struct ImageCacheTests {
    let disk = MemoryFileSystem.withSite()
    let key = ImageCache.Key(of: [1, 2, 3], recipe: "as it comes")
    let images = [
        EncodedImage(format: .webp, size: ImageSize(width: 480, height: 270), bytes: Array("RIFF\n\nx".utf8)),
        EncodedImage(format: .jpeg, size: ImageSize(width: 480, height: 270), bytes: [0, 0xFF, 0x0A]),
        EncodedImage(format: .png, size: ImageSize(width: 1, height: 1), bytes: []),
    ]

    @Test func givesBackWhatWasPutIn() {
        #expect(disk.cache().read(key) == nil)
        disk.cache().write(images, for: key)
        #expect(disk.cache().read(key) == images)
        #expect(disk.cache().read(ImageCache.Key(of: [1, 2, 3], recipe: "otherwise")) == nil)
        #expect(disk.cache().read(ImageCache.Key(of: [1, 2], recipe: "as it comes")) == nil)
    }

    @Test func hidesFromGit() {
        disk.cache().write(images, for: key)
        #expect(disk.tree("/site/.sitegen-cache")[".gitignore"] == "*\n")
    }

    @Test func anEntryThatIsCutOffOrChangedIsNoEntry() throws {
        let file = ImageCacheEntry(images: images).file
        #expect(ImageCacheEntry(file: file)?.images == images)
        for count in 0..<file.count { #expect(ImageCacheEntry(file: Array(file.prefix(count))) == nil, "\(count) bytes") }
        for index in file.indices {
            var changed = file
            changed[index] ^= 0x10
            #expect(ImageCacheEntry(file: changed) == nil, "byte \(index)")
        }
        #expect(ImageCacheEntry(file: file + [0]) == nil)
    }

    /// With the right hash, as if another version had written it.
    @Test(arguments: ["\n", "jpeg 1 1 5\n\nabc", "jpeg 1 1 -1\n\n", "jpeg 1 1\n\n", "bmp 1 1 0\n\n", "jpeg 1 1 9223372036854775807\n\n", "jpeg 1 1 1\n\nab", ""])
    func anEntryOfAnotherFormIsNoEntry(content: String) {
        let bytes = Array(content.utf8)
        #expect(ImageCacheEntry(file: Array("\(ContentHash(of: bytes).text)\n".utf8) + bytes) == nil)
    }

    @Test func aBrokenEntryIsMadeAgain() throws {
        let library = CountingLibrary(width: 300, height: 200)
        let maker = PictureMaker(library: library.source, cache: disk.cache())
        let bytes = Samples.png(width: 300, height: 200)
        let first = try #require(maker.make("x.png", bytes).picture)
        let entry = try #require(disk.entries.first)
        disk.put("/site/.sitegen-cache/images/\(entry)", "half of")
        let second = try #require(maker.make("x.png", bytes).picture)
        #expect(first.allFiles.map(\.bytes) == second.allFiles.map(\.bytes) && library.askedWidths.count == 2)
        #expect(maker.make("x.png", bytes).problem == nil)
        #expect(library.askedWidths.count == 2)
    }

    @Test func forgetsWhatIsNotUsedAndTouchesNothingElse() {
        let other = ImageCache.Key(of: [9], recipe: "as it comes")
        let cache = disk.cache()
        cache.write(images, for: key)
        cache.write(images, for: other)
        disk.put("/site/.sitegen-cache/images/\(other.name).new", "left by a kill")
        disk.put("/site/.sitegen-cache/images/notes.txt", "somebody's")
        cache.prune(keeping: [key])
        #expect(disk.entries == [key.name, "notes.txt"].sorted())
        #expect(cache.read(key) == images)
    }

    @Test func aCheckChangesNothing() {
        let cache = disk.cache(isWritable: false)
        cache.write(images, for: key)
        #expect(disk.tree("/site").isEmpty)
        disk.cache().write(images, for: key)
        cache.prune(keeping: [])
        #expect(cache.read(key) == images)
    }

    @Test(arguments: 0..<6)
    func aDiskThatRefusesCostsTimeAndNothingElse(change: Int) throws {
        disk.inject(.refusal(.full), atChange: change)
        let library = CountingLibrary(width: 300, height: 200)
        let maker = PictureMaker(library: library.source, cache: disk.cache())
        #expect(maker.make("x.png", Samples.png(width: 300, height: 200)).picture != nil)
        #expect(maker.make("x.png", Samples.png(width: 300, height: 200)).problem == nil)
    }

    /// Something else stands where the cache would be.
    @Test func aFileInTheWayCostsTimeAndNothingElse() {
        disk.put("/site/.sitegen-cache", "mine")
        let cache = disk.cache()
        cache.write(images, for: key)
        cache.prune(keeping: [])
        #expect(cache.read(key) == nil && disk.tree("/site") == [".sitegen-cache": "mine"])
    }
}
