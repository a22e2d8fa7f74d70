/// What one finished page holds, as far as the checks need it. Made for each page on its own, so pages can be read in
/// parallel.
public struct PageInspection: Sendable {
    public let page: FinishedPage

    /// A link or a reference to another file.
    public struct Link: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            /// What a reader can follow: `<a href>`.
            case anchor
            /// An image, also `srcset` and `poster`.
            case image
            /// A style sheet, script, feed, form target and the like.
            case resource
        }

        public let kind: Kind
        public let target: String
        public let range: Range<Int>
    }

    /// A thing with a text and a place in the HTML.
    public struct Item: Sendable, Equatable {
        public let text: String
        public let range: Range<Int>
    }

    public struct Heading: Sendable, Equatable {
        public let level: Int
        public let id: String?
        public let range: Range<Int>
    }

    public internal(set) var links: [Link] = []
    public internal(set) var ids: [Item] = []
    /// Targets of images without an `alt` attribute.
    public internal(set) var imagesWithoutAlt: [Item] = []
    /// Targets of links in which a screen reader finds nothing to say.
    public internal(set) var linksWithoutText: [Item] = []
    public internal(set) var headings: [Heading] = []
    /// The page's title; nothing if there is no `title` element.
    public internal(set) var title: Item?
    public internal(set) var description: Item?
    public internal(set) var canonical: Item?
    public internal(set) var language: String?
    /// Is the page kept from search engines, or does it only lead on to another?
    public internal(set) var isNotIndexed = false
    public internal(set) var isRedirect = false
    /// `{{` and `}}` in text and attributes.
    public internal(set) var leftovers: [Item] = []
    /// The contents of `<script type="application/ld+json">`.
    public internal(set) var jsonLD: [Range<Int>] = []

    public init(of page: FinishedPage) {
        self.page = page
        page.bytes.withUnsafeBufferPointer { bytes in
            var reader = PageReader(bytes)
            reader.read(into: &self)
        }
    }
}
