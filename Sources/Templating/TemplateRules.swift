import Diagnostics

/// What templates are held to. What makes a page wrong without a word cannot be waved through.
extension Rule {
    static let templateSyntax = Rule(
        "template-syntax", "Every tag of a template is closed and names something.",
        why: "Mustache would print the tag, or leave out a part of the page, without a word.", isAdjustable: false)

    static let templateDuplicate = Rule(
        "template-duplicate", "Every template has a name of its own.",
        why: "Only one of two templates with one name can be used, and which one is chance.", isAdjustable: false)

    static let templateUnsupported = Rule(
        "template-unsupported", "Templates use only what is supported of Mustache.",
        why: "What is not supported cannot be checked before readers see it.", isAdjustable: false)

    static let templateSection = Rule(
        "template-section", "Every section is closed, in the order in which it was opened.",
        why: "Mustache would print the tag, or leave out a part of the page, without a word.", isAdjustable: false)

    static let templateUnknownVariable = Rule(
        "template-unknown-variable", "Templates name only fields that exist.",
        why: "Mustache prints nothing for a name it does not know: a typing error could take out a safety warning.",
        isAdjustable: false)

    static let templateUnknownPartial = Rule(
        "template-unknown-partial", "Templates take in only templates that exist.",
        why: "Mustache prints nothing for a name it does not know: a typing error could take out a safety warning.",
        isAdjustable: false)

    static let templateBlock = Rule(
        "template-block", "Only blocks that a layout has are filled, each once.",
        why: "Mustache prints nothing for a name it does not know: a typing error could take out a safety warning.",
        isAdjustable: false)

    static let templateEscaping = Rule(
        "template-escaping", "Text is printed with two braces and HTML with three.",
        why: "Text that is not escaped can turn into tags; HTML that is escaped shows its tags to readers.",
        isAdjustable: false)

    static let templateShape = Rule(
        "template-shape", "A field is used as what it is: a list as a section, a text as a text.",
        why: "The page would have a gap, or print what is no text.", isAdjustable: false)

    static let templateOptional = Rule(
        "template-optional", "A field that may be missing is printed only inside its own section.",
        why: "The page would have a gap, or print what is no text.", isAdjustable: false)

    static let templateAttribute = Rule(
        "template-attribute", "What is printed into an HTML tag stands in quotes and is text.",
        why: "A space or quote in the value would end it, and the rest would become something else.",
        isAdjustable: false)

    static let templateEndless = Rule(
        "template-endless", "A template that takes in itself goes on in the data each time.",
        why: "The page would never be finished.", isAdjustable: false)

    /// The rules of templates.
    public static let templates: [Rule] = [
        templateSyntax, templateDuplicate, templateUnsupported, templateSection, templateUnknownVariable,
        templateUnknownPartial, templateBlock, templateEscaping, templateShape, templateOptional,
        templateAttribute, templateEndless,
    ]
}
