import ContentSyntax
import Diagnostics
import Testing

/// The values of a YAML file with what was written for each.
func parseYAML(_ text: String) -> (node: YAMLNode?, findings: [Finding]) {
    FrontMatter.parseYAML(SourceFile(path: "a.yml", text: text))
}

extension YAMLNode {
    /// The node as short text: `{key: "value", list: ["a", "b"]}`.
    var sketch: String {
        switch self {
        case .scalar(let scalar): "\"\(scalar.value)\""
        case .sequence(let list): "[\(list.items.map(\.sketch).joined(separator: ", "))]"
        case .mapping(let group): "{\(group.entries.map { "\($0.key): \($0.value.sketch)" }.joined(separator: ", "))}"
        }
    }

    subscript(key: String) -> YAMLNode? { if case .mapping(let group) = self { group[key]?.value } else { nil } }

    var scalar: YAMLScalar? { if case .scalar(let scalar) = self { scalar } else { nil } }
}

/// Places marked with `⟦` and `⟧` in a text: the text without the marks, and the byte ranges between them.
func marked(_ text: String) -> (text: String, ranges: [Range<Int>]) {
    var plain = ""
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for character in text {
        switch character {
        case "⟦": starts.append(plain.utf8.count)
        case "⟧": ranges.append(starts.removeLast()..<plain.utf8.count)
        default: plain.append(character)
        }
    }
    return (plain, ranges.sorted { $0.lowerBound < $1.lowerBound })
}
