import ClaimReading

/// A named material beside a product's composition.
struct MaterialComparison {
    let claim: MaterialClaim
    let known: KnownTreatment
    let vocabulary: Vocabulary

    /// The product holds it: the material itself, or a kind of it.
    var holds: Bool { claim.materials.contains(where: holds) }

    private func holds(_ said: Concept.ID) -> Bool {
        known.composition.materials.contains { vocabulary.isKind($0, of: said) }
    }

    /// It cannot be what the product is: unrelated to all that the product holds, or a sibling of it, as one toxin is of another.
    var conflicts: Bool {
        !known.composition.materials.isEmpty && !claim.materials.isEmpty
            && claim.materials.allSatisfy { said in
                !holds(said) && (isUnrelated(said) || isSibling(said)) && isSpecific(said)
            }
    }

    private func isUnrelated(_ said: Concept.ID) -> Bool {
        !known.composition.materials.contains { vocabulary.areRelated($0, said) }
    }

    private func isSibling(_ said: Concept.ID) -> Bool {
        let parents = Set(vocabulary.parents(of: said))
        return known.composition.materials.contains { held in
            held != said && !vocabulary.areRelated(held, said)
                && !parents.isDisjoint(with: vocabulary.parents(of: held))
        }
    }

    /// A substance of its own: what another treatment is made of, or what none on file holds any kind of.
    private func isSpecific(_ said: Concept.ID) -> Bool {
        if broad.contains(vocabulary.name(of: said)) { return false }
        let others = vocabulary.treatments.filter { $0.key != known.key }
        return others.contains { $0.composition.parts.contains { $0.materials.contains(said) } }
            || !others.contains { $0.composition.materials.contains { vocabulary.isKind($0, of: said) } }
    }

    /// Named in many products beside what they are made of.
    private var broad: Set<String> {
        [
            "water", "saline", "protein", "glycerin", "preservatives", "fragrance", "acid", "sucrose", "albumin",
            "lidocaine", "anesthetic",
        ]
    }

    /// The share that the model gives of it.
    var percent: Double? { partIndex.flatMap { known.model.composition[$0].percent } }
    var part: String { partIndex.map { known.model.composition[$0].part } ?? "" }

    private var partIndex: Int? {
        let parts = known.composition.parts
        let exact = parts.indices.first { index in claim.materials.contains { parts[index].materials.contains($0) } }
        let found =
            exact
            ?? parts.indices.first { index in
                claim.materials.contains { said in parts[index].materials.contains { vocabulary.isKind($0, of: said) } }
            }
        return found.flatMap { known.model.composition.indices.contains($0) ? $0 : nil }
    }

    /// A share without needless zeros: "80", "0.3".
    static func plain(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return String(value) }
        let short = (value * 10_000).rounded() / 10_000
        return short == short.rounded() ? String(Int(short)) : String(short)
    }

    /// What another treatment is made of before all, and a sibling of what this one is: one toxin taken for another.
    var isMistaken: Bool {
        !claim.materials.isEmpty
            && claim.materials.allSatisfy { said in
                !holds(said) && isSibling(said)
                    && vocabulary.treatments.contains {
                        $0.key != known.key && $0.composition.parts.first?.materials.contains(said) == true
                    }
            }
    }
}
