/// An effect said to last longer than was shown.
enum DurationRule: ClaimRule {
    static let id = "duration-beyond-evidence"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A length of effect longer than the evidence for the indication.",
        why: "An effect beyond the labeled data needs its own study, and each indication has its own.",
        sources: [.cfl], severity: .error,
        failing: [.init("Acne scar correction lasts five years.", on: "bellafill"), .init("Results last three years.", on: "juvederm-voluma-xc")],
        passing: [
            .init("Acne scar correction was shown to last 12 months.", on: "bellafill"), .init("The appointment lasts an hour.", on: "bellafill"),
            .init("On the market for over ten years.", on: "bellafill"),
        ])

    static func message(_ said: String, months: Double, treatment: String) -> Message {
        Message(
            "“\(said)” is longer than was shown for \(treatment): \(DurationText.phrase(months)).", help: "Write “up to \(DurationText.phrase(months))”.")
    }
}

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
