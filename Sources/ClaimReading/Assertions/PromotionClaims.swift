import TreatmentModel

package struct SuperlativeClaim: Sendable {
    package var kind: Kind
    package var date: DateClaim?
    /// Said of a time that is over: "was the only one".
    package var isPast = false
    /// What it is the first or only one of.
    package var concepts: [Concept.ID] = []
    /// Of products of any kind: "the first treatment".
    package var isGeneric = false
    /// Of what a regulator approved or cleared.
    package var isOfStatus = false
    /// Of a product; else of a use, a step, a season.
    package var isOfProduct = true

    package enum Kind: Sendable { case only, first, best }
}

/// What a person has to see though no model speaks of it.
package enum Promotion: Sendable, Equatable {
    case offer, urgency, testimonial, certified, praise, proof, beauty
    /// The clinic's own people hold the certificates of so many boards, none of them named.
    case boards(claimed: Int, onRecord: Int)
}
