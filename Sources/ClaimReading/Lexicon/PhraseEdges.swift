/// The steps from one word of the known phrases to the next: from a node and a word to a node.
///
/// Open addressing, since a page asks for one step a word and most are not there.
struct PhraseEdges: Sendable {
    private var slots: [Slot] = []
    private var mask = 0
    private var count = 0

    private struct Slot: Sendable {
        var before: Int32 = -1
        var word: Int32 = -1
        /// Where the step leads to; nothing is there if it is negative.
        var node: Int32 = -1
    }

    /// As many as the phrases of a language need.
    init() { grow(to: 131_072) }

    /// The node that a word leads to, or -1.
    func node(after node: Int32, _ word: Int32) -> Int32 {
        var slot = start(node, word)
        while slots[slot].node >= 0 {
            if slots[slot].word == word, slots[slot].before == node { return slots[slot].node }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Adds a step that is not there yet.
    mutating func add(_ next: Int32, after node: Int32, _ word: Int32) {
        if count * 4 >= slots.count * 3 { grow(to: slots.count * 2) }
        place(Slot(before: node, word: word, node: next))
        count += 1
    }

    private func start(_ node: Int32, _ word: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32) & mask
    }

    private mutating func place(_ step: Slot) {
        var slot = start(step.before, step.word)
        while slots[slot].node >= 0 { slot = (slot + 1) & mask }
        slots[slot] = step
    }

    private mutating func grow(to size: Int) {
        let old = slots
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
        for slot in old where slot.node >= 0 { place(slot) }
    }
}
