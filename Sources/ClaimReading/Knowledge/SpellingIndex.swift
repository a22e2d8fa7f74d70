import TreatmentModel

/// Names and ingredients that are worth spelling right, for finding words that come close to one.
struct SpellingIndex: Sendable {
    private struct Term: Sendable {
        let form: [UInt8]
        let right: String
        let isBrand: Bool
    }

    /// By the first letter and a second: a misspelling seldom begins or ends wrong.
    private var byStart: [[Term]] = Array(repeating: [], count: 26 * 26)
    /// By start: a bit for every length that a misspelling of a term may have.
    private var lengths: [UInt64] = Array(repeating: 0, count: 26 * 26)
    private var ordinary: Set<[UInt8]> = []

    /// Words of ordinary English that lie close to a brand.
    private static let ordinaryWords = [
        "refine", "refined", "define", "defined", "sculpture", "sculpt", "silky", "kiss", "contour", "volume",
        "fraction", "clarity", "optical", "acrylate", "absorption",
        "collagenase", "hyaluronidase", "radiance", "radius", "sport", "radios", "peptide", "cosmetics", "cosmetic",
        "precise", "precision", "clinical", "injections",
        "particles", "microscope", "hydrolyzed", "methylene", "fractional", "handpieces", "reusable", "thermal",
        "therapy", "coolant", "coldly", "relates", "genius",
    ]

    init() {}

    init(treatments: [Treatment]) {
        for word in Self.ordinaryWords { ordinary.insert(Array(WordForm(word).bytes)) }
        var seen: Set<[UInt8]> = []
        func add(_ text: String, isBrand: Bool, atLeast length: Int) {
            for word in Self.words(text) where word.utf8.count >= length {
                let form = Array(WordForm(word).bytes)
                guard form.count >= length, let slot = Self.slot(form), seen.insert(form).inserted else { continue }
                for count in max(0, form.count - 2)...min(63, form.count + 3) { lengths[slot] |= 1 << UInt64(count) }
                byStart[slot].append(Term(form: form, right: word, isBrand: isBrand))
            }
        }
        for treatment in treatments {
            for name in [treatment.name] + treatment.aliases where treatment.kind != .procedure {
                for word in Self.words(name) where word.first?.isUppercase == true {
                    add(word, isBrand: true, atLeast: 5)
                }
            }
            add(treatment.generic, isBrand: false, atLeast: 9)
            for part in treatment.composition {
                for name in [part.part] + part.aliases { add(name, isBrand: false, atLeast: 9) }
            }
            for misspelling in treatment.misspellings { add(misspelling.right, isBrand: false, atLeast: 8) }
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
    }

    private static func slot(_ form: [UInt8]) -> Int? {
        guard form.count > 1, let first = letter(form[0]), let second = letter(form[1]) else { return nil }
        return first * 26 + second
    }

    private static func letter(_ byte: UInt8) -> Int? {
        byte >= 0x61 && byte <= 0x7A ? Int(byte - 0x61) : nil
    }

    /// Whether any term begins like a word; cheap, so that most words stop here.
    func mayHold(_ first: UInt8, _ second: UInt8, length: Int) -> Bool {
        guard let first = Self.letter(first | 0x20), let second = Self.letter(second | 0x20) else { return true }
        return lengths[first * 26 + second] & (1 << UInt64(min(63, length))) != 0
    }

    /// The term that a word no vocabulary knows is most likely meant to be.
    func nearest(to word: Substring, isCapitalised: Bool) -> String? {
        let form = Array(WordForm(word).bytes)
        guard form.count >= 5, let slot = Self.slot(form), !ordinary.contains(form) else { return nil }
        for term in byStart[slot] where abs(term.form.count - form.count) <= 2 && term.form != form {
            if term.isBrand {
                guard isCapitalised else { continue }
                if Self.distance(form, term.form, limit: form.count >= 8 ? 2 : 1) != nil { return term.right }
            } else if form.count >= 8, Self.distance(form, term.form, limit: form.count >= 12 ? 3 : 2) != nil {
                return term.right
            }
        }
        return nil
    }

    /// The number of letters to change, add, drop or swap, if it is no more than the limit.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        for i in 1...a.count {
            current[0] = i
            var best = i
            for j in 1...b.count {
                let change = a[i - 1] == b[j - 1] ? 0 : 1
                current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    current[j] = min(current[j], beforePrevious[j - 2] + 1)
                }
                best = min(best, current[j])
            }
            if best > limit { return nil }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}
