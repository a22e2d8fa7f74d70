import ContentSyntax
import Diagnostics

extension FieldType where Value == String {
    /// Any text that is not read by visitors: a name, a number, an address.
    public static let string = FieldType.scalar("some text", jsonSchema: ["type": "string"], placeholder: "") { scalar, _ in
        scalar.value
    }

    /// A key: the name of an item or of a part of one.
    public static let key = FieldType.scalar(
        "a key of small letters, digits and hyphens, such as `acne-scars`",
        jsonSchema: ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"], placeholder: ""
    ) { scalar, _ in isKey(scalar.value) ? scalar.value : nil }

    /// An address on the web.
    public static let url = FieldType.scalar(
        "a web address that starts with https://", jsonSchema: ["type": "string", "format": "uri"], placeholder: ""
    ) { scalar, _ in isWebAddress(scalar.value) ? scalar.value : nil }

    /// A path on the site.
    public static let path = FieldType.scalar(
        "a path on the site that starts with a slash, such as `/procedures/`",
        jsonSchema: ["type": "string", "pattern": "^/"], placeholder: "/"
    ) { scalar, _ in scalar.value.hasPrefix("/") && !scalar.value.contains(" ") ? scalar.value : nil }

    /// A path on the site or an address on the web.
    public static let link = FieldType.scalar(
        "a path that starts with a slash, or a web address that starts with https://",
        jsonSchema: ["type": "string"], placeholder: "/"
    ) { scalar, _ in
        (scalar.value.hasPrefix("/") && !scalar.value.contains(" ")) || isWebAddress(scalar.value) ? scalar.value : nil
    }

    /// A telephone number in international form.
    public static let phone = FieldType.scalar(
        "a phone number in international form, such as +1-612-555-0134",
        jsonSchema: ["type": "string", "pattern": "^\\+[0-9][0-9 -]{6,}$"], placeholder: ""
    ) { scalar, _ in
        let digits = scalar.value.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        let allowed = scalar.value.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == " ") }
        return scalar.value.hasPrefix("+") && allowed && (7...15).contains(digits) ? scalar.value : nil
    }

    public static let email = FieldType.scalar(
        "an e-mail address such as info@example.org", jsonSchema: ["type": "string", "format": "email"], placeholder: ""
    ) { scalar, _ in
        let parts = scalar.value.split(separator: "@", omittingEmptySubsequences: false)
        let fits = parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !scalar.value.contains(" ")
        return fits ? scalar.value : nil
    }

    /// The name of a file in `Content/media/`.
    public static let mediaFile = FieldType.scalar(
        "the name of a file in Content/media, such as `clinic-front.jpg`", jsonSchema: ["type": "string"], placeholder: ""
    ) { scalar, _ in
        scalar.value.contains("/") || !scalar.value.contains(".") || scalar.value.hasPrefix(".") ? nil : scalar.value
    }
}

extension FieldType where Value == MappedText {
    /// Text that visitors read. Facts in it are replaced; it takes no markup.
    public static let text = text(longest: nil)

    /// Text that visitors read, of at most so many characters.
    public static func text(longest: Int?) -> FieldType {
        let limit = longest.map { " of at most \($0) characters" } ?? ""
        let schema: JSONValue = longest.map { ["type": "string", "maxLength": .integer($0)] } ?? ["type": "string"]
        let type = FieldType.scalar("some text\(limit)", jsonSchema: schema, placeholder: MappedText(file: SourceFile(path: "", bytes: []))) {
            $0.text(in: $1)
        }
        guard let longest else { return type }
        return type.check { $0.text.count <= longest ? nil : .tooLong($0.text.count, longest: longest) }
    }

    /// Text that visitors read, with Markdown inside the line: emphasis, links, citations.
    public static let inline = FieldType.scalar(
        "some text, in which *emphasis*, [links](/path/) and citations may stand", jsonSchema: ["type": "string"],
        placeholder: MappedText(file: SourceFile(path: "", bytes: []))
    ) { scalar, file in scalar.text(in: file) }
}

extension FieldType where Value == Bool {
    /// `true` or `false`. Anything else is an error, because a misread flag publishes a draft.
    public static let flag = FieldType(
        expected: "`true` or `false`", jsonSchema: ["type": "boolean"], placeholder: false
    ) { node, reading in
        guard case .scalar(let scalar) = node else {
            reading.report(.wrongForm(found: node, wanted: .value, expected: "`true` or `false`"), at: node.range)
            return nil
        }
        switch scalar.value {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            let nearest = nearMiss(to: scalar.value, in: ["true", "false", "yes", "no"]).map { $0 == "yes" ? "true" : $0 == "no" ? "false" : $0 }
            reading.report(.unknownValue(scalar.value.shortened, nearest: nearest, known: ["true", "false"]), at: scalar.range)
            return nil
        }
    }
}

extension FieldType where Value == Int {
    /// A whole number within bounds.
    public static func integer(_ bounds: ClosedRange<Int>) -> FieldType {
        .scalar(
            "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)",
            jsonSchema: ["type": "integer", "minimum": .integer(bounds.lowerBound), "maximum": .integer(bounds.upperBound)],
            placeholder: bounds.lowerBound
        ) { scalar, _ in Int(scalar.value).flatMap { bounds.contains($0) ? $0 : nil } }
    }
}

extension FieldType where Value == Double {
    /// A number within bounds.
    public static func number(_ bounds: ClosedRange<Double>) -> FieldType {
        .scalar(
            "a number from \(bounds.lowerBound.plain) to \(bounds.upperBound.plain)",
            jsonSchema: ["type": "number", "minimum": .number(bounds.lowerBound), "maximum": .number(bounds.upperBound)],
            placeholder: bounds.lowerBound
        ) { scalar, _ in Double(scalar.value).flatMap { bounds.contains($0) ? $0 : nil } }
    }
}

extension FieldType where Value == CalendarDate {
    public static let date = FieldType.scalar(
        "a date such as 2026-11-21 (year, month, day)", jsonSchema: ["type": "string", "format": "date"],
        placeholder: CalendarDate(year: 1, month: 1, day: 1)!
    ) { scalar, _ in CalendarDate(scalar.value) }
}

extension FieldType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the fixed words of a type.
    public static func oneOf(_: Value.Type = Value.self) -> FieldType {
        let known = Value.allCases.map(\.rawValue)
        let expected = "one of " + known.map { "`\($0)`" }.joined(separator: ", ")
        return FieldType(
            expected: expected, jsonSchema: ["enum": .strings(known)], placeholder: Value.allCases.first!
        ) { node, reading in
            guard case .scalar(let scalar) = node else {
                reading.report(.wrongForm(found: node, wanted: .value, expected: expected), at: node.range)
                return nil
            }
            if let value = Value(rawValue: scalar.value) { return value }
            reading.report(
                .unknownValue(scalar.value.shortened, nearest: nearMiss(to: scalar.value, in: known), known: known), at: scalar.range)
            return nil
        }
    }
}

extension Double {
    /// Without `.0` for whole numbers.
    public var plain: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self) }
}

/// Whether a text is a key: words of small letters and digits, joined by single hyphens.
public func isKey(_ text: String) -> Bool {
    !text.isEmpty
        && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty
                && word.allSatisfy {
                    ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
                }
        }
}

extension String {
    /// The nearest key: "Acne Scars" becomes "acne-scars"; nothing if no letter or digit is left.
    public var asKey: String? {
        let words = lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? nil : words.joined(separator: "-")
    }
}

/// Whether a text is an http or https address with a host.
public func isWebAddress(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
        let rest = text.dropFirst(scheme.count)
        return !rest.isEmpty && rest.first != "/" && !text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }
    }
    return false
}
