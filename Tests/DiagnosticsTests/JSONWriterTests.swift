import Diagnostics
import Testing

/// The report for programs: one document of a fixed form.
@Suite struct JSONWriterTests {
    @Test func wholeDocument() {
        #expect(
            ReportFormat.json.write(Samples.report) == """
                {
                  "version": 1,
                  "summary": {
                    "errors": 1,
                    "warnings": 1,
                    "notes": 1,
                    "claims": {
                      "verified": 3,
                      "unknown": 1,
                      "contradicted": 1,
                      "open": 2,
                      "approved": 1,
                      "neutral": 4
                    }
                  },
                  "diagnostics": [
                    {
                      "rule": "z",
                      "severity": "note",
                      "certainty": "likely",
                      "file": "Content/pages/a b.md",
                      "line": 1,
                      "column": 1,
                      "endLine": 1,
                      "endColumn": 1,
                      "message": "A note.",
                      "notes": [],
                      "fixes": []
                    },
                    {
                      "rule": "age-boundary",
                      "severity": "error",
                      "certainty": "certain",
                      "file": "Content/pages/a b.md",
                      "line": 5,
                      "column": 17,
                      "endLine": 5,
                      "endColumn": 29,
                      "message": "The label says over 21.",
                      "help": "Write \\"22 and older\\".",
                      "notes": [
                        {
                          "message": "The label."
                        },
                        {
                          "message": "Said here too.",
                          "file": "Content/site.yml",
                          "line": 1,
                          "column": 7,
                          "endLine": 1,
                          "endColumn": 8
                        }
                      ],
                      "fixes": [
                        {
                          "replacement": "22 and older",
                          "line": 5,
                          "column": 17,
                          "endLine": 5,
                          "endColumn": 29
                        }
                      ],
                      "claim": {
                        "treatment": "bellafill",
                        "indication": "acne-scars",
                        "slot": "age",
                        "said": "[21,∞)",
                        "model": "[22,∞)",
                        "verdict": "contradicted"
                      }
                    },
                    {
                      "rule": "proof",
                      "severity": "warning",
                      "certainty": "lexical",
                      "file": "Content/pages/a b.md",
                      "line": 5,
                      "column": 37,
                      "endLine": 5,
                      "endColumn": 41,
                      "message": "50%, a:b\\nand so on.",
                      "notes": [],
                      "fixes": []
                    }
                  ],
                  "claims": []
                }

                """)
    }

    @Test func nothingToSay() {
        let document = ReportFormat.json.write(Report([]))
        #expect(document.hasSuffix("\"diagnostics\": [],\n  \"claims\": []\n}\n"))
    }

    /// The list of sentences is long, and only this document has it.
    @Test func theListOfClaimsIsMadeForThisFormAlone() {
        #expect(ReportFormat.json.write(Report([])) { ["a"] }.hasSuffix("\"claims\": [\n    \"a\"\n  ]\n}\n"))
        for format in ReportFormat.allCases where format != .json {
            _ = format.write(Samples.report) {
                Issue.record("\(format) asked for the list")
                return []
            }
        }
    }

    @Test func aClaimWithoutAModel() {
        let claim = ClaimSummary(treatment: nil, indication: nil, slot: "price", said: "$9", model: nil, verdict: .unknown)
        #expect(claim.json.serialized() == #"{"slot":"price","said":"$9","verdict":"unknown"}"#)
    }
}
