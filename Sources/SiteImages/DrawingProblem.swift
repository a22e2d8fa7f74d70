/// What makes a drawing unfit for a page: a browser that opens it would run code or ask other servers.
public struct DrawingProblem: Error, Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// `<script>`, or an element that can hold a page.
        case element(String)
        /// `onload="…"`.
        case eventAttribute(String)
        /// An address outside the drawing, by the attribute or style it stands in.
        case reference(String, in: String)
        /// Definitions or instructions in the head, which can stand for anything of the above.
        case declaration(String)
        case otherEncoding
        /// Not XML, or XML of another kind.
        case notADrawing
    }

    public let kind: Kind
    /// Bytes of the file.
    public let range: Range<Int>

    public var message: String {
        switch kind {
        case .element(let name): "A drawing may not hold `<\(name)>`: it could run code on the page."
        case .eventAttribute(let name): "A drawing may not have `\(name)`: it could run code on the page."
        case .reference(let target, let place): "A drawing may not refer to anything outside itself: `\(target.shortened)` in `\(place)`."
        case .declaration(let text): "A drawing may not have `\(text)` in its head."
        case .otherEncoding: "The drawing is not written in UTF-8."
        case .notADrawing: "This is not a complete SVG drawing."
        }
    }

    public var help: String {
        switch kind {
        case .element, .eventAttribute: "Remove it, or export the drawing again as plain SVG."
        case .reference: "Remove it, or put the picture or font into the drawing itself when you export it."
        case .declaration: "Remove it, or export the drawing again as plain SVG."
        case .otherEncoding, .notADrawing: "Export it again as plain SVG."
        }
    }
}

extension String {
    fileprivate var shortened: String { count > 60 ? prefix(57) + "…" : self }
}
