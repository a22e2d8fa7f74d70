import ContentSyntax
import Diagnostics

/// A product or procedure with everything a page may say about it, as the regulator's label puts it.
public struct Treatment: Sendable {
    /// The name other files refer to it by, and the name of its file.
    public let key: String
    /// The exact brand form, or the plain name of a procedure: "Bellafill", "chemical peel".
    public let name: String
    /// The mark that follows the name on first use: "®".
    public let mark: String?
    public let kind: Kind
    /// What it is: "PMMA microspheres in bovine collagen gel".
    public let generic: String
    /// The kind of product it belongs to, as readers name it: "dermal filler", "neurotoxin".
    public let category: String?
    public let manufacturer: String?
    /// "cream", "gel", "injection".
    public let dosageForm: String?
    /// What prose may call it besides its name.
    public let aliases: [String]
    /// Names it had before, which are right in a historical sentence.
    public let formerNames: [String]
    /// Forms of the name that are wrong, each seen in real copy.
    public let wrongNames: [String]
    /// Misspelled ingredient names and what they should be.
    public let misspellings: [Misspelling]
    public let composition: [Ingredient]
    public let requiredSteps: [RequiredStep]
    /// Who must not have it and what may go wrong, with what each fact is bound to.
    public let safety: SafetyFacts
    /// How it works and how it is used.
    public let usage: UsageFacts
    /// The products of a family that one file describes; empty for a single product.
    public let members: [FamilyMember]
    /// What it is called elsewhere, by place: Kybella is Belkyra in Canada.
    public let localNames: [Jurisdiction: [String]]
    /// The lists that are known to be complete, so that their silence says something.
    public let complete: Set<FactList>
    public let indications: [Indication]
    /// Uses that are seen in practice and stand on no label: "under-eye", "stretch marks".
    public let unlabeledUses: [String]
    public let evidence: [Evidence]
    public let studies: [Study]
    public let superlatives: [Superlative]
    public let statements: [ApprovedStatement]
    /// Facts about a visit: how many sessions, how long until normal life, what it costs.
    public let practical: Practical
    /// Where the facts outside the indications come from.
    public let sources: [FactSource]
    public let asOf: CalendarDate
    public let reviewBy: CalendarDate
    /// The facts have not been checked against a label: for analysis tests, never for a published site.
    public let isUnverified: Bool
    /// Where the file is.
    public let span: Span
    private let keySpans: [String: Span]

    public enum Kind: String, Sendable, CaseIterable {
        case device, drug, biologic, procedure
    }

    public init(
        key: String, name: String, mark: String?, kind: Kind, generic: String, category: String?,
        manufacturer: String?, dosageForm: String?, aliases: [String], formerNames: [String], wrongNames: [String],
        misspellings: [Misspelling], composition: [Ingredient], requiredSteps: [RequiredStep], safety: SafetyFacts,
        usage: UsageFacts, members: [FamilyMember] = [], localNames: [Jurisdiction: [String]] = [:],
        complete: Set<FactList> = [], indications: [Indication], unlabeledUses: [String], evidence: [Evidence],
        studies: [Study], superlatives: [Superlative], statements: [ApprovedStatement], practical: Practical,
        sources: [FactSource], asOf: CalendarDate, reviewBy: CalendarDate, isUnverified: Bool, span: Span,
        keySpans: [String: Span] = [:]
    ) {
        self.key = key
        self.name = name
        self.mark = mark
        self.kind = kind
        self.generic = generic
        self.category = category
        self.manufacturer = manufacturer
        self.dosageForm = dosageForm
        self.aliases = aliases
        self.formerNames = formerNames
        self.wrongNames = wrongNames
        self.misspellings = misspellings
        self.composition = composition
        self.requiredSteps = requiredSteps
        self.safety = safety
        self.usage = usage
        self.members = members
        self.localNames = localNames
        self.complete = complete
        self.indications = indications
        self.unlabeledUses = unlabeledUses
        self.evidence = evidence
        self.studies = studies
        self.superlatives = superlatives
        self.statements = statements
        self.practical = practical
        self.sources = sources
        self.asOf = asOf
        self.reviewBy = reviewBy
        self.isUnverified = isUnverified
        self.span = span
        self.keySpans = keySpans
    }

    /// Where one of its keys stands in the file; the whole treatment for a key that is not there.
    public func span(of key: String) -> Span { keySpans[key] ?? span }

    public func indication(_ key: String) -> Indication? { indications.first { $0.key == key } }

    /// The indications in force in a jurisdiction.
    public func indications(in jurisdiction: Jurisdiction) -> [Indication] {
        indications.filter { $0.jurisdiction == jurisdiction && $0.supersededBy == nil }
    }

    /// Every place of which the file states something of its own: a page for another place is judged by none of it.
    public var jurisdictions: Set<Jurisdiction> { Set(indications.map(\.jurisdiction)) }

    /// The member of the family that a name means; nothing for a name of no member.
    public func member(named name: String) -> FamilyMember? {
        members.first { $0.names.contains { $0.lowercased() == name.lowercased() } }
    }
}

/// The safety facts as plain texts, for the place that the file speaks of first. What holds elsewhere is in `safety`.
extension Treatment {
    public var contraindications: [String] { phrases(safety.contraindications) }
    public var warnings: [String] { phrases(safety.warnings) }
    public var precautions: [String] { phrases(safety.precautions) }
    public var adverseEvents: [String] { risksAtHome.map(\.phrase) }
    /// The adverse events with everything known of them.
    public var risksAtHome: [Risk] { safety.risks.filter { isAtHome($0.scope) } }
    public var boxedWarning: String? { safety.boxedWarning }

    private func phrases(_ facts: [LabelFact]) -> [String] { facts.filter { isAtHome($0.scope) }.map(\.phrase) }

    private func isAtHome(_ scope: FactScope) -> Bool {
        indications.first.map { scope.holds(in: $0.jurisdiction) } ?? true
    }
}
