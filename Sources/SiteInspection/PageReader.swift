/// Reads a page's HTML once and notes what the checks need.
struct PageReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var tokenizer: HTMLTokenizer
    /// The elements whose raw content comes next.
    private var isInTitle = false
    private var isInJSONLD = false
    private var isInScript = false
    private var svgDepth = 0
    private var openLink: OpenLink?
    /// The attributes at hand that the checks know.
    private var attributes: [(name: KnownAttribute, value: Range<Int>)] = []

    private struct OpenLink {
        let target: String
        let range: Range<Int>
        var hasText: Bool
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokenizer = HTMLTokenizer(bytes)
    }

    mutating func read(into page: inout PageInspection) {
        while let token = tokenizer.next() {
            switch token {
            case .text(let range): readText(range, into: &page)
            case .raw(let range): readRaw(range, into: &page)
            case .start(let name, let tag): readStart(KnownElement.table.find(bytes[name]), tag, into: &page)
            case .end(let name, _): readEnd(KnownElement.table.find(bytes[name]), into: &page)
            case .comment: break
            }
        }
        closeLink(into: &page)
    }

    // MARK: Text

    private mutating func readText(_ range: Range<Int>, into page: inout PageInspection) {
        findLeftovers(in: range, into: &page)
        if openLink?.hasText == false, bytes[range].contains(where: { !isSpace($0) }) { openLink?.hasText = true }
    }

    private mutating func readRaw(_ range: Range<Int>, into page: inout PageInspection) {
        if isInTitle {
            page.title = .init(text: trimmed(String(decodingReferences: bytes[range])), range: range)
        }
        if isInJSONLD { page.jsonLD.append(range) }
        if !isInScript { findLeftovers(in: range, into: &page) }
        // The title of a drawing is what a screen reader says.
        if svgDepth > 0, !isInScript { openLink?.hasText = true }
    }

    private func findLeftovers(in range: Range<Int>, into page: inout PageInspection) {
        var index = range.lowerBound
        while index + 1 < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), bytes[index + 1] == byte {
                // A whole tag is more telling than its braces, if it ends soon.
                var end = index + 2
                if byte == UInt8(ascii: "{") {
                    let limit = min(range.upperBound, index + 80)
                    var close = index + 2
                    while close + 1 < limit,
                        !(bytes[close] == UInt8(ascii: "}") && bytes[close + 1] == UInt8(ascii: "}"))
                    {
                        close += 1
                    }
                    if close + 1 < limit { end = close + 2 }
                }
                while end < range.upperBound, bytes[end] == bytes[end - 1], bytes[end] == UInt8(ascii: "}") { end += 1 }
                page.leftovers.append(
                    .init(text: String(decoding: bytes[index..<end], as: UTF8.self), range: index..<end))
                index = end
            } else {
                index += 1
            }
        }
    }

    // MARK: Tags

    private mutating func readStart(_ element: KnownElement?, _ tag: Range<Int>, into page: inout PageInspection) {
        isInTitle = element == .title && svgDepth == 0 && page.title == nil
        isInScript = element == .script || element == .style
        isInJSONLD = false
        readAttributes(into: &page)
        let id = value(.id)
        if let id { page.ids.append(.init(text: id, range: tag)) }
        guard let element else { return }
        if let level = element.headingLevel { page.headings.append(.init(level: level, id: id, range: tag)) }
        switch element {
        case .a, .area: readAnchor(element, tag, into: &page)
        case .img: readImage(tag, into: &page)
        case .image, .use: addLink(.image, value(.href) ?? value(.xlinkHref), tag, into: &page)
        case .source, .video, .audio, .track, .embed:
            addLink(.resource, value(.src), tag, into: &page)
            addSet(value(.srcset), tag, into: &page)
            addLink(.image, value(.poster), tag, into: &page)
        case .iframe: addLink(.resource, value(.src), tag, into: &page)
        case .script:
            addLink(.resource, value(.src), tag, into: &page)
            isInJSONLD = value(.type)?.lowercased() == "application/ld+json"
        case .form: addLink(.resource, value(.action), tag, into: &page)
        case .object: addLink(.resource, value(.data), tag, into: &page)
        case .link: readLink(tag, into: &page)
        case .meta: readMeta(tag, into: &page)
        case .html: page.language = value(.lang)
        case .svg: if !isSelfClosing(tag) { svgDepth += 1 }
        case .style, .textarea, .title, .h1, .h2, .h3, .h4, .h5, .h6: break
        }
    }

    private mutating func readEnd(_ element: KnownElement?, into page: inout PageInspection) {
        isInTitle = false
        isInScript = false
        isInJSONLD = false
        if element == .a { closeLink(into: &page) }
        if element == .svg { svgDepth = max(0, svgDepth - 1) }
    }

    private mutating func readAnchor(_ element: KnownElement, _ tag: Range<Int>, into page: inout PageInspection) {
        guard let target = value(.href) else { return }
        page.links.append(.init(kind: .anchor, target: target, range: tag))
        closeLink(into: &page)
        let hasName = [value(.ariaLabel), value(.ariaLabelledBy), value(.title), value(.alt)].contains {
            $0.map { !isBlank($0) } ?? false
        }
        openLink = OpenLink(target: target, range: tag, hasText: hasName)
        // An area has no content.
        if element == .area { closeLink(into: &page) }
    }

    private mutating func closeLink(into page: inout PageInspection) {
        if let link = openLink, !link.hasText {
            page.linksWithoutText.append(.init(text: link.target, range: link.range))
        }
        openLink = nil
    }

    private mutating func readImage(_ tag: Range<Int>, into page: inout PageInspection) {
        let source = value(.src)
        addLink(.image, source, tag, into: &page)
        addSet(value(.srcset), tag, into: &page)
        if let alt = value(.alt) {
            if !isBlank(alt) { openLink?.hasText = true }
        } else {
            page.imagesWithoutAlt.append(.init(text: source ?? "", range: tag))
        }
    }

    private func readLink(_ tag: Range<Int>, into page: inout PageInspection) {
        let kinds = (value(.rel) ?? "").lowercased().split(separator: " ")
        if kinds.contains("canonical") {
            page.canonical = .init(text: value(.href) ?? "", range: tag)
        }
        addLink(.resource, value(.href), tag, into: &page)
    }

    private func readMeta(_ tag: Range<Int>, into page: inout PageInspection) {
        let content = value(.content) ?? ""
        switch value(.name)?.lowercased() {
        case "description": page.description = .init(text: trimmed(content), range: tag)
        case "robots": if content.lowercased().contains("noindex") { page.isNotIndexed = true }
        default: break
        }
        // What other sites show of a page; the address is a whole one there.
        if let property = value(.property)?.lowercased(), property == "og:image" || property == "og:url" {
            addLink(property == "og:image" ? .image : .resource, content, tag, into: &page)
        }
        guard value(.httpEquiv)?.lowercased() == "refresh" else { return }
        page.isRedirect = true
        let lower = content.lowercased()
        if let url = lower.range(of: "url=") {
            let target = content[url.upperBound...]
            addLink(.anchor, trimmed(String(target)), tag, into: &page)
        }
    }

    // MARK: Attributes

    private mutating func readAttributes(into page: inout PageInspection) {
        attributes.removeAll(keepingCapacity: true)
        for attribute in tokenizer.attributes {
            findLeftovers(in: attribute.value, into: &page)
            if let name = KnownAttribute.table.find(bytes[attribute.name]) {
                attributes.append((name, attribute.value))
            }
        }
    }

    private func addLink(
        _ kind: PageInspection.Link.Kind, _ target: String?, _ tag: Range<Int>, into page: inout PageInspection
    ) {
        guard let target else { return }
        page.links.append(.init(kind: kind, target: target, range: tag))
    }

    /// Each candidate of a `srcset`: `a.jpg 1x, b.jpg 2x`.
    private func addSet(_ set: String?, _ tag: Range<Int>, into page: inout PageInspection) {
        for candidate in (set ?? "").split(separator: ",") {
            guard let target = candidate.split(whereSeparator: \.isWhitespace).first else { continue }
            page.links.append(.init(kind: .image, target: String(target), range: tag))
        }
    }

    private func value(_ name: KnownAttribute) -> String? {
        attributes.first { $0.name == name }.map { String(decodingReferences: bytes[$0.value]) }
    }

    private func isSelfClosing(_ tag: Range<Int>) -> Bool {
        tag.count > 2 && bytes[tag.upperBound - 2] == UInt8(ascii: "/")
    }

    private func trimmed(_ text: String) -> String {
        var bytes = text.utf8[...]
        while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return String(Substring(bytes))
    }

    private func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy(isSpace) }
}

extension String {
    /// The first place of some bytes.
    fileprivate func range(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
