import ContentSyntax
import Diagnostics
import SitePipeline
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Small accidents in the files of a good site: the run always ends with a report, and the report is always for an editor.
///
/// `SITEGEN_MUTATIONS` sets how many accidents are tried; the same number gives the same ones.
@Suite struct MutationTests {
    private static let count = getenv("SITEGEN_MUTATIONS").flatMap { Int(String(cString: $0)) } ?? 40

    @available(macOS 15, *)
    @Test func everyAccidentIsReportedInWords() async throws {
        let files = try MemorySite.golden().sources.filter { $0.hasPrefix("Content/") || $0.hasSuffix(".mustache") }
        var random = Accidents(seed: 7)
        for number in 0..<Self.count {
            let site = try MemorySite.golden()
            let path = files[random.number(files.count)]
            let bytes = random.damaged(try site.read(path))
            try site.write(path, bytes)
            do {
                let report = try await site.check().report
                for diagnostic in report.diagnostics { expectWords(diagnostic, "accident \(number) to \(path)") }
                for format in ReportFormat.allCases { #expect(!format.write(report).contains("\u{1B}")) }
            } catch {
                guard case .usage = error else {
                    Issue.record("accident \(number) to \(path): \(error)\n\(String(decoding: bytes, as: UTF8.self))")
                    continue
                }
            }
        }
    }

    private func expectWords(_ diagnostic: Diagnostic, _ context: String) {
        let text = diagnostic.message + " " + (diagnostic.finding.help ?? "")
        #expect(diagnostic.message.last.map { ".?".contains($0) } == true, "\(context): \(diagnostic.message)")
        #expect(diagnostic.message.utf8.count < 600, "\(context): \(diagnostic.message)")
        for word in ["nil", "Optional(", "decod", "Swift", "mapping", "sequence", "scalar", "libyaml", "cmark", "Error(", "SourceFile"] {
            #expect(!text.contains(word), "\(context): \(text)")
        }
        #expect(!diagnostic.span.file.path.isEmpty, "\(context)")
        #expect(RuleCatalog.all.contains(diagnostic.rule), "\(context): \(diagnostic.rule.id)")
    }
}

/// Accidents in a fixed order.
private struct Accidents {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(bound, 1)
    }

    private static let pieces: [String] = [
        "\t", "\"", "'", ":", ": ", "- ", "[", "]", "{", "}", "{{", "}}", "#", "---\n", "\n\n", "|", ">", "&", "*", "!", "`", ":::", ":::warning\n", "[@", "](",
        "é", "💉", "\u{FEFF}", "\u{0}", "\r", "<b>", "\\", "%", "~", "null", "  ", "/", "..", "{{lumafill.", "{{#", "{{/", "{{>", "{{{", "$",
    ]

    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...number(3) {
            let place = number(bytes.count + 1)
            let length = min(number(30), bytes.count - place)
            switch number(6) {
            case 0: bytes.removeSubrange(place..<place + length)
            case 1: bytes.insert(contentsOf: bytes[place..<place + length], at: number(bytes.count))
            case 2: bytes = Array(bytes[..<place])
            case 3 where !bytes.isEmpty: bytes[min(place, bytes.count - 1)] = UInt8(number(256))
            default: bytes.insert(contentsOf: Self.pieces[number(Self.pieces.count)].utf8, at: place)
            }
        }
        return bytes
    }
}
