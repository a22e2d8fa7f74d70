import ClaimReading

/// What a number is said of: "79% at three months in the lips" has been compared with what is on file for the lips, so
/// the lips tell no further use, and "the scar study" tells none beside its result.
enum ComparedSites {
    /// Whether a use names nothing but what a supported number was compared for.
    static func accountFor(_ assertion: Assertion, by supported: [Assertion]) -> Bool {
        if case .event = assertion.content { return supported.contains { isCompared(assertion, by: $0) } }
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

    /// "Scars took three sessions": a word that names what is treated as well as what may go wrong was read as the first.
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
        case .sessions(let claim), .enrolled(let claim): claim.scope
        case .dose(let claim): claim.scope
        default: nil
        }
    }
}
