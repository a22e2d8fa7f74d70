import ClaimReading

/// Sites that a number is said of: "79% at three months in the lips" has been compared with what is on file for the lips,
/// so the lips alone tell no further use.
enum ComparedSites {
    /// Whether a use names nothing but sites that a supported number was compared for.
    static func accountFor(_ assertion: Assertion, by supported: [Assertion]) -> Bool {
        if case .event = assertion.content { return supported.contains { isCompared(assertion, by: $0) } }
        guard case .use(let use) = assertion.content, use.conditions.isEmpty, !use.sites.isEmpty, !assertion.isDenied
        else { return false }
        return supported.contains { number in
            guard let scope = scope(of: number.content), scope.conditions.isEmpty, number.subject == assertion.subject
            else { return false }
            return Set(use.sites).isSubset(of: scope.sites)
        }
    }

    /// "Scars took three sessions": a word that names what is treated as well as what may go wrong was read as the first.
    private static func isCompared(_ risk: Assertion, by number: Assertion) -> Bool {
        guard let scope = scope(of: number.content), !scope.conditions.isEmpty, number.subject == risk.subject else {
            return false
        }
        return !risk.isDenied && risk.words.allSatisfy(number.read.contains)
    }

    /// What a number is said of. Where a condition is named too, the number may have been compared for that alone.
    private static func scope(of content: Content) -> Scope? {
        switch content {
        case .duration(let claim), .interval(let claim): claim.scope
        case .statistic(let claim): claim.scope
        case .sessions(let claim): claim.scope
        case .dose(let claim): claim.scope
        default: nil
        }
    }
}
