import ContentModel
import ContentSyntax
import Diagnostics

/// Waivers turn a finding into a note that says who has decided what, and until when. They are never silent: a waiver
/// that has run out, or that nothing needs any more, is itself reported.
public enum WaiverRule {
    static let expiredRule = Rule(
        "waiver-expired", "A waiver is renewed or removed when its time is over.",
        why: "A decision made for a time has to be made again.", severity: .warning)
    static let unusedRule = Rule(
        "waiver-unused", "A waiver that nothing needs is removed.",
        why: "It would hide the next finding of its kind.", severity: .warning)
    static let refusedRule = Rule(
        "waiver-refused", "A waiver names a rule whose findings a site may waive.",
        why: "What makes a build impossible cannot be waved through.", severity: .error, isAdjustable: false)

    static let all = [expiredRule, unusedRule, refusedRule]

    /// The diagnostics as they stand with the waivers applied, and what is wrong with the waivers.
    ///
    /// - Parameter isAdjustable: whether a site may choose the severity of a rule, and so waive its findings.
    static func apply(
        _ waivers: [Waiver], to diagnostics: [Diagnostic], today: CalendarDate, isAdjustable: (_ rule: String) -> Bool
    ) -> [Diagnostic] {
        guard !waivers.isEmpty else { return diagnostics }
        var used = Set<Int>()
        var result = diagnostics.map { diagnostic -> Diagnostic in
            guard let index = waivers.firstIndex(where: { $0.covers(diagnostic) }) else { return diagnostic }
            used.insert(index)
            let waiver = waivers[index]
            guard diagnostic.rule.isAdjustable, waiver.until >= today else { return diagnostic }
            return diagnostic.waived(by: waiver)
        }
        for (index, waiver) in waivers.enumerated() {
            let isRefused = !isAdjustable(waiver.rule.value)
            guard let problem = problem(with: waiver, isRefused: isRefused, isUsed: used.contains(index), today: today)
            else { continue }
            result.append(Diagnostic(problem.rule.severity, problem))
        }
        return result
    }

    private static func problem(
        with waiver: Waiver, isRefused: Bool, isUsed: Bool, today: CalendarDate
    ) -> Finding? {
        if isRefused { return refused(waiver) }
        if waiver.until < today { return expired(waiver) }
        return isUsed ? nil : unused(waiver)
    }

    static func expired(_ waiver: Waiver) -> Finding {
        Finding(
            rule: expiredRule, at: waiver.rule.span, "This waiver ended on \(waiver.until.longForm).",
            help: "Change the words on the page, or have the waiver decided again with a later `until`.")
    }

    static func unused(_ waiver: Waiver) -> Finding {
        Finding(
            rule: unusedRule, at: waiver.rule.span, "Nothing is found any more for this waiver to cover.",
            help: "Remove it, or correct its `file` and `words`.")
    }

    static func refused(_ waiver: Waiver) -> Finding {
        Finding(
            rule: refusedRule, at: waiver.rule.span, "Findings of `\(waiver.rule.value)` cannot be waived.",
            help: "Correct the name of the rule, or remove the waiver.")
    }
}

extension Waiver {
    /// Whether a finding is the one the waiver is about.
    fileprivate func covers(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity != .note && diagnostic.rule.id == rule.value && diagnostic.span.file.path == file
            && (diagnostic.span.text.singleSpaced.contains(words.singleSpaced)
                || words.singleSpaced.contains(diagnostic.span.text.singleSpaced))
    }
}

extension Diagnostic {
    fileprivate func waived(by waiver: Waiver) -> Diagnostic {
        var finding = finding
        finding.notes.append(
            Note(
                "Waived until \(waiver.until.longForm) by \(waiver.approvedBy.value): \(waiver.reason)",
                at: waiver.rule.span))
        return Diagnostic(.note, finding)
    }
}

extension String {
    /// The words with one space between them, however the lines are broken.
    fileprivate var singleSpaced: String { split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ") }
}
