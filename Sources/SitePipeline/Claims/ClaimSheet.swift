import Templating

/// All claims on one page that needs nothing besides itself, for somebody who answers for them in law.
enum ClaimSheet {
    static func html(_ entries: [ClaimEntry], site: String, day: String) -> String {
        let coverage = ClaimCoverage(entries)
        var html = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Claims of \(site.escapedForHTML())</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: #1d2b2e; background: #fff; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
            table { border-collapse: collapse; width: 100%; font-size: .9rem; }
            th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid #ccd5d3; }
            td { overflow-wrap: anywhere; }
            .contradicted { color: #9b1c1c; font-weight: 600; } .unknown { color: #7a4a00; font-weight: 600; } .verified { color: #0b5f3a; }
            @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <h1>Claims of \(site.escapedForHTML())</h1>
            <p>Checked against the treatment model on \(day). \(coverage.sentence)</p>
            <p>Verified: the sentence agrees with the model. Unknown: the model neither supports nor contradicts it.
            Contradicted: the model says something else. A checked sentence is not legal advice.</p>

            """
        for (file, claims) in byFile(entries) {
            html += "<h2>\(file.escapedForHTML())</h2>\n<table>\n<thead><tr><th scope=\"col\">Line</th><th scope=\"col\">Verdict</th>"
            html += "<th scope=\"col\">Words</th><th scope=\"col\">About</th><th scope=\"col\">Said</th><th scope=\"col\">Model</th><th scope=\"col\">Evidence</th></tr></thead>\n<tbody>\n"
            for entry in claims {
                let claim = entry.claim
                let about = [claim.treatment, claim.indication, claim.slot.rawValue].compactMap(\.self).joined(separator: " · ")
                let cells = [entry.quote, about, claim.said, claim.model ?? "", entry.evidence].map { "<td>\($0.escapedForHTML())</td>" }
                html += "<tr><td>\(entry.start.line)</td><td class=\"\(claim.verdict.rawValue)\">\(claim.verdict.rawValue)</td>\(cells.joined())</tr>\n"
            }
            html += "</tbody>\n</table>\n"
        }
        return html + "</body>\n</html>\n"
    }

    private static func byFile(_ entries: [ClaimEntry]) -> [(String, [ClaimEntry])] {
        var groups: [(String, [ClaimEntry])] = []
        for entry in entries {
            if groups.last?.0 == entry.file { groups[groups.count - 1].1.append(entry) } else { groups.append((entry.file, [entry])) }
        }
        return groups
    }
}
