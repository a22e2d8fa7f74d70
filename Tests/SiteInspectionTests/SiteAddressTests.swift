import Testing

@testable import SiteInspection

@Suite struct SiteAddressTests {
    private let root = SiteAddress("https://Example.org/")
    private let below = SiteAddress("https://example.org/clinic/")

    @Test(
        arguments: [
            ("/a/b/", "a/b/", nil), ("/", "", nil), ("../c/", "a/c/", nil), ("./", "a/b/", nil),
            ("x.png", "a/b/x.png", nil),
            ("#top", "a/b/", "top"), ("?q=1", "a/b/", nil), ("/a/?q=1#x%20y", "a/", "x y"),
            ("/caf%C3%A9/", "café/", nil),
            ("https://example.org", "", nil), ("https://EXAMPLE.org/a/", "a/", nil), ("//example.org/a/#b", "a/", "b"),
            ("../../../../x/", "x/", nil), ("/a/./b/../c", "a/c", nil), ("..", "a/", nil),
        ] as [(String, String, String?)])
    func placesOnTheSite(target: String, path: String, fragment: String?) {
        #expect(root.destination(of: target, onFile: "a/b/index.html") == .here(path: path, fragment: fragment))
    }

    @Test(arguments: [
        "mailto:a@b.c", "tel:+1", "https://other.org/", "//cdn.example.com/x.js", "data:image/png;base64,xx",
        "https://example.organic/", "HTTPS://other.org",
    ])
    func placesElsewhere(target: String) {
        #expect(root.destination(of: target, onFile: "index.html") == .elsewhere)
    }

    @Test func aSiteInAFolder() {
        #expect(below.destination(of: "/clinic/a/", onFile: "index.html") == .here(path: "a/", fragment: nil))
        #expect(below.destination(of: "/clinic", onFile: "index.html") == .here(path: "", fragment: nil))
        #expect(below.destination(of: "a/", onFile: "index.html") == .here(path: "a/", fragment: nil))
        #expect(below.destination(of: "/a/", onFile: "index.html") == .outside("/a/"))
        #expect(below.destination(of: "/clinics/", onFile: "index.html") == .outside("/clinics/"))
        #expect(below.path(ofFile: "a/index.html") == "/clinic/a/")
        #expect(below.path(ofFile: "index.html") == "/clinic/")
        #expect(root.path(ofFile: "404.html") == "/404.html")
    }
}
