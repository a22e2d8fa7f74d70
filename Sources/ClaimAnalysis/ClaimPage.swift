import ContentSyntax
import TreatmentModel

/// What the analysis has to know of one page: its words, and what they are about.
public struct ClaimPage: Sendable {
    /// A stable name for reports: the path of the page's file.
    public let id: String
    /// Every string of the page that reaches a reader, in the order of reading.
    public let blocks: [ProseBlock]
    /// The keys of the treatments the page is about, the main one first; empty for a page about none.
    public let subjects: [String]
    /// The indication of the main treatment the page is about, if it is about one.
    public let indication: String?

    public init(id: String, blocks: [ProseBlock], subjects: [String], indication: String? = nil) {
        self.id = id
        self.blocks = blocks
        self.subjects = subjects
        self.indication = indication
    }
}

/// Whose site it is, where it is read, and on what day: what decides how a sentence has to be judged.
public struct ClaimContext: Sendable {
    public let speaker: Speaker
    public let jurisdictions: [Jurisdiction]
    public let today: CalendarDate

    public init(speaker: Speaker, jurisdictions: [Jurisdiction], today: CalendarDate) {
        self.speaker = speaker
        self.jurisdictions = jurisdictions
        self.today = today
    }
}
