import ClaimReading

/// What a number is said of: "79% at three months in the lips" has been compared with what is on file for the lips, so
/// the lips tell no further use, and "the scar study" tells none beside its result.
enum ComparedSites {
    /// Whether a use names nothing but what a supported number was compared for.
    static func accountFor(_ assertion: Assertion, by supported: [Assertion]) -> Bool {
        switch assertion.content {
        case .event: return supported.contains { isCompared(assertion, by: $0) || isState($0, of: assertion) }
        // "For acne it has no approval" tells of the use, whatever else has one.
        case .status: return assertion.isDenied && supported.contains { isDisclosure($0, besides: assertion) }
        default: break
        }
        guard case .use(let use) = assertion.content, !assertion.isDenied, use.frame != .label else { return false }
        return supported.contains { number in
            guard let scope = scope(of: number.content), number.subject == assertion.subject else { return false }
            // Where a condition is named too, the number may have been compared for that alone.
            guard Set(use.sites).isSubset(of: scope.sites), scope.conditions.isEmpty || !use.conditions.isEmpty else {
                return false
            }
            return Set(use.conditions).isSubset(of: scope.conditions)
        }
    }

    /// "Anyone allergic to lidocaine should not have it": a state that leaves somebody out comes of no treatment.
    private static func isState(_ exclusion: Assertion, of risk: Assertion) -> Bool {
        guard case .exclusion = exclusion.content, exclusion.subject == risk.subject else { return false }
        return risk.words.allSatisfy(exclusion.read.contains)
    }

    private static func isDisclosure(_ use: Assertion, besides status: Assertion) -> Bool {
        guard case .use(let claim) = use.content, use.subject == status.subject else { return false }
        return (claim.isDisclosed || use.isDenied) && claim.frame == .label
    }

    /// "Scars took three sessions": a word that names what is treated as well as what may go wrong was read as the
    /// first.
    private static func isCompared(_ risk: Assertion, by number: Assertion) -> Bool {
        guard let scope = scope(of: number.content), !scope.conditions.isEmpty, number.subject == risk.subject else {
            return false
        }
        return !risk.isDenied && risk.words.allSatisfy(number.read.contains)
    }

    /// What a number is said of.
    private static func scope(of content: Content) -> Scope? {
        switch content {
        case .duration(let claim), .interval(let claim): claim.scope
        case .statistic(let claim): claim.scope
        case .sessions(let claim), .enrolled(let claim), .bodyMass(let claim): claim.scope
        case .dose(let claim): claim.scope
        default: nil
        }
    }
}
