/// A piece of YAML as it was written, with its place. Scalars stay text: what they mean is the schema's business.
public indirect enum YAMLNode: Sendable {
    case scalar(YAMLScalar)
    case sequence(YAMLSequence)
    case mapping(YAMLMapping)

    /// Byte offsets in the file.
    public var range: Range<Int> {
        switch self {
        case .scalar(let scalar): scalar.range
        case .sequence(let sequence): sequence.range
        case .mapping(let mapping): mapping.range
        }
    }

    /// What an editor would call it, for "This is …".
    public var plainName: String {
        switch self {
        case .scalar(let scalar): scalar.isEmpty ? "empty" : Form.value.rawValue
        case .sequence: Form.list.rawValue
        case .mapping: Form.group.rawValue
        }
    }

    /// The forms a value can have, in an editor's words.
    public enum Form: String, Sendable {
        case value = "a single value"
        case list = "a list"
        case group = "a group of keys"
    }
}

/// A single value.
public struct YAMLScalar: Sendable {
    public enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    public let value: String
    public let style: Style
    /// The value as written, quotes included; for a block scalar, from its `|` or `>`.
    public let range: Range<Int>

    /// Nothing was written: no value at all, `~` or `null`.
    public var isEmpty: Bool {
        style == .plain && (value.isEmpty || value == "~" || value == "null")
    }
}

public struct YAMLSequence: Sendable {
    public let items: [YAMLNode]
    public let range: Range<Int>
}

public struct YAMLMapping: Sendable {
    public struct Entry: Sendable {
        public let key: String
        public let keyRange: Range<Int>
        public let value: YAMLNode
    }

    /// In the order of the file, each key once.
    public let entries: [Entry]
    public let range: Range<Int>

    public init(entries: [Entry], range: Range<Int>) {
        self.entries = entries
        self.range = range
    }

    public subscript(key: String) -> Entry? { entries.first { $0.key == key } }
}
