import Diagnostics

/// What can be wrong with a template. The wording is here and nowhere else.
enum TemplateProblem: Error, Equatable {
    // The file
    case notUTF8
    case duplicateName(String, other: String)
    case mustache(String)

    // Tags
    case unclosedTag
    case emptyTag
    case badName(String)
    case delimiterChange
    case pragma
    case dynamicPartial
    case unknownQuestion(String)

    // Nesting
    case unclosedSection(String)
    case strayClose(String)
    case wrongClose(String, open: String)
    case tooDeep
    case lostInParent

    // Names
    case unknownField(String, models: [String], near: String?, known: [String])
    case unknownTemplate(String, near: String?)
    case unknownBlock(String, parent: String, near: String?, known: [String])
    case filledTwice(String)

    // Shapes
    case printedHTMLEscaped(String)
    case printedTextRaw(String)
    case printed(String, what: UnprintableShape)
    case nothingAtHand
    case unguarded(String, guardedBy: String)
    case sectionOnPlain(String)
    case neverMissing(String)
    case outsideList(String)
    case notAList(String)
    case notAnObject(String, rest: String)
    case noSuchQuestionPrint(String)

    // Places in the HTML
    case unquotedValue(String)
    case insideTag(String)
    case insideProgram(String)
    case htmlInAttribute(String)
    case partialInsideTag(String)

    // Walking
    case endless(String)

    enum UnprintableShape { case flag, list, object }
}

extension TemplateProblem {
    /// The rule that is broken.
    var rule: Rule {
        switch self {
        case .notUTF8, .unclosedTag, .emptyTag, .badName, .mustache: .templateSyntax
        case .duplicateName: .templateDuplicate
        case .delimiterChange, .pragma, .dynamicPartial, .unknownQuestion: .templateUnsupported
        case .unclosedSection, .strayClose, .wrongClose, .tooDeep: .templateSection
        case .unknownField: .templateUnknownVariable
        case .unknownTemplate: .templateUnknownPartial
        case .unknownBlock, .lostInParent, .filledTwice: .templateBlock
        case .printedHTMLEscaped, .printedTextRaw: .templateEscaping
        case .printed, .nothingAtHand, .sectionOnPlain, .neverMissing, .outsideList, .notAList, .notAnObject,
            .noSuchQuestionPrint:
            .templateShape
        case .unguarded: .templateOptional
        case .unquotedValue, .insideTag, .insideProgram, .htmlInAttribute, .partialInsideTag: .templateAttribute
        case .endless: .templateEndless
        }
    }

    var message: String {
        switch self {
        case .notUTF8: "This template is not UTF-8 text."
        case .duplicateName(let name, let other): "The template `\(name)` exists twice: here and in \(other)."
        case .mustache(let words): "This template cannot be read: \(words)."
        case .unclosedTag: "This tag is not closed."
        case .emptyTag: "This tag names nothing."
        case .badName(let name): "`\(name)` cannot be a name."
        case .delimiterChange: "Other braces than `{{` and `}}` are not supported."
        case .pragma: "`{{%…}}` is not supported: every template makes HTML."
        case .dynamicPartial: "A partial has to be named; `*` is not supported."
        case .unknownQuestion(let text): "`\(text)` is not supported."
        case .unclosedSection(let name): "`\(name)` is opened here and not closed."
        case .strayClose(let name): "`{{/\(name)}}` closes nothing that is open."
        case .wrongClose(let name, let open): "`{{/\(name)}}` stands where `\(open)` has to be closed."
        case .tooDeep: "Sections are nested more than \(TreeBuilder.deepestNesting) deep here."
        case .lostInParent: "This would be lost: between `{{<…}}` and its end only blocks count."
        case .unknownField(let name, let models, _, _): "`{{\(name)}}`: \(Self.sentence(models, lacks: name))"
        case .unknownTemplate(let name, _): "There is no template `\(name)`."
        case .unknownBlock(let name, let parent, _, _): "`\(parent)` has no block `\(name)`."
        case .filledTwice(let name):
            "The block `\(name)` is filled further out already, and that text would stand here too."
        case .printedHTMLEscaped(let name): "`\(name)` is HTML; with two braces its tags would be shown as text."
        case .printedTextRaw(let name): "`\(name)` is text; without escaping, a `<` in it would become a tag."
        case .printed(let name, let what):
            switch what {
            case .flag: "`\(name)` is yes or no, and cannot be printed."
            case .list: "`\(name)` is a list, and cannot be printed as a whole."
            case .object: "`\(name)` has fields, and cannot be printed as a whole."
            }
        case .nothingAtHand:
            "`{{.}}` prints one text of a list, or an optional text inside its section; here is neither."
        case .unguarded(let name, let field): "`\(name)` is printed here, but `\(field)` may be missing."
        case .sectionOnPlain(let name): "`\(name)` is always there, so it cannot be a section."
        case .neverMissing(let name): "`\(name)` is always there, so this section is never shown."
        case .outsideList(let text): "`\(text)` is known only directly inside the section of a list."
        case .notAList(let text): "`\(text)` asks about a list, and this is none."
        case .notAnObject(let name, let rest): "`\(name)` has no fields, so it has no `\(rest)`."
        case .noSuchQuestionPrint(let text): "`\(text)` is yes or no, and cannot be printed."
        case .unquotedValue(let name): "`\(name)` is the value of an attribute without quotes."
        case .insideTag(let name): "`\(name)` is printed inside an HTML tag, outside of any attribute's value."
        case .insideProgram(let name):
            "`\(name)` is printed into a script or style, where escaping for HTML does not protect."
        case .htmlInAttribute(let name): "`\(name)` is HTML and cannot be an attribute's value."
        case .partialInsideTag(let name): "The partial `\(name)` cannot stand inside an HTML tag."
        case .endless(let name):
            "`\(name)` comes back to itself here without going on in the data, so it would never end."
        }
    }

    var help: String? {
        switch self {
        case .notUTF8: "Save the file as UTF-8."
        case .duplicateName: "Rename or remove one of them."
        case .unclosedTag: "Close it on its line with as many braces as it opens with."
        case .badName:
            "A name is made of letters, digits, `-` and `_`, with dots between names and no space after the first sign."
        case .emptyTag: "Name what belongs here, or remove the tag."
        case .unknownQuestion:
            "Known are `any(list)`, `several(list)` and `empty(list)`; "
                + "and inside a list `first()`, `last()`, `even()`, `odd()`."
        case .unclosedSection(let name): "Write `{{/\(name)}}` where it ends."
        case .wrongClose(_, let open): "Write `{{/\(open)}}`."
        case .lostInParent: "Put it into a block: `{{$name}}…{{/name}}`."
        case .unknownField(_, _, let near, let known), .unknownBlock(_, _, let near, let known):
            near.map { "Did you mean `\($0)`?" } ?? Self.list(known)
        case .unknownTemplate(_, let near):
            near.map { "Did you mean `\($0)`?" } ?? "Its name is its path under Templates/ without the ending."
        case .filledTwice: "Give the inner block another name."
        case .printedHTMLEscaped(let name): "Write `{{{\(name)}}}`."
        case .printedTextRaw(let name): "Write `{{\(name)}}`."
        case .printed(let name, let what):
            switch what {
            case .flag: "Use it as a section: `{{#\(name)}}…{{/\(name)}}`."
            case .list: "Use it as a section, which repeats for each: `{{#\(name)}}…{{/\(name)}}`."
            case .object: "Use it as a section, or name one of its fields: `{{\(name).…}}`."
            }
        case .unguarded(_, let field): "Put it inside `{{#\(field)}}…{{/\(field)}}`."
        case .sectionOnPlain(let name): "Print it without a section: `{{\(name)}}`."
        case .neverMissing: "Remove the section."
        case .noSuchQuestionPrint(let text): "Use it as a section: `{{#\(text)}}…{{/\(text)}}`."
        case .unquotedValue: "Put the value in quotes: `name=\"…\"`."
        case .insideTag: "Print it as an attribute's value, in quotes."
        case .insideProgram: "Put it in a `data-` attribute and read it from there, or print a field that is HTML."
        case .htmlInAttribute: "Use a field that is text."
        case .partialInsideTag: "Write the attribute in the template itself."
        case .endless: "Use it only inside the section of a list that gets shorter, such as an item's own children."
        case .mustache, .delimiterChange, .pragma, .dynamicPartial, .strayClose, .tooDeep, .nothingAtHand, .outsideList,
            .notAList, .notAnObject:
            nil
        }
    }

    func finding(at span: Span) -> Finding { Finding(rule: rule, at: span, message, help: help) }

    /// "a clinic has no `titel`", and what stands around it.
    private static func sentence(_ models: [String], lacks name: String) -> String {
        guard let first = models.first else { return "nothing here has fields." }
        let field = "`\(name)`"
        let others = models.dropFirst()
        if others.isEmpty { return "\(article(first)) \(first) has no \(field)." }
        let around = others.map { "the \($0)" }.joined(separator: " nor ")
        return "neither \(article(first)) \(first) nor \(around) around it has \(field)."
    }

    private static func article(_ noun: String) -> String {
        noun.first.map { "aeiouAEIOU".contains($0) } == true ? "an" : "a"
    }

    private static func list(_ known: [String]) -> String? {
        guard !known.isEmpty else { return nil }
        let shown = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        return "Known here: \(shown)\(known.count > 12 ? " and \(known.count - 12) more" : "")."
    }
}
