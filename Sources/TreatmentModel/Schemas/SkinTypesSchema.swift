import ContentSchema
import ContentSyntax

extension SkinTypes {
    /// `all`, or a list of Roman numerals.
    public static let fieldType = FieldType<SkinTypes>(
        expected: "`all`, or a list of Fitzpatrick types such as `[II, III, IV]`",
        jsonSchema: ["oneOf": [["const": "all"], ["type": "array", "items": ["enum": .strings(numerals)]]]],
        placeholder: []
    ) { node, reading in
        switch node {
        case .scalar(let scalar) where scalar.value == "all": return .all
        case .sequence(let sequence) where !sequence.items.isEmpty:
            var types: SkinTypes = []
            for item in sequence.items {
                guard case .scalar(let scalar) = item, let type = SkinTypes(numeral: scalar.value) else {
                    reading.report(
                        .outOfRange(
                            reading.file.text(in: item.range).shortened, expected: "a Roman numeral from I to VI"),
                        at: item.range)
                    return nil
                }
                types.insert(type)
            }
            return types
        default:
            reading.report(
                .wrongForm(
                    found: node, wanted: .list,
                    expected: "`all`, or a list of Fitzpatrick types such as `[II, III, IV]`"), at: node.range)
            return nil
        }
    }
}
