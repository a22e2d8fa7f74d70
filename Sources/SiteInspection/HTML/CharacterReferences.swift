extension String {
    /// The text that an attribute's value or a piece of text stands for. The references that generators write are read;
    /// a name that is not known stays as it is.
    init(decodingReferences bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard bytes.contains(UInt8(ascii: "&")) else {
            self.init(decoding: bytes, as: UTF8.self)
            return
        }
        var text: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = Self.scalar(named: rest[(rest.startIndex + 1)..<end])
            {
                text += String(Character(scalar)).utf8
                rest = rest[(end + 1)...]
            } else {
                text.append(byte)
                rest = rest.dropFirst()
            }
        }
        self.init(decoding: text, as: UTF8.self)
    }

    private static func scalar(named bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        let name = String(decoding: bytes, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case "nbsp": return "\u{A0}"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
        return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
    }
}
