extension Rule {
    /// Everything there is to say of the rule, as Markdown.
    public var explanation: String {
        let fixed = isAdjustable ? "" : " (fixed)"
        let place = jurisdictions.isEmpty ? "" : " Jurisdictions: \(jurisdictions.joined(separator: ", "))."
        var lines = ["# \(id)", "", summary, "", "Severity: \(severity.rawValue)\(fixed).\(place)", "", why]
        lines += list("Sources", sources.map { "\($0.title), \($0.url), seen \($0.seen)" })
        lines += list("Reported", failing.map(\.explanation)) + list("Not reported", passing.map(\.explanation))
        return lines.joined(separator: "\n")
    }

    private func list(_ title: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", "\(title):"] + items.map { "- \($0)" }
    }
}

extension Rule.Example {
    fileprivate var explanation: String {
        "“\(text)”" + (treatment.map { " (on a page about `\($0)`)" } ?? "")
    }
}
