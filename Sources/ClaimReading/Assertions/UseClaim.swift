import TreatmentModel

/// A condition or body site that a treatment is said to be for or to help.
package struct UseClaim: Sendable {
    package var conditions: [Concept.ID]
    package var sites: [Concept.ID]
    /// Sites that the words of a condition hold: the temples of "hollow temples".
    package var impliedSites: [Concept.ID] = []
    package var qualifiers: [Concept.ID]
    package var members: [Concept.ID]
    package var frame: Frame
    /// A verb of benefit has it as its object, or the list it stands in is one of benefits.
    package var isAimed = false
    /// The sentence itself gives it a regulator's status, and narrows it by nothing.
    package var isStatus = false
    /// A regulator's status is given to it, in running text or not.
    package var namesStatus = false
    /// A treatment named before it in its clause does something with it.
    package var isActedOn = false
    /// "Any", "every", "all": it takes in every case there is.
    package var isUniversal = false
    /// "No filler is …": denied of a whole kind of product.
    package var isDeniedOfAll = false
    /// A pronoun stands for it, and the sentence before may name more than was read of it.
    package var isReferred = false
    /// The sentence narrows it further, by skin types or a number.
    package var isNarrowed = false
    /// Next to none of it is reason enough: "a few pimples".
    package var isFew = false
    /// Said to be outside the label.
    package var isDisclosed: Bool

    package enum Frame: Sendable {
        /// Said to be on the label, or approved.
        case label
        /// Said to help, or offered.
        case offered
        /// In a sentence that does not say what is done with it.
        case mentioned
        /// Only named, as in a heading.
        case named
    }
}
