import Testing

@testable import SiteOutput

@Suite struct ContentHashTests {
    /// The values that the reference implementation gives.
    @Test(arguments: [
        ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
        ("The quick brown fox jumps over the lazy dog", "0b242d361fda71bc"),
    ])
    func matchesTheReference(text: String, hash: String) {
        #expect(ContentHash(of: Array(text.utf8)).text == hash)
    }

    @Test func everyByteCounts() {
        var seen: Set<ContentHash> = []
        for length in 0..<100 {
            var bytes = [UInt8](repeating: 7, count: length)
            #expect(seen.insert(ContentHash(of: bytes)).inserted)
            for index in bytes.indices {
                bytes[index] = 8
                #expect(seen.insert(ContentHash(of: bytes)).inserted)
                bytes[index] = 7
            }
        }
    }
}

@Suite struct ManifestTests {
    @Test func isReadAsItIsWritten() {
        var manifest = Manifest()
        manifest.files["a b/ü.html"] = .init(hash: ContentHash(of: [1]), size: 1)
        manifest.files["Z"] = .init(hash: ContentHash(value: 0x0A), size: 0)
        manifest.folders = ["a b"]
        #expect(Manifest(text: manifest.text) == manifest)
        #expect(
            manifest.text.split(separator: "\n").dropFirst().map { $0.split(separator: " ", maxSplits: 3).last } == [
                "b", "Z", "a b/ü.html",
            ])
    }
}
