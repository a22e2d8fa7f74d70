/// A report as workflow commands, which GitHub shows as annotations of the changed lines.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions".
struct GitHubWriter {
    func write(_ report: Report) -> String {
        var maps = LineMaps()
        return report.diagnostics.map { line($0, maps: &maps) + "\n" }.joined()
    }

    private func line(_ diagnostic: Diagnostic, maps: inout LineMaps) -> String {
        let finding = diagnostic.finding
        let (start, end) = maps.positions(of: finding.span)
        var properties = [("file", finding.span.file.path), ("line", String(start.line)), ("endLine", String(end.line))]
        // An annotation of several lines has no columns: GitHub refuses it with them.
        if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
        properties.append(("title", finding.rule.id))
        let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
        let text = [finding.message, finding.help].compactMap(\.self).joined(separator: "\n")
        return "::\(command(diagnostic.severity)) \(list)::\(escaped(text, isProperty: false))"
    }

    private func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
