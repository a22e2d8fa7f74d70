/// The colours of a theme, by the custom properties of its stylesheet. The first value counts, which is that of light mode.
struct CardColors: Sendable, Equatable {
    let paper: String
    let tint: String
    let ink: String
    let softInk: String
    let accent: String

    /// A property that is missing, or is no `#` colour, gets a quiet colour of our own.
    /// - Parameter accent: the site's own, where it has chosen one.
    init(stylesheet: [UInt8], accent: String? = nil) {
        let css = String(decoding: stylesheet, as: UTF8.self)
        paper = Self.color("--paper", in: css) ?? "#fdfcfa"
        tint = Self.color("--tint", in: css) ?? "#eef1f0"
        ink = Self.color("--ink", in: css) ?? "#1d2b2e"
        softInk = Self.color("--ink-soft", in: css) ?? "#4a5b5f"
        self.accent = accent ?? Self.color("--accent", in: css) ?? "#2f5d62"
    }

    private static func color(_ property: String, in css: String) -> String? {
        guard let start = css.firstRange(of: property + ":") else { return nil }
        let value = css[start.upperBound...].prefix { $0 != ";" && $0 != "}" }.filter { !$0.isWhitespace }
        guard value.hasPrefix("#"), [4, 7].contains(value.utf8.count), value.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return nil }
        return value
    }
}
