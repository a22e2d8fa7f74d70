/// The rules that finished pages are held to. Their raw values are the names that findings carry.
public enum InspectionRule: String, CaseIterable, Sendable {
    case broken = "link-broken"
    case fragment = "link-fragment"
    case trailingSlash = "link-trailing-slash"
    case linkText = "link-text"
    case duplicateID = "page-duplicate-id"
    case missingAlt = "page-missing-alt"
    case mainHeading = "page-main-heading"
    case headingOrder = "page-heading-order"
    case leftoverTag = "page-leftover-tag"
    case jsonLD = "page-json-ld"
    case language = "page-language"
    case title = "page-title"
    case description = "page-description"
    case canonical = "page-canonical"

    /// What it asks for, in one sentence.
    public var summary: String {
        switch self {
        case .broken: "Every link within the site leads to a page or file that is there."
        case .fragment: "A link to a part of a page leads to a part that is there."
        case .trailingSlash: "A link to a page ends with a slash."
        case .linkText: "Every link has a text, or an image with an alternative text."
        case .duplicateID: "No two things on a page have the same id."
        case .missingAlt: "Every image has an alternative text, which may be empty for an ornament."
        case .mainHeading: "Every page has exactly one main heading."
        case .headingOrder: "Headings go down by one level at a time."
        case .leftoverTag: "No `{{` or `}}` is left in a page."
        case .jsonLD: "The structured data of a page can be read and says what it describes."
        case .language: "Every page says its language."
        case .title: "Every page has a title of its own."
        case .description: "Every page has a description of its own."
        case .canonical: "Every page says its own address, as a whole one."
        }
    }

    /// Why that matters to a reader or to the clinic.
    public var why: String {
        switch self {
        case .broken, .fragment: "A reader who follows it to the safety information finds nothing."
        case .trailingSlash: "Servers answer with a detour, and some hosts not at all."
        case .linkText: "A screen reader has nothing to say for it."
        case .duplicateID: "A link to it leads to the first of the two, whichever was meant."
        case .missingAlt: "Who cannot see the image is told its file name instead."
        case .mainHeading, .headingOrder: "Screen readers and search engines find their way by the headings."
        case .leftoverTag: "Readers would see it, and what should stand there is missing."
        case .jsonLD: "Search engines drop the whole of it without a word."
        case .language: "Screen readers would pronounce the page in another language."
        case .title, .description: "It is what search results show; two alike cannot be told apart."
        case .canonical: "Copies of the page compete with it in search results."
        }
    }
}
