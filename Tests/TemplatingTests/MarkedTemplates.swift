import Diagnostics
import Templating
import Testing

/// Templates in which ⟦ and ⟧ mark where a finding is expected, in order.
struct MarkedTemplates {
    private(set) var files: [SourceFile] = []
    private var expected: [Span] = []

    init(_ templates: KeyValuePairs<String, String>) {
        for (name, marked) in templates {
            var text: [UInt8] = []
            var starts: [Int] = []
            var ranges: [Range<Int>] = []
            for character in marked {
                switch character {
                case "⟦": starts.append(text.count)
                case "⟧": ranges.append(starts.removeLast()..<text.count)
                default: text += String(character).utf8
                }
            }
            let file = SourceFile(path: "Templates/\(name).mustache", bytes: text)
            files.append(file)
            expected += ranges.map(file.span)
        }
    }

    /// Loads and checks the first of the templates, and compares what is found with what is marked.
    func expect<Model: ViewModel>(
        _ findings: String..., for model: Model.Type = PageView.self, at location: SourceLocation = #_sourceLocation
    ) {
        let (set, loading) = TemplateSet.load(files: files)
        let layout = String(files[0].path.dropFirst("Templates/".count).dropLast(".mustache".count))
        let found = (loading + set.check(layout: layout, against: model)).sorted { $0.span < $1.span }
        let said = found.map { finding in
            "\(finding.rule.id): \(finding.message)" + (finding.help.map { " \($0)" } ?? "")
        }
        #expect(said == findings, sourceLocation: location)
        #expect(found.map(\.span) == expected.sorted(), sourceLocation: location)
    }
}
