import Diagnostics

/// Finds the place in the Markdown of something in a finished page, by what it says.
///
/// If the HTML has as many links to `/x/` as were written, each is the one of the same number. If it has more, some
/// come from the template: then each written place is used once, by the first problem that asks for it.
struct PlaceFinder {
    private let page: PageInspection
    private let html: SourceFile
    private var assigned: [Key: [Int: Span]] = [:]

    private struct Key: Hashable {
        let kind: SourceMark.Kind
        let text: String
    }

    init(_ page: PageInspection) {
        self.page = page
        html = SourceFile(path: page.page.path, bytes: page.page.bytes)
    }

    /// Where nothing better is known: the source file of the page.
    func fallback(_ range: Range<Int>?) -> ReportPlace {
        ReportPlace(span: page.page.source, isWritten: false, html: range.map(html.span))
    }

    mutating func place(of heading: PageInspection.Heading) -> ReportPlace {
        guard let id = heading.id else { return fallback(heading.range) }
        return place(of: .heading, id, at: heading.range)
    }

    /// The place of a link or image by its target, or of a heading by its id.
    mutating func place(of kind: SourceMark.Kind, _ text: String, at range: Range<Int>) -> ReportPlace {
        let key = Key(kind: kind, text: text)
        if let span = assigned[key]?[range.lowerBound] { return written(span, range) }
        let spans = page.page.marks.filter {
            $0.kind == kind && ($0.text == text || $0.text.decodingReferences() == text)
        }
        .map(\.span)
        let starts = self.starts(of: key)
        let span: Span
        if spans.count == starts.count, let number = starts.firstIndex(of: range.lowerBound) {
            span = spans[number]
        } else {
            let used = assigned[key].map { Set($0.values) } ?? []
            guard let free = spans.first(where: { !used.contains($0) }) else { return fallback(range) }
            span = free
        }
        assigned[key, default: [:]][range.lowerBound] = span
        return written(span, range)
    }

    /// The place of a `{{tag}}` that stands in the Markdown as it does in the HTML.
    func place(ofTag item: PageInspection.Item) -> ReportPlace {
        // Lone braces say too little to be looked for.
        guard item.text.hasPrefix("{{"), item.text.hasSuffix("}}") else { return fallback(item.range) }
        let source = page.page.source.file
        let text = Array(item.text.utf8)
        for start in source.bytes.indices where source.bytes[start...].starts(with: text) {
            return written(source.span(start..<start + text.count), item.range)
        }
        return fallback(item.range)
    }

    private func written(_ span: Span, _ range: Range<Int>) -> ReportPlace {
        ReportPlace(span: span, isWritten: true, html: html.span(range))
    }

    /// Where in the HTML such things begin, in order.
    private func starts(of key: Key) -> [Int] {
        switch key.kind {
        case .link: page.links.filter { $0.kind == .anchor && $0.target == key.text }.map(\.range.lowerBound)
        case .image: page.links.filter { $0.kind == .image && $0.target == key.text }.map(\.range.lowerBound)
        case .heading: page.ids.filter { $0.text == key.text }.map(\.range.lowerBound)
        }
    }
}

extension String {
    fileprivate func decodingReferences() -> String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        return Array(utf8).withUnsafeBufferPointer { String(decodingReferences: $0[...]) }
    }
}
