import TreatmentModel

/// The right form of a name that a treatment's file lists as wrong.
struct RightName: Equatable {
    let text: String
    /// Only letter case, spacing or accents differ.
    let isForm: Bool

    /// - Parameter said: the name as a page has it.
    /// - Returns: nothing where it is no wrong name, or one of the right ones.
    init?(of said: String, _ model: Treatment) {
        let rights = [model.name] + model.aliases
        guard !rights.contains(said), !model.formerNames.contains(said) else { return nil }
        // "Juvéderm", the family's name, is the beginning of a right one.
        guard !rights.contains(where: { $0.hasPrefix(said + " ") }) else { return nil }
        let letters = Self.bare(said)
        if let form = rights.first(where: { Self.bare($0) == letters }) {
            // Capitals in a heading are no other form; only what the file lists is.
            guard model.wrongNames.contains(said) else { return nil }
            (text, isForm) = (form, true)
        } else {
            guard model.wrongNames.contains(where: { Self.bare($0) == letters }) else { return nil }
            let near = rights.compactMap { right in
                SpellingIndex.distance(letters, Self.bare(right), limit: letters.count).map { (right, $0) }
            }
            (text, isForm) = (near.min { $0.1 < $1.1 }?.0 ?? model.name, false)
        }
    }

    /// Letters and figures in lower case and without accents: what is left when form is left out of account.
    private static func bare(_ name: String) -> [UInt8] {
        NormalizedText(name).bytes.filter { WordForm.isLetter($0) || WordForm.isDigit($0) }.map(WordForm.lower)
    }
}
