/// The kinds of item a site is made of; each has its own folder in `Content/`.
public enum ItemKind: String, Sendable, Hashable, CaseIterable {
    case site, treatment, reference, person, clinic, procedure, faq, talkingPoints = "talking-points", article
    case condition, page, media

    /// The folder below `Content/`; nothing for the site's own settings.
    public var folder: String? {
        switch self {
        case .site: nil
        case .treatment: "treatments"
        case .reference: "references"
        case .person: "people"
        case .clinic: "clinics"
        case .procedure: "procedures"
        case .faq: "faqs"
        case .talkingPoints: "talking-points"
        case .article: "articles"
        case .condition: "conditions"
        case .page: "pages"
        case .media: "media"
        }
    }

    /// How messages name one of them.
    public var noun: String {
        switch self {
        case .site: "the site settings"
        case .faq: "question"
        case .talkingPoints: "talking points"
        default: rawValue
        }
    }

    /// Whether its files are Markdown with front matter rather than YAML alone.
    public var isMarkdown: Bool {
        switch self {
        case .procedure, .faq, .talkingPoints, .article, .condition, .page: true
        case .site, .treatment, .reference, .person, .clinic, .media: false
        }
    }
}
