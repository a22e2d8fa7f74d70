import TreatmentModel

/// The right form of a name that a treatment's file lists as wrong.
struct RightName: Equatable {
    let text: String
    /// Only letter case, spacing or accents differ.
    let isForm: Bool

    /// The names of a treatment, right and wrong, each with what is left of it without its form.
    struct Names: Sendable {
        let rights: [(text: String, letters: [UInt8])]
        let wrongs: [(text: String, letters: [UInt8])]
        let former: [String]

        init(_ model: Treatment) {
            rights = ([model.name] + model.aliases).map { ($0, RightName.bare($0)) }
            wrongs = model.wrongNames.map { ($0, RightName.bare($0)) }
            former = model.formerNames
        }
    }

    /// - Parameter said: the name as a page has it.
    /// - Returns: nothing where it is no wrong name, or one of the right ones.
    init?(of said: String, _ names: Names) {
        guard !names.rights.contains(where: { $0.text == said }), !names.former.contains(said) else { return nil }
        // "Juvéderm", the family's name, is the beginning of a right one.
        let beginning = said + " "
        guard !names.rights.contains(where: { $0.text.hasPrefix(beginning) }) else { return nil }
        let letters = Self.bare(said)
        if let form = names.rights.first(where: { $0.letters == letters }) {
            // Capitals in a heading are no other form; only what the file lists is.
            guard names.wrongs.contains(where: { $0.text == said }) else { return nil }
            (text, isForm) = (form.text, true)
        } else {
            guard names.wrongs.contains(where: { $0.letters == letters }) else { return nil }
            let near = names.rights.compactMap { right in
                SpellingIndex.distance(letters, right.letters, limit: letters.count).map { (right.text, $0) }
            }
            (text, isForm) = (near.min { $0.1 < $1.1 }?.0 ?? names.rights[0].text, false)
        }
    }

    /// Letters and figures in lower case and without accents: what is left when form is left out of account.
    private static func bare(_ name: String) -> [UInt8] {
        NormalizedText(name).bytes.filter { WordForm.isLetter($0) || WordForm.isDigit($0) }.map(WordForm.lower)
    }
}
