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
        var letters = word.utf8
        let isOptional = letters.last == UInt8(ascii: "?")
        if isOptional { letters = letters.dropLast() }
        let choices = letters.split(separator: UInt8(ascii: "|")).flatMap { alternative in
            alternative.last == UInt8(ascii: "*")
                ? forms(of: String(Substring(alternative.dropLast()))) : [String(Substring(alternative))]
        }
        return isOptional ? choices + [""] : choices
    }

    /// A verb in its plain form, third person, past, participle and `-ing` form; what is no word does no harm.
    func forms(of base: String) -> [String] {
        if let special = Self.auxiliaries[base] { return special }
        var forms: [String] = [base]
        let stem: String
        if ends(base, "ie") {
            stem = String(base.dropLast(2)) + "y"
        } else {
            stem = ends(base, "e") && !ends(base, "ee") ? String(base.dropLast()) : base
        }
        let double = doubled(base)
        if let past = irregular[base] {
            forms += past
        } else if ends(base, "e") {
            forms.append(base + "d")
        } else if endsInConsonantY(base) {
            forms.append(String(base.dropLast()) + "ied")
        } else {
            forms.append(base + "ed")
            if let double { forms.append(double + "ed") }
        }
        forms.append(stem + "ing")
        if let double { forms.append(double + "ing") }
        return forms
    }

    /// "do" and "go" have their own -s form; all others are brought to the plain form when they are looked up.
    private static let auxiliaries: [String: [String]] = [
        "be": ["be", "is", "are", "was", "were", "been", "being"], "have": ["have", "has", "had", "having"],
        "do": ["do", "does", "did", "done", "doing"], "go": ["go", "goes", "went", "gone", "going"],
    ]

    private func endsInConsonantY(_ word: String) -> Bool {
        let letters = Array(word.utf8.suffix(2))
        return letters.count == 2 && letters[1] == UInt8(ascii: "y") && !Self.vowels.contains(letters[0])
    }

    /// Words of the files are plain ASCII when they come here, so that their letters are bytes.
    private func ends(_ word: String, _ ending: String) -> Bool {
        word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private static let vowels = Array("aeiou".utf8)
    private static let doubling = Array("bdglmnprt".utf8)

    /// "stop" becomes "stopp-": a consonant after a single vowel.
    private func doubled(_ word: String) -> String? {
        let letters = Array(word.utf8.suffix(3))
        guard letters.count == 3, Self.doubling.contains(letters[2]), Self.vowels.contains(letters[1]),
            !Self.vowels.contains(letters[0])
        else { return nil }
        return word + String(Unicode.Scalar(letters[2]))
    }
}
