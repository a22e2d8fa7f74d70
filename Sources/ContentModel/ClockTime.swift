/// A time of day in hours and minutes.
public struct ClockTime: Sendable, Hashable, Comparable {
    public let hour: Int
    public let minute: Int

    /// Reads `09:00`; nothing for any other form.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        self.hour = hour
        self.minute = minute
    }

    public static func < (a: ClockTime, b: ClockTime) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }

    /// `9 am`, `5:30 pm`.
    public var twelveHourForm: String {
        let hour = self.hour % 12 == 0 ? 12 : self.hour % 12
        let minutes = minute == 0 ? "" : ":\(minute < 10 ? "0" : "")\(minute)"
        return "\(hour)\(minutes) \(self.hour < 12 ? "am" : "pm")"
    }
}

extension ClockTime: CustomStringConvertible {
    /// `09:00`.
    public var description: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
