import ClaimJudging
import ClaimReading
import ContentSyntax
import Diagnostics

/// Tells fixes that settle a sentence from words that only may help.
///
/// All proposed replacements of a page are put in their places, and the page is read again. A fix is certain if its
/// sentence then comes out verified and nothing else on the page is worse for it; the right spelling of a name need
/// only leave nothing new behind. What fails is left out, and the rest read again. So each fix that remains was read in
/// its sentence, and together they can be made without a second look.
struct CertainFixes {
    private let page: ClaimPage
    private let analysis: PageAnalysis
    /// What was found, by sentence.
    private let before: [SentenceFindings]

    /// One sentence's place in the comparison.
    struct SentenceFindings {
        let account: Account
        var findings: [Finding]

        init(_ sentence: JudgedSentence) {
            account = Account(sentence.account)
            findings = FindingWriter.findings(of: sentence)
        }
    }

    init(page: ClaimPage, analysis: PageAnalysis, before: [SentenceFindings]) {
        self.page = page
        self.analysis = analysis
        self.before = before
    }

    /// How often a page is read again: each time fewer fixes are left.
    private static let rounds = 4

    /// The findings, with the fixes that are certain; the words of the others stand in the help.
    func findings() -> [Finding] {
        let certain = certainSentences()
        return before.indices.flatMap { index in
            before[index].findings.map { certain.contains(index) ? $0 : $0.withSuggestion }
        }
    }

    /// The sentences whose fixes are certain.
    private func certainSentences() -> Set<Int> {
        var tried = Set(before.indices.filter(canBeTried))
        for _ in 0..<Self.rounds where !tried.isEmpty {
            guard let after = read(with: tried) else { return [] }
            let failed = failures(of: tried, after)
            if failed.isEmpty { return tried }
            tried.subtract(failed)
        }
        return []
    }

    /// Whether a sentence has fixes, each in a place of its own and of nothing but words.
    private func canBeTried(_ sentence: Int) -> Bool {
        let fixes = fixes(of: sentence).sorted { $0.span < $1.span }
        let areApart = zip(fixes, fixes.dropFirst()).allSatisfy { $0.span.range.upperBound <= $1.span.range.lowerBound }
        return !fixes.isEmpty && areApart
            && fixes.allSatisfy { fix in
                !fix.replacement.contains { Self.markup.contains($0) }
                    && page.blocks.contains { $0.replacing(fix) != nil }
            }
    }

    /// What could mean something else in Markdown or in a value of the front matter.
    private static let markup = "*_`[]{}<>|#\\\"'\n\r"

    /// The page with the fixes of some sentences in it; nothing if they change where sentences end.
    private func read(with sentences: Set<Int>) -> [SentenceFindings]? {
        var blocks = page.blocks
        // From the last to the first, so that the places before still hold.
        for fix in sentences.flatMap(fixes).sorted(by: { $0.span > $1.span }) {
            blocks = blocks.map { $0.replacing(fix) ?? $0 }
        }
        let changed = ClaimPage(
            id: page.id, blocks: blocks, subjects: page.subjects, indication: page.indication, boards: page.boards)
        let after = analysis.analyze(changed).map(SentenceFindings.init)
        return after.count == before.count ? after : nil
    }

    private func fixes(of sentence: Int) -> [Fix] { before[sentence].findings.flatMap(\.fixes) }

    // MARK: Comparing

    /// The tried sentences that their fixes do not settle, and those whose fixes make another sentence worse.
    private func failures(of tried: Set<Int>, _ after: [SentenceFindings]) -> Set<Int> {
        var failed: Set<Int> = []
        var last: Int?
        for index in before.indices {
            if tried.contains(index) {
                last = index
                if !isSettled(index, after[index]) { failed.insert(index) }
            } else if isWorse(after[index], than: before[index]) {
                // What a sentence means depends on those before it.
                failed.formUnion(last.map { [$0] } ?? Array(tried))
            }
        }
        return failed
    }

    private func isSettled(_ index: Int, _ after: SentenceFindings) -> Bool {
        let fixed = before[index].findings.filter { !$0.fixes.isEmpty }
        guard fixed.allSatisfy({ $0.claim?.slot == ClaimSlot.name.rawValue }) else {
            return after.account == .verified && after.findings.isEmpty
        }
        // The other findings of a sentence with a misspelt name are no matter of its spelling.
        let others = before[index].findings.filter(\.fixes.isEmpty)
        return !isWorse(after, than: before[index]) && Cause.all(after.findings).isSubset(of: Cause.all(others))
    }

    private func isWorse(_ after: SentenceFindings, than before: SentenceFindings) -> Bool {
        after.account < before.account || !Cause.all(after.findings).isSubset(of: Cause.all(before.findings))
    }

    /// What makes two findings the same one.
    private struct Cause: Hashable {
        let rule: String
        let treatment: String?

        static func all(_ findings: [Finding]) -> Set<Cause> {
            Set(findings.map { Cause(rule: $0.rule.id, treatment: $0.claim?.treatment) })
        }
    }
}

extension ProseBlock {
    /// Nothing if the fix belongs to another block.
    fileprivate func replacing(_ fix: Fix) -> ProseBlock? {
        text.file.path == fix.span.file.path ? replacing(fix.span.range, with: fix.replacement) : nil
    }
}

extension Finding {
    /// The finding with its replacement as advice: nobody has it made without reading the sentence.
    fileprivate var withSuggestion: Finding {
        guard let words = fixes.first?.replacement else { return self }
        var finding = self
        finding.fixes = []
        if finding.help?.contains(words) != true {
            finding.help = [finding.help, "Perhaps “\(words)” is meant."].compactMap(\.self).joined(separator: " ")
        }
        return finding
    }
}
