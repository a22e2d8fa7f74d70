import ContentSyntax
import Diagnostics

/// One use that a regulator has reviewed. Facts that decide who may be treated belong here, not to the product:
/// SkinPen's neck indication is for Fitzpatrick types II to IV, its acne-scar indication for all.
public struct Indication: Sendable {
    public let key: String
    public let jurisdiction: Jurisdiction
    public let regulator: String
    public let pathway: Pathway
    /// The submission: "P020012/S009".
    public let number: String?
    public let decided: CalendarDate?
    /// When it was decided, as far as that is known; the day of `decided` where there is one.
    public let decision: PartialDate?
    /// The label's sentence, verbatim.
    public let label: String
    public let source: FactSource
    /// The condition in the words of the page: "acne scars".
    public let condition: String
    /// Plain-language names of the same condition: "smile lines" for nasolabial folds.
    public let synonyms: [String]
    /// What narrows the condition; a page that states the indication has to keep all of it.
    public let qualifiers: [Qualifier]
    /// The parts of the body it is for, each with the words prose uses: "cheek", "mid-face".
    public let sites: [String]
    /// Nothing where the label gives no age.
    public let age: AgeLimit?
    /// Nothing where the label does not speak of skin types.
    public let skinTypes: SkinTypes?
    public let duration: LabeledDuration?
    /// How long the effect was shown to last, one entry a member of the family or a study; `duration` is the first.
    public let durations: [LabeledDuration]
    /// When the effect begins to show.
    public let onset: [LabeledTime]
    /// When the whole effect has come.
    public let fullEffect: [LabeledTime]
    /// Whom the label means, where it is not a matter of age.
    public let population: [Population]
    /// The body-mass index the label allows, in kg/m².
    public let bmi: Amount?
    /// Key of the indication that has taken its place; nothing while it is in force.
    public let supersededBy: String?
    public let span: Span

    public init(
        key: String, jurisdiction: Jurisdiction, regulator: String, pathway: Pathway, number: String?,
        decided: CalendarDate?, label: String, source: FactSource, condition: String, synonyms: [String],
        qualifiers: [Qualifier], sites: [String], age: AgeLimit?, skinTypes: SkinTypes?, durations: [LabeledDuration],
        onset: [LabeledTime] = [], fullEffect: [LabeledTime] = [], population: [Population] = [], bmi: Amount? = nil,
        decidedIn: PartialDate? = nil, supersededBy: String? = nil, span: Span
    ) {
        self.key = key
        self.jurisdiction = jurisdiction
        self.regulator = regulator
        self.pathway = pathway
        self.number = number
        self.decided = decided
        decision = decided.map { PartialDate($0) } ?? decidedIn
        self.label = label
        self.source = source
        self.condition = condition
        self.synonyms = synonyms
        self.qualifiers = qualifiers
        self.sites = sites
        self.age = age
        self.skinTypes = skinTypes
        duration = durations.first
        self.durations = durations
        self.onset = onset
        self.fullEffect = fullEffect
        self.population = population
        self.bmi = bmi
        self.supersededBy = supersededBy
        self.span = span
    }

    /// The condition and every plain-language name of it.
    public var conditionNames: [String] { [condition] + synonyms }

    /// The members of a product family it is for; empty for all.
    public var products: [String] { qualifiers.filter { $0.kind == "product" || $0.kind == "device" }.map(\.value) }
}

/// A word of the label that narrows the indication.
public struct Qualifier: Sendable, Hashable {
    /// What it narrows: "severity", "morphology".
    public let kind: String
    /// The label's word: "distensible".
    public let value: String
    /// Plain-language forms that keep the meaning: "that smooth out when the skin is stretched".
    public let synonyms: [String]

    public init(kind: String, value: String, synonyms: [String] = []) {
        self.kind = kind
        self.value = value
        self.synonyms = synonyms
    }
}

/// Where a fact was read, and when.
public struct FactSource: Sendable, Hashable {
    /// What the document is called: "Summary of Safety and Effectiveness Data, P020012/S009".
    public let title: String?
    public let url: String
    public let seen: CalendarDate
    public let confidence: Confidence
    /// Which facts it covers: "composition", "contraindications". Empty for the source of an indication.
    public let facts: [String]

    public init(title: String? = nil, url: String, seen: CalendarDate, confidence: Confidence, facts: [String] = []) {
        self.title = title
        self.url = url
        self.seen = seen
        self.confidence = confidence
        self.facts = facts
    }
}

/// How far a source can be trusted.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// A regulator's document or the text of a regulation.
    case a = "A"
    /// The manufacturer's label, safety information or release.
    case b = "B"
    /// Trade or general news, a registry record, a paper's abstract.
    case c = "C"
    /// A clinic, consumer or question-and-answer page.
    case d = "D"
    /// Memory: not checked at all.
    case m = "M"

    /// Whether a published site may build on it.
    public var isPublishable: Bool { self == .a || self == .b }
}
