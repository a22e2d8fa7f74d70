import CYaml
import Diagnostics

/// Reads YAML by libyaml's events into nodes that know where they stand.
///
/// Events rather than Yams' composed nodes: they carry the end of every value, they let duplicate keys be reported
/// instead of thrown, and an alias can be refused before it has been expanded.
struct YAMLParser {
    /// Bounds that no hand-written file comes near.
    enum Limit {
        static let depth = 24
        static let nodes = 200_000
    }

    private let file: SourceFile
    private let range: Range<Int>
    /// Byte offset in the file of each character libyaml counts; nothing while all of them are ASCII.
    private let offsets: [Int]?
    private var parser = yaml_parser_t()
    private var nodeCount = 0
    /// The last value in quotation marks: where a quotation goes wrong is often found only behind it.
    private var lastQuoted: Range<Int>?
    private(set) var findings: [Finding] = []

    /// Parses one document. The node is missing when the text is empty or cannot be read at all.
    static func parse(_ file: SourceFile, in range: Range<Int>) -> (node: YAMLNode?, findings: [Finding]) {
        var reader = YAMLParser(file, range)
        return file.bytes.withUnsafeBufferPointer { bytes in
            yaml_parser_initialize(&reader.parser)
            defer { yaml_parser_delete(&reader.parser) }
            yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING)
            let input = UnsafeBufferPointer(rebasing: bytes[range])
            yaml_parser_set_input_string(&reader.parser, input.baseAddress, input.count)
            do {
                return (try reader.document(), reader.findings)
            } catch {
                return (nil, reader.findings)
            }
        }
    }

    private init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        self.range = range
        let bytes = file.bytes[range]
        if bytes.allSatisfy({ $0 < 0x80 }) {
            offsets = nil
        } else {
            var starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
            starts.append(range.upperBound)
            offsets = starts
        }
    }

    /// Parsing cannot go on; what is wrong is already among the findings.
    private struct Stop: Error {}

    // MARK: Events

    private mutating func document() throws(Stop) -> YAMLNode? {
        while true {
            var event = try next()
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
            case YAML_STREAM_END_EVENT: return nil
            default:
                let node = try self.node(from: event, depth: 0)
                try expectEnd()
                return node
            }
        }
    }

    private mutating func expectEnd() throws(Stop) {
        while true {
            var event = try next()
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_DOCUMENT_END_EVENT: continue
            case YAML_STREAM_END_EVENT: return
            default:
                report(.secondDocument, at: span(event))
                throw Stop()
            }
        }
    }

    private mutating func node(from event: yaml_event_t, depth: Int) throws(Stop) -> YAMLNode {
        nodeCount += 1
        guard depth <= Limit.depth else {
            report(.tooDeep, at: span(event))
            throw Stop()
        }
        guard nodeCount <= Limit.nodes else {
            report(.tooMany, at: span(event))
            throw Stop()
        }
        switch event.type {
        case YAML_SCALAR_EVENT:
            try refuseDecorations(event.data.scalar.anchor, event.data.scalar.tag, at: event)
            let scalar = scalar(event)
            refuseInvisibleCharacters(scalar)
            if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { lastQuoted = scalar.range }
            return .scalar(scalar)
        case YAML_SEQUENCE_START_EVENT:
            try refuseDecorations(event.data.sequence_start.anchor, event.data.sequence_start.tag, at: event)
            return try sequence(from: event, depth: depth)
        case YAML_MAPPING_START_EVENT:
            try refuseDecorations(event.data.mapping_start.anchor, event.data.mapping_start.tag, at: event)
            return try mapping(from: event, depth: depth)
        default:
            report(.alias, at: span(event))
            throw Stop()
        }
    }

    private mutating func sequence(from start: yaml_event_t, depth: Int) throws(Stop) -> YAMLNode {
        var items: [YAMLNode] = []
        while true {
            var event = try next()
            defer { yaml_event_delete(&event) }
            if event.type == YAML_SEQUENCE_END_EVENT {
                return .sequence(YAMLSequence(items: items, range: range(from: start, to: event, last: items.last?.range)))
            }
            items.append(try node(from: event, depth: depth + 1))
        }
    }

    private mutating func mapping(from start: yaml_event_t, depth: Int) throws(Stop) -> YAMLNode {
        var entries: [YAMLMapping.Entry] = []
        var seen: [String: Range<Int>] = [:]
        while true {
            var event = try next()
            defer { yaml_event_delete(&event) }
            if event.type == YAML_MAPPING_END_EVENT {
                let last = entries.last?.value.range
                return .mapping(YAMLMapping(entries: entries, range: range(from: start, to: event, last: last)))
            }
            let key = try node(from: event, depth: depth + 1)
            guard case .scalar(let name) = key else {
                report(opensFact(start) ? .bareFact : .keyIsNoWord, at: file.span(key.range))
                throw Stop()
            }
            var valueEvent = try next()
            defer { yaml_event_delete(&valueEvent) }
            let value = try node(from: valueEvent, depth: depth + 1)
            if let first = seen[name.value] {
                report(.duplicateKey(name.value), at: file.span(name.range), firstAt: file.span(first))
                continue
            }
            seen[name.value] = name.range
            entries.append(YAMLMapping.Entry(key: name.value, keyRange: name.range, value: value))
        }
    }

    private func scalar(_ event: yaml_event_t) -> YAMLScalar {
        let data = event.data.scalar
        let value = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        let style: YAMLScalar.Style =
            switch data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        return YAMLScalar(value: value, style: style, range: byteRange(event))
    }

    private mutating func next() throws(Stop) -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            reportSyntaxProblem()
            throw Stop()
        }
        return event
    }

    // MARK: Places

    private func offset(_ mark: yaml_mark_t) -> Int {
        let index = Int(mark.index)
        guard let offsets else { return min(range.lowerBound + index, range.upperBound) }
        return offsets[min(index, offsets.count - 1)]
    }

    private func byteRange(_ event: yaml_event_t) -> Range<Int> {
        let start = offset(event.start_mark)
        return start..<max(start, offset(event.end_mark))
    }

    /// A block collection "ends" where the next token starts; what an editor means is the end of its last item.
    private func range(from start: yaml_event_t, to end: yaml_event_t, last: Range<Int>?) -> Range<Int> {
        let lower = offset(start.start_mark)
        let upper = offset(end.end_mark)
        let closes = upper > lower && (file.bytes[upper - 1] == UInt8(ascii: "]") || file.bytes[upper - 1] == UInt8(ascii: "}"))
        return lower..<max(lower, closes ? upper : last?.upperBound ?? upper)
    }

    private func span(_ event: yaml_event_t) -> Span { file.span(byteRange(event)) }

    // MARK: Problems

    /// Anchors and aliases end the reading: each would be reported again wherever it is used.
    private mutating func refuseDecorations(
        _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?, at event: yaml_event_t
    ) throws(Stop) {
        if anchor != nil {
            report(.alias, at: span(event))
            throw Stop()
        }
        if tag != nil { report(.tag, at: span(event)) }
    }

    /// `\f` and its like are escapes that nobody means: `"C:\files"` has one.
    private mutating func refuseInvisibleCharacters(_ scalar: YAMLScalar) {
        guard scalar.style == .doubleQuoted else { return }
        let isInvisible = { (byte: UInt8) in byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\r") }
        if scalar.value.utf8.contains(where: isInvisible) { report(.invisibleCharacter, at: file.span(scalar.range)) }
    }

    /// Whether a group starts with `{{`, as a fact does.
    private func opensFact(_ start: yaml_event_t) -> Bool {
        let place = offset(start.start_mark)
        return place + 1 < range.upperBound && file.bytes[place] == UInt8(ascii: "{") && file.bytes[place + 1] == UInt8(ascii: "{")
    }

    private mutating func report(_ problem: YAMLProblem, at span: Span, firstAt first: Span? = nil) {
        findings.append(problem.finding(at: span, firstAt: first))
    }

    private mutating func reportSyntaxProblem() {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        let context = parser.context.map { String(cString: $0) } ?? ""
        let place: Int
        if parser.error == YAML_READER_ERROR {
            place = range.lowerBound + min(Int(parser.problem_offset), range.count)
        } else {
            place = offset(parser.problem_mark)
        }
        let opened = parser.context == nil ? nil : offset(parser.context_mark)
        findings.append(
            YAMLSyntaxProblem(
                problem: problem, context: context, place: min(place, range.upperBound), opened: opened, lastQuoted: lastQuoted, file: file, range: range
            ).finding)
    }
}
