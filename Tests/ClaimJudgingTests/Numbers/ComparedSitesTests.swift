import Testing

@testable import ClaimJudging
@testable import ClaimReading

struct ComparedSitesTests {
    private static let lips: Concept.ID = 1
    private static let scars: Concept.ID = 2

    private static func assertion(_ content: Content, isDenied: Bool = false, of subject: Int = 0) -> Assertion {
        Assertion(
            subject: .treatments([subject]), content: content, isDenied: isDenied, certainty: .stated,
            attribution: .page, jurisdiction: nil, words: 0..<2,
            read: TokenSet(0..<4))
    }

    private static func duration(sites: [Concept.ID] = [], conditions: [Concept.ID] = [], of subject: Int = 0)
        -> Assertion
    {
        var scope = Scope(members: [])
        (scope.sites, scope.conditions) = (sites, conditions)
        return assertion(.duration(TimeClaim(365, 365, scope: scope)), of: subject)
    }

    private static let scarring = assertion(.event([scars], sites: []))

    @Test func aWordThatNamesWhatIsTreatedIsNoRisk() {
        #expect(ComparedSites.accountFor(Self.scarring, by: [Self.duration(conditions: [Self.scars])]))
    }

    @Test func aRiskBesideANumberOfASiteStays() {
        #expect(!ComparedSites.accountFor(Self.scarring, by: [Self.duration(sites: [Self.lips])]))
    }

    @Test func aNumberOfAnotherTreatmentAccountsForNothing() {
        #expect(!ComparedSites.accountFor(Self.scarring, by: [Self.duration(conditions: [Self.scars], of: 1)]))
    }

    @Test func aDeniedRiskStays() {
        let denied = Self.assertion(.event([Self.scars], sites: []), isDenied: true)
        #expect(!ComparedSites.accountFor(denied, by: [Self.duration(conditions: [Self.scars])]))
    }

    @Test func nothingSupportedAccountsForNothing() { #expect(!ComparedSites.accountFor(Self.scarring, by: [])) }
}
