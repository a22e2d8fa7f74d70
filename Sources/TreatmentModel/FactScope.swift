import Diagnostics

/// What a fact is bound to. A scope without bounds is the whole treatment, everywhere.
public struct FactScope: Sendable {
    /// The member of a product family: "Restylane Silk".
    public let product: String?
    /// Key of the one indication it belongs to.
    public let indication: String?
    /// The places where it holds; empty for all.
    public let jurisdictions: [Jurisdiction]
    /// Where product and indication are written.
    let productSpan, indicationSpan: Span?

    public init(product: String? = nil, indication: String? = nil, jurisdictions: [Jurisdiction] = []) {
        self.init(
            product: product, productSpan: nil, indication: indication, indicationSpan: nil,
            jurisdictions: jurisdictions)
    }

    init(
        product: String?, productSpan: Span?, indication: String?, indicationSpan: Span?, jurisdictions: [Jurisdiction]
    ) {
        self.product = product
        self.productSpan = productSpan
        self.indication = indication
        self.indicationSpan = indicationSpan
        self.jurisdictions = jurisdictions
    }

    public func holds(in jurisdiction: Jurisdiction) -> Bool {
        jurisdictions.isEmpty || jurisdictions.contains(jurisdiction)
    }

    /// Whether it holds for a member of the family. A fact of the whole family holds for each member.
    public func holds(for member: String) -> Bool { product.map { $0.lowercased() == member.lowercased() } ?? true }

    /// " (Restylane Silk)", or nothing for a fact of the whole treatment. Indication and places are not told.
    var suffix: String { product.map { " (\($0))" } ?? "" }
}

/// Two scopes are the same where they bind the same, wherever they are written.
extension FactScope: Hashable {
    public static func == (a: FactScope, b: FactScope) -> Bool {
        a.product == b.product && a.indication == b.indication && a.jurisdictions == b.jurisdictions
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(product)
        hasher.combine(indication)
        hasher.combine(jurisdictions)
    }
}
