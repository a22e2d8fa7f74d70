import ContentSyntax
import Diagnostics

/// One measured result. A percentage on a page must match a record in value, measure and time point.
public struct Evidence: Sendable {
    public let key: String
    /// As a page would print it: "90%", "64%", "24 weeks".
    public let value: String
    /// What was measured: "patients satisfied or somewhat satisfied".
    public let measure: String
    public let rater: Rater?
    /// When, as a page would print it: "12 months".
    public let at: String?
    /// Number of people.
    public let population: Int?
    /// The control group's value.
    public let control: String?
    public let isBlinded: Bool?
    /// The indication it belongs to; nothing for the product as a whole.
    public let indication: String?
    /// Key of the reference.
    public let cite: String?
    public let span: Span

    public enum Rater: String, Sendable, CaseIterable {
        case patient, investigator, composite, blinded, instrument
    }

    public init(
        key: String, value: String, measure: String, rater: Rater?, at: String?, population: Int?, control: String?,
        isBlinded: Bool?, indication: String?, cite: String?, span: Span
    ) {
        self.key = key
        self.value = value
        self.measure = measure
        self.rater = rater
        self.at = at
        self.population = population
        self.control = control
        self.isBlinded = isBlinded
        self.indication = indication
        self.cite = cite
        self.span = span
    }
}

/// A study, for the numbers in it that look like label facts and are not: the ages and the size of its population.
public struct Study: Sendable, Hashable {
    public let name: String
    public let enrolled: Int?
    public let ages: AgeRange?
    public let indication: String?
    public let cite: String?

    public init(name: String, enrolled: Int?, ages: AgeRange?, indication: String?, cite: String?) {
        self.name = name
        self.enrolled = enrolled
        self.ages = ages
        self.indication = indication
        self.cite = cite
    }
}

/// A superlative that was true at a time. "First" survives; "only" ends with the next product.
public struct Superlative: Sendable, Hashable {
    /// "first microneedling device for facial acne scars".
    public let text: String
    public let validFrom: CalendarDate
    public let validTo: CalendarDate?
    public let cite: String?

    public init(text: String, validFrom: CalendarDate, validTo: CalendarDate?, cite: String?) {
        self.text = text
        self.validFrom = validFrom
        self.validTo = validTo
        self.cite = cite
    }
}

/// A sentence that has been approved as it stands, with what supports it.
public struct ApprovedStatement: Sendable, Hashable {
    public let key: String
    public let text: String
    public let cite: String
    public let approvedBy: String
    public let until: CalendarDate

    public init(key: String, text: String, cite: String, approvedBy: String, until: CalendarDate) {
        self.key = key
        self.text = text
        self.cite = cite
        self.approvedBy = approvedBy
        self.until = until
    }
}
