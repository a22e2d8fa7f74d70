/// Looks through an SVG drawing for what could run code or load something from elsewhere.
///
/// What is allowed is listed, not what is forbidden, wherever there is a list to be had: a reference may lead into the
/// drawing or to picture and font data in it, and nowhere else.
/// Source: SVG 2, "Conformance criteria", secure static mode, https://www.w3.org/TR/SVG2/conform.html, seen 2026-11-21.
public struct DrawingCheck {
    private var problems: [DrawingProblem] = []
    /// The style being read. Its text may come in pieces, with comments between them.
    private var style: (text: String, range: Range<Int>)?
    private var hasRoot = false

    /// Everything wrong with a drawing, in order.
    public static func problems(in bytes: [UInt8]) -> [DrawingProblem] {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
            return [DrawingProblem(kind: .otherEncoding, range: 0..<0)]
        }
        var check = DrawingCheck()
        var scanner = XMLScanner(bytes)
        while let token = scanner.next() { check.read(token) }
        if scanner.isBroken || !check.hasRoot {
            check.problems.append(DrawingProblem(kind: .notADrawing, range: scanner.place..<scanner.place))
        }
        return check.problems
    }

    private mutating func read(_ token: XMLScanner.Token) {
        switch token {
        case .start(let element): read(element)
        case .end:
            if let style { readStyle(style.text, of: "style", style.range) }
            style = nil
        case .text(let text, _): style?.text += text
        case .instruction(let text, let range): read(instruction: text, range)
        case .doctype(let text, let range):
            // Only the part in brackets defines anything.
            if text.contains("[") { refuse(.declaration("<!DOCTYPE … [ ]>"), range) }
        }
    }

    private mutating func read(instruction: String, _ range: Range<Int>) {
        let words = instruction.lowercased().split(whereSeparator: \.isWhitespace)
        guard words.first == "xml" else { return refuse(.declaration("<?\(words.first ?? "")?>"), range) }
        let encoding = words.first { $0.hasPrefix("encoding=") }?.dropFirst(9).filter { $0 != "\"" && $0 != "'" }
        if let encoding, !["utf-8", "utf8", "us-ascii", "ascii"].contains(String(encoding)) { refuse(.otherEncoding, range) }
    }

    private mutating func read(_ element: XMLScanner.Element) {
        let name = element.name.localName.lowercased()
        if !hasRoot, name != "svg" { refuse(.notADrawing, element.range) }
        hasRoot = true
        if Self.refusedElements.contains(name) || style != nil { refuse(.element(element.name), element.range) }
        for attribute in element.attributes { read(attribute, of: element) }
        style = name == "style" && !element.isEmpty ? ("", element.range) : nil
    }

    private mutating func read(_ attribute: XMLScanner.Attribute, of element: XMLScanner.Element) {
        let name = attribute.name.localName.lowercased()
        let value = attribute.value
        if name.hasPrefix("on") { refuse(.eventAttribute(attribute.name), attribute.range) }
        if attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:") {
            // The elements of web pages do what they do there.
            if Self.pageNamespaces.contains(value) { refuse(.declaration("\(attribute.name)=\"\(value)\""), attribute.range) }
            return
        }
        if Self.addressAttributes.contains(name), !Self.isInside(value) {
            refuse(.reference(value, in: attribute.name), attribute.range)
        }
        if name == "attributename", value.localName.lowercased() == "href" || value.lowercased().hasPrefix("on") {
            refuse(.reference(value, in: attribute.name), attribute.range)
        }
        readStyle(value, of: attribute.name, attribute.range)
    }

    /// Presentation attributes are styles too, and so may hold `url(…)`.
    private mutating func readStyle(_ text: String, of name: String, _ range: Range<Int>) {
        let lower = text.lowercased()
        // With a backslash any letter can be written otherwise.
        if lower.contains("\\"), lower.contains("(") || name == "style" { return refuse(.reference("\\", in: name), range) }
        var rest = lower[...]
        while let open = rest.firstRange(of: "url(") {
            rest = rest[open.upperBound...]
            let target = rest.prefix(100).prefix { $0 != ")" }.trimmed(of: " \t\n\r\"'")
            if !Self.isInside(target) { refuse(.reference(target, in: name), range) }
        }
        guard name == "style" else { return }
        for word in ["@import", "image-set(", "image(", "src("] where lower.contains(word) { refuse(.reference(word, in: name), range) }
    }

    private mutating func refuse(_ kind: DrawingProblem.Kind, _ range: Range<Int>) {
        problems.append(DrawingProblem(kind: kind, range: range))
    }

    private static func isInside(_ target: String) -> Bool {
        let target = target.lowercased().trimmed(of: " \t\n\r")
        return target.isEmpty || target.hasPrefix("#") || insideData.contains { target.hasPrefix($0) }
    }

    private static let insideData = [
        "data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp", "data:font/",
        "data:application/font", "data:application/x-font",
    ]
    private static let refusedElements: Set = [
        "script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video", "meta", "link", "base",
    ]
    private static let addressAttributes: Set = ["href", "src", "data", "action", "formaction", "poster", "srcset", "base"]
    private static let pageNamespaces: Set = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2001/xml-events"]
}

extension String {
    /// Without the namespace's prefix.
    fileprivate var localName: String { split(separator: ":").last.map(String.init) ?? self }
}

extension StringProtocol {
    fileprivate func trimmed(of characters: String) -> String {
        var rest = self[...]
        while let first = rest.first, characters.contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
