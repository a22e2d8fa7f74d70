import ContentSyntax
import Diagnostics
import SiteOutput
import SitePipeline

/// A mistake made in the small good site, with the report that an editor gets for it, in one file that reads like this:
///
///     What the mistake is.
///
///     ==> change Content/site.yml
///     - name: Birch Street Skin
///     + nmae: Birch Street Skin
///
///     ==> report
///     error: `nmae` is not a key of the site settings. [unknown-key]
///     …
///
/// `write PATH` gives a whole file and `remove PATH` takes one away; `today 2027-01-01` and `drafts` set options. What no
/// text file can hold is written in angle quotes: `‹EF BB BF›` for bytes, `‹5000 × ab›` for a text many times over.
public struct GoldenCase: Sendable {
    public let name: String
    private let title: String
    private let steps: [Step]
    /// The rules of the recorded report, by name, as an editor reads them in brackets behind each message.
    public let rules: [String]

    private struct Step: Sendable {
        let command: String
        let argument: String
        /// As written, for the file; `bytes` has its angle quotes replaced.
        let lines: [String]
    }

    /// A case that is not written in the form above.
    public struct FormError: Error, CustomStringConvertible {
        public let description: String
    }

    public static let folder = Repository.fixtures + "/golden/diagnostics"

    /// The cases there are, by name.
    public static let names: [String] = {
        do {
            return try FileSystem.live.list(folder).filter { $0.name.hasSuffix(".txt") }.map { String($0.name.dropLast(4)) }
        } catch {
            fatalError("The golden diagnostics cannot be listed: \(error)")
        }
    }()

    public init(named name: String) throws {
        self.name = name
        var title: [String] = []
        var steps: [Step] = []
        var lines: [String] = []
        func finish() {
            if lines.last?.isEmpty == true { lines.removeLast() }
            if let last = steps.popLast() {
                steps.append(Step(command: last.command, argument: last.argument, lines: lines))
            } else {
                title = lines
            }
            lines = []
        }
        for line in try Repository.text("\(Self.folder)/\(name).txt").split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("==> ") else {
                lines.append(String(line))
                continue
            }
            finish()
            let words = line.dropFirst(4).split(separator: " ", maxSplits: 1).map(String.init)
            steps.append(Step(command: words[0], argument: words.count > 1 ? words[1] : "", lines: []))
        }
        finish()
        self.title = title.joined(separator: "\n")
        self.steps = steps.filter { $0.command != "report" }
        rules = steps.filter { $0.command == "report" }.flatMap(\.lines).compactMap(Self.rule)
    }

    /// The rule of a line that gives a message; nothing for other lines.
    private static func rule(ofLine line: String) -> String? {
        guard Severity.allCases.contains(where: { line.hasPrefix("\($0.rawValue): ") }), line.last == "]",
            let bracket = line.lastIndex(of: "[")
        else { return nil }
        return String(line[line.index(after: bracket)...].dropLast())
    }

    /// The file as it has to be for this report.
    public func text(report: String) -> String {
        var text = title + "\n"
        for step in steps {
            text += "\n==> \(step.command)\(step.argument.isEmpty ? "" : " " + step.argument)\n"
            text += step.lines.map { $0 + "\n" }.joined()
        }
        return text + "\n==> report\n" + report
    }

    /// What `sitegen check` says of the site with the mistake in it. The number of claims is left out: it is the
    /// business of other tests, and changes with every rule.
    @available(macOS 15, *)
    public func report() async throws -> String {
        let site = try MemorySite.golden()
        var today = MemorySite.today
        var drafts = false
        for step in steps {
            switch step.command {
            case "write": try site.write(step.argument, try step.lines.map { $0 + "\n" }.joined().withBytes())
            case "change": try change(step, in: site)
            case "remove": try site.remove(step.argument)
            case "drafts": drafts = true
            case "today":
                guard let day = CalendarDate(step.argument) else { throw FormError(description: "no date: \(step.argument)") }
                today = day
            default: throw FormError(description: "unknown step: \(step.command)")
            }
        }
        do {
            let outcome = try await site.check(today: today, drafts: drafts)
            return ReportFormat.human.write(Report(outcome.report.diagnostics))
        } catch {
            switch error {
            case .usage(let message): return "stopped: \(message)\n"
            case .internalError(let message): throw FormError(description: message)
            }
        }
    }

    /// Each run of `-` lines is replaced by the `+` lines behind it.
    @available(macOS 15, *)
    private func change(_ step: Step, in site: MemorySite) throws {
        var old: [String] = []
        var new: [String] = []
        func apply() throws {
            guard !old.isEmpty else { return }
            let bytes = try site.read(step.argument).replacingOnly(
                try old.map { $0 + "\n" }.joined().withBytes(), with: try new.map { $0 + "\n" }.joined().withBytes(), in: step.argument)
            try site.write(step.argument, bytes)
            (old, new) = ([], [])
        }
        for line in step.lines {
            if line.hasPrefix("- ") || line == "-" {
                if !new.isEmpty { try apply() }
                old.append(String(line.dropFirst(2)))
            } else if line.hasPrefix("+ ") || line == "+" {
                new.append(String(line.dropFirst(2)))
            } else {
                throw FormError(description: "neither - nor +: \(line)")
            }
        }
        try apply()
    }
}

extension String {
    /// The bytes of a text whose angle quotes stand for what cannot be typed.
    fileprivate func withBytes() throws(GoldenCase.FormError) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = self[...]
        while let open = rest.firstIndex(of: "‹") {
            bytes += rest[..<open].utf8
            guard let close = rest[open...].firstIndex(of: "›") else { throw GoldenCase.FormError(description: "no › after ‹") }
            let inside = rest[rest.index(after: open)..<close]
            if let cross = inside.firstIndex(of: "×") {
                guard let count = Int(inside[..<cross].filter { $0 != " " }) else {
                    throw GoldenCase.FormError(description: "no number before ×")
                }
                let piece = Array(inside[inside.index(cross, offsetBy: 2)...].utf8)
                bytes.reserveCapacity(bytes.count + count * piece.count)
                for _ in 0..<count { bytes += piece }
            } else {
                for word in inside.split(separator: " ") {
                    guard let byte = UInt8(word, radix: 16) else { throw GoldenCase.FormError(description: "no byte: \(word)") }
                    bytes.append(byte)
                }
            }
            rest = rest[rest.index(after: close)...]
        }
        return bytes + rest.utf8
    }
}
