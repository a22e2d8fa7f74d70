import TreatmentModel

/// The established name of a drug as prose uses it: the one-word generic of a single-substance product.
enum GenericName {
    static func of(_ model: Treatment) -> String? {
        guard model.kind == .drug || model.kind == .biologic else { return nil }
        let words = model.generic.split(separator: " ")
        return words.count <= 3 ? model.generic : nil
    }
}
