import ClaimJudging
import ClaimReading
import ContentSyntax
import Diagnostics
import TreatmentModel

/// Gives every sentence of a page its account, by the treatment models.
///
/// Made once for a site; pages are then analysed independently of each other, in any order and in parallel.
package struct ClaimAnalyzer: Sendable {
    private let analysis: PageAnalysis
    package let context: ClaimContext

    package init(treatments: [Treatment], context: ClaimContext) {
        let vocabulary = Vocabulary(treatments: treatments)
        analysis = PageAnalysis(
            vocabulary: vocabulary,
            context: JudgingContext(
                vocabulary: vocabulary, jurisdictions: context.jurisdictions, today: context.today,
                speaker: context.speaker))
        self.context = context
    }

    package func analyze(page: ClaimPage) -> PageAccounts {
        let sentences = analysis.analyze(page)
        return PageAccounts(
            page: page.id, sentences: sentences.map(SentenceAccount.init),
            findings: findings(in: sentences, of: page).sorted { ($0.span, $0.rule.id) < ($1.span, $1.rule.id) },
            disclosesUse: sentences.contains(where: \.disclosesUse))
    }

    private func findings(in sentences: [JudgedSentence], of page: ClaimPage) -> [Finding] {
        let found = sentences.map(CertainFixes.SentenceFindings.init)
        // Few pages have a fix to offer; the others are not read twice.
        guard found.contains(where: { $0.findings.contains { !$0.fixes.isEmpty } }) else {
            return found.flatMap(\.findings)
        }
        return CertainFixes(page: page, analysis: analysis, before: found).findings()
    }
}

/// Whose site it is, where it is read, and on what day: what decides how a sentence has to be judged.
package struct ClaimContext: Sendable {
    package let speaker: Speaker
    package let jurisdictions: [Jurisdiction]
    package let today: CalendarDate

    package init(speaker: Speaker, jurisdictions: [Jurisdiction], today: CalendarDate) {
        self.speaker = speaker
        self.jurisdictions = jurisdictions
        self.today = today
    }
}

extension SentenceAccount {
    /// The account of a judged sentence, with the claims it makes.
    init(_ sentence: JudgedSentence) {
        self.init(
            span: sentence.span, text: sentence.text, account: Account(sentence.account),
            claims: Self.ordered(sentence.judgements).map { Claim($0, citations: sentence.citations) },
            citations: sentence.citations)
    }

    private static func ordered(_ judgements: [JudgedSentence.Judged]) -> [JudgedSentence.Judged] {
        guard judgements.count > 1 else { return judgements }
        return judgements.sorted { ($0.span, $0.judgement.slot.rawValue) < ($1.span, $1.judgement.slot.rawValue) }
    }
}

extension Account {
    init(_ account: JudgedSentence.Account) {
        self =
            switch account {
            case .contradicted: .contradicted
            case .open: .open
            case .verified: .verified
            case .neutral: .neutral
            }
    }
}

extension Claim {
    fileprivate init(_ judged: JudgedSentence.Judged, citations: [String]) {
        let judgement = judged.judgement
        self.init(
            treatment: judgement.treatment?.key, indication: judgement.indication?.key, slot: judgement.slot,
            said: judgement.said, model: judgement.model,
            verdict: ClaimSummary.Verdict(judgement.verdict), certainty: judgement.certainty,
            rule: judgement.message?.rule ?? .claimUnknown,
            span: judged.span, quote: judged.words, citations: citations)
    }
}

extension ClaimSummary.Verdict {
    init(_ verdict: Judgement.Verdict) {
        self =
            switch verdict {
            case .contradicted: .contradicted
            case .supported: .verified
            case .beyond: .unknown
            }
    }
}
