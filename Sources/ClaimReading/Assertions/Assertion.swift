import TreatmentModel

/// One thing that a sentence says, as a value: of what, what, and how it is meant. Holds no rule and no severity.
package struct Assertion: Sendable {
    package var subject: Subject
    /// The sentence names its subject or points to it; otherwise the page's topic is taken for it.
    package var isSubjectNamed = true
    package var content: Content
    /// The sentence says that it is not so.
    package var isDenied: Bool
    package var certainty: Certainty
    package var attribution: Attribution
    /// Whose label it speaks of, where the sentence names a place or a foreign regulator.
    package var jurisdiction: Place?
    /// The tokens that say it, for messages.
    package var words: Range<Int>
    /// Every token that has been read to say it.
    package var read: TokenSet

    package enum Certainty: Sendable, Equatable {
        case stated
        /// "may", "most", "usually"
        case hedged
        /// "if", "whether"
        case conditional
        case asked
    }

    /// Who says it.
    package enum Attribution: Sendable, Equatable {
        /// The page in its own voice.
        case page
        case study
        /// A patient or another person.
        case person
        /// Told in order to reject it.
        case myth
        /// What others say, and the page neither takes up nor rejects.
        case hearsay
        /// An older label, a former time.
        case history
        /// What people ask for.
        case request
    }

    /// Whether the page stands behind it.
    package var isStated: Bool {
        (certainty == .stated || certainty == .hedged) && ![.myth, .hearsay, .request].contains(attribution)
    }
}

/// What a statement is about.
package enum Subject: Sendable, Equatable {
    /// Treatments of the site, by their places in the vocabulary; several for "both" and "these fillers".
    case treatments([Int])
    /// A kind of product that none of the page's treatments is.
    case category(Concept.ID)
    /// Something that is no treatment of the site: surgery, sunscreen, another brand.
    case other
    /// The body, or a condition by itself.
    case world
    case clinic
    case nobody

    package var treatments: [Int] { if case .treatments(let list) = self { list } else { [] } }
}

/// A country or region whose rules a sentence speaks of.
package enum Place: Sendable, Hashable {
    case known(Jurisdiction)
    /// One the models do not speak of.
    case elsewhere
}
