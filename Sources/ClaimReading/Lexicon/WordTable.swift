/// The words of a lexicon, each by its number.
struct WordTable: Sendable {
    /// The looked-up forms of all words one after the other, and where each begins.
    private var letters: [UInt8] = []
    private var starts: [Int32] = [0]
    /// Open addressing: a hit costs one look, and one more for a long word.
    private var slots: [Slot] = []
    private var mask = 0

    private struct Slot: Sendable {
        var hash: UInt32 = 0
        var word: Int32 = -1
        var head: UInt64 = 0
    }

    /// As many as the words of a language need.
    init() { grow(to: 65_536) }

    var count: Int { starts.count - 1 }

    /// The number of a word, or -1.
    func number(of form: WordForm) -> Int32 {
        let (hash, head) = (form.lookupHash, form.head)
        var slot = Int(hash) & mask
        while slots[slot].word >= 0 {
            let found = slots[slot]
            if found.hash == hash, found.head == head, form.isHead || holds(form, at: Int(found.word)) {
                return found.word
            }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// The number of a word, which is added if it is new.
    mutating func add(_ form: WordForm) -> Int32 {
        let known = number(of: form)
        if known >= 0 { return known }
        if count * 3 > slots.count { grow(to: slots.count * 2) }
        let number = Int32(count)
        place(Slot(hash: form.lookupHash, word: number, head: form.head))
        letters += form.bytes
        starts.append(Int32(letters.count))
        return number
    }

    private func holds(_ form: WordForm, at word: Int) -> Bool {
        let start = Int(starts[word])
        return Int(starts[word + 1]) - start == form.count && form.isEqual(to: letters, at: start)
    }

    private mutating func place(_ entry: Slot) {
        var slot = Int(entry.hash) & mask
        while slots[slot].word >= 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    private mutating func grow(to size: Int) {
        let old = slots
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
        for slot in old where slot.word >= 0 { place(slot) }
    }
}
