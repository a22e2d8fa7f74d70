import ContentSchema
import ContentSyntax
import Diagnostics

/// Somebody who writes, reviews or works at the clinic: `Content/people/<key>.yml`.
public struct Person: Sendable {
    public let name: String
    /// "MD", "FRCPC".
    public let credentials: [String]
    public let jobTitle: String
    /// With Markdown inside the line.
    public let bio: MappedText
    public let boards: [Board]
    public let licenses: [License]
    public let photo: Located<String>?
    public let email: String?
    public let role: Role
    public let clinics: [Located<String>]

    public enum Role: String, Sendable, CaseIterable {
        case author, reviewer, both, staff
    }

    /// A certification: "double board-certified" means nothing until the boards are named.
    public struct Board: Sendable {
        public let board: String
        public let specialty: String
        public let since: Int
        public let until: Located<CalendarDate>?
    }

    public struct License: Sendable {
        public let jurisdiction: String
        public let number: String
        public let until: Located<CalendarDate>?
    }

    /// The name with its credentials: "Ana Reyes, MD, FAAD".
    public var nameWithCredentials: String { ([name] + credentials).joined(separator: ", ") }

    public static let schema = Schema<Person>("person", about: "Somebody who writes, reviews or works at the clinic.") { fields in
        Person(
            name: fields.required("name", .string, "The name, without titles."),
            credentials: fields.list("credentials", .string, "Letters after the name, such as MD."),
            jobTitle: fields.required("job-title", .string, "What the person does here."),
            bio: fields.required("bio", .inline, "A few sentences for visitors."),
            boards: fields.list("boards", .record(Board.schema), "Board certifications."),
            licenses: fields.list("licenses", .record(License.schema), "Licences to practise."),
            photo: fields.optional("photo", FieldType.mediaFile.located, "A portrait: a file in Content/media."),
            email: fields.optional("email", .email, "An address for visitors."),
            role: fields.required("role", .oneOf(), "What the person does for the site."),
            clinics: fields.list("clinics", .reference(to: .clinic), "Where the person works."))
    }
}

extension Person.Board {
    static let schema = Schema<Person.Board>("board", about: "A board certification.") { fields in
        Person.Board(
            board: fields.required("board", .string, "The board's full name."),
            specialty: fields.required("specialty", .string, "The specialty certified."),
            since: fields.required("since", .integer(1930...2100), "The year of certification."),
            until: fields.optional("until", FieldType.date.located, "The day it ends."))
    }
}

extension Person.License {
    static let schema = Schema<Person.License>("license", about: "A licence to practise.") { fields in
        Person.License(
            jurisdiction: fields.required("jurisdiction", .string, "The state or province."),
            number: fields.required("number", .string, "Its number."),
            until: fields.optional("until", FieldType.date.located, "The day it ends."))
    }
}
