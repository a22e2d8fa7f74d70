import Foundation
import Testing
import TestSupport

/// What goes to standard output, and in what form.
@Suite struct FormatTests {
    private func broken() throws -> TemporaryFolder {
        let site = try TemporaryFolder.withSite()
        try site.replace(in: "Content/pages/about.md", "We are made up.", with: "Ü: [we](/abuot/) are made up.")
        return site
    }

    private func object(_ text: String) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }

    @Test func jsonIsOneDocument() throws {
        let site = try broken()
        for command in ["check", "build"] {
            let outcome = try Sitegen.run(command, "--now", "2026-11-21", "--format", "json", in: site)
            #expect(outcome.code == 1 && outcome.complaint.isEmpty)
            var document = try #require(try object(outcome.output) as? [String: Any])
            var summary = try #require(document["summary"] as? [String: Any])
            let claims = try #require(summary.removeValue(forKey: "claims") as? [String: Int])
            #expect(Set(claims.keys) == ["verified", "unknown", "contradicted", "open", "approved", "neutral"])
            let sentences = try #require(document.removeValue(forKey: "claims") as? [[String: Any]])
            #expect(sentences.count == claims.values.reduce(0, +) - claims["unknown", default: 0])
            #expect(sentences.allSatisfy { ($0["claim"] as? [String: Any])?["verdict"] is String })
            #expect(sentences.allSatisfy { $0["assertions"] is [Any] })
            document["summary"] = summary
            let expected: [String: Any] = [
                "version": 1, "summary": ["errors": 1, "warnings": 0, "notes": 0],
                "diagnostics": [
                    [
                        "rule": "broken-link", "severity": "error", "certainty": "certain", "file": "Content/pages/about.md", "line": 7, "column": 10,
                        "endLine": 7, "endColumn": 17, "message": "No page stands at `/abuot/`.", "help": "Did you mean `/about/`?", "notes": [String](),
                        "fixes": [[String: Any]](),
                    ] as [String: Any]
                ],
            ]
            #expect(document as NSDictionary == expected as NSDictionary)
        }
    }

    @Test func jsonOfACleanBuild() throws {
        let site = try TemporaryFolder.withSite()
        let outcome = try Sitegen.run("build", "--now", "2026-11-21", "--format", "json", in: site)
        #expect(outcome.code == 0)
        #expect(try object(outcome.output)["diagnostics"] as? [NSDictionary] == [])
    }

    /// The list of sentences is one list, whichever command prints it.
    @Test func everySentenceIsListed() throws {
        let site = try TemporaryFolder.withSite()
        func run(_ command: String, _ format: String) throws -> String {
            let outcome = try Sitegen.run(command, "--now", "2026-11-21", "--format", format, in: site)
            #expect(outcome.code == 0 && outcome.complaint.isEmpty)
            return outcome.output
        }
        let listed = try object(run("claims", "json"))
        let sentences = try #require(listed["claims"] as? NSArray)
        #expect(sentences == (try object(run("check", "json"))["claims"] as? NSArray))
        #expect(sentences.count > 0)
        #expect(try run("claims", "csv").split(separator: "\r\n").count == sentences.count + 1)
        #expect(try run("claims", "table").split(separator: "\n").count == sentences.count + 2)
        #expect(try run("claims", "html").split(separator: "<th scope=\"row\">").count == sentences.count + 1)
    }

    @Test func otherFormats() throws {
        let site = try broken()
        let sarif = try object(Sitegen.run("check", "--now", "2026-11-21", "--format", "sarif", in: site).output)
        #expect(sarif["version"] as? String == "2.1.0")
        let github = try Sitegen.run("check", "--now", "2026-11-21", "--format", "github", in: site).output
        #expect(github.hasPrefix("::error file=Content/pages/about.md,line=7,"))
        #expect(github.split(separator: "\n").count == 1)
    }

    @Test func noColourInAPipe() throws {
        let site = try broken()
        for environment in [[:], ["TERM": "xterm-256color"], ["NO_COLOR": "1"], ["FORCE_COLOR": "1"]] {
            let output = try Sitegen.run("check", "--now", "2026-11-21", in: site, environment: environment).output
            #expect(output.contains("broken-link") && !output.contains("\u{1B}"))
        }
    }

    @Test(arguments: [
        (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false),
    ])
    func colourOnATerminal(_ environment: [String: String], _ expected: Bool) throws {
        let site = try broken()
        let terminal = try Terminal()
        let process = try Sitegen.start(["check", "--now", "2026-11-21"], in: site, environment: environment, terminal: terminal.program)
        let output = try terminal.read(until: process)
        #expect(output.contains("broken-link"))
        #expect(output.contains("\u{1B}[") == expected)
    }

    /// Redirected, the document is the same as in a terminal: no colour in it, ever.
    @Test func jsonOnATerminal() throws {
        let terminal = try Terminal()
        let site = try broken()
        let arguments = ["check", "--now", "2026-11-21", "--format", "json"]
        let process = try Sitegen.start(arguments, in: site, environment: ["TERM": "xterm"], terminal: terminal.program)
        let output = try terminal.read(until: process)
        #expect(!output.contains("\u{1B}") && output.contains("\"broken-link\""))
    }
}
