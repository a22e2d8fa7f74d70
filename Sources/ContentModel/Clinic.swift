import ContentSchema
import ContentSyntax
import Diagnostics

/// A place patients come to: `Content/clinics/<key>.yml`. Its name, address and phone are written here and nowhere else.
public struct Clinic: Sendable {
    public let name: String
    public let address: Address
    /// International form: "+1-612-555-0134".
    public let phone: String
    public let email: String?
    public let hours: [Hours]
    public let position: Position?
    public let mapURL: String?
    /// With Markdown inside the line.
    public let directions: MappedText?
    public let photo: Located<String>?

    public struct Address: Sendable {
        public let street: String
        public let unit: String?
        public let city: String
        public let region: String
        public let postalCode: String
        /// ISO 3166 code: "US".
        public let country: String
    }

    /// The same hours on some days of the week.
    public struct Hours: Sendable {
        public let days: [Weekday]
        public let opens: ClockTime
        public let closes: ClockTime
    }

    public enum Weekday: String, Sendable, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday

        public var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
        public var index: Int { Self.allCases.firstIndex(of: self)! }
    }

    /// Degrees north and east.
    public struct Position: Sendable {
        public let latitude: Double
        public let longitude: Double
    }

    public static let schema = Schema<Clinic>("clinic", about: "A place that patients come to.") { fields in
        Clinic(
            name: fields.required("name", .string, "The clinic's name."),
            address: fields.required("address", .record(Address.schema), "Where it is."),
            phone: fields.required("phone", .phone, "Its telephone number."),
            email: fields.optional("email", .email, "An address for visitors."),
            hours: fields.required("hours", .list(.record(Hours.schema), atLeast: 1), "When it is open."),
            position: fields.optional("geo", .record(Position.schema), "Where it is on the map."),
            mapURL: fields.optional("map-url", .url, "A map to open."),
            directions: fields.optional("directions", .inline, "How to get there."),
            photo: fields.optional("photo", FieldType.mediaFile.located, "A picture: a file in Content/media."))
    }
}

extension Clinic.Address {
    static let schema = Schema<Clinic.Address>("address", about: "A postal address.") { fields in
        Clinic.Address(
            street: fields.required("street", .string, "Number and street."),
            unit: fields.optional("unit", .string, "Suite or floor."),
            city: fields.required("city", .string, "City."),
            region: fields.required("region", .string, "State or province, as its two letters."),
            postalCode: fields.required("postal-code", .string, "ZIP or postal code."),
            country: fields.required("country", .countryCode, "Country, as its two letters."))
    }
}

extension Clinic.Hours {
    static let schema = Schema<Clinic.Hours>("opening hours", about: "The same hours on some days of the week.") { fields in
        let hours = Clinic.Hours(
            days: fields.required("days", .list(.oneOf(), atLeast: 1), "The days of the week."),
            opens: fields.required("opens", .clockTime, "When it opens."),
            closes: fields.required("closes", .clockTime, "When it closes."))
        if fields.isReading, hours.closes <= hours.opens {
            fields.problem(
                .outOfRange(hours.closes.description, expected: "a time after `opens` (\(hours.opens))"),
                at: fields.span(of: "closes"))
        }
        return hours
    }
}

extension Clinic.Position {
    static let schema = Schema<Clinic.Position>("position", about: "A place on the map.") { fields in
        Clinic.Position(
            latitude: fields.required("latitude", .number(-90...90), "Degrees north."),
            longitude: fields.required("longitude", .number(-180...180), "Degrees east."))
    }
}
