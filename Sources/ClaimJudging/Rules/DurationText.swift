/// A number of months in words.
enum DurationText {
    static func phrase(_ months: Double) -> String {
        func plain(_ value: Double) -> String {
            let tenths = (value * 10).rounded() / 10
            return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
        }
        if months >= 24, months.truncatingRemainder(dividingBy: 12) == 0 { return "\(plain(months / 12)) years" }
        if months >= 3 || months == months.rounded() { return months == 1 ? "1 month" : "\(plain(months)) months" }
        return "\(Int((months * 365.25 / 12).rounded())) days"
    }
}
