/// The fields that templates can use, as a Markdown document made from the declarations themselves.
public enum ViewModelReference {
    /// - Parameter models: The view models that layouts are given. Those they hold are listed too, each once, in the
    ///   order in which they are first met.
    public static func markdown(for models: [any ViewModel.Type]) -> String {
        var queue = models.map { shape(of: $0) }
        var seen: Set<ObjectIdentifier> = []
        var sections: [String] = []
        while !queue.isEmpty {
            let model = queue.removeFirst()
            guard seen.insert(model.id).inserted else { continue }
            sections.append(section(for: model))
            queue += model.fields.compactMap { $0.shape.model?.shape }
        }
        return sections.joined(separator: "\n")
    }

    private static func shape<Model: ViewModel>(of type: Model.Type) -> ModelShape { Model.fields.shape }

    private static func section(for model: ModelShape) -> String {
        var lines = ["## \(model.name)", ""]
        if !model.doc.isEmpty { lines += [model.doc, ""] }
        lines += ["| Field | Use | What it is |", "|---|---|---|"]
        for field in model.fields {
            lines.append("| `\(field.name)` | \(use(of: field)) | \(field.doc.replacingPipes()) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func use(of field: FieldShape) -> String {
        let name = field.name
        return switch field.shape {
        case .text: "text: `{{\(name)}}`"
        case .optionalText: "text that may be missing: `{{#\(name)}}{{.}}{{/\(name)}}`"
        case .html: "HTML: `{{{\(name)}}}`"
        case .optionalHTML: "HTML that may be missing: `{{#\(name)}}{{{.}}}{{/\(name)}}`"
        case .flag: "yes or no: `{{#\(name)}}…{{/\(name)}}`"
        case .texts: "list of texts: `{{#\(name)}}{{.}}{{/\(name)}}`"
        case .list(let model): "list, each a \(link(to: model)): `{{#\(name)}}…{{/\(name)}}`"
        case .object(let model): "a \(link(to: model)): `{{#\(name)}}…{{/\(name)}}`"
        case .optionalObject(let model):
            "a \(link(to: model)) that may be missing: `{{#\(name)}}…{{/\(name)}}`"
        }
    }

    private static func link(to model: ModelReference) -> String {
        let name = model.shape.name
        return "[\(name)](#\(name.split(separator: " ").joined(separator: "-").lowercased()))"
    }
}

extension String {
    fileprivate func replacingPipes() -> String {
        split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
