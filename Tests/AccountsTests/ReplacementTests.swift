import Accounts
import ContentSyntax
import Testing

/// A fix reads in its place, and settles what it is for.
struct ReplacementTests {
    @Test(arguments: [
        ("You must be 21 and older.", "You must be 22 and older.", "bellafill"),
        ("It is for people 21 and older.", "It is for people 22 and older.", "bellafill"),
        (
            "Bellafill is FDA-cleared for nasolabial folds.", "Bellafill is FDA-approved for nasolabial folds.",
            "bellafill"
        ),
        (
            "SkinPen got its FDA approval for facial acne scars.",
            "SkinPen got its FDA clearance for facial acne scars.", "skinpen-precision"
        ),
        ("Methacylate beads stay.", "Methacrylate beads stay.", "bellafill"),
    ])
    func fits(_ wrong: String, _ right: String, _ treatment: String) throws {
        let findings = analyze(wrong, on: treatment).findings
        let fix = try #require(findings.flatMap(\.fixes).first, "\(findings.map(\.message))")
        var bytes = fix.span.file.bytes
        bytes.replaceSubrange(fix.span.range, with: fix.replacement.utf8)
        #expect(String(decoding: bytes, as: UTF8.self) == right)
        let rules = Set(findings.filter { !$0.fixes.isEmpty }.map(\.rule))
        #expect(analyze(right, on: treatment).findings.filter { rules.contains($0.rule) }.map(\.message) == [])
    }
}
