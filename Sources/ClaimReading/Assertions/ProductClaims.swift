import TreatmentModel

package struct MaterialClaim: Sendable {
    /// What the words can mean; one of them is meant.
    package var materials: [Concept.ID]
    /// Its share of the whole in per cent.
    package var percent: Double?
    /// It is not said to be a part, but the whole.
    package var isWhole = false
    /// It is said to be the greater part.
    package var isMost = false
}

/// How much of a material is in a milliliter.
package struct ConcentrationClaim: Sendable {
    /// In milligrams per milliliter.
    package var amount: Double
    /// What it may be an amount of; of what the product is made of, where nothing is named.
    package var materials: [Concept.ID]
}

/// The form in which a product is given.
package struct FormClaim: Sendable {
    package var forms: [Concept.ID]
    /// The product is said to be it; else the form is only named with the product.
    package var isSaid: Bool
}

/// The Fitzpatrick types a treatment is said to be for.
package struct SkinTypeClaim: Sendable {
    package var types: SkinTypes
    package var conditions: [Concept.ID] = []
    package var sites: [Concept.ID] = []
}

/// A number of a device: needles, nanometres, millimetres.
package struct SpecificationClaim: Sendable {
    package var quantity: Concept.ID
    package var numbers: [Double]
}

/// What the model's text says that the words agree with.
package struct FactClaim: Sendable {
    package var kind: Kind
    package var treatment: Int
    package var text: String

    package enum Kind: Sendable { case contraindication, warning, precaution, event, practical, boxedWarning }
}
