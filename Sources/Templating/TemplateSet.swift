import Diagnostics
import Mustache

/// The templates of a site. Loaded once, checked against the view models they are given, then rendered many times.
public struct TemplateSet: Sendable {
    private let templates: [String: ParsedTemplate]
    private let library: MustacheLibrary

    /// Reads templates. Their names are their paths under `Templates/` without the ending, such as `layouts/procedure`.
    ///
    /// - Returns: The templates and what is wrong with them as files. What depends on a view model is found by
    ///   ``check(layout:against:)``.
    public static func load(files: [SourceFile]) -> (TemplateSet, [Finding]) {
        var templates: [String: ParsedTemplate] = [:]
        var findings: [Finding] = []
        for file in files.sorted(by: { $0.path < $1.path }) {
            let name = Self.name(ofPath: file.path)
            if let other = templates[name] {
                findings.append(
                    TemplateProblem.duplicateName(name, other: other.file.path).finding(at: file.startSpan))
                continue
            }
            let template = ParsedTemplate(file, named: name)
            findings += template.findings
            templates[name] = template
        }
        return (TemplateSet(templates: templates), findings)
    }

    private init(templates: [String: ParsedTemplate]) {
        self.templates = templates
        let compiled = templates.values.compactMap { template in
            template.compiled.map { (MustacheSource.name(of: template.name), $0) }
        }
        library = MustacheLibrary(templates: Dictionary(uniqueKeysWithValues: compiled))
    }

    /// The names of all templates, sorted.
    public var names: [String] { templates.keys.sorted() }

    /// Checks a layout, and every template that it takes in, against the view model it will be given.
    public func check<Model: ViewModel>(layout: String, against model: Model.Type) -> [Finding] {
        guard let template = templates[layout] else { return [missing(layout)] }
        var checker = TemplateChecker(templates: templates)
        checker.check(template, against: Model.fields.shape)
        return checker.findings
    }

    /// The findings of several checks, each place said once: what is wrong in a partial is wrong wherever it is taken
    /// in.
    public static func oncePerPlace(_ findings: [Finding]) -> [Finding] {
        struct Place: Hashable {
            let rule: Rule
            let span: Span
        }
        var first: [Place: Int] = [:]
        var others: [Int: Int] = [:]
        var merged: [Finding] = []
        for finding in findings {
            let place = Place(rule: finding.rule, span: finding.span)
            if let index = first[place] {
                others[index, default: 0] += 1
            } else {
                first[place] = merged.count
                merged.append(finding)
            }
        }
        for (index, count) in others {
            merged[index].notes.append(
                Note("It is so on \(count) more kind\(count == 1 ? "" : "s") of page that use it."))
        }
        return merged
    }

    /// The HTML of a page.
    ///
    /// A layout that ``check(layout:against:)`` found nothing against prints every field it names.
    public func render<Model: ViewModel>(layout: String, with model: Model) throws(TemplateNotUsable) -> String {
        guard let html = library.render(ModelValue(model: model), withTemplate: MustacheSource.name(of: layout)) else {
            throw TemplateNotUsable(layout: layout)
        }
        return html
    }

    private func missing(_ layout: String) -> Finding {
        let file = SourceFile(path: "Templates/\(layout).mustache", bytes: [])
        return TemplateProblem.unknownTemplate(layout, near: nearMiss(to: layout, in: templates.keys))
            .finding(at: file.startSpan)
    }

    private static func name(ofPath path: String) -> String {
        var name = path[...]
        if name.hasPrefix("Templates/") { name = name.dropFirst("Templates/".count) }
        let file = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        if let dot = name[file...].lastIndex(of: "."), dot > file { name = name[..<dot] }
        return String(name)
    }
}

/// A page was to be rendered with a layout that does not exist or has problems, though ``TemplateSet/load(files:)`` or
/// ``TemplateSet/check(layout:against:)`` had said so.
public struct TemplateNotUsable: Error, Equatable {
    public let layout: String

    public init(layout: String) { self.layout = layout }
}
