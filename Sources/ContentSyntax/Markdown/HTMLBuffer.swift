/// HTML being written, as UTF-8.
public struct HTMLBuffer: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// Adds HTML as it is.
    @inline(__always)
    public mutating func add(_ html: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))
    }

    /// Adds HTML as it is.
    public mutating func add(html: String) {
        var html = html
        html.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Adds HTML as it is.
    public mutating func add(html: [UInt8]) { bytes.append(contentsOf: html) }

    /// Adds words, for an element's content or an attribute in double quotation marks.
    public mutating func add(text: String) {
        var text = text
        text.withUTF8 { add($0, escaping: Escapes.text) }
    }

    /// Adds an address, for an attribute in double quotation marks. What may not stand in an address is
    /// percent-encoded; what already is stays so.
    public mutating func add(address: String) {
        var address = address
        address.withUTF8 { add($0, escaping: Escapes.address) }
    }

    public mutating func add(_ number: Int) { add(html: String(number)) }

    /// Ends the line, unless it is empty.
    mutating func startLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func add(_ source: UnsafeBufferPointer<UInt8>, escaping escapes: [Escapes.Kind]) {
        escapes.withUnsafeBufferPointer { escapes in
            var start = 0
            for index in 0..<source.count {
                let kind = escapes[Int(source[index])]
                if kind == .none { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                add(source[index], as: kind)
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
    }

    private mutating func add(_ byte: UInt8, as kind: Escapes.Kind) {
        switch kind {
        case .none: bytes.append(byte)
        case .ampersand: add("&amp;")
        case .less: add("&lt;")
        case .greater: add("&gt;")
        case .quotation: add("&quot;")
        case .apostrophe: add("&#x27;")
        case .percent:
            bytes.append(UInt8(ascii: "%"))
            bytes.append(Escapes.digits[Int(byte >> 4)])
            bytes.append(Escapes.digits[Int(byte & 15)])
        }
    }
}

/// Which bytes cannot stand as they are.
private enum Escapes {
    enum Kind: UInt8 { case none, ampersand, less, greater, quotation, apostrophe, percent }

    static let digits = Array("0123456789ABCDEF".utf8)

    static let text: [Kind] = {
        var table = [Kind](repeating: .none, count: 256)
        table[Int(UInt8(ascii: "&"))] = .ampersand
        table[Int(UInt8(ascii: "<"))] = .less
        table[Int(UInt8(ascii: ">"))] = .greater
        table[Int(UInt8(ascii: "\""))] = .quotation
        return table
    }()

    static let address: [Kind] = {
        var table = [Kind](repeating: .percent, count: 256)
        let plain = Array("!#$%()*+,-./:;=?@_~".utf8)
        for byte in UInt8.min...UInt8.max where byte.isLetter || byte.isDigit || plain.contains(byte) {
            table[Int(byte)] = .none
        }
        table[Int(UInt8(ascii: "&"))] = .ampersand
        table[Int(UInt8(ascii: "'"))] = .apostrophe
        return table
    }()
}
