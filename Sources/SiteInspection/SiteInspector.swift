import Diagnostics

/// Checks the finished pages of a site, each for itself and all against each other.
public struct SiteInspector: Sendable {
    private let address: SiteAddress

    /// - Parameter baseURL: Where the site will be: `https://example.org`. Links that begin with it are checked as
    ///   well.
    public init(baseURL: String) { address = SiteAddress(baseURL) }

    /// - Parameters:
    ///   - pages: Every page that will be written. Reading them (``PageInspection/init(of:)``) can be done in parallel.
    ///   - assets: The paths of all other files that will be written.
    /// - Returns: The findings. What comes from a template, and so is on many pages in the same words, is said once.
    public func inspect(_ pages: [PageInspection], assets: [String]) -> [Finding] {
        var map = SiteMap(pages: pages, assets: assets)
        var report = InspectionReport()
        for page in pages {
            var places = PlaceFinder(page)
            checkLinks(of: page, &map, &places, &report)
            checkParts(of: page, &places, &report)
            checkWhole(page, &places, &report)
        }
        checkSameness(of: pages, &report)
        return report.findings
    }

    /// The same for pages that have not been read yet.
    public func inspect(_ pages: [FinishedPage], assets: [String]) -> [Finding] {
        inspect(pages.map { PageInspection(of: $0) }, assets: assets)
    }

    // MARK: Links

    private func checkLinks(
        of page: PageInspection, _ map: inout SiteMap, _ places: inout PlaceFinder, _ report: inout InspectionReport
    ) {
        for link in page.links {
            let kind: SourceMark.Kind = link.kind == .image ? .image : .link
            guard let problem = check(link, on: page, &map) else { continue }
            report.add(problem, at: places.place(of: kind, link.target, at: link.range))
        }
        for link in page.linksWithoutText {
            report.add(.linkWithoutText(link.text), at: places.place(of: .link, link.text, at: link.range))
        }
        for image in page.imagesWithoutAlt {
            report.add(.missingAlt(image.text), at: places.place(of: .image, image.text, at: image.range))
        }
    }

    private func check(_ link: PageInspection.Link, on page: PageInspection, _ map: inout SiteMap) -> InspectionProblem?
    {
        if link.target.isEmpty { return link.kind == .resource ? nil : .emptyTarget }
        switch address.destination(of: link.target, onFile: page.page.path) {
        case .elsewhere:
            return nil
        case .outside:
            return .outsideSite(link.target, folder: address.folder)
        case .here(let path, let fragment):
            switch map.lookUp(path) {
            case .missing:
                let near = map.nearest(to: path).map { address.folder + "/" + $0 }
                return link.kind == .image
                    ? .brokenImage(link.target, near: near) : .brokenLink(link.target, near: near)
            case .folderWithoutSlash:
                // A fragment or query behind it makes the correction more than a slash.
                let isPlain = !link.target.contains("#") && !link.target.contains("?")
                return isPlain
                    ? .missingSlash(link.target) : .brokenLink(link.target, near: "\(address.folder)/\(path)/")
            case .asset:
                return nil
            case .page(let ids):
                guard let fragment, !fragment.isEmpty, fragment != "top", !fragment.hasPrefix(":~:"),
                    !ids.contains(fragment)
                else { return nil }
                return .noSuchFragment(link.target, id: fragment, near: nearMiss(to: fragment, in: ids))
            }
        }
    }

    // MARK: One page

    private func checkParts(of page: PageInspection, _ places: inout PlaceFinder, _ report: inout InspectionReport) {
        var seen: Set<String> = []
        for id in page.ids where !seen.insert(id.text).inserted {
            report.add(.duplicateID(id.text), at: places.place(of: .heading, id.text, at: id.range))
        }
        for leftover in page.leftovers { report.add(.leftover(leftover.text), at: places.place(ofTag: leftover)) }
        for range in page.jsonLD {
            guard let (problem, offset) = checkJSON(page.page.bytes[range]) else { continue }
            report.add(problem, at: places.fallback(offset..<offset))
        }
        if page.isRedirect { return }
        checkHeadings(of: page, &places, &report)
    }

    private func checkHeadings(of page: PageInspection, _ places: inout PlaceFinder, _ report: inout InspectionReport) {
        let main = page.headings.filter { $0.level == 1 }
        if main.isEmpty { report.add(.noMainHeading, at: places.fallback(nil)) }
        for heading in main.dropFirst() { report.add(.secondMainHeading, at: places.place(of: heading)) }
        for (previous, heading) in zip(page.headings, page.headings.dropFirst())
        where heading.level > previous.level + 1 {
            report.add(.skippedLevel(heading.level, after: previous.level), at: places.place(of: heading))
        }
    }

    private func checkJSON(_ bytes: ArraySlice<UInt8>) -> (InspectionProblem, Int)? {
        do throws(JSONReader.Problem) {
            let value = try JSONReader.read(bytes)
            let objects: [JSONValue] = if case .array(let items) = value { items } else { [value] }
            for object in objects {
                if object["@context"] == nil { return (.uselessJSON(missing: "@context"), bytes.startIndex) }
                if object["@type"] == nil, object["@graph"] == nil {
                    return (.uselessJSON(missing: "@type"), bytes.startIndex)
                }
            }
            return nil
        } catch {
            return (.brokenJSON(error.message), error.offset)
        }
    }

    private func checkWhole(_ page: PageInspection, _ places: inout PlaceFinder, _ report: inout InspectionReport) {
        if page.title?.text.isEmpty ?? true { report.add(.noTitle, at: places.fallback(page.title?.range)) }
        if page.language?.isEmpty ?? true { report.add(.noLanguage, at: places.fallback(nil)) }
        if page.isRedirect || page.isNotIndexed { return }
        if page.description?.text.isEmpty ?? true {
            report.add(.noDescription, at: places.fallback(page.description?.range))
        }
        if let canonical = page.canonical {
            let isWhole = canonical.text.hasPrefix("https://") || canonical.text.hasPrefix("http://")
            if !isWhole { report.add(.relativeCanonical(canonical.text), at: places.fallback(canonical.range)) }
        } else {
            report.add(.noCanonical, at: places.fallback(nil))
        }
    }

    // MARK: All pages

    private func checkSameness(of pages: [PageInspection], _ report: inout InspectionReport) {
        var titles: [String: String] = [:]
        var descriptions: [String: String] = [:]
        for page in pages.sorted(by: { $0.page.path < $1.page.path }) where !page.isRedirect && !page.isNotIndexed {
            let places = PlaceFinder(page)
            let path = address.path(ofFile: page.page.path)
            if let title = page.title, !title.text.isEmpty {
                if let other = titles[title.text] {
                    report.add(.sameTitle(title.text, as: other), at: places.fallback(title.range))
                } else {
                    titles[title.text] = path
                }
            }
            if let description = page.description, !description.text.isEmpty {
                if let other = descriptions[description.text] {
                    report.add(.sameDescription(as: other), at: places.fallback(description.range))
                } else {
                    descriptions[description.text] = path
                }
            }
        }
    }
}
