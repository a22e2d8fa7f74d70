import ContentSchema
import ContentSyntax
import Diagnostics

/// The two colours of a theme that a site may choose. Text in them has to be readable, so their contrast is checked.
public struct ThemeColors: Sendable {
    public let accent: HexColor
    public let darkAccent: HexColor

    /// The least contrast of text with what is behind it. Source: WCAG 2.2, success criterion 1.4.3.
    static let leastContrast = 4.5

    static let schema = Schema<ThemeColors>("colors", about: "The theme's colours.") { fields in
        let colors = ThemeColors(
            accent: fields.required("accent", .hexColor, "Links and buttons on a light page."),
            darkAccent: fields.required("dark-accent", .hexColor, "Links and buttons on a dark page."))
        if fields.isReading {
            let white = HexColor("#ffffff")!
            let night = HexColor("#101819")!
            if colors.accent.contrast(with: white) < leastContrast {
                fields.problem(.outOfRange(colors.accent.text, expected: "a darker colour: this one is hard to read on white"), at: fields.span(of: "accent"))
            }
            if colors.darkAccent.contrast(with: night) < leastContrast {
                fields.problem(.outOfRange(colors.darkAccent.text, expected: "a lighter colour: this one is hard to read on a dark page"), at: fields.span(of: "dark-accent"))
            }
        }
        return colors
    }
}

/// A colour as `#0b5f5c`.
public struct HexColor: Sendable, Hashable {
    public let text: String
    private let channels: [Double]

    public init?(_ text: String) {
        let digits = Array(text.utf8.dropFirst())
        guard text.hasPrefix("#"), digits.count == 6, let value = Int(text.dropFirst(), radix: 16), digits.allSatisfy({ $0 != 43 && $0 != 45 })
        else { return nil }
        self.text = text.lowercased()
        channels = [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
    }

    /// From 1 to 21. Source: WCAG 2.2, definition of contrast ratio.
    public func contrast(with other: HexColor) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private var luminance: Double {
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The power of 2.4, as the fifth root of the twelfth power, by Newton's method.
    private func power(_ base: Double) -> Double {
        let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
        var root = 1.0
        for _ in 0..<40 {
            let fourth = root * root * root * root
            root -= (fourth * root - twelfth) / (5 * fourth)
        }
        return root
    }
}

extension FieldType where Value == HexColor {
    static let hexColor = FieldType.scalar(
        "a colour such as \"#0b5f5c\", in quotes", jsonSchema: ["type": "string", "pattern": "^#[0-9a-fA-F]{6}$"],
        placeholder: HexColor("#000000")!
    ) { scalar, _ in HexColor(scalar.value) }
}

/// The counting of visitors, which visitors are told of.
public struct Analytics: Sendable {
    /// The script's address; its host is the only one that pages may talk to besides the site's own.
    public let script: String
    /// What visitors are told, at the foot of each page. With Markdown inside the line.
    public let notice: MappedText

    static let schema = Schema<Analytics>("analytics", about: "How visitors are counted.") { fields in
        Analytics(
            script: fields.required("script", .url, "The address of the script."),
            notice: fields.required("notice", .inline, "What visitors are told about it."))
    }

    /// "https://stats.example.org".
    public var origin: String {
        let parts = script.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: true)
        return parts.count < 2 ? script : "\(parts[0])//\(parts[1])"
    }
}
