/// Compares what is said of dissolving and undoing with the model's warnings.
enum ReversibilityCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.has(.dissolvable), sentence.isStated, !sentence.isRejected else { return }
        for index in sentence.places(of: .dissolvable) {
            guard !sentence.isNegated(index), !names(anotherMaterialAround: index, sentence), case .treatment(let treatment) = sentence.subject(at: index) else { continue }
            let known = sentence.knowledge.treatments[treatment]
            let warnings = known.treatment.warnings + known.treatment.adverseEvents + known.treatment.precautions
            guard let warning = warnings.first(where: deniesDissolving) else { continue }
            report.report(
                .reversibility(sentence.text(sentence.extent(of: index)), warning: warning, treatment: known.name), .risk,
                in: sentence, at: sentence.extent(of: index), treatment: known, said: "reversible", model: warning)
            return
        }
    }

    private static func deniesDissolving(_ warning: String) -> Bool {
        let words = warning.lowercased()
        return words.contains("cannot be dissolved") || words.contains("not reversible") || words.contains("irreversible")
    }

    /// "Hyaluronic acid fillers can be dissolved": said of another kind.
    private static func names(anotherMaterialAround index: Int, _ sentence: SentenceReader) -> Bool {
        let clause = sentence.clause(of: index)
        if sentence.names(.category), sentence.treatments(in: clause).isEmpty { return true }
        guard sentence.names(.material) else { return false }
        return !sentence.mentions(in: clause) { if case .material(let id) = $0 { id } else { nil } }.isEmpty && sentence.treatments(in: clause).isEmpty
    }
}
