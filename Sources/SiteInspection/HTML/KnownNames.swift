/// The HTML elements that the inspection looks at.
enum KnownElement: String, CaseIterable {
    case a, area, audio, embed, form, html, iframe, image, img, link, meta, object, script, source, style, svg,
        textarea,
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
    private struct Slot: Sendable {
        let name: [UInt8]
        let found: Case
    }

    /// A case stands in the slot of its hash, or in the next free one. Most slots are empty, so most names end at once.
    private var slots = [Slot?](repeating: nil, count: 256)

    init(of type: Case.Type) {
        for found in type.allCases {
            let name = Array(found.rawValue.utf8)
            var index = Self.hash(name[...])
            while slots[index] != nil { index = (index + 1) % slots.count }
            slots[index] = Slot(name: name, found: found)
        }
    }

    func find(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Case? {
        var index = Self.hash(name)
        while let slot = slots[index] {
            if slot.name.count == name.count, zip(slot.name, name).allSatisfy({ $0 == lowercase($1) }) {
                return slot.found
            }
            index = (index + 1) % slots.count
        }
        return nil
    }

    private static func hash(_ name: some Collection<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(lowercase(byte))) &* 0x100_0000_01B3 }
        return Int((hash ^ (hash >> 32)) & 255)
    }
}

extension KnownElement: Sendable {}
extension KnownAttribute: Sendable {}
