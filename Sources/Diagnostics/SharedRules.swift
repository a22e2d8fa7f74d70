/// Rules that several parts of the program find broken, each at its own stage.
extension Rule {
    /// Found in Markdown and settings where the link is written, and in finished pages where a template makes it.
    public static let brokenLink = Rule(
        "broken-link", "Every link within the site leads to a page or file that is there.",
        why: "A reader who follows it to the safety information finds nothing.", isAdjustable: false)

    /// Found within a file, and among the files of a kind.
    public static let duplicateKey = Rule(
        "duplicate-key", "A key stands once: in its group, in its list, and among the files of its kind.",
        why: "Only one of the two can be used, and which one is chance.", isAdjustable: false)

    /// The rules of this file, for the catalogue.
    public static let shared: [Rule] = [brokenLink, duplicateKey]
}
