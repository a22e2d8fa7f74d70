import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import TreatmentModel

/// What has to hold between items once all of them are known.
extension SiteGraph {
    func keyFindings() -> [Finding] {
        content.treatments.compactMap { item in
            guard item.content.key != item.key else { return nil }
            return GraphProblem.keyDiffersFromFile(item.content.key, fileName: item.key).finding(at: item.content.span)
        }
    }

    /// Every path is made by one item: pages first, then the paths that redirect to them.
    func routeFindings() -> [Finding] {
        var findings: [Finding] = []
        var owners: [Route: Span] = [:]
        for page in pages {
            if let first = owners[page.route] {
                findings.append(GraphProblem.duplicateRoute(page.route, first: first).finding(at: page.file.startSpan))
            } else {
                owners[page.route] = page.file.startSpan
            }
        }
        for page in pages {
            for alias in page.publication.aliases {
                let route = Route(alias: alias.value)
                if route == page.route {
                    findings.append(GraphProblem.aliasOfItself(alias.value).finding(at: alias.span))
                } else if let first = owners[route] {
                    findings.append(GraphProblem.duplicateRoute(route, first: first).finding(at: alias.span))
                } else {
                    owners[route] = alias.span
                }
            }
        }
        return findings
    }

    func indicationFindings() -> [Finding] {
        content.procedures.compactMap { item in
            guard let wanted = item.content.indication, let subject = item.content.treatments.first,
                let treatment = content.treatments[subject.value]?.content, treatment.indication(wanted.value) == nil
            else { return nil }
            return GraphProblem.unknownIndication(wanted.value, of: treatment, named: treatment.key).finding(at: wanted.span)
        }
    }

    func mediaFindings() -> [Finding] {
        var findings: [Finding] = []
        for item in content.media where !mediaFiles.contains(item.key) {
            findings.append(
                GraphProblem.noSuchMediaFile(item.key, nearest: nearMiss(to: item.key, in: mediaFiles))
                    .finding(at: item.content.fileName.span))
        }
        // A record that names no picture, or that cannot be read, may be the one a picture seems to lack.
        if findings.isEmpty, !unreadable.hasAny(.media) { findings += unrecordedMedia }
        let images = pages.compactMap(\.publication.image) + content.people.compactMap(\.content.photo)
            + content.clinics.compactMap(\.content.photo)
        findings += images.compactMap { image in mediaProblem(image.value)?.finding(at: image.span) }
        return findings
    }

    /// Told at the picture's own file: once, however many pages show it.
    private var unrecordedMedia: [Finding] {
        mediaFiles.filter { content.media[$0] == nil }.map { name in
            let file = SourceFile(path: "Content/media/\(name)", bytes: [])
            return GraphProblem.noMediaRecord(name).finding(at: file.startSpan)
        }
    }

    /// Why a picture cannot be shown; nothing if it can.
    func mediaProblem(_ name: String) -> GraphProblem? {
        mediaFiles.contains(name) ? nil : .noSuchMediaFile(name, nearest: nearMiss(to: name, in: mediaFiles))
    }

    func navigationFindings() -> [Finding] {
        let entries = settings.navigation.map(\.page) + settings.footerNavigation.map(\.page)
            + [settings.bookingURL].compactMap(\.self).filter { $0.value.hasPrefix("/") }
        return entries.compactMap { entry in
            let path = String(entry.value.prefix { $0 != "#" })
            guard page(at: path) == nil, !unreadable.contains(route: path) else { return nil }
            return GraphProblem.noSuchPage(path, nearest: nearMiss(to: path, in: pages.map(\.route.path))).finding(at: entry.span)
        }
    }
}
