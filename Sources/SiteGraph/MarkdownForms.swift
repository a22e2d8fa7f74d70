import ContentModel
import ContentSyntax

extension MarkdownOptions {
    /// The text of a page.
    public static func page(allowsRawHTML: Bool) -> MarkdownOptions {
        MarkdownOptions(form: .page, containers: Container.allCases.map(\.markdownKind), allowsRawHTML: allowsRawHTML)
    }

    /// The text of a short value.
    public static func value(allowsRawHTML: Bool) -> MarkdownOptions {
        MarkdownOptions(form: .inline, allowsRawHTML: allowsRawHTML)
    }
}

/// The containers that pages may use: `:::warning`.
public enum Container: String, Sendable, CaseIterable {
    case warning, note
    case quickFacts = "quick-facts"
    case comparison
    case safetyInformation = "safety-information"
    case callToAction = "call-to-action"
    case timeline, questions, treatments

    /// Whether its arguments are treatments.
    public var namesTreatments: Bool {
        switch self {
        case .quickFacts, .comparison, .safetyInformation: true
        case .warning, .note, .callToAction, .timeline, .questions, .treatments: false
        }
    }

    var markdownKind: MarkdownContainerKind {
        switch self {
        case .warning: MarkdownContainerKind(rawValue, label: "Important")
        case .note: MarkdownContainerKind(rawValue, label: "Note")
        case .callToAction: MarkdownContainerKind(rawValue, label: "Next step")
        case .timeline: MarkdownContainerKind(rawValue, label: "In order of time")
        case .treatments: MarkdownContainerKind(rawValue, label: "Treatments", hasContent: false)
        case .questions: MarkdownContainerKind(rawValue, label: "Questions", hasContent: false)
        case .quickFacts:
            MarkdownContainerKind(rawValue, label: "Quick facts", arguments: 1...1, argumentNames: "TREATMENT", hasContent: false)
        case .safetyInformation:
            MarkdownContainerKind(rawValue, label: "Safety information", arguments: 1...1, argumentNames: "TREATMENT", hasContent: false)
        case .comparison:
            MarkdownContainerKind(
                rawValue, label: "Comparison", arguments: 2...6, argumentNames: "TREATMENT TREATMENT", hasContent: false)
        }
    }
}
