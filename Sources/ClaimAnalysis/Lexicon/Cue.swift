/// What a word or phrase tells the analysis, apart from what it names.
enum Cue: UInt8, CaseIterable, Sendable {
    // Polarity and attitude
    case negation, noNegation, zero, little, hedge, yes, myth, conditional, contrast, absolute, universal, exception
    // Where a number comes from
    case study, enrolled, policy, historic, anecdote, disease
    // Ages
    case person, adult, minor, ageWord, over, under, atLeast, atMost, orOlder, orYounger, anyAge, yearUnit
    // Times
    case monthUnit, weekUnit, dayUnit, hourUnit, lasting, result, several, forever, permanent, material
    case wait, interval, timePoint
    // Regulators
    case agency, foreignAgency, approvedVerb, approvalNoun, clearedVerb, clearWord, clearanceNoun, grantedVerb, deNovo
    case authorizedVerb, authorizationNoun, registered, endorsed, licensed, indicated, premarketApproval, disclosure
    case statusGain, otherProduct, procedureNoun
    // Subjects
    case genericSubject, pronoun, clinic, otherAgent
    // Benefits
    case benefit, useVerb, eradicate, weakEradicate, prevention, prevent, cure, guarantee, works
    // Safety
    case safe, risk, riskFree, pain, painless, hurt, feel, downtime, downtimeFree, resume, harm, denies, passing
    // Suitability
    case suitable, excluded, everyone
    // Steps
    case test, skip, optional, requires
    // Evidence
    case only, first, noOther, best, comparative, than, unlike, proof, satisfied, selfReport, improved, relative
    case composition, contains, dosageForm, concentration, within, needles, discount, firstPerson
    case skinType, skinNoun, fitzpatrick, all, half, partOf, patients, recurrence, imperative, productNoun, means
    case relativePronoun, be, numberWord, multiple, prep, conjunction
    case limited, major, still, meaningSafe, cell, session, sometimes, measure, threshold, terms, rater, sameDay, localNegation, subordinator, noWait, occur, subjectPronoun, getVerb, bodyMass, correction, nearlyNo, nearly, percentWord, ratioWord, measureNoun, useNoun, impossible, dissolvable, classing, classNoun

    var bit: CueSet { CueSet(self) }
}

/// A set of cues.
struct CueSet: OptionSet, Sendable, Hashable, ExpressibleByArrayLiteral {
    var low: UInt64 = 0
    var middle: UInt64 = 0
    var high: UInt64 = 0

    init() {}
    init(_ cue: Cue) {
        let bit = UInt64(1) << UInt64(cue.rawValue & 63)
        switch cue.rawValue >> 6 {
        case 0: low = bit
        case 1: middle = bit
        default: high = bit
        }
    }
    init(arrayLiteral cues: Cue...) {
        for cue in cues { formUnion(CueSet(cue)) }
    }

    // `OptionSet` asks for one raw value; the three words are compared as a whole.
    struct Words: Sendable, Hashable { var low, middle, high: UInt64 }
    var rawValue: Words { Words(low: low, middle: middle, high: high) }
    init(rawValue: Words) { (low, middle, high) = (rawValue.low, rawValue.middle, rawValue.high) }

    @inline(__always) func contains(_ cue: Cue) -> Bool {
        let bit = UInt64(1) << UInt64(cue.rawValue & 63)
        switch cue.rawValue >> 6 {
        case 0: return low & bit != 0
        case 1: return middle & bit != 0
        default: return high & bit != 0
        }
    }
    @inline(__always) func intersects(_ other: CueSet) -> Bool {
        (low & other.low) | (middle & other.middle) | (high & other.high) != 0
    }
    mutating func formUnion(_ other: CueSet) {
        low |= other.low
        middle |= other.middle
        high |= other.high
    }
    mutating func formIntersection(_ other: CueSet) {
        low &= other.low
        middle &= other.middle
        high &= other.high
    }
    mutating func formSymmetricDifference(_ other: CueSet) {
        low ^= other.low
        middle ^= other.middle
        high ^= other.high
    }
    var isEmpty: Bool { low | middle | high == 0 }
}
