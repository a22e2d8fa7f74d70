import Diagnostics

extension MappedText {
    /// The text of a field that is shown as it is, but for the facts in it: `{{bellafill.name}}`.
    ///
    /// Nothing else in it is markup: a star is a star.
    public func withFacts() -> (content: [MarkdownInline], findings: [Finding]) {
        var text = self.text
        return text.withUTF8 { bytes in
            let source = MarkdownSource(file: file, bytes: bytes, origin: .value(self))
            var markup = TextMarkup(bytes: bytes, place: .verbatim(source, start: 0), allowsCitations: false)
            var content: [MarkdownInline] = []
            markup.split(into: &content)
            return (content, markup.findings)
        }
    }
}
