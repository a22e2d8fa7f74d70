import Testing

@testable import Diagnostics

private let page = SourceFile(
    path: "Content/procedures/acne scars.md", text: "# Ü 👩‍⚕️ scars\r\nFor ages 21 and older.\nEnd, 100%: yes\n")

private func finding(_ range: Range<Int>, notes: [Note] = [], rule: String = "age-boundary", help: String? = nil)
    -> Finding
{
    Finding(rule: .sample(rule), at: page.span(range), "The label says: over 21, not 21.", help: help, notes: notes)
}

/// The bytes of a part of the page.
private func range(of part: String) throws -> Range<Int> {
    let start = try #require(page.bytes.indices.first { page.bytes[$0...].starts(with: part.utf8) })
    return start..<start + part.utf8.count
}

@Suite struct GitHubWriterTests {
    private func lines(_ diagnostics: Diagnostic...) -> [Substring] {
        ReportFormat.github.write(Report(diagnostics)).split(separator: "\n")
    }

    @Test func aPlaceOnOneLine() throws {
        #expect(
            lines(Diagnostic(.error, finding(try range(of: "21 and older")))) == [
                "::error file=Content/procedures/acne scars.md,line=2,endLine=2,col=10,endColumn=22,title=age-boundary::"
                    + "The label says: over 21, not 21."
            ])
    }

    @Test func aPlaceOnSeveralLinesHasNoColumns() throws {
        let start = try range(of: "For")
        let end = try range(of: "End")
        #expect(
            lines(Diagnostic(.warning, finding(start.lowerBound..<end.upperBound))) == [
                "::warning file=Content/procedures/acne scars.md,line=2,endLine=3,title=age-boundary::"
                    + "The label says: over 21, not 21."
            ])
    }

    @Test func whatWouldEndACommandIsEscaped() {
        let file = SourceFile(path: "a,b:c%.md", text: "x")
        let finding = Finding(rule: .sample("r"), at: file.startSpan, "50% :: one\r\ntwo", help: "three")
        #expect(
            lines(Diagnostic(.note, finding)) == [
                "::notice file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=1,title=r::50%25 :: one%0D%0Atwo%0Athree"
            ])
    }
}

@Suite struct SARIFWriterTests {
    private func document(_ diagnostics: Diagnostic...) -> JSONValue { SARIFWriter().document(Report(diagnostics)) }

    private func results(_ document: JSONValue) throws -> [JSONValue] {
        guard case .array(let runs) = try #require(document["runs"]), case .array(let results) = runs.first?["results"]
        else {
            Issue.record("no results")
            return []
        }
        return results
    }

    @Test func everyRequiredPropertyIsThere() throws {
        let note = Note("The same is said here.", at: page.span(try range(of: "End")))
        let document = document(
            Diagnostic(.error, finding(try range(of: "21"), notes: [note, Note("No place.")], help: "Write 22.")),
            Diagnostic(.warning, finding(try range(of: "100%"), rule: "claim-number")),
            Diagnostic(.note, finding(0..<0, rule: "claim-number")))
        #expect(SARIFSchema.problems(of: document) == [])
        #expect(SARIFSchema.problems(of: self.document()) == [])
        #expect(try results(document).count == 3)
    }

    /// The table that the test above relies on has to notice what is missing.
    @Test func theSchemaOfThisTestNoticesWhatIsMissing() {
        #expect(SARIFSchema.problems(of: ["version": "2.1.0"]) == ["log: no runs"])
        let badRule: JSONValue = ["shortDescription": [:], "defaultConfiguration": ["level": "fatal"]]
        let bad: JSONValue = [
            "version": "2.0",
            "runs": [["tool": ["driver": ["rules": [badRule]]], "results": [["level": "fatal", "message": [:], "ruleIndex": 3]]]],
        ]
        #expect(
            SARIFSchema.problems(of: bad) == [
                "log: version is not 2.1.0", "driver: no name", "rule: no id", "shortDescription: no text",
                "rule: level is fatal", "result: level is fatal", "message: no text",
                "result: ruleIndex names no rule",
            ])
    }

    @Test func columnsCountScalars() throws {
        let results = try results(document(Diagnostic(.error, finding(try range(of: "scars")))))
        guard case .array(let locations) = results[0]["locations"] else {
            Issue.record("no locations")
            return
        }
        let region = locations[0]["physicalLocation"]?["region"]
        // `# Ü ` are four, the doctor is four and the space behind her one.
        #expect(region == ["startLine": 1, "startColumn": 10, "endLine": 1, "endColumn": 15])
        #expect(
            locations[0]["physicalLocation"]?["artifactLocation"]?["uri"] == "Content/procedures/acne%20scars.md")
    }

    @Test func rulesAreListedOnceAndPointedTo() throws {
        let document = document(
            Diagnostic(.error, finding(5..<6, rule: "z")), Diagnostic(.error, finding(1..<2, rule: "a")),
            Diagnostic(.error, finding(3..<4, rule: "z")))
        #expect(try results(document).map { $0["ruleIndex"] } == [0, 1, 1])
        #expect(try results(document).map { $0["ruleId"] } == ["a", "z", "z"])
    }

    /// A reader of the code host has no `sitegen explain` at hand.
    @Test func everyRuleIsDescribed() throws {
        let rule = Rule(
            "r", "Something holds.", why: "It matters.", sources: [.init("A law", url: "https://example.org/law")],
            severity: .warning)
        let document = document(
            Diagnostic(.error, Finding(rule: rule, at: page.startSpan, "It does not hold.")),
            Diagnostic(.error, Finding(rule: .sample("s"), at: page.startSpan, "Nor does this.")))
        guard case .array(let runs) = try #require(document["runs"]),
            case .array(let rules) = try #require(runs.first?["tool"]?["driver"]?["rules"])
        else {
            Issue.record("no rules")
            return
        }
        #expect(
            rules.first == [
                "id": "r", "shortDescription": ["text": "Something holds."], "fullDescription": ["text": "It matters."],
                "helpUri": "https://example.org/law",
                "help": ["text": "Something holds. It matters.", "markdown": .string(rule.explanation)],
                "defaultConfiguration": ["level": "warning"],
            ])
        #expect(rules.count == 2 && rules[1]["helpUri"] == nil)
    }
}

@Suite struct AnyWriterTests {
    /// Printing never fails, whatever the text and wherever the place.
    @Test(arguments: ReportFormat.allCases) func writesAnyPlaceOfAnyText(format: ReportFormat) {
        let texts: [[UInt8]] = [
            [], Array("\n".utf8), Array("a".utf8), Array("a\r\nb\rc\n".utf8), [0xEF, 0xBB, 0xBF],
            [0xEF, 0xBB, 0xBF, 0x61],
            [0xFF, 0xFE, 0x0A, 0x80], Array("👩‍⚕️é\tx\u{0}\u{1B}[31m".utf8), [UInt8](repeating: 0x61, count: 300),
            Array(String(repeating: "é\t", count: 120).utf8),
        ]
        for (number, bytes) in texts.enumerated() {
            let file = SourceFile(path: "\(number)", bytes: bytes)
            for start in stride(from: 0, through: bytes.count + 2, by: max(1, bytes.count / 12)) {
                for end in stride(from: start, through: bytes.count + 5, by: max(1, bytes.count / 12)) {
                    let span = file.span(start..<end)
                    let finding = Finding(
                        rule: .sample("r"), at: span, "m", notes: [Note("n", at: span)], fixes: [Fix(replacing: span, with: "x")]
                    )
                    let written = format.write(Report([Diagnostic(.error, finding)]))
                    #expect(written.contains("m") && !written.contains("\u{1B}"))
                }
            }
        }
    }

    @Test(arguments: ReportFormat.allCases) func theOrderOfFindingsDoesNotMatter(format: ReportFormat) {
        let diagnostics = [3, 1, 2].map { Diagnostic(.error, finding($0..<$0 + 1)) }
        #expect(format.write(Report(diagnostics)) == format.write(Report(diagnostics.reversed() + diagnostics)))
    }
}

/// The parts of the SARIF 2.1.0 schema that our documents use: required properties and the values that are allowed.
private enum SARIFSchema {
    static func problems(of log: JSONValue) -> [String] {
        var problems: [String] = []
        let levels = ["none", "note", "warning", "error"]
        func need(_ value: JSONValue?, _ name: String, of owner: String) -> JSONValue? {
            guard let found = value?[name] else {
                problems.append("\(owner): no \(name)")
                return nil
            }
            return found
        }
        func items(_ value: JSONValue?) -> [JSONValue] {
            if case .array(let items) = value { items } else { [] }
        }
        func number(_ value: JSONValue?) -> Int? {
            if case .integer(let number) = value { number } else { nil }
        }
        func check(location: JSONValue) {
            let place = need(location, "physicalLocation", of: "location")
            _ = need(need(place, "artifactLocation", of: "physicalLocation"), "uri", of: "artifactLocation")
            for name in ["startLine", "startColumn", "endLine", "endColumn"] {
                if let value = number(place?["region"]?[name]), value < 1 {
                    problems.append("region: \(name) is \(value)")
                }
            }
        }
        func check(rule: JSONValue) {
            _ = need(rule, "id", of: "rule")
            for name in ["shortDescription", "fullDescription", "help"] {
                if let text = rule[name] { _ = need(text, "text", of: name) }
            }
            if case .string(let level) = rule["defaultConfiguration"]?["level"], !levels.contains(level) {
                problems.append("rule: level is \(level)")
            }
        }
        if let version = need(log, "version", of: "log"), version != "2.1.0" {
            problems.append("log: version is not 2.1.0")
        }
        for run in items(need(log, "runs", of: "log")) {
            let driver = need(need(run, "tool", of: "run"), "driver", of: "tool")
            _ = need(driver, "name", of: "driver")
            let rules = items(driver?["rules"])
            for rule in rules { check(rule: rule) }
            if let kind = run["columnKind"], ![JSONValue("utf16CodeUnits"), "unicodeCodePoints"].contains(kind) {
                problems.append("run: columnKind")
            }
            for result in items(run["results"]) {
                if case .string(let level) = result["level"], !levels.contains(level) {
                    problems.append("result: level is \(level)")
                }
                _ = need(need(result, "message", of: "result"), "text", of: "message")
                if let index = number(result["ruleIndex"]) {
                    if !rules.indices.contains(index) {
                        problems.append("result: ruleIndex names no rule")
                    } else if rules[index]["id"] != result["ruleId"] {
                        problems.append("result: ruleIndex and ruleId differ")
                    }
                }
                for location in items(result["locations"]) + items(result["relatedLocations"]) {
                    check(location: location)
                }
            }
        }
        return problems
    }
}
