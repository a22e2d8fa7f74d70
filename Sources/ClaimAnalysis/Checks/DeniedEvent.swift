import TreatmentModel

/// A reaction on file that a sentence says will not come: "there will be no swelling", "allergies are not an issue".
enum DeniedEvent {
    private static let matters: Set<String> = ["issue", "issues", "concern", "problem", "worry", "consideration", "factor"]
    private static let reports: Set<String> = [
        "had", "was", "were", "reported", "seen", "showed", "shown", "observed", "recorded", "developed", "remained", "case", "cases", "people", "patients",
        "those", "serious", "severe", "lasting", "permanent", "visible", "promise", "guarantee", "excuse", "reason", "sign", "signs", "may", "might",
        "can", "could", "should", "when", "once", "or", "until", "sometimes",
    ]
    /// What may stand between the denial and the reaction: "not have any", and nothing else.
    private static let small: Set<String> = ["have", "any", "get", "be", "see", "feel", "experience", "notice", "a", "the", "of", "ever", "single", "trace", "such", "cause", "leave"]

    static func tokens(in sentence: SentenceReader) -> Range<Int>? {
        guard !sentence.isAboutStudy, !sentence.hasAny([.still, .test, .study]) else { return nil }
        let events = sentence.mentions { if case .event(let id) = $0 { id } else { nil } }
        for event in events {
            guard let index = sentence.subject(at: event.at).treatment, sentence.knowledge.treatments[index].events.contains(event.value),
                !sentence.isConditional(event.at), !isLimited(event.at, sentence)
            else { continue }
            let end = sentence.extent(of: event.at).upperBound
            if let start = denial(before: event.at, sentence) { return start..<end }
            if let last = dismissal(after: end, sentence) { return event.at..<last + 1 }
        }
        return nil
    }

    /// "no swelling", "not have any swelling": the denial close before the word, with nothing that reports in between.
    private static func denial(before index: Int, _ sentence: SentenceReader) -> Int? {
        let clause = sentence.clause(of: index)
        guard sentence.isNegated(index), let place = sentence.places(of: .negation, in: clause.lowerBound..<index).last,
            !says(reports, in: clause, sentence), !sentence.contains([.hedge, .little, .major], in: clause.lowerBound..<index)
        else { return nil }
        let between = min(sentence.extent(of: place).upperBound, index)..<index
        return between.allSatisfy { sentence.token($0).isCovered || small.contains(sentence.text($0..<$0 + 1).lowercased()) } ? place : nil
    }

    /// "… are not an issue".
    private static func dismissal(after index: Int, _ sentence: SentenceReader) -> Int? {
        let clause = sentence.clause(of: max(sentence.range.lowerBound, index - 1))
        let end = min(clause.upperBound, index + 6)
        guard index < end, let place = sentence.places(of: .negation, in: index..<end).first else { return nil }
        guard !sentence.contains([.hedge, .little], in: clause.lowerBound..<place) else { return nil }
        return (place..<end).first { matters.contains(sentence.text($0..<$0 + 1).lowercased()) }
    }

    /// "no swelling after two days": denied for a time only.
    private static func isLimited(_ index: Int, _ sentence: SentenceReader) -> Bool {
        sentence.contains([.yearUnit, .monthUnit, .weekUnit, .dayUnit], in: sentence.clause(of: index))
    }

    private static func says(_ words: Set<String>, in range: Range<Int>, _ sentence: SentenceReader) -> Bool {
        range.contains { words.contains(sentence.text($0..<$0 + 1).lowercased()) }
    }
}
