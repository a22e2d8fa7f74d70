/// The rules that templates are held to. Their raw values are the names that findings carry.
public enum TemplateRule: String, CaseIterable, Sendable {
    case syntax = "template-syntax"
    case duplicate = "template-duplicate"
    case unsupported = "template-unsupported"
    case section = "template-section"
    case unknownVariable = "template-unknown-variable"
    case unknownPartial = "template-unknown-partial"
    case block = "template-block"
    case escaping = "template-escaping"
    case shape = "template-shape"
    case optional = "template-optional"
    case attribute = "template-attribute"
    case endless = "template-endless"

    /// What it asks for, in one sentence.
    public var summary: String {
        switch self {
        case .syntax: "Every tag of a template is closed and names something."
        case .duplicate: "Every template has a name of its own."
        case .unsupported: "Templates use only what is supported of Mustache."
        case .section: "Every section is closed, in the order in which it was opened."
        case .unknownVariable: "Templates name only fields that exist."
        case .unknownPartial: "Templates take in only templates that exist."
        case .block: "Only blocks that a layout has are filled, each once."
        case .escaping: "Text is printed with two braces and HTML with three."
        case .shape: "A field is used as what it is: a list as a section, a text as a text."
        case .optional: "A field that may be missing is printed only inside its own section."
        case .attribute: "What is printed into an HTML tag stands in quotes and is text."
        case .endless: "A template that takes in itself goes on in the data each time."
        }
    }

    /// Why that matters.
    public var why: String {
        switch self {
        case .syntax, .section: "Mustache would print the tag, or leave out a part of the page, without a word."
        case .duplicate: "Only one of two templates with one name can be used, and which one is chance."
        case .unsupported: "What is not supported cannot be checked before readers see it."
        case .unknownVariable, .unknownPartial, .block:
            "Mustache prints nothing for a name it does not know: a typing error could take out a safety warning."
        case .escaping: "Text that is not escaped can turn into tags; HTML that is escaped shows its tags to readers."
        case .shape, .optional: "The page would have a gap, or print what is no text."
        case .attribute: "A space or quote in the value would end it, and the rest would become something else."
        case .endless: "The page would never be finished."
        }
    }
}
