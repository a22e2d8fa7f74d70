/// The steps from one word of the known phrases to the next: from a node and a word to a node.
///
/// Open addressing, since a page asks for one step a word and most are not there.
struct PhraseEdges: Sendable {
    private var slots: [(key: UInt64, node: Int32)] = []
    private var mask = 0
    private var count = 0

    /// As many as the phrases of a language need.
    init() { grow(to: 131_072) }

    /// The node that a word leads to, or -1.
    func node(after node: Int32, _ word: Int32) -> Int32 {
        let key = Self.key(node, word)
        var slot = start(key)
        while slots[slot].node >= 0 {
            if slots[slot].key == key { return slots[slot].node }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Adds a step that is not there yet.
    mutating func add(_ next: Int32, after node: Int32, _ word: Int32) {
        if count * 2 >= slots.count { grow(to: slots.count * 2) }
        place(Self.key(node, word), next)
        count += 1
    }

    private func start(_ key: UInt64) -> Int {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32) & mask
    }

    private mutating func place(_ key: UInt64, _ node: Int32) {
        var slot = start(key)
        while slots[slot].node >= 0 { slot = (slot + 1) & mask }
        slots[slot] = (key, node)
    }

    private mutating func grow(to size: Int) {
        let old = slots
        slots = Array(repeating: (0, -1), count: size)
        mask = size - 1
        for slot in old where slot.node >= 0 { place(slot.key, slot.node) }
    }

    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}
