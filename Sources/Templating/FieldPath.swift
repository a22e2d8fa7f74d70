/// How a tag names what it wants: `title`, `reviewer.name`, `.title`, `.`, `any(clinics)` or `last()`.
struct FieldPath: Sendable {
    enum Target: Sendable {
        /// `{{.}}`: the text at hand.
        case this
        /// A field, looked for in the view model at hand and then outwards; or, with a leading dot, in the one at hand
        /// only.
        case field([String], hereOnly: Bool)
        /// `last()`
        case element(ElementQuestion)
        /// `any(clinics)`
        case list(ListQuestion, [String])
    }

    let target: Target
    /// As it was written.
    let text: String

    init(parsing text: String) throws(TemplateProblem) {
        self.text = text
        if text == "." {
            target = .this
            return
        }
        guard let open = text.firstIndex(of: "(") else {
            let hereOnly = text.hasPrefix(".")
            guard let names = Self.names(in: hereOnly ? text.dropFirst() : text[...]) else { throw .badName(text) }
            target = .field(names, hereOnly: hereOnly)
            return
        }
        guard text.last == ")" else { throw .badName(text) }
        let question = String(text[..<open])
        let inside = text[text.index(after: open)...].dropLast()
        if inside.isEmpty {
            guard let question = ElementQuestion(rawValue: question) else { throw .unknownQuestion(text) }
            target = .element(question)
        } else {
            guard let question = ListQuestion(rawValue: question) else { throw .unknownQuestion(text) }
            guard let names = Self.names(in: inside) else { throw .badName(text) }
            target = .list(question, names)
        }
    }

    private static func names(in text: Substring) -> [String]? {
        let names = text.split(separator: ".", omittingEmptySubsequences: false)
        return names.allSatisfy(isName) ? names.map(String.init) : nil
    }

    /// Can a field or block be called so?
    static func isName(_ name: Substring) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
