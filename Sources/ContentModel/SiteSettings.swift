import ContentSchema
import ContentSyntax
import Diagnostics
import TreatmentModel

/// The settings of the whole site: `Content/site.yml`.
public struct SiteSettings: Sendable {
    public let name: String
    public let tagline: MappedText
    /// Year of foundation.
    public let founded: Int?
    /// Without a slash at the end.
    public let baseURL: String
    public let language: String
    public let speaker: Speaker
    public let jurisdictions: [Jurisdiction]
    public let description: MappedText?
    public let primaryClinic: Located<String>
    public let navigation: [NavigationItem]
    public let footerNavigation: [NavigationItem]
    /// With Markdown inside the line.
    public let disclaimer: MappedText?
    /// Shown on every page that speaks of an unlabeled use.
    public let unlabeledUseNotice: MappedText?
    public let allowsRawHTML: Bool
    public let severities: [SeverityChoice]
    public let claims: ClaimPolicy
    public let waivers: [Waiver]
    /// The theme's colours, where they are not its own.
    public let colors: ThemeColors?
    /// A file in `Content/media/`, shown in the head of each page.
    public let logo: Located<String>?
    /// Nothing, unless the site says that it counts its visitors.
    public let analytics: Analytics?
    /// Whether each page has a picture of its title for previews on other sites. Asked for, because drawing them takes longer than the rest of a build.
    public let hasSocialCards: Bool
    /// Where a visitor asks for a visit: a path on the site or a web address.
    public let bookingURL: Located<String>?

    /// What sentences that wait for a reviewer are, and claims that the model neither supports nor contradicts.
    public enum ClaimPolicy: String, Sendable, CaseIterable {
        /// The sentences are counted, the claims are warnings.
        case normal
        /// Both are errors.
        case strict
    }

    public struct NavigationItem: Sendable {
        public let title: MappedText
        public let page: Located<String>

        static let schema = Schema<NavigationItem>("navigation entry", about: "One entry of a menu.") { fields in
            NavigationItem(
                title: fields.required("title", .text, "What the menu says."),
                page: fields.required("page", FieldType.path.located, "The page it opens."))
        }
    }

    /// A rule's severity on this site.
    public struct SeverityChoice: Sendable {
        public let rule: Located<String>
        public let level: Level

        public enum Level: String, Sendable, CaseIterable {
            case error, warning, note, off
        }
    }

    public static let schema = Schema<SiteSettings>("the site settings", about: "The settings of the whole site.") { fields in
        SiteSettings(
            name: fields.required("name", .string, "The site's name."),
            tagline: fields.required("tagline", .text, "One line about it."),
            founded: fields.optional("founded", .integer(1800...2100), "The year it began."),
            baseURL: fields.required("baseURL", .baseURL, "Its web address."),
            language: fields.required("language", .languageTag, "The language of its texts."),
            speaker: fields.required("speaker", .oneOf(), "Who speaks, which decides how strictly unlabeled uses are judged."),
            jurisdictions: fields.required("jurisdictions", .list(.oneOf(), atLeast: 1), "Whose labels count, the main one first."),
            description: fields.optional("description", .text(longest: Publication.descriptionLimit), "What the site is, for search engines."),
            primaryClinic: fields.required("primary-clinic", .reference(to: .clinic), "The clinic shown where a page names none."),
            navigation: fields.required("navigation", .list(.record(NavigationItem.schema), atLeast: 1), "The main menu."),
            footerNavigation: fields.list("footer-navigation", .record(NavigationItem.schema), "The menu at the foot of each page."),
            disclaimer: fields.optional("disclaimer", .inline, "The note at the foot of each page."),
            unlabeledUseNotice: fields.optional("unlabeled-use-notice", .text, "Shown on every page about an unlabeled use."),
            allowsRawHTML: fields.optional("raw-html", .flag, "Whether HTML may stand in Markdown.") ?? false,
            severities: (fields.optional("severity", .map(keys: "rule", to: .oneOf(Level.self)), "A rule's severity on this site.") ?? [])
                .map { SeverityChoice(rule: $0.key, level: $0.value) },
            claims: fields.optional(
                "claims", .oneOf(),
                "Whether sentences that wait for a reviewer are counted and unsupported claims are warnings (normal), or both are errors (strict).")
                ?? .normal,
            waivers: fields.list("waivers", .record(Waiver.schema), "Findings that somebody has decided to live with for a time."),
            colors: fields.optional("colors", .record(ThemeColors.schema), "The theme's colours."),
            logo: fields.optional("logo", FieldType.mediaFile.located, "A logo: a file in Content/media."),
            analytics: fields.optional("analytics", .record(Analytics.schema), "How visitors are counted; not at all if left out."),
            hasSocialCards: fields.optional("social-cards", .flag, "Whether each page has a picture of its title for previews on other sites.") ?? false,
            bookingURL: fields.optional("booking-url", FieldType.link.located, "Where a visitor asks for a visit."))
    }

    private typealias Level = SeverityChoice.Level
}
