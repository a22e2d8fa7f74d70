/// The XXH64 hash of bytes (Yann Collet's public algorithm, seed 0). It tells contents apart; it is no protection
/// against someone who wants two to look alike.
public struct ContentHash: Hashable, Sendable {
    let value: UInt64

    init(value: UInt64) { self.value = value }

    public init(of bytes: [UInt8]) {
        value = bytes.withUnsafeBytes { buffer in
            var index = 0
            let count = buffer.count
            func word() -> UInt64 {
                defer { index += 8 }
                return UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            }
            var hash: UInt64
            if count >= 32 {
                var (a, b, c, d) = (Self.p1 &+ Self.p2, Self.p2, UInt64(0), 0 &- Self.p1)
                while index + 32 <= count {
                    a = Self.round(a, word())
                    b = Self.round(b, word())
                    c = Self.round(c, word())
                    d = Self.round(d, word())
                }
                hash = Self.rotate(a, 1) &+ Self.rotate(b, 7) &+ Self.rotate(c, 12) &+ Self.rotate(d, 18)
                for lane in [a, b, c, d] { hash = (hash ^ Self.round(0, lane)) &* Self.p1 &+ Self.p4 }
            } else {
                hash = Self.p5
            }
            hash &+= UInt64(count)
            while index + 8 <= count {
                hash = Self.rotate(hash ^ Self.round(0, word()), 27) &* Self.p1 &+ Self.p4
            }
            if index + 4 <= count {
                let half = UInt64(UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self)))
                hash = Self.rotate(hash ^ (half &* Self.p1), 23) &* Self.p2 &+ Self.p3
                index += 4
            }
            while index < count {
                hash = Self.rotate(hash ^ (UInt64(buffer[index]) &* Self.p5), 11) &* Self.p1
                index += 1
            }
            hash = (hash ^ (hash >> 33)) &* Self.p2
            hash = (hash ^ (hash >> 29)) &* Self.p3
            return hash ^ (hash >> 32)
        }
    }

    /// Sixteen hexadecimal digits.
    public var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static let p1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let p2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let p3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let p4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let p5: UInt64 = 0x27D4_EB2F_1656_67C5

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }
    private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 { rotate(lane &+ input &* p2, 31) &* p1 }
}
