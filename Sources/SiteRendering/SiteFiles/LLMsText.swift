import ContentModel
import ContentSchema
import SiteGraph

/// `llms.txt`: what the site is and what is on it, for language models. The form is that of https://llmstxt.org.
enum LLMsText {
    static func text(_ graph: SiteGraph, texts: SiteTexts) -> String {
        let settings = graph.settings
        var lines = ["# \(settings.name)", "", "> \(texts.plain(settings.description) ?? texts.plain(settings.tagline))", ""]
        lines += [
            "Statements about treatments were checked against the regulators' labels before this site was built. "
                + "Indications, ages and status hold for: \(settings.jurisdictions.map(\.name).joinedAsProse)."
        ]
        for (title, kind) in [("Procedures", ItemKind.procedure), ("Conditions", .condition), ("Articles", .article), ("About the clinic", .page)] {
            let pages = graph.pages.filter { $0.kind == kind && !$0.isNotFoundPage }
            guard !pages.isEmpty else { continue }
            lines += ["", "## \(title)", ""] + pages.map { page in
                "- [\(texts.plain(page.publication.title))](\(texts.baseURL)\(page.route.path)): \(texts.plain(page.publication.description))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
