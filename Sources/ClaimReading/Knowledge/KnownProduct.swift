import TreatmentModel

/// What a treatment's model says of the product itself, as values.
package struct KnownProduct: Sendable {
    /// Its dosage form, by every concept its words name.
    package var forms: Set<Concept.ID> = []
    /// The numbers of the device by what they count or measure.
    package var specifications: [Concept.ID: Set<Double>] = [:]
    package var superlatives: [KnownSuperlative] = []
    /// The text that says that it cannot be taken back.
    package var irreversible: String?
    /// What the model says of how it is taken back.
    package var reversible: String?
    /// The amounts its price names.
    package var prices: [Double] = []
}

/// A dated superlative with what it is of.
package struct KnownSuperlative: Sendable {
    package var record: Superlative
    package var kind: SuperlativeClaim.Kind
    package var concepts: Set<Concept.ID>
    /// What its longest phrases name: nothing broader.
    package var main: Set<Concept.ID>
}

/// Takes these values out of a model's words.
struct ProductCompiler {
    let reader: PhraseReader

    func compile(_ model: Treatment) -> KnownProduct {
        var product = KnownProduct()
        let names = [model.dosageForm ?? "", model.name, model.generic] + model.aliases
        product.forms = Set(
            names.flatMap { reader.concepts(in: $0, overlapping: true) }.filter { reader.concepts[$0].kind == .form })
        for text in [model.name, model.generic] + model.aliases + model.composition.flatMap({ [$0.part] + $0.aliases })
        {
            addNumbers(in: text, to: &product)
        }
        product.superlatives = model.superlatives.compactMap(compile)
        if let reversal = model.usage.reversal {
            let text = reversal.text ?? reversal.agent ?? model.name
            if reversal.isPossible { product.reversible = text } else { product.irreversible = text }
        }
        if product.irreversible == nil, product.reversible == nil { product.irreversible = deniedReversal(of: model) }
        product.prices = reader.tokens(of: model.practical.price ?? "").filter(\.isNumber).map(\.value)
        return product
    }

    private func deniedReversal(of model: Treatment) -> String? {
        (model.warnings + model.precautions + model.adverseEvents).first(where: deniesReversal)
    }

    /// "14 stainless-steel needles", "1550 nm and 1927 nm": each number belongs to the next unit behind it.
    private func addNumbers(in text: String, to product: inout KnownProduct) {
        var numbers: [Double] = []
        for token in reader.tokens(of: text) where !token.isCovered {
            if token.isNumber { numbers.append(token.value) }
            for concept in reader.conceptsNamed(by: token) where reader.concepts[concept].kind == .specification {
                product.specifications[concept, default: []].formUnion(numbers)
                numbers = []
            }
        }
    }

    private func compile(_ record: Superlative) -> KnownSuperlative? {
        let tokens = reader.tokens(of: record.text)
        let cues = tokens.reduce(into: CueSet()) { $0.formUnion($1.cues) }
        let kind: SuperlativeClaim.Kind
        if cues.contains(.only) { kind = .only } else if cues.contains(.first) { kind = .first } else { return nil }
        return KnownSuperlative(
            record: record, kind: kind, concepts: Set(reader.concepts(in: record.text, overlapping: true)),
            main: Set(reader.concepts(in: record.text)))
    }

    private func deniesReversal(_ text: String) -> Bool {
        text.split(whereSeparator: { $0 == ";" || $0 == "." || $0 == "," }).contains { part in
            let tokens = reader.tokens(of: String(part))
            guard let reversal = tokens.firstIndex(where: { $0.has(.reversal) }) else { return false }
            return tokens[..<reversal].contains { $0.hasAny([.negation, .denial]) }
        }
    }
}
