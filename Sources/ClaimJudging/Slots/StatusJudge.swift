import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares what a regulator is said to have done with the pathway of the product's indications.
enum StatusJudge {
    static func judge(_ claim: StatusClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated || assertion.attribution == .history else { return [] }
        if claim.verb == .endorsed || claim.verb == .registered && claim.namesAgency, !claim.isForeign {
            return assertion.isDenied || assertion.subject.treatments.isEmpty
                ? [] : [.contradicted(.endorsement(words), .status, nil, said: "endorsed")]
        }
        if case .category(let kind) = assertion.subject { return ofCategory(kind, claim, assertion, words, context) }
        return context.treatments(of: assertion).compactMap { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: StatusClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment,
        _ context: JudgingContext
    ) -> Judgement? {
        if let place = foreignPlace(claim, assertion, context) {
            return .contradicted(
                .regulator(words, place: place.name), .status, known, said: claim.verb.rawValue, model: place.regulator)
        }
        let all =
            context.indications(of: known, for: assertion)
            + (assertion.attribution == .history || claim.decided != nil || claim.verb == .granted
                ? known.superseded : [])
        guard !known.indications.isEmpty, known.indications.contains(where: { $0.indication.pathway != .none }) else {
            return unreviewed(claim, assertion, words, known)
        }
        guard !all.isEmpty else { return .beyond(.status, known, said: claim.verb.rawValue) }
        let indications = context.narrowed(all, conditions: claim.conditions, sites: claim.sites)
        let allowed = verbs(of: indications)
        if allowed.isEmpty { return .beyond(.status, known, said: claim.verb.rawValue) }
        let said = (assertion.isDenied ? "not " : "") + claim.verb.rawValue
        let model = allowed.map(\.rawValue).sorted().joined(separator: " or ")
        let agrees = allowed.contains(claim.verb) || claim.verb == .authorized && !claim.isForeign
        let indication = indications.first?.indication
        if assertion.isDenied {
            // "Not approved" is right for a cleared product, and a use it denies is judged as a use.
            return agrees
                ? .beyond(.status, known, said: said) : .supported(.status, known, indication, said: said, model: model)
        }
        if agrees { return .supported(.status, known, indication, said: said, model: model) }
        if claim.verb == .cleared, allowed == [.granted] {
            return .contradicted(
                .statusImprecise(words, treatment: known.name), .status, known, indication, said: said, model: model,
                certainty: .lexical)
        }
        return .contradicted(
            .statusVerb(
                words, right: allowed.sorted { $0.rawValue < $1.rawValue }, indication: indication,
                treatment: known.name), .status, known, indication,
            said: said, model: model, replacement: Replacement.status(words, says: claim.verb, right: allowed))
    }

    /// The place of another regulator that the FDA's word is used for.
    private static func foreignPlace(_ claim: StatusClaim, _ assertion: Assertion, _ context: JudgingContext)
        -> Jurisdiction?
    {
        guard claim.namesAgency, !claim.isForeign, !assertion.isDenied, assertion.isStated,
            assertion.attribution == .page
        else { return nil }
        if case .known(let place)? = assertion.jurisdiction { return place == .us ? nil : place }
        guard assertion.jurisdiction == nil, !context.jurisdictions.contains(.us) else { return nil }
        return context.jurisdictions.first
    }

    /// A procedure, or a product that no regulator has decided on.
    private static func unreviewed(
        _ claim: StatusClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment
    ) -> Judgement {
        if assertion.isDenied { return .supported(.status, known, said: "no status", model: "none") }
        // Of a procedure's devices some are cleared; that one is approved can be said of none.
        if !known.indications.isEmpty, claim.verb != .approved {
            return claim.verb == .authorized
                ? .supported(.status, known, known.indications.first?.indication, said: claim.verb.rawValue)
                : .beyond(.status, known, said: claim.verb.rawValue)
        }
        if assertion.jurisdiction != nil { return .beyond(.status, known, said: claim.verb.rawValue) }
        return .contradicted(
            .noStatus(words, treatment: known.name), .status, known, said: claim.verb.rawValue, model: "none")
    }

    static func verbs(of indications: [KnownIndication]) -> Set<StatusVerb> {
        indications.reduce(into: []) { verbs, known in
            if let verb = known.indication.pathway.verb { verbs.insert(verb) }
            // Where no FDA decides, "licensed" is said of any product with a marketing authorisation.
            if known.indication.pathway == .bla || known.indication.jurisdiction != .us { verbs.insert(.licensed) }
        }
    }

    private static func ofCategory(
        _ kind: Concept.ID, _ claim: StatusClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext
    ) -> [Judgement] {
        guard let verbs = CategoryStatus.verbs[context.vocabulary.name(of: kind)], !assertion.isDenied,
            assertion.isStated
        else { return [] }
        if verbs.contains(claim.verb) { return [.beyond(.status, nil, said: claim.verb.rawValue)] }
        return [
            .contradicted(
                .statusOfCategory(
                    words, category: CategoryStatus.title(of: context.vocabulary.name(of: kind)), verbs: verbs),
                .status, nil, said: claim.verb.rawValue,
                model: verbs.map(\.rawValue).sorted().joined(separator: " or "), certainty: .likely)
        ]
    }
}

/// The verbs that fit a kind of product as a whole.
///
/// Fillers and toxins come by PMA and BLA; FDA's pages on microneedling and laser devices speak of De Novo grants and
/// 510(k) clearances; FDA has approved no chemical peel (notice of 2024-07-30).
enum CategoryStatus {
    static let verbs: [String: Set<StatusVerb>] = [
        "filler": [.approved], "neurotoxin": [.approved, .licensed], "fatDissolver": [.approved],
        "retinoid": [.approved], "lashSerum": [.approved],
        "microneedling": [.cleared, .granted, .authorized], "radiofrequencyMicroneedling": [.cleared, .authorized],
        "laser": [.cleared, .authorized],
        "fatFreezing": [.cleared, .authorized], "peel": [],
    ]

    static func title(of name: String) -> String { titles[name] ?? name }

    private static let titles = [
        "filler": "fillers", "neurotoxin": "botulinum toxins", "microneedling": "microneedling devices",
        "radiofrequencyMicroneedling": "radiofrequency microneedling devices", "laser": "lasers",
        "peel": "chemical peels",
        "fatFreezing": "fat-freezing devices", "fatDissolver": "fat-dissolving injections", "retinoid": "retinoids",
        "lashSerum": "lash serums",
    ]
}
