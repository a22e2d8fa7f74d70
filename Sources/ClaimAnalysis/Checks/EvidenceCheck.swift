import Diagnostics
import TreatmentModel

/// Compares percentages and numbers of people with the studies on file.
enum EvidenceCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.names(.number) || sentence.has(.partOf) else { return }
        guard sentence.isStated, !sentence.isRejected else { return }
        if sentence.names(.percent) || sentence.hasAny([.percentWord, .partOf, .ratioWord]) {
            let figures = figures(sentence)
            checkExtrapolation(figures, sentence, &report)
            checkPercentages(figures, sentence, &report)
        }
        checkPopulation(sentence, &report)
    }

    private static func treatment(_ sentence: SentenceReader, at index: Int) -> KnownTreatment? {
        guard case .treatment(let index) = sentence.subject(at: index) else { return nil }
        return sentence.knowledge.treatments[index]
    }

    private struct Figure {
        let tokens: Range<Int>
        let value: Double
        let isFraction: Bool
    }

    private static func figures(_ sentence: SentenceReader) -> [Figure] {
        var found: [Figure] = []
        var index = sentence.range.lowerBound
        while index < sentence.range.upperBound {
            let token = sentence.token(index)
            if token.isCovered {
                index += 1
                continue
            }
            if token.kind == .number || token.has(.numberWord) {
                let next = index + max(1, Int(token.length))
                if next < sentence.range.upperBound {
                    if sentence.token(next).kind == .percent || sentence.token(next).has(.percentWord) {
                        found.append(Figure(tokens: index..<sentence.extent(of: next).upperBound, value: token.value, isFraction: false))
                    } else if let ratio = Fractions.ratio(sentence, index), !ratio.isLarge {
                        found.append(Figure(tokens: ratio.tokens, value: ratio.value, isFraction: true))
                        index = ratio.tokens.upperBound
                        continue
                    }
                }
            } else if token.has(.partOf), let part = Fractions.percent(sentence, index) {
                found.append(Figure(tokens: part.tokens, value: part.value, isFraction: true))
            }
            index += 1
        }
        return found
    }

    private static func checkPercentages(_ figures: [Figure], _ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard !figures.isEmpty else { return }
        for figure in figures {
            let place = figure.tokens.lowerBound
            let clause = sentence.clause(of: place)
            guard isResult(figure, sentence, clause) else { continue }
            guard let known = treatment(sentence, at: place) else { continue }
            let words = sentence.text(figure.tokens)
            let tolerance = figure.isFraction ? 3 : 0.05
            let matching = known.evidence.filter { evidence in evidence.percentages.contains { abs($0 - figure.value) <= tolerance } }
            if matching.isEmpty {
                if figure.isFraction && (figure.value == 50 || sentence.hasAny([.relative, .recurrence])) { continue }
                let isEvent = sentence.names(.event) || sentence.hasAny([.risk, .pain])
                if sentence.isCited || isEvent || sentence.hasAny([.recurrence]) {
                    report.report(
                        .unknownStatistic(words, treatment: known.name), .unknown, .statistic, in: sentence,
                        at: figure.tokens, treatment: known, said: words, certainty: .likely)
                } else {
                    report.report(
                        .statisticUnsupported(words, treatment: known.name, known: known.evidence.map(\.evidence.value)), .statistic,
                        in: sentence, at: figure.tokens, treatment: known, said: words,
                        model: known.evidence.map(\.evidence.value).joined(separator: ", "), certainty: .likely)
                }
                continue
            }
            compare(figure, words, matching, known, sentence, &report)
        }
    }

    private static func compare(
        _ figure: Figure, _ words: String, _ matching: [KnownEvidence], _ known: KnownTreatment, _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        func finding(_ message: Message, _ evidence: KnownEvidence) {
            report.report(
                message, .statistic, in: sentence, at: figure.tokens, treatment: known,
                said: words, model: "\(evidence.evidence.value) \(evidence.evidence.measure)\(evidence.evidence.at.map { " at \($0)" } ?? "")")
        }
        if sentence.has(.satisfied), !matching.contains(where: \.isSatisfaction), let first = matching.first {
            finding(.statisticMeasure(words, measure: first.evidence.measure, treatment: known.name), first)
            return
        }
        if matching.allSatisfy(\.isSatisfaction), !sentence.has(.satisfied), let first = matching.first, sentence.has(.eradicate) || sentence.text.lowercased().contains("improve") {
            finding(.statisticMeasure(words, measure: first.evidence.measure, treatment: known.name), first)
            return
        }
        if sentence.has(.selfReport), sentence.has(.patients), !matching.contains(where: \.isSelfReported), let first = matching.first, !saysRater(sentence) {
            finding(.statisticMeasure(words, measure: first.evidence.measure, treatment: known.name), first)
            return
        }
        if !sentence.names(.event), matching.allSatisfy({ $0.evidence.rater == .investigator }), let first = matching.first, !saysRater(sentence), sentence.has(.patients), !sentence.isCited {
            finding(.statisticMeasure(words, measure: first.evidence.measure, treatment: known.name), first)
            return
        }
        if deniesEvents(sentence), !matching.contains(where: { measureDenies($0, sentence.knowledge) }), let first = matching.first {
            finding(.statisticMeasure(words, measure: first.evidence.measure, treatment: known.name), first)
            return
        }
        let times = timePoints(sentence)
        if let said = times.first, times.count == 1 {
            let timed = matching.filter { !$0.months.isEmpty }
            if !timed.isEmpty, timed.count == matching.count, !timed.contains(where: { $0.months.contains { abs($0 - said) <= max(0.12, said * 0.08) } }), let first = timed.first {
                finding(.statisticTime(words, at: first.evidence.at ?? "", treatment: known.name), first)
                return
            }
        }
        let named = sentence.indications(of: known, namedIn: sentence.range).map(\.indication.key)
        if !named.isEmpty, let first = matching.first, matching.allSatisfy({ $0.evidence.indication.map { !named.contains($0) && !isSameUse($0, named, known) } ?? false }) {
            finding(.statisticMeasure(words, measure: first.evidence.measure, treatment: known.name), first)
            return
        }
        if !figure.isFraction, !sentence.isCited, !namesTime(sentence), !sentence.names(.event), !sentence.has(.study), matching.contains(where: { $0.evidence.at != nil }) {
            report.report(
                .statisticIncomplete(words, at: matching.first?.evidence.at), .unknown, .statistic,
                in: sentence, at: figure.tokens, treatment: known, said: words, model: matching.first?.evidence.value, certainty: .lexical)
            return
        }
        report.record(
            .verified, .statistic, rule: .statistic, in: sentence, at: figure.tokens, treatment: known, said: words, model: matching.first?.evidence.value)
    }

    /// A time stands in the paragraph.
    private static func namesTime(_ sentence: SentenceReader) -> Bool {
        let block = sentence.reading.blocks[sentence.sentence.block]
        return block.sentences.contains { !timePoints(SentenceReader(sentence.reading, $0)).isEmpty }
    }

    private static func isSameUse(_ key: String, _ named: [String], _ known: KnownTreatment) -> Bool {
        guard let indication = known.indications.first(where: { $0.indication.key == key }) else { return false }
        return known.indications.contains { named.contains($0.indication.key) && !$0.conditions.isDisjoint(with: indication.conditions) }
    }

    /// "as rated by investigators": the sentence names who judged.
    private static func saysRater(_ sentence: SentenceReader) -> Bool {
        sentence.has(.rater)
    }

    private static func deniesEvents(_ sentence: SentenceReader) -> Bool {
        sentence.places(of: .risk).contains { sentence.isNegated($0) }
    }

    private static func measureDenies(_ evidence: KnownEvidence, _ knowledge: Knowledge) -> Bool {
        knowledge.lexicon.entries(in: evidence.evidence.measure).contains { $0.cues.contains(.negation) }
    }

    /// A share of people or of a result, not of a mixture, a price or an hour.
    private static func isResult(_ figure: Figure, _ sentence: SentenceReader, _ clause: Range<Int>) -> Bool {
        if figure.value == 100, sentence.hasAny([.safe, .guarantee, .painless]) { return false }
        if sentence.contains([.discount, .threshold], in: clause) { return false }
        let end = min(sentence.range.upperBound, figure.tokens.upperBound + 4)
        let near = figure.tokens.upperBound..<end
        for index in near {
            let token = sentence.token(index)
            if sentence.reading.entities(at: index).contains(where: { if case .material = $0 { true } else { false } }) { return false }
            if index <= figure.tokens.upperBound + 1, token.has(.concentration) { return false }
        }
        if figure.tokens.lowerBound > sentence.range.lowerBound {
            let before = sentence.token(figure.tokens.lowerBound - 1)
            if sentence.reading.entities(at: figure.tokens.lowerBound - 1).contains(where: { if case .material = $0 { true } else { false } }) || before.kind == .dollar { return false }
        }
        return sentence.hasAny([.patients, .improved, .satisfied, .selfReport, .benefit, .eradicate]) && (sentence.hasAny([.improved, .satisfied, .selfReport, .eradicate, .works]) || sentence.has(.benefit))
    }

    private static func timePoints(_ sentence: SentenceReader) -> [Double] {
        let reader = DurationReader(sentence: sentence)
        return sentence.range.compactMap { index in
            sentence.token(index).cues.intersects([.yearUnit, .monthUnit, .weekUnit, .dayUnit]) && !sentence.token(index).isCovered ? reader.time(unit: index)?.months : nil
        }
    }

    // MARK: Sums

    /// "Each session takes a quarter, so three take three quarters."
    private static func checkExtrapolation(_ figures: [Figure], _ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard figures.count >= 2, sentence.has(.session), sentence.hasAny([.contrast]) else { return }
        guard let first = figures.first, let last = figures.last, first.value > 0, last.value > first.value else { return }
        let times = last.value / first.value
        let counts = sentence.range.contains { sentence.token($0).has(.numberWord) || sentence.token($0).kind == .number && sentence.token($0).value == times }
        guard counts, abs(times - times.rounded()) < 0.01, let known = treatment(sentence, at: first.tokens.lowerBound) else { return }
        report.report(
            .statisticExtrapolated(sentence.text(last.tokens)), .statistic, in: sentence, at: last.tokens, treatment: known,
            said: sentence.text(last.tokens))
    }

    // MARK: People

    private static func checkPopulation(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.hasAny([.study, .enrolled]), sentence.has(.patients) else { return }
        for index in sentence.range where sentence.token(index).kind == .number && sentence.token(index).value >= 10 && !sentence.token(index).isCovered {
            let value = Int(sentence.token(index).value)
            guard let next = sentence.next(after: index), isPeople(next, sentence), let known = treatment(sentence, at: index) else { continue }
            guard sentence.has(.enrolled) || precededByTrial(index, sentence) else { continue }
            let studies = known.treatment.studies.compactMap(\.enrolled) + known.treatment.evidence.compactMap(\.population)
            let others = known.evidence.flatMap(\.otherNumbers).map { Int($0) }
            guard !studies.isEmpty else { continue }
            if studies.contains(value) || others.contains(value) || isArm(value, of: studies, sentence) {
                report.record(.verified, .number, rule: .studySize, in: sentence, at: index..<index + 1, treatment: known, said: "\(value)", model: "\(value)")
                continue
            }
            if sentence.isCited { continue }
            report.report(
                .studySize(sentence.text(index..<index + 1), known: Array(Set(studies)).sorted(), treatment: known.name), .number,
                in: sentence, at: index..<index + 1, treatment: known, said: "\(value)", model: studies.map(String.init).joined(separator: ", "))
        }
    }

    /// "97 given the filler, 50 given saline": two arms of a study that add up to it.
    private static func isArm(_ value: Int, of studies: [Int], _ sentence: SentenceReader) -> Bool {
        sentence.range.contains { index in
            let token = sentence.token(index)
            return token.kind == .number && Int(token.value) != value && studies.contains(Int(token.value) + value)
        }
    }

    private static func isPeople(_ index: Int, _ sentence: SentenceReader) -> Bool {
        if sentence.token(index).cues.intersects([.patients, .enrolled]) { return true }
        guard let after = sentence.next(after: index) else { return false }
        return sentence.token(after).cues.intersects([.patients]) && sentence.token(index).kind == .word && TimeUnit(of: sentence.token(index)) == nil
    }

    private static func precededByTrial(_ index: Int, _ sentence: SentenceReader) -> Bool {
        sentence.contains([.study], in: max(sentence.range.lowerBound, index - 5)..<index)
    }
}
