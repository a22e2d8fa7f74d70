import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph

/// A patient is shown only while consent for the website lasts.
enum ImageConsent: SiteRule {
    static let rule = Rule(
        "image-consent", "A patient's picture is shown only with consent for the website that is in force.",
        why: "Showing a patient without authorization breaks the law and a promise.",
        sources: [
            Rule.Source(
                "45 CFR 164.508, Uses and disclosures for which an authorization is required",
                url: "https://www.ecfr.gov/current/title-45/section-164.508", seen: "2026-11-21")
        ],
        severity: .error, isAdjustable: false)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.media.flatMap { item -> [Finding] in
            guard item.content.subject == .patient, let consent = item.content.consent else { return [] }
            var findings: [Finding] = []
            if consent.until.value < today { findings.append(expired(consent.until.value, at: consent.until.span)) }
            if !consent.channels.value.contains("website") {
                findings.append(notForWebsite(consent.channels.value, at: consent.channels.span))
            }
            return findings
        }
    }

    static func expired(_ day: CalendarDate, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The patient's consent to this picture ended on \(day.longForm).",
            help: "Remove the picture, or write the new consent's `id` and `until`.")
    }

    static func notForWebsite(_ channels: [String], at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The patient's consent covers \(channels.joinedAsProse), not the website.",
            help: "Remove the picture, or ask for consent to the website and add it to `channels`.")
    }
}
