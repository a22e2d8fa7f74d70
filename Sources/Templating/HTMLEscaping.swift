extension String {
    /// The text with `&`, `<`, `>`, `"` and `'` as character references, safe in text and in quoted attributes.
    ///
    /// It works on bytes and not on characters: a combining mark after `<` makes one character of the two, which a
    /// comparison of characters would let through.
    public func escapedForHTML() -> String {
        guard utf8.contains(where: { Self.reference(for: $0) != nil }) else { return self }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(utf8.count + 32)
        for byte in utf8 {
            if let reference = Self.reference(for: byte) {
                escaped += reference.utf8
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    @inline(__always)
    private static func reference(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
