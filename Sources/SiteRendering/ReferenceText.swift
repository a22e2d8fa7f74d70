import ContentModel
import Templating

extension Reference {
    /// Where the work is best read: its DOI, PubMed, or the address it was found at.
    var link: String? {
        if let doi { return "https://doi.org/\(doi)" }
        if let url { return url }
        return pmid.map { "https://pubmed.ncbi.nlm.nih.gov/\($0)/" }
    }

    /// The work as a bibliography prints it, as HTML: authors, title, container, year, volume, pages, link.
    ///
    /// The form is that of the National Library of Medicine ("Citing Medicine"): up to six authors, then "et al."
    var bibliographyHTML: String {
        var parts: [String] = []
        if !authors.isEmpty { parts.append(authorText.escapedForHTML()) }
        parts.append(linkedTitle)
        if let containerTitle { parts.append("<cite>\(containerTitle.escapedForHTML())</cite>") }
        if let publisher, containerTitle != publisher { parts.append(publisher.escapedForHTML()) }
        if let issueText { parts.append(issueText.escapedForHTML()) }
        if let doi { parts.append("doi:\(doi.escapedForHTML())") }
        if let pmid { parts.append("PMID: \(pmid.escapedForHTML())") }
        if let accessed { parts.append("Read \(accessed.longForm)") }
        return parts.map { $0.hasSuffix(".") || $0.hasSuffix("?") ? $0 : $0 + "." }.joined(separator: " ")
    }

    private var linkedTitle: String {
        let title = title.escapedForHTML()
        return link.map { "<a href=\"\($0.escapedForHTML())\">\(title)</a>" } ?? title
    }

    private var authorText: String {
        let names = authors.prefix(6).map { author in
            switch author {
            case .body(let name): name
            case .person(let family, let given): "\(family) \(given.initials)"
            }
        }
        return names.joined(separator: ", ") + (authors.count > 6 ? ", et al" : "")
    }

    /// "2015;41(2):345-352".
    private var issueText: String? {
        guard let issued else { return [volume, number].compactMap(\.self).first }
        var text = String(issued.prefix(4))
        if let volume {
            text += ";\(volume)"
            if let issue { text += "(\(issue))" }
        }
        if let page { text += ":\(page)" }
        if let number { text += "; \(number)" }
        return text
    }
}

extension String {
    /// "Jennifer Ann" and "J. A." are "JA".
    var initials: String { split { $0 == " " || $0 == "." || $0 == "-" }.compactMap(\.first).map(String.init).joined().uppercased() }
}
