import SiteImages
import Testing

@Suite struct DrawingCheckTests {
    /// The problems of a drawing whose content is given.
    func problems(_ content: String) -> [DrawingProblem] {
        DrawingCheck.problems(in: Array("<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>".utf8))
    }

    @Test(arguments: [
        "", ##"<path d="M0 0(1)" fill="#fff"/>"##, "<!-- <script>alert(1)</script> -->", "<title>One &amp; two</title>",
        ##"<defs><g id="a"/></defs><use href="#a"/><use xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>"##,
        ##"<rect fill="url(#g)" filter="url( '#f' )" style="mask: url(&quot;#m&quot;)"/>"##,
        #"<image href="data:image/png;base64,AAAA"/><image href=" DATA:image/jpeg;base64,AAAA"/>"#,
        "<style>.a { fill: url(#b) } @media print { .a { fill: #000 } }</style>", "<style><![CDATA[ a > b { src: url(data:font/woff2;base64,A) } ]]></style>",
        #"<text aria-label="Draw on the C:\ drive, once">on</text>"#, #"<animate attributeName="opacity" from="0" to="1"/>"#,
        #"<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" inkscape:export-filename="/home/me/x.png"/>"#,
    ])
    func harmlessDrawingsPass(content: String) {
        #expect(problems(content) == [], "\(content)")
    }

    @Test func headsOfDrawingProgramsPass() {
        for head in [
            #"<?xml version="1.0" encoding="UTF-8" standalone="no"?>\#n"#, "\u{FEFF}<?xml version='1.0'?>\n<!-- made by hand -->\n",
            #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"#,
        ] {
            #expect(DrawingCheck.problems(in: Array("\(head)<svg/>\n".utf8)) == [], "\(head)")
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<SCRIPT/>", #"<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>"#,
        "<foreignObject><p/></foreignObject>", "<iframe/>", "<g><video/></g>", "<handler/>",
    ])
    func elementsThatRunCodeAreRefused(content: String) throws {
        let problem = try #require(problems(content).first)
        guard case .element = problem.kind else { return #expect(Bool(false), "\(problem)") }
    }

    @Test(arguments: [
        #"<g onload="alert(1)"/>"#, "<g ONCLICK='x'/>", #"<a xlink:onclick="x"/>"#, "<g id='a' \n onmouseover = 'x' />",
    ])
    func eventAttributesAreRefused(content: String) throws {
        let problem = try #require(problems(content).first)
        guard case .eventAttribute = problem.kind else { return #expect(Bool(false), "\(problem)") }
    }

    @Test(arguments: [
        #"<image href="https://example.org/x.png"/>"#, #"<use xlink:href="other.svg#a"/>"#, #"<a href="javascript:alert(1)"/>"#,
        ##"<a href="&#x6A;avascript:alert(1)"/>"##, #"<image href="//example.org/x"/>"#, #"<image href="data:image/svg+xml,x"/>"#,
        #"<image href="data:text/html,x"/>"#, #"<rect fill="url(https://example.org/#a)"/>"#, #"<rect style="fill: URL( 'http://x' )"/>"#,
        "<rect fill='&#117;rl(//x)'/>", #"<rect fill="\75 rl(//x)"/>"#, "<style>@import 'x.css';</style>", "<style>@imp<!-- -->ort 'x.css';</style>",
        "<style><![CDATA[@im]]><![CDATA[port 'x']]></style>", "<style>a { b: url(x) }</style>", "<style>&#64;import 'x';</style>",
        "<style>a { content: image-set('x.png' 1x) }</style>", #"<style>\40 import 'x';</style>"#,
        #"<set attributeName="href" to="javascript:alert(1)"/>"#, ##"<animate attributeName="xlink:href" values="#a;https://x"/>"##,
        #"<set attributeName="onclick" to="alert(1)"/>"#, #"<g xml:base="https://example.org/"/>"#, #"<feImage href="x.png"/>"#,
    ])
    func referencesToElsewhereAreRefused(content: String) throws {
        let problem = try #require(problems(content).first, "\(content)")
        guard case .reference = problem.kind else { return #expect(Bool(false), "\(problem)") }
    }

    @Test(arguments: [
        #"<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg>&x;</svg>"#, "<?xml-stylesheet href='https://x'?><svg/>",
        #"<svg xmlns:h="http://www.w3.org/1999/xhtml"/>"#, #"<svg xmlns:h="http://www.w3.org/1999/&#120;html"/>"#,
    ])
    func declarationsThatBringInMoreAreRefused(text: String) throws {
        let problem = try #require(DrawingCheck.problems(in: Array(text.utf8)).first)
        guard case .declaration = problem.kind else { return #expect(Bool(false), "\(problem)") }
    }

    @Test(arguments: [
        "", "<", "<html><body/></html>", "<svg>", "<svg></svg><svg/>", "<svg/>text", "text<svg/>", "<svg a/>", "<svg a=b/>", "<svg a='<'/>",
        "<svg a='1'b='2'/>", "<svg><!-- </svg>", "<svg><![CDATA[</svg>", "</svg>", "<svg><style><g/></style></svg", "<!DOCTYPE svg [",
    ])
    func whatIsNotWholeIsRefused(text: String) {
        #expect(DrawingCheck.problems(in: Array(text.utf8)).contains { $0.kind == .notADrawing }, "\(text)")
    }

    @Test func anElementInAStyleIsRefused() {
        #expect(problems("<style><g/>@import 'x';</style>").contains { $0.kind == .element("g") })
    }

    @Test func otherEncodingsAreRefused() {
        let utf16 = "<svg/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(DrawingCheck.problems(in: [0xFF, 0xFE] + utf16).map(\.kind) == [.otherEncoding])
        #expect(DrawingCheck.problems(in: utf16).map(\.kind) == [.otherEncoding])
        let declared = DrawingCheck.problems(in: Array("<?xml version='1.0' encoding='utf-7'?><svg/>".utf8))
        #expect(declared.map(\.kind) == [.otherEncoding])
    }

    @Test func everyProblemIsSaidAtItsPlace() {
        let text = "<svg>\n<script/>\n<g onload='x' href='y'/>\n</svg>"
        let problems = DrawingCheck.problems(in: Array(text.utf8))
        let places = problems.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(places == ["<script/>", "onload='x'", "href='y'"])
        #expect(problems.allSatisfy { !$0.message.isEmpty && !$0.help.isEmpty })
    }

    /// A hostile file is refused in the time it takes to read it.
    @Test(.timeLimit(.minutes(1)), arguments: ["&", "url(", "<g>", "<!--", "<g a='", "\\(", "&#x", "<![CDATA["])
    func repetitionIsReadOnce(part: String) {
        let text = "<svg><style>" + String(repeating: part, count: 200_000)
        #expect(!DrawingCheck.problems(in: Array(text.utf8)).isEmpty)
    }

    @Test func anyPartOfADrawingIsReadWithoutATrap() {
        let text = Array("<?xml version='1.0'?><!DOCTYPE svg><svg a='&#x41;'><style>url(#a)</style><![CDATA[x]]><!-- y --><g on='&amp'/></svg>".utf8)
        for count in text.indices {
            #expect(!DrawingCheck.problems(in: Array(text.prefix(count))).isEmpty)
            _ = DrawingCheck.problems(in: Array(text.suffix(count)))
        }
    }
}
