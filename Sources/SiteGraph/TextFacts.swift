import ContentSyntax
import Diagnostics

extension FactTable {
    /// Replaces the facts that a plain text names. What names no fact stays as it stands, with a finding.
    public func expand(_ text: MappedText) -> (MappedText, [Finding]) {
        let bytes = Array(text.text.utf8)
        guard bytes.contains(UInt8(ascii: "{")) else { return (text, []) }
        var result = MappedText(file: text.file)
        var findings: [Finding] = []
        var place = 0
        while let open = find("{{", in: bytes, from: place) {
            result.append(text.slice(place..<open))
            guard let close = find("}}", in: bytes, from: open + 2) else {
                findings.append(TextFactProblem.unclosed(text.span(of: open..<open + 2)))
                place = open
                break
            }
            let path = String(decoding: bytes[(open + 2)..<close], as: UTF8.self).trimmed
            let span = text.span(of: open..<close + 2)
            switch resolve(path) {
            case .success(let fact): result.append(fact.text, from: span.range, isGenerated: true)
            case .failure(let problem):
                if let finding = problem.finding(at: span) { findings.append(finding) }
                result.append(text.slice(open..<close + 2))
            }
            place = close + 2
        }
        result.append(text.slice(place..<bytes.count))
        return (result, findings)
    }

    /// A plain text as readers see it.
    public func text(of text: MappedText) -> String { expand(text).0.text }

    private func find(_ pair: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        let byte = pair.utf8Start[0]
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == byte, bytes[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }
}

enum TextFactProblem {
    static func unclosed(_ span: Span) -> Finding {
        Finding(
            rule: .unknownFact, at: span, "`{{` opens a fact that is never closed.",
            help: "Write `}}` behind the fact's name, such as `{{bellafill.name}}`.")
    }
}

extension String {
    var trimmed: String {
        var slice = self[...]
        while slice.first == " " { slice = slice.dropFirst() }
        while slice.last == " " { slice = slice.dropLast() }
        return String(slice)
    }
}
