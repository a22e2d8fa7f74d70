import ContentModel
import ContentSchema
import ContentSyntax
import SiteGraph

/// What every page shows around its text.
extension SiteRenderer {
    /// What every page shows of the site, with the menus as they stand on this one.
    func site(_ page: SitePage) -> SiteView { shell.on(page.route.path) }

    func head(_ page: SitePage, body: String?, text: PageText, questions: [QuestionView] = []) -> PageView {
        let publication = page.publication
        let title = texts.plain(publication.title)
        let breadcrumbs = breadcrumbs(page)
        let cited = text.context.cited.compactMap { graph.content.references[$0]?.content }
        let image = publication.image.flatMap { places.image($0.value, isFirst: true) }
        let isHome = page.route.path == "/"
        return PageView(
            title: title, fullTitle: isHome ? "\(title) | \(texts.plain(graph.settings.tagline))" : "\(title) | \(graph.settings.name)",
            description: texts.plain(publication.description), summary: texts.plain(publication.summary),
            canonical: texts.baseURL + page.route.path, path: page.route.path, kind: kindName(page), body: body,
            contents: graph.document(of: page.file)?.tableOfContents.map(contentsEntry) ?? [], breadcrumbs: breadcrumbs,
            references: references(text), byline: places.byline(page.byline), image: image,
            related: page.related.compactMap { graph.page($0.value) }.map(card), unlabeledUseNotice: unlabeledUseNotice(page),
            structuredData: data.document(for: page, breadcrumbs: breadcrumbs, questions: questions, references: cited),
            socialImage: socialImage(page, title: title), isIndexed: !page.isNotFoundPage,
            asksToBook: page.kind == .page && graph.settings.bookingURL?.value != page.route.path, language: language(page), translations: translations(page))
    }

    /// The page's card, else its own picture, unless that is a drawing, which no other site shows.
    private func socialImage(_ page: SitePage, title: String) -> SocialImageView? {
        if let card = cards[page.route.path] {
            return SocialImageView(
                address: texts.baseURL + card.address, width: card.size?.width, height: card.size?.height,
                alt: "\(title). \(graph.settings.name)")
        }
        guard let name = page.publication.image?.value, let picture = pictures[name], picture.isRaster else { return nil }
        return SocialImageView(
            address: texts.baseURL + picture.main.address, width: picture.main.size?.width, height: picture.main.size?.height,
            alt: texts.plain(graph.content.media[name]?.content.alt) ?? "")
    }

    private func language(_ page: SitePage) -> String { page.publication.language ?? graph.settings.language }

    private func translations(_ page: SitePage) -> [TranslationView] {
        graph.translations(of: page).map { other in
            let tag = language(other)
            return TranslationView(
                language: tag, address: texts.baseURL + other.route.path, path: other.route.path, name: tag.languageName,
                isCurrent: other.route == page.route)
        }
    }

    func card(_ page: SitePage) -> CardView {
        CardView(
            title: texts.plain(page.publication.title), href: page.route.path,
            summary: texts.plain(page.publication.summary ?? page.publication.description), label: label(page.kind),
            date: page.byline.reviewed?.longForm)
    }

    private func label(_ kind: ItemKind) -> String { kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst() }

    private func kindName(_ page: SitePage) -> String {
        if case .page(let item) = page { item.content.layout.rawValue } else { page.kind.rawValue }
    }

    private func contentsEntry(_ entry: TableOfContentsEntry) -> ContentsEntryView {
        ContentsEntryView(
            title: entry.content.plainText { graph.facts.text(of: $0) }, href: "#\(entry.id)",
            children: entry.children.map(contentsEntry))
    }

    /// Home, the list the page belongs to if the site has one, the page. None on the home page.
    private func breadcrumbs(_ page: SitePage) -> [BreadcrumbView] {
        guard page.route.path != "/", !page.isNotFoundPage else { return [] }
        var steps: [BreadcrumbView] = []
        if graph.page(at: "/") != nil { steps.append(BreadcrumbView(title: "Home", href: "/", isCurrent: false)) }
        let layout: Page.Layout? = switch page.kind {
        case .procedure: .procedures
        case .article: .articles
        case .condition: .conditions
        default: nil
        }
        if let list = layout.flatMap({ graph.page(layout: $0) }) {
            steps.append(BreadcrumbView(title: texts.plain(list.publication.title), href: list.route.path, isCurrent: false))
        }
        return steps + [BreadcrumbView(title: texts.plain(page.publication.title), href: page.route.path, isCurrent: true)]
    }

    private func references(_ text: PageText) -> [ReferenceView] {
        text.context.cited.enumerated().compactMap { index, key in
            guard let reference = graph.content.references[key]?.content else { return nil }
            let times = text.timesCited(key)
            let links = (1...max(1, times)).map { LinkView(title: "citation \($0)", href: "#cite-\(key)-\($0)") }
            return ReferenceView(number: index + 1, id: "ref-\(key)", text: reference.bibliographyHTML, backlinks: links)
        }
    }

    /// The notice, on pages that offer their subject for a use that stands on no label and say so, as the claims tell.
    private func unlabeledUseNotice(_ page: SitePage) -> String? {
        guard case .procedure = page, let notice = graph.settings.unlabeledUseNotice, unlabeledUsePages.contains(page.itemPath) else { return nil }
        return texts.plain(notice)
    }
}

extension String {
    /// A language's own name by its tag; the tag itself for one that is not known here.
    fileprivate var languageName: String {
        switch prefix(2) {
        case "en": "English"
        case "es": "Español"
        case "fr": "Français"
        case "de": "Deutsch"
        case "pt": "Português"
        case "zh": "中文"
        case "vi": "Tiếng Việt"
        case "ko": "한국어"
        default: self
        }
    }
}
