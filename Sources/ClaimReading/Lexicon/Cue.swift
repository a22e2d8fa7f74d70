/// What a word or phrase tells the reading, apart from what it names. Each has a file of phrases in
/// `Languages/<language>/cues`.
package enum Cue: UInt8, CaseIterable, Sendable {
    // How a statement is meant
    case negation, nearNegation, pseudoNegation, denial, possibility, generality, smallness, absoluteness, everyone
    case condition, reason, contrast, exception, likewise, myth, correction, history, past, study, hearsay, request,
        yes, noAnswer
    case pair, allOfThem, those, firstOfTwo, secondOfTwo, idiom
    // Regulators
    case agency, foreignAgency, approve, approval, clear, clearance, grant, authorize, authorization, register, license,
        endorse, obtain
    case label, onLabel, offLabel, unregulated, pathway
    // Effects
    case benefit, reduce, restore, eradicate, altogether, prevent, permanent, temporary, absorbed, last, onset,
        fullEffect, recur, promise, works, cure, result
    // Safety
    case safe, risk, harm, unworried, passing, pain, painless, feel, downtime, noDowntime, activity, common, rare,
        absent, happen, atWorst, trace, reversal
    case reported, causing, stray, intoVessel, preclude, matter, atSite, confined, toNothing, withinDays, moreOften,
        unlimited, putOn
    // Who may be treated
    case suitable, permitted, swap, excluded, postpone, caution, consult, parentalConsent
    // Steps before treatment
    case test, waive, optional, required, enough, ahead, hurry
    // What a product is
    case contains, inside, sameAs, nameOf, maker, natural, form, convert, productNoun, remaining
    // The course of treatment
    case session, apart, `repeat`, every, alternate, dose, unitOfToxin, milliliter, milligram, ownUnits, total, setAside
    // Evidence
    case improved, responded, satisfied, rated, worsened, goal, control, enrolled, rater, selfRated, blinded, versus,
        sameTime, proof, measure
    // Promotion
    case only, first, best, better, price, offer, urgency, speech, certified, boardCertified, twoBoards, threeBoards,
        board, praise,
        prescription, overTheCounter,
        beauty
    // People
    case patient, adult, minor, infant, reader, clinic, person, firstPerson
    // A front desk's words
    case visit, consultation, place, clock
    // Numbers, ages and times
    case number, ordinal, single, percent, fraction, proportion, ageWord, over, under, atLeast, atMost, orOlder,
        orYounger
    case anyAge, noUpperAge, atAge, turning, legalAge, between, decade, year, month, fortnight, week, day, hour, minute,
        forTime, later,
        calendarMonth, several, few, upTo, skinType, fitzpatrick, bodyMass
    // Grammar
    case pronoun, light

    /// The name of its file, without the extension.
    var fileName: String { hyphenated(String(describing: self)) }

    static let byFileName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.fileName, $0) })
}

/// "productClass" as the name of a file: "product-class".
func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { result, letter in
        if letter.isUppercase { result += "-" + letter.lowercased() } else { result.append(letter) }
    }
}

/// A set of cues: a bit for each.
package struct CueSet: Sendable, Hashable, ExpressibleByArrayLiteral {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    package init() {}
    init(_ cue: Cue) { insert(cue) }
    /// Inlined and unrolled, so that a set that a reader writes out is four constants.
    @inline(__always)
    package init(arrayLiteral cues: Cue...) { cues.forEach { insert($0) } }

    @inline(__always)
    private mutating func insert(_ cue: Cue) {
        let bit: UInt64 = 1 << UInt64(cue.rawValue & 63)
        switch cue.rawValue >> 6 {
        case 0: first |= bit
        case 1: second |= bit
        case 2: third |= bit
        default: fourth |= bit
        }
    }

    @inline(__always)
    package func contains(_ cue: Cue) -> Bool {
        let bit: UInt64 = 1 << UInt64(cue.rawValue & 63)
        return switch cue.rawValue >> 6 {
        case 0: first & bit != 0
        case 1: second & bit != 0
        case 2: third & bit != 0
        default: fourth & bit != 0
        }
    }

    func isSubset(of other: CueSet) -> Bool {
        (first & ~other.first) | (second & ~other.second) | (third & ~other.third) | (fourth & ~other.fourth) == 0
    }

    func intersection(_ other: CueSet) -> CueSet {
        var result = CueSet()
        result.first = first & other.first
        result.second = second & other.second
        result.third = third & other.third
        result.fourth = fourth & other.fourth
        return result
    }

    @inline(__always)
    package func intersects(_ other: CueSet) -> Bool {
        (first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth) != 0
    }

    mutating func formUnion(_ other: CueSet) {
        first |= other.first
        second |= other.second
        third |= other.third
        fourth |= other.fourth
    }

    func union(_ other: CueSet) -> CueSet {
        var result = self
        result.formUnion(other)
        return result
    }

    func subtracting(_ other: CueSet) -> CueSet {
        var result = self
        result.first &= ~other.first
        result.second &= ~other.second
        result.third &= ~other.third
        result.fourth &= ~other.fourth
        return result
    }

    var isEmpty: Bool { first | second | third | fourth == 0 }
}
