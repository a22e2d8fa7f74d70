/// The HTML elements that the inspection looks at.
enum KnownElement: String, CaseIterable {
    case a, area, audio, embed, form, html, iframe, image, img, link, meta, object, script, source, style, svg, textarea,
        title, track, use, video
    case h1, h2, h3, h4, h5, h6

    static let table = NameTable(of: Self.self)

    /// One to six for headings.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}

/// The attributes that the inspection looks at.
enum KnownAttribute: String, CaseIterable {
    case action, alt, content, data, href, id, lang, name, poster, property, rel, src, srcset, title, type
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case httpEquiv = "http-equiv"
    case xlinkHref = "xlink:href"

    static let table = NameTable(of: Self.self)
}

/// Finds a case by its name in bytes, whatever the capitals.
struct NameTable<Case: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
    private let cases: [UInt64: Case]

    init(of type: Case.Type) {
        cases = Dictionary(uniqueKeysWithValues: type.allCases.map { (Self.hash($0.rawValue.utf8), $0) })
    }

    func find(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Case? {
        guard name.count <= 16, let found = cases[Self.hash(name)] else { return nil }
        return found.rawValue.utf8.elementsEqual(name.lazy.map(lowercase)) ? found : nil
    }

    private static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(lowercase(byte))) &* 0x100_0000_01B3 }
        return hash
    }
}

extension KnownElement: Sendable {}
extension KnownAttribute: Sendable {}
