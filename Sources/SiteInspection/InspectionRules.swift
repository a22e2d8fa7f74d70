import Diagnostics

/// What finished pages are held to, beside ``Rule/brokenLink``.
extension Rule {
    static let linkFragment = Rule(
        "link-fragment", "A link to a part of a page leads to a part that is there.",
        why: "A reader who follows it to the safety information finds nothing.")

    static let linkTrailingSlash = Rule(
        "link-trailing-slash", "A link to a page ends with a slash.",
        why: "Servers answer with a detour, and some hosts not at all.")

    static let linkText = Rule(
        "link-text", "Every link has a text, or an image with an alternative text.",
        why: "A screen reader has nothing to say for it.")

    static let pageDuplicateID = Rule(
        "page-duplicate-id", "No two things on a page have the same id.",
        why: "A link to it leads to the first of the two, whichever was meant.")

    static let pageMissingAlt = Rule(
        "page-missing-alt", "Every image has an alternative text, which may be empty for an ornament.",
        why: "Who cannot see the image is told its file name instead.")

    static let pageMainHeading = Rule(
        "page-main-heading", "Every page has exactly one main heading.",
        why: "Screen readers and search engines find their way by the headings.")

    static let pageHeadingOrder = Rule(
        "page-heading-order", "Headings go down by one level at a time.",
        why: "Screen readers and search engines find their way by the headings.")

    static let pageLeftoverTag = Rule(
        "page-leftover-tag", "No `{{` or `}}` is left in a page.",
        why: "Readers would see it, and what should stand there is missing.")

    static let pageJSONLD = Rule(
        "page-json-ld", "The structured data of a page can be read and says what it describes.",
        why: "Search engines drop the whole of it without a word.")

    static let pageLanguage = Rule(
        "page-language", "Every page says its language.",
        why: "Screen readers would pronounce the page in another language.")

    static let pageTitle = Rule(
        "page-title", "Every page has a title of its own.",
        why: "It is what search results show; two alike cannot be told apart.")

    static let pageDescription = Rule(
        "page-description", "Every page has a description of its own.",
        why: "It is what search results show; two alike cannot be told apart.")

    static let pageCanonical = Rule(
        "page-canonical", "Every page says its own address, as a whole one.",
        why: "Copies of the page compete with it in search results.")

    /// The rules of finished pages.
    public static let inspection: [Rule] = [
        linkFragment, linkTrailingSlash, linkText, pageDuplicateID, pageMissingAlt, pageMainHeading,
        pageHeadingOrder, pageLeftoverTag, pageJSONLD, pageLanguage, pageTitle, pageDescription, pageCanonical,
    ]
}
