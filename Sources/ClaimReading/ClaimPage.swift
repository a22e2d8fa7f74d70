import ContentSyntax

/// What the reading has to know of one page: its words, and what they are about.
package struct ClaimPage: Sendable {
    /// A stable name for reports: the path of the page's file.
    package let id: String
    /// Every string of the page that reaches a reader, in the order of reading.
    package let blocks: [ProseBlock]
    /// The keys of the treatments the page is about, the main one first; empty for a page about none.
    package let subjects: [String]
    /// The indication of the main treatment the page is about, if it is about one.
    package let indication: String?
    /// How many boards certify those who stand for the page.
    package let boards: Int

    package init(
        id: String, blocks: [ProseBlock], subjects: [String], indication: String? = nil, boards: Int = 0
    ) {
        self.id = id
        self.blocks = blocks
        self.subjects = subjects
        self.indication = indication
        self.boards = boards
    }
}
