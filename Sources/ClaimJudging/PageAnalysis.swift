import ClaimReading
import ContentSyntax
import Diagnostics

/// Reads a page and judges what it says.
package struct PageAnalysis: Sendable {
    private let vocabulary: Vocabulary
    private let context: JudgingContext

    package init(vocabulary: Vocabulary, context: JudgingContext) {
        self.vocabulary = vocabulary
        self.context = context
    }

    package func analyze(_ page: ClaimPage) -> [JudgedSentence] {
        let read = PageReading(page, vocabulary: vocabulary).sentences
        var judged = read.map { JudgedSentence($0, context) }
        let headings = ShortHeadings(judged)
        for (place, sentence) in read.enumerated() {
            guard let strict = headings.readStrictly(sentence, judged[place]) else { continue }
            judged[place] = JudgedSentence(strict, context)
        }
        return judged
    }
}

/// A sentence with everything that was made of it. A class, so that it is handed on at the price of one reference.
package final class JudgedSentence: Sendable {
    package let span: Span
    /// Its words as a reader sees them, on one line.
    package let text: String
    package let judgements: [Judged]
    package let account: Account
    package let citations: [String]

    /// It offers a use that stands on no label, and says so.
    package var disclosesUse: Bool {
        judgements.contains { judged in
            guard case .use(let claim) = judged.assertion.content else { return false }
            return claim.isDisclosed && claim.frame != .label && judged.judgement.verdict == .supported
        }
    }

    /// One assertion's judgement with its place. A class, so that a list of them is cheap to hand on.
    package final class Judged: Sendable {
        package let judgement: Judgement
        package let assertion: Assertion
        package let span: Span
        package let words: String

        init(judgement: Judgement, assertion: Assertion, span: Span, words: String) {
            self.judgement = judgement
            self.assertion = assertion
            self.span = span
            self.words = words
        }

        /// The whole sentence is a text of the model in other words: what a slot finds beyond the model in a part of
        /// it is not.
        var isFact: Bool {
            guard judgement.verdict == .supported, case .fact = assertion.content else { return false }
            return true
        }
    }

    package enum Account: String, Sendable { case contradicted, open, verified, neutral }

    init(_ sentence: SentenceAssertions, _ context: JudgingContext) {
        let reading = sentence.reading
        span = reading.wholeSpan
        text = reading.wholeText
        citations = reading.citations
        var judged: [Judged] = []
        var accounted = TokenSet()
        var supported: [Assertion] = []
        for assertion in sentence.assertions where !reading.isGenerated(assertion.words) {
            let words = reading.text(assertion.words)
            let judgements =
                assertion.attribution == .myth
                ? RejectedReading.judgements(of: assertion, words: words, on: reading.subjects, in: context)
                : CharitableReading.judgements(of: assertion, words: words, on: reading.subjects, in: context)
            if judgements.isEmpty { continue }
            let span = reading.span(assertion.words)
            for judgement in judgements {
                judged.append(Judged(judgement: judgement, assertion: assertion, span: span, words: words))
            }
            if judgements.allSatisfy({ $0.verdict == .supported }) {
                accounted.formUnion(assertion.read)
                if assertion.attribution == .myth { accounted.formUnion(reading.wordsOfRejection) }
                supported.append(assertion)
            }
        }
        if !supported.isEmpty {
            judged.removeAll {
                $0.judgement.verdict == .beyond && $0.judgement.message == nil
                    && ComparedSites.accountFor($0.assertion, by: supported)
            }
        }
        judgements = judged.contains { $0.isFact } ? judged.filter { $0.judgement.verdict != .beyond } : judged
        account = AccountJudge.account(of: reading, judgements.map(\.judgement.verdict), accounted)
    }
}
