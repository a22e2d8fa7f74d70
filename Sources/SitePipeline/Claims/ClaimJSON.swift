import Accounts
import Diagnostics

/// The sentences as JSON: the list that stands in every document, and the document of `sitegen claims`.
enum ClaimJSON {
    static func document(_ entries: [SentenceEntry], counts: SentenceCounts) -> JSONValue {
        [
            "version": 1,
            "summary": counts.json.adding("coverage", .integer(counts.coverage)),
            "claims": list(entries),
        ]
    }

    /// One entry a sentence.
    static func list(_ entries: [SentenceEntry]) -> JSONValue { .array(entries.map(entry)) }

    private static func entry(_ entry: SentenceEntry) -> JSONValue {
        [
            "file": .string(entry.file), "line": .integer(entry.start.line), "column": .integer(entry.start.column),
            "endLine": .integer(entry.end.line), "endColumn": .integer(entry.end.column), "text": .string(entry.text),
            "claim": claim(of: entry.sentence), "assertions": .array(entry.sentence.claims.map(assertion)),
            "evidence": .string(entry.evidence.joined(separator: "; ")),
            "citations": .strings(entry.sentence.citations),
        ]
    }

    /// The claim that speaks for the sentence, with the sentence's account as its verdict.
    private static func claim(of sentence: SentenceAccount) -> JSONValue {
        let verdict = JSONValue.string(sentence.account.rawValue)
        guard case .object(let members)? = sentence.leadingClaim?.summary.json else { return ["verdict": verdict] }
        return JSONValue.object(members.filter { $0.key != "verdict" }).adding("verdict", verdict)
    }

    private static func assertion(_ claim: Claim) -> JSONValue {
        claim.summary.json.adding("rule", .string(claim.rule.id)).adding("certainty", .string(claim.certainty.rawValue))
            .adding("text", .string(claim.words))
    }
}

extension JSONValue {
    /// The object with one more member; anything else as it is.
    fileprivate func adding(_ key: String, _ value: JSONValue) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + [(key: key, value: value)])
    }
}
