import ContentModel
import ContentSyntax
import SiteGraph

/// Small pieces of text and addresses that many views need.
struct SiteTexts: Sendable {
    let graph: SiteGraph
    /// The site's address; another one than the settings' for a preview.
    let baseURL: String

    /// A text with its facts in place.
    func plain(_ text: MappedText) -> String { graph.facts.text(of: text) }

    func plain(_ text: MappedText?) -> String? { text.map { plain($0) } }

    /// A person's place on the team page, or the home page where there is none.
    func personHref(_ key: String) -> String { graph.page(layout: .team).map { "\($0.route.path)#\(Self.personID(key))" } ?? "/" }

    /// A clinic's place on the locations page.
    func clinicHref(_ key: String) -> String { graph.page(layout: .locations).map { "\($0.route.path)#\(Self.clinicID(key))" } ?? "/" }

    // Keys are an editor's choice, so that they need a word in front to keep clear of the theme's own ids.
    static func personID(_ key: String) -> String { "person-\(key)" }
    static func clinicID(_ key: String) -> String { "clinic-\(key)" }
}
