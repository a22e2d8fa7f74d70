/// The words of a lexicon, each by its number.
struct WordTable: Sendable {
    /// The looked-up forms of all words one after the other.
    private var letters: [UInt8] = []
    /// Open addressing: the hash of a word, so that a miss costs one look, its number, and where its letters are, so
    /// that a hit costs one more.
    private var slots: [Slot] = []
    private var mask = 0

    private struct Slot: Sendable {
        var hash: UInt32 = 0
        var word: Int32 = -1
        var start: Int32 = 0
        var length: Int32 = 0
    }

    /// As many as the words of a language need.
    init() { grow(to: 65_536) }

    private(set) var count = 0

    /// The number of a word, or -1.
    func number(of form: WordForm) -> Int32 {
        let hash = form.lookupHash
        var slot = Int(hash) & mask
        while slots[slot].word >= 0 {
            if slots[slot].hash == hash, holds(form, at: slots[slot]) { return slots[slot].word }
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
        place(
            Slot(hash: form.lookupHash, word: number, start: Int32(letters.count), length: Int32(form.count)))
        letters += form.bytes
        count += 1
        return number
    }

    private func holds(_ form: WordForm, at slot: Slot) -> Bool {
        Int(slot.length) == form.count && form.isEqual(to: letters, at: Int(slot.start))
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
