/// The weights of the guard, one a bucket, as they were learned and rounded.
struct GuardTable: Sendable {
    /// A power of two.
    static let buckets = 1 << 15

    let weights: [Int8]

    /// Reads base64 with line ends between; nil unless it holds exactly one byte a bucket.
    init?(base64 text: StaticString) {
        var weights: [Int8] = []
        weights.reserveCapacity(Self.buckets)
        var pending: UInt32 = 0
        var bits = 0
        let isReadable = text.withUTF8Buffer { bytes in
            for byte in bytes where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "=") {
                guard let digit = Self.digit(byte) else { return false }
                pending = pending << 6 | digit
                bits += 6
                guard bits >= 8 else { continue }
                bits -= 8
                weights.append(Int8(truncatingIfNeeded: pending >> UInt32(bits)))
            }
            return true
        }
        guard isReadable, weights.count == Self.buckets else { return nil }
        self.weights = weights
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
