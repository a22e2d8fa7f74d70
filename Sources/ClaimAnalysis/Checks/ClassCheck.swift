import TreatmentModel

/// Compares the regulatory class a product is put in with the model's.
enum ClassCheck {
    private static let classes: [String: Set<Treatment.Kind>] = [
        "cosmetic": [], "supplement": [], "skincare": [], "drug": [.drug, .biologic], "medication": [.drug, .biologic], "medicine": [.drug, .biologic],
        "device": [.device], "biologic": [.biologic], "nutraceutical": [], "cosmeceutical": [],
    ]

    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.hasAny([.classing, .be]), sentence.hasAny([.classNoun]), sentence.isStated, !sentence.isRejected else { return }
        for index in sentence.places(of: .classNoun) {
            let word = sentence.text(index..<index + 1).lowercased()
            guard let kinds = classes[word], isPredicate(index, sentence), !sentence.isNegated(index) else { continue }
            guard let named = subject(before: index, sentence) else { continue }
            let known = sentence.knowledge.treatments[named]
            guard known.treatment.kind != .procedure, !known.indications.isEmpty, !kinds.contains(known.treatment.kind) else { continue }
            report.report(
                .regulatoryClass(word, kind: known.treatment.kind.rawValue, treatment: known.name), .status,
                in: sentence, at: index..<index + 1, treatment: known, said: word, model: known.treatment.kind.rawValue)
            return
        }
    }

    /// "is a drug", "counts as a cosmetic": nothing but an article and an adjective between, and no noun after.
    private static func isPredicate(_ index: Int, _ sentence: SentenceReader) -> Bool {
        if let next = sentence.next(after: index), sentence.token(next).kind == .word, !sentence.token(next).cues.intersects([.prep, .conjunction, .relativePronoun, .contrast]) { return false }
        var at = index - 1
        var steps = 0
        while at >= sentence.range.lowerBound, steps < 4 {
            let token = sentence.token(at)
            if token.cues.intersects([.be, .classing]) { return true }
            if token.kind != .word || token.has(.prep) && !token.has(.classing) { return false }
            steps += 1
            at -= 1
        }
        return false
    }

    private static func subject(before index: Int, _ sentence: SentenceReader) -> Int? {
        if let named = sentence.treatments(in: sentence.range.lowerBound..<index).last { return named.value }
        guard index - sentence.range.lowerBound <= 5, sentence.contains([.pronoun, .classing], in: sentence.range.lowerBound..<index) else { return nil }
        return sentence.defaultSubject.treatment
    }
}
