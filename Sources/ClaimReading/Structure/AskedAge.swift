import TreatmentModel

/// The age that a short question names, as the condition of the sentence after it: "Just turned 21?", "Only seventeen?"
struct AskedAge {
    let expression: AgeExpression
    /// Somebody has told it, and nothing has been asked yet.
    let isPending: Bool

    /// Nothing where the question asks for an age, or names several or none.
    ///
    /// "I turned 21 in May. Old enough?" asks of the age told before it.
    init?(_ reading: SentenceReading, after previous: AskedAge?) {
        if reading.isHeading || reading.isAsked || reading.has(.firstPerson), let found = Self.age(in: reading) {
            expression = found
            isPending = !reading.isAsked
        } else if reading.isAsked, reading.has(.ageWord), !reading.hasNumber, let previous {
            expression = previous.expression
            isPending = false
        } else {
            return nil
        }
    }

    private static func age(in reading: SentenceReading) -> AgeExpression? {
        let opening = reading.ownRange.first { reading.tokens[$0].kind == .word }.map { reading.tokens[$0].tag }
        guard opening != .interrogative else { return nil }
        let found = AgeReader.expressions(in: reading).filter { $0.tokens.overlaps(reading.ownRange) }
        guard found.count == 1, let age = found.first else { return nil }
        // Who has turned 21 is 21.
        if let lower = age.range.lower, age.range.upper == nil, reading.contains([.turning], in: age.tokens) {
            return AgeExpression(tokens: age.tokens, range: AgeRange(from: lower, through: lower), form: .exact)
        }
        switch age.form {
        case .exact: return age
        // "Over 65?": all of them are asked for.
        case .bound where age.range.lower != nil:
            return AgeExpression(
                tokens: age.tokens, range: age.range, form: .group)
        default: return nil
        }
    }
}
