import ContentSchema
import ContentSyntax
import Diagnostics

/// What is known of a picture: `Content/media/<key>.yml`, beside the file.
public struct Media: Sendable {
    public let fileName: Located<String>
    /// What the picture shows, for those who cannot see it. Nothing for a decorative picture.
    public let alt: MappedText?
    public let caption: MappedText?
    public let credit: String
    public let rights: Rights
    public let license: String?
    public let subject: Subject
    public let consent: Consent?
    public let beforeAfter: BeforeAfter?

    public enum Rights: String, Sendable, CaseIterable {
        case own, licensed
        case publicDomain = "public-domain"
    }

    public enum Subject: String, Sendable, CaseIterable {
        case none, staff, model, patient
    }

    /// A patient's consent to be shown.
    public struct Consent: Sendable {
        public let id: String
        public let channels: Located<[String]>
        public let until: Located<CalendarDate>
    }

    /// What a pair of before and after pictures shows.
    public struct BeforeAfter: Sendable {
        public let procedure: String
        public let sessions: Int
        public let interval: String
        public let isUnretouched: Bool
        public let isComparable: Bool
    }

    public static let schema = Schema<Media>("media", about: "What is known of a picture.") { fields in
        let media = Media(
            fileName: fields.required("file", FieldType.mediaFile.located, "The picture's file in Content/media."),
            alt: fields.optional("alt", .text, "What the picture shows, for those who cannot see it."),
            caption: fields.optional("caption", .inline, "The line below it."),
            credit: fields.required("credit", .string, "Who made it."),
            rights: fields.required("rights", .oneOf(), "By what right it is shown."),
            license: fields.optional("license", .string, "The licence."),
            subject: fields.required("subject", .oneOf(), "Who is to be seen in it."),
            consent: fields.optional("consent", .record(Consent.schema), "The patient's consent."),
            beforeAfter: fields.optional("before-after", .record(BeforeAfter.schema), "What a before and after picture compares."))
        let isDecorative = fields.optional("decorative", .flag, "Whether it says nothing a reader needs.") ?? false
        media.check(isDecorative: isDecorative, &fields)
        return media
    }

    private func check(isDecorative: Bool, _ fields: inout FieldReader) {
        guard fields.isReading else { return }
        func refuse(_ message: String, _ help: String, at span: Span) {
            fields.problem(.other(rule: .mediaRecord, message: message, help: help), at: span)
        }
        if alt == nil, !isDecorative {
            refuse(
                "The picture has no `alt`.",
                "Say in `alt` what it shows, or write `decorative: true` if it says nothing a reader needs.", at: fields.span)
        }
        if alt != nil, isDecorative {
            refuse("A decorative picture takes no `alt`, and this one has one.", "Remove one of the two.", at: fields.span(of: "decorative"))
        }
        if subject == .patient, consent == nil {
            refuse("A picture of a patient needs `consent`.", "Add `consent` with its `id`, `channels` and `until`.", at: fields.span(of: "subject"))
        }
        if rights == .licensed, license == nil {
            refuse("A licensed picture needs `license`.", "Name the licence, such as `CC BY 4.0`.", at: fields.span(of: "rights"))
        }
    }
}

extension Media.Consent {
    static let schema = Schema<Media.Consent>("consent", about: "A patient's consent to be shown.") { fields in
        Media.Consent(
            id: fields.required("id", .string, "The form's number, never the patient's name."),
            channels: fields.required("channels", FieldType.list(.string, atLeast: 1).located, "Where the picture may be shown: website, social."),
            until: fields.required("until", FieldType.date.located, "The day it ends."))
    }
}

extension Media.BeforeAfter {
    static let schema = Schema<Media.BeforeAfter>("before and after", about: "What the two pictures compare.") { fields in
        Media.BeforeAfter(
            procedure: fields.required("procedure", .string, "What was done."),
            sessions: fields.required("sessions", .integer(1...100), "How many sessions."),
            interval: fields.required("interval", .string, "How long after the last one."),
            isUnretouched: fields.required("unretouched", .flag, "Whether both are unretouched."),
            isComparable: fields.required("comparable", .flag, "Whether light, pose and distance are the same."))
    }
}
