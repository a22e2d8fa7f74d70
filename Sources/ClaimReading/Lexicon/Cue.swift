/// What a word or phrase tells the reading, apart from what it names. Each has a file of phrases in `Languages/<language>/cues`.
package enum Cue: UInt8, CaseIterable, Sendable {
    // How a statement is meant
    case negation, nearNegation, pseudoNegation, denial, possibility, generality, smallness, absoluteness, everyone
    case condition, reason, contrast, exception, likewise, myth, correction, history, past, study, hearsay, request, yes, noAnswer
    case pair, those, firstOfTwo, secondOfTwo, idiom
    // Regulators
    case agency, foreignAgency, approve, approval, clear, clearance, grant, authorize, authorization, register, license, endorse
    case label, onLabel, offLabel, unregulated, pathway
    // Effects
    case benefit, reduce, restore, eradicate, altogether, prevent, permanent, temporary, absorbed, last, onset, fullEffect, recur, promise, works, cure, result
    // Safety
    case safe, risk, harm, unworried, passing, pain, painless, feel, downtime, noDowntime, activity, common, rare, absent, happen, atWorst, trace, reversal
    case reported, causing, stray, intoVessel, preclude, matter, atSite, confined
    // Who may be treated
    case suitable, permitted, excluded, postpone, caution
    // Steps before treatment
    case test, waive, optional, required, ahead, hurry
    // What a product is
    case contains, inside, sameAs, maker, natural, form, convert, productNoun, remaining
    // The course of treatment
    case session, apart, `repeat`, every, alternate, dose, unitOfToxin, ownUnits, total
    // Evidence
    case improved, responded, satisfied, rated, worsened, goal, control, enrolled, rater, selfRated, blinded, versus, sameTime, proof, measure
    // Promotion
    case only, first, best, better, price, offer, urgency, speech, certified, boardCertified, board, praise, beauty
    // People
    case patient, adult, minor, reader, clinic, person, firstPerson
    // A front desk's words
    case visit, place, clock
    // Numbers, ages and times
    case number, ordinal, percent, fraction, ageWord, over, under, atLeast, atMost, orOlder, orYounger
    case anyAge, noUpperAge, atAge, between, decade, year, month, fortnight, week, day, hour, minute, forTime, later, calendarMonth, several, upTo, skinType, fitzpatrick, bodyMass
    // Grammar
    case pronoun, light

    /// The name of its file, without the extension.
    var fileName: String {
        String(describing: self).reduce(into: "") { name, letter in
            if letter.isUppercase { name += "-" + letter.lowercased() } else { name.append(letter) }
        }
    }

    static let byFileName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.fileName, $0) })
}

/// A set of cues.
package struct CueSet: Sendable, Hashable, ExpressibleByArrayLiteral {
    private var words: SIMD4<UInt64> = .zero

    package init() {}
    init(_ cue: Cue) { words[Int(cue.rawValue >> 6)] = 1 << UInt64(cue.rawValue & 63) }
    package init(arrayLiteral cues: Cue...) { for cue in cues { formUnion(CueSet(cue)) } }

    package func contains(_ cue: Cue) -> Bool { words[Int(cue.rawValue >> 6)] & (1 << UInt64(cue.rawValue & 63)) != 0 }
    func isSubset(of other: CueSet) -> Bool { (words & ~other.words) == .zero }
    func intersection(_ other: CueSet) -> CueSet {
        var result = CueSet()
        result.words = words & other.words
        return result
    }
    package func intersects(_ other: CueSet) -> Bool { (words & other.words) != .zero }
    mutating func formUnion(_ other: CueSet) { words |= other.words }
    func union(_ other: CueSet) -> CueSet {
        var result = self
        result.formUnion(other)
        return result
    }
    var isEmpty: Bool { words == .zero }
}
