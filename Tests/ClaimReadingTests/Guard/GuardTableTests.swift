import Foundation
import Testing
@testable import ClaimReading

@Suite("The weights of the guard") struct GuardTableTests {
    @Test("They are read as any reader of base64 reads them") func base64() throws {
        let table = try #require(GuardTable(base64: GuardWeights.english.table))
        let text = GuardWeights.english.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let data = try #require(Data(base64Encoded: text, options: .ignoreUnknownCharacters))
        #expect(table.weights == data.map { Int8(bitPattern: $0) })
        #expect(table.weights.contains { $0.magnitude == 127 })
        #expect(table.weights.contains { $0 < 0 } && table.weights.contains { $0 > 0 })
    }

    @Test("A damaged table is refused") func damaged() {
        #expect(GuardTable(base64: "") == nil)
        #expect(GuardTable(base64: "AAAA") == nil)
        #expect(GuardTable(base64: "AA*A") == nil)
    }

    @Test("The exponential is right to ten digits", arguments: [-39.5, -10, -1, -0.001, 0, 0.5, 1, 7.25, 20, 39.5])
    func exponential(_ x: Double) {
        #expect(abs(SentenceGuard.exponential(x) / exp(x) - 1) < 1e-10)
    }

    @Test("The exponential stays finite and positive", arguments: [-Double.infinity, -1e300, -41, 41, 1e300])
    func farOut(_ x: Double) {
        let value = SentenceGuard.exponential(x)
        #expect(value > 0 && value.isFinite)
    }
}
