import ContentSchema

/// The start of a new content file, from the declaration of its keys.
public enum ItemScaffold {
    /// Front matter with every key that is needed, each with what to write; the others as comments.
    public static func text(of description: RecordDescription, isMarkdown: Bool) -> String {
        var lines = isMarkdown ? ["---"] : []
        for field in description.fields where field.isRequired {
            lines += ["# \(field.about) Write \(field.expected).", "\(field.key): "]
        }
        if description.fields.contains(where: { $0.key == "draft" }) { lines += ["draft: true"] }
        let optional = description.fields.filter { !$0.isRequired && $0.key != "draft" }
        if !optional.isEmpty { lines += ["#", "# If you need them:"] + optional.map { "# \($0.key): \($0.about)" } }
        if isMarkdown { lines += ["---", "", "Write the text here.", ""] }
        return lines.joined(separator: "\n") + (isMarkdown ? "" : "\n")
    }
}
