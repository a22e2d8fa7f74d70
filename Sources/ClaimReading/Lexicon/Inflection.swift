/// Writes out a phrase of the language's files: alternatives (`lines|wrinkles`), optional words (`skin?`) and verbs in all
/// their inflections (`melt*`).
struct PhraseExpander {
    /// Irregular forms by the plain form: "lose" has "lost", "losing".
    var irregular: [String: [String]] = [:]

    /// Every way the phrase can be written.
    func spellings(of phrase: Substring) -> [String] {
        var results = [""]
        for word in phrase.split(separator: " ") {
            let choices = self.choices(of: word)
            results = results.flatMap { start in
                choices.map { $0.isEmpty ? start : start.isEmpty ? $0 : start + " " + $0 }
            }
        }
        return results.filter { !$0.isEmpty }
    }

    /// What may stand in the place of one word; nothing where it is optional.
    func choices(of word: Substring) -> [String] {
        var word = word
        let isOptional = word.hasSuffix("?")
        if isOptional { word = word.dropLast() }
        let choices = word.split(separator: "|").flatMap { alternative in
            alternative.hasSuffix("*") ? forms(of: String(alternative.dropLast())) : [String(alternative)]
        }
        return isOptional ? choices + [""] : choices
    }

    /// A verb in its plain form, third person, past, participle and `-ing` form; what is no word does no harm.
    func forms(of base: String) -> [String] {
        if let special = Self.auxiliaries[base] { return special }
        var forms: [String] = [base]
        let stem: String
        if base.hasSuffix("ie") {
            stem = String(base.dropLast(2)) + "y"
        } else {
            stem = base.hasSuffix("e") && !base.hasSuffix("ee") ? String(base.dropLast()) : base
        }
        if let past = irregular[base] {
            forms += past
        } else if base.hasSuffix("e") {
            forms.append(base + "d")
        } else if endsInConsonantY(base) {
            forms.append(String(base.dropLast()) + "ied")
        } else {
            forms.append(base + "ed")
            if let double = doubled(base) { forms.append(double + "ed") }
        }
        forms.append(stem + "ing")
        if let double = doubled(base) { forms.append(double + "ing") }
        return forms
    }

    /// "do" and "go" have their own -s form; all others are brought to the plain form when they are looked up.
    private static let auxiliaries: [String: [String]] = [
        "be": ["be", "is", "are", "was", "were", "been", "being"], "have": ["have", "has", "had", "having"],
        "do": ["do", "does", "did", "done", "doing"], "go": ["go", "goes", "went", "gone", "going"],
    ]

    private func endsInConsonantY(_ word: String) -> Bool {
        word.hasSuffix("y") && word.dropLast().last.map { !"aeiou".contains($0) } == true
    }

    /// "stop" becomes "stopp-": a consonant after a single vowel.
    private func doubled(_ word: String) -> String? {
        let letters = Array(word)
        guard letters.count >= 3, let last = letters.last, "bdglmnprt".contains(last),
            "aeiou".contains(letters[letters.count - 2]),
            !"aeiou".contains(letters[letters.count - 3])
        else { return nil }
        return word + String(last)
    }
}
