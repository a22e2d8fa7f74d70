/// The words of a lexicon, each by its number.
struct WordTable: Sendable {
    /// The looked-up forms of all words one after the other, and where each begins.
    private var letters: [UInt8] = []
    private var starts: [Int32] = [0]
    /// Open addressing: the hash of a word, so that a miss costs one look, and its number.
    private var slots: [(hash: UInt32, word: Int32)] = []
    private var mask = 0

    /// As many as the words of a language need.
    init() { grow(to: 65_536) }

    var count: Int { starts.count - 1 }

    /// The number of a word, or -1.
    func number(of form: WordForm) -> Int32 {
        let hash = form.lookupHash
        var slot = Int(hash) & mask
        while slots[slot].word >= 0 {
            if slots[slot].hash == hash, holds(form, at: Int(slots[slot].word)) { return slots[slot].word }
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
        letters += form.bytes
        starts.append(Int32(letters.count))
        place(number, form.lookupHash)
        return number
    }

    private func holds(_ form: WordForm, at word: Int) -> Bool {
        let start = Int(starts[word])
        guard Int(starts[word + 1]) - start == form.count else { return false }
        return letters[start..<start + form.count].elementsEqual(form.bytes)
    }

    private mutating func place(_ number: Int32, _ hash: UInt32) {
        var slot = Int(hash) & mask
        while slots[slot].word >= 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash, number)
    }

    private mutating func grow(to size: Int) {
        let old = slots
        slots = Array(repeating: (0, -1), count: size)
        mask = size - 1
        for slot in old where slot.word >= 0 { place(slot.word, slot.hash) }
    }
}
