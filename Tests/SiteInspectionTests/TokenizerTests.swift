import Testing

@testable import SiteInspection

@Suite struct TokenizerTests {
    /// The tokens as text: tags as `<name a=b>`, raw content in brackets.
    private func tokens(_ html: String) -> [String] {
        let bytes = Array(html.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var tokenizer = HTMLTokenizer(buffer)
            var result: [String] = []
            func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
            while let token = tokenizer.next() {
                switch token {
                case .text(let range): result.append(text(range))
                case .raw(let range): result.append("[\(text(range))]")
                case .comment(let range): result.append("!\(text(range))")
                case .end(let name, _): result.append("</\(text(name))>")
                case .start(let name, _):
                    let attributes = tokenizer.attributes.map { " \(text($0.name))=\(text($0.value))" }
                    result.append("<\(text(name))\(attributes.joined())>")
                }
            }
            return result
        }
    }

    @Test func tagsAndText() {
        #expect(tokens("a<b>c</b >d") == ["a", "<b>", "c", "</b>", "d"])
        #expect(tokens("<br/><img src=a/b.png>") == ["<br>", "<img src=a/b.png>"])
    }

    @Test func attributes() {
        #expect(
            tokens(#"<a  href = "x>y" TITLE='a"b' checked data-x=1 empty="" / >"#) == [
                #"<a href=x>y TITLE=a"b checked= data-x=1 empty=>"#
            ])
    }

    @Test func comments() {
        #expect(
            tokens("<!doctype html><!-- <a> --><!--> x <?php ?></ x>") == [
                "!<!doctype html>", "!<!-- <a> -->", "!<!-->", " x ", "!<?php ?>", "!</ x>",
            ])
    }

    @Test func rawContent() {
        #expect(
            tokens("<script>if (a<b) '</scr'</SCRIPT ><title>a <b> c</title>") == [
                "<script>", "[if (a<b) '</scr']", "</SCRIPT>", "<title>", "[a <b> c]", "</title>",
            ])
        #expect(
            tokens("<style>a</styles></style><textarea></textarea>") == [
                "<style>", "[a</styles>]", "</style>", "<textarea>", "</textarea>",
            ])
    }

    @Test func brokenInputGivesSomething() {
        #expect(tokens("a < b <3 <") == ["a ", "< b ", "<3 ", "<"])
        #expect(tokens("<a href=\"x") == ["<a href=x>"])
        #expect(tokens("<a href=") == ["<a href=>"])
        #expect(tokens("<a") == ["<a>"])
        #expect(tokens("</") == ["</"] || tokens("</") == ["!</"])
        #expect(tokens("<!--") == ["!<!--"])
        #expect(tokens("<script>x") == ["<script>", "[x]"])
        #expect(tokens("") == [])
    }

    /// Every prefix and every cut of a page that has everything, and bytes at random.
    @Test func neverTraps() {
        let html =
            "<!doctype html><html lang='en'><!-- c --><script type=a>x</script><a href=\"b&amp;&#x41;&#99999999;\">é{{</a><img srcset='a 1x, b'>"
        let bytes = Array(html.utf8)
        for start in bytes.indices {
            for end in start..<bytes.count where (start + end) % 3 == 0 { check(Array(bytes[start..<end])) }
        }
        var state: UInt64 = 7
        let alphabet = Array("<>/!-='\"& a{}scriptle\0\u{ff}\n".utf8)
        for length in 0..<400 {
            check(
                (0..<length).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return alphabet[Int(state >> 33) % alphabet.count]
                })
        }
    }

    private func check(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            var tokenizer = HTMLTokenizer(buffer)
            var end = 0
            while let token = tokenizer.next() {
                let range =
                    switch token {
                    case .text(let range), .raw(let range), .comment(let range): range
                    case .start(_, let range), .end(_, let range): range
                    }
                #expect(range.lowerBound == end && range.upperBound > end, "tokens have to cover the page: \(bytes)")
                end = range.upperBound
            }
            #expect(end == bytes.count)
        }
        _ = PageInspection(
            of: .init(path: "x.html", bytes: bytes, source: .init(file: .init(path: "x", bytes: []), range: 0..<0)))
    }
}
