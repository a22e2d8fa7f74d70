import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph
import TreatmentModel

/// A procedure's risks are on its page, and stand before anything asks the reader to book.
enum RiskProminence: SiteRule {
    static let rule = Rule(
        "risk-prominence", "A procedure's page shows the safety information of its subject, before any call to action.",
        why: "A reader who is asked to book before the risks are told has not been told them.",
        sources: [
            Rule.Source(
                "21 CFR 202.1, on fair balance in advertisements",
                url: "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfCFR/CFRSearch.cfm?fr=202.1",
                seen: "2026-11-21")
        ],
        severity: .warning)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.procedures.compactMap { item in
            guard let subject = item.content.treatments.first,
                let treatment = graph.content.treatments[subject.value]?.content, treatment.hasRisks,
                let document = graph.document(of: item.file)
            else { return nil }
            let containers = document.blocks.containers
            guard let safety = containers.first(where: { $0.shows(.safetyInformation, of: subject.value) }) else {
                // A misspelled treatment is reported where it stands; the page may well have what is asked for.
                let isMisspelled = containers.contains {
                    $0.name == Container.safetyInformation.rawValue && !$0.namesKnown(graph)
                }
                return isMisspelled ? nil : missing(treatment, at: subject.span)
            }
            let asking = containers.first {
                $0.name == Container.callToAction.rawValue && $0.nameRange.lowerBound < safety.nameRange.lowerBound
            }
            return asking.map {
                tooLate(treatment, at: item.file.span($0.nameRange), safety: item.file.span(safety.nameRange))
            }
        }
    }

    static func missing(_ treatment: Treatment, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This page does not show the safety information of \(treatment.name).",
            help:
                "Add `:::safety-information \(treatment.key)` and, on the next line, `:::` to its text, before the call to action."
        )
    }

    static func tooLate(_ treatment: Treatment, at span: Span, safety: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The page asks the reader to act before it tells the risks of \(treatment.name).",
            help: "Move the call to action behind the safety information.",
            notes: [Note("The safety information is here.", at: safety)])
    }
}

extension Treatment {
    fileprivate var hasRisks: Bool {
        boxedWarning != nil || !contraindications.isEmpty || !warnings.isEmpty || !adverseEvents.isEmpty
            || !requiredSteps.isEmpty
    }
}

extension [MarkdownBlock] {
    /// All containers in the order of reading, those inside others behind them.
    fileprivate var containers: [MarkdownContainer] {
        flatMap { block -> [MarkdownContainer] in
            if case .container(let container) = block.kind { [container] + container.blocks.containers } else { [] }
        }
    }
}

extension MarkdownContainer {
    fileprivate func shows(_ kind: Container, of treatment: String) -> Bool {
        name == kind.rawValue && treatmentKeys.contains(treatment)
    }

    /// Whether every treatment it names is on the site.
    fileprivate func namesKnown(_ graph: SiteGraph) -> Bool {
        treatmentKeys.allSatisfy { graph.content.treatments[$0] != nil }
    }

    private var treatmentKeys: [String] {
        arguments.compactMap { $0.text.split(separator: ".").first.map(String.init) }
    }
}
