import Diagnostics
import SiteGraph
import Testing

/// Where links and pictures of a text lead.
@Suite struct LinkResolverTests {
    private func links(from folder: String = "articles") throws -> LinkResolver { LinkResolver(try graph().graph, from: folder) }

    @Test(arguments: [
        ("/about/", "/about/"), ("/about", "/about/"), ("/about/#who", "/about/#who"), ("/about?x=1", "/about/?x=1"), ("/", "/"),
        ("../pages/about.md", "/about/"), ("../pages/index.md#top", "/#top"), ("kinds-of-scars.md", "/articles/kinds-of-scars/"),
        ("./kinds-of-scars.md", "/articles/kinds-of-scars/"), ("../procedures/lumafill-scars", "/procedures/lumafill-scars/"),
        ("../faqs/skin-test.md", "/faqs/#skin-test"), ("../media/room.svg", "/media/room.svg"), ("#here", "#here"), ("", ""),
        ("https://www.example.org/x", "https://www.example.org/x"), ("mailto:a@b.example", "mailto:a@b.example"),
        ("tel:+1-218-555-0100", "tel:+1-218-555-0100"), ("//cdn.example/x", "//cdn.example/x"), ("/media/room.svg", "/media/room.svg"),
    ])
    func leads(_ written: String, _ expected: String) throws {
        guard case .success(let address) = try links().link(written) else { return #expect(Bool(false), "\(written) leads nowhere") }
        #expect(address == expected)
    }

    @Test(arguments: [
        ("/abuot/", "/about/"), ("/nothing-like-it/", nil), ("../procedures/lumafil-scars.md", "../procedures/lumafill-scars.md"),
        ("../../README.md", nil), ("../../../etc/passwd", nil), ("../faqs/nothing.md", nil),
        ("../media/rom.svg", "room.svg"),
    ] as [(String, String?)])
    func leadsNowhere(_ written: String, _ near: String?) throws {
        guard case .failure(let problem) = try links().link(written) else { return #expect(Bool(false), "\(written) leads somewhere") }
        let help = problem.finding(at: SourceFile(path: "a", text: "").startSpan).help ?? ""
        #expect(help.hasPrefix("Did you mean") == (near != nil))
        if let near { #expect(help.contains("`\(near)`")) }
    }

    @Test(arguments: [
        ("../media/room.svg", "/media/room.svg"), ("/media/room.svg", "/media/room.svg"), ("https://www.example.org/x.png", "https://www.example.org/x.png"),
    ])
    func pictures(_ written: String, _ expected: String) throws {
        guard case .success(let address) = try links().image(written) else { return #expect(Bool(false), "\(written) is nowhere") }
        #expect(address == expected)
    }

    @Test func missingPictures() throws {
        guard case .failure = try links().image("../media/nothing.png") else { return #expect(Bool(false)) }
    }

    /// What refers to a file that cannot be read is not reported on top of what is wrong in it.
    @Test func linksToUnreadablePages() throws {
        let (broken, _) = try graph(with: ["pages/about.md": "---\ntitel: x\n---\n\nText."])
        for link in ["/about/", "/about", "../pages/about.md"] {
            guard case .success = LinkResolver(broken, from: "articles").link(link) else { return #expect(Bool(false), "\(link)") }
        }
    }
}
