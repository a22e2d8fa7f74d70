/// A thing of the model or the world that a word or phrase names.
enum Entity: Hashable, Sendable {
    /// A treatment of the site, by its place in `KnownTreatments`.
    case treatment(Int)
    /// A wrong form of a treatment's name.
    case wrongName(Int, right: String)
    /// A kind of product: "filler", "laser".
    case category(Category)
    /// A condition or aim: "acne scars", "lip augmentation".
    case condition(Concept.ID)
    /// A part of the body.
    case site(Concept.ID)
    /// What products are made of.
    case material(Concept.ID)
    /// A group of people who may be excluded: "pregnant".
    case group(Concept.ID)
    /// Something that may go wrong: "bruising".
    case event(Concept.ID)
    /// A step that a label requires, by treatment and place in its list.
    case step(Int, Int)
    /// A misspelled word of a treatment's model.
    case misspelling(right: String)
    /// A narrowing word of an indication.
    case qualifier(String)
    /// A product of a family whose indications differ by product.
    case place(Place)
}

/// A country or region whose rules a sentence speaks of.
enum Place: Hashable, Sendable { case unitedStates, canada, unitedKingdom, europe, australia, elsewhere }
