import Foundation
import TestSupport
import Testing
@testable import ClaimReading

/// The lines of the files in Tests/Fixtures/guard, split at their tabs.
enum GuardLines {
    static func rows(_ name: String, fields: Int) throws -> [[String]] {
        let text = try String(contentsOfFile: Repository.fixtures + "/guard/" + name, encoding: .utf8)
        let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        return try rows.map { row in
            try #require(row.count == fields, "\(name): \(row)")
            return row
        }
    }

    static func place(_ name: String) throws -> SentenceGuard.Place {
        try #require(SentenceGuard.Place.allCases.first { "\($0)" == name }, "There is no place called \(name).")
    }

    /// The share of the lines that pass below the default threshold.
    static func shareThatPasses(_ name: String) throws -> Double {
        let rows = try rows(name, fields: 2)
        let passing = try rows.filter { try SentenceGuard.english.letsPass($0[1], place: place($0[0])) }
        return Double(passing.count) / Double(rows.count)
    }
}
