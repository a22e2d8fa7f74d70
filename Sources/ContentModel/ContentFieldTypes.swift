import ContentSchema
import ContentSyntax
import Diagnostics

extension FieldType where Value == ClockTime {
    static let clockTime = FieldType.scalar(
        "a time such as 09:00", jsonSchema: ["type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"], placeholder: ClockTime("00:00")!
    ) { scalar, _ in ClockTime(scalar.value) }
}

extension FieldType where Value == String {
    static let countryCode = FieldType.scalar(
        "the two letters of a country, such as US", jsonSchema: ["type": "string", "pattern": "^[A-Z]{2}$"], placeholder: ""
    ) { scalar, _ in
        scalar.value.utf8.count == 2 && scalar.value.utf8.allSatisfy { $0 >= 65 && $0 <= 90 } ? scalar.value : nil
    }

    static let languageTag = FieldType.scalar(
        "a language such as en-US", jsonSchema: ["type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"], placeholder: "en"
    ) { scalar, _ in
        let parts = scalar.value.split(separator: "-", omittingEmptySubsequences: false)
        let isLanguage = parts.first.map { $0.utf8.count == 2 && $0.utf8.allSatisfy { $0 >= 97 && $0 <= 122 } } ?? false
        let isRegion = parts.count == 1 || (parts.count == 2 && parts[1].utf8.count == 2 && parts[1].utf8.allSatisfy { $0 >= 65 && $0 <= 90 })
        return isLanguage && isRegion ? scalar.value : nil
    }

    /// The site's address: scheme and host alone, so that paths can follow. Pages link to each other from the root.
    public static let baseURL = FieldType.scalar(
        "the site's web address without a slash or folder behind it, such as https://www.example.org",
        jsonSchema: ["type": "string", "format": "uri", "pattern": "^https?://[^/]+$"], placeholder: ""
    ) { scalar, _ in isSiteAddress(scalar.value) ? scalar.value : nil }

    /// A year, a month of a year, or a day, as bibliographies give them.
    static let issueDate = FieldType.scalar(
        "a year, a month or a day: 2015, 2015-04 or 2015-04-01", jsonSchema: ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"],
        placeholder: ""
    ) { scalar, _ in
        let filled = scalar.value + "0000-01-01".dropFirst(scalar.value.utf8.count)
        return [4, 7, 10].contains(scalar.value.utf8.count) && CalendarDate(filled) != nil ? scalar.value : nil
    }
}

extension FieldType where Value == Located<String> {
    /// Another page by its place in `Content/`: `procedures/microneedling`.
    static let itemPath: FieldType<Located<String>> = {
        let kinds: [ItemKind] = [.procedure, .article, .condition, .page]
        let folders = kinds.compactMap(\.folder)
        let expected = "another page by folder and file name, such as `procedures/microneedling`"
        return FieldType(
            expected: expected, jsonSchema: ["type": "string", "pattern": .string("^(\(folders.joined(separator: "|")))/[a-z0-9-]+$")],
            placeholder: Located("", at: SourceFile(path: "", bytes: []).startSpan)
        ) { node, reading in
            guard case .scalar(let scalar) = node else {
                reading.report(.wrongForm(found: node, wanted: .value, expected: expected), at: node.range)
                return nil
            }
            let parts = scalar.value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, isKey(parts[1]) else {
                reading.report(.outOfRange(scalar.value.shortened, expected: expected), at: scalar.range)
                return nil
            }
            guard let kind = kinds.first(where: { $0.folder == parts[0] }) else {
                reading.report(
                    .unknownValue(
                        scalar.value, nearest: nearMiss(to: parts[0], in: folders).map { "\($0)/\(parts[1])" },
                        known: folders.map { "\($0)/…" }), at: scalar.range)
                return nil
            }
            let span = reading.file.span(scalar.range)
            reading.references.append(ItemReference(kind: kind, key: parts[1], span: span))
            return Located(scalar.value, at: span)
        }
    }()
}

/// Whether a text is the address of a whole site: `https://www.example.org`.
public func isSiteAddress(_ text: String) -> Bool {
    isWebAddress(text) && !text.drop { $0 != ":" }.dropFirst(3).contains { "/?#".contains($0) }
}
