import Testing

@testable import ClaimReading

struct CompositionReaderTests {
    /// Each material as "80% collagen", with "whole", "most" and "no" before it.
    static func materials(_ text: String, on subject: String = "softfill") -> [String] {
        Samples.assertions(text, on: subject).compactMap { assertion in
            guard case .material(let claim) = assertion.content else { return nil }
            let share = claim.percent.map { "\($0)% " } ?? ""
            let name = claim.materials.first.map(Samples.vocabulary.name) ?? ""
            return assertion.no + (claim.isWhole ? "whole " : "") + (claim.isMost ? "most " : "") + share + name
        }
    }

    @Test(arguments: [
        ("SoftFill contains lidocaine.", ["lidocaine"]),
        ("It is made of bovine collagen gel.", ["whole bovine collagen"]),
        ("SoftFill is a hyaluronic acid gel.", ["whole hyaluronic acid"]),
        ("SoftFill is 80% bovine collagen gel and 20% PMMA microspheres.", ["80.0% bovine collagen", "20.0% PMMA"]),
        ("It is mostly collagen.", ["most collagen"]),
        ("It contains no lidocaine.", ["no lidocaine"]),
        ("Lidocaine is mixed in.", ["lidocaine"]), ("Collagen makes up 80% of it.", ["80.0% collagen"]),
        ("It contains collagen, free from lidocaine.", ["collagen", "no lidocaine"]),
    ])
    func readsWhatAProductIsMadeOf(_ text: String, _ expected: [String]) {
        #expect(Self.materials(text) == expected, "\(text)")
    }

    @Test(arguments: [
        "Collagen gives skin its strength.", "People with an allergy to collagen should not have it.",
        "We keep lidocaine in the cupboard.",
        "Your own collagen grows over time.", "64% of those with a lidocaine allergy improved.",
    ])
    func aMaterialNamedAloneIsNoPart(_ text: String) {
        #expect(Self.materials(text).isEmpty, "\(text)")
    }

    @Test func aKindOfProductIsNotThePagesTreatment() {
        let found = Samples.assertions("Most fillers are hyaluronic acid gels.").filter {
            if case .material = $0.content { true } else { false }
        }
        #expect(found.allSatisfy { $0.keys.isEmpty })
    }

    @Test func aShareIsNotReadBeyondItsOwnWords() throws {
        let found = try #require(
            Samples.assertions("80% of the wonderful stuff is collagen.").first {
                if case .material = $0.content { true } else { false }
            })
        let read = (0..<12).filter(found.read.contains)
        #expect(read.count < 5)
    }

    /// Each containment as "inner in outer".
    static func containments(_ text: String) -> [String] {
        Samples.assertions(text).compactMap { assertion in
            guard case .containment(let inner, let outer) = assertion.content else { return nil }
            return assertion.no + Samples.names(Array(inner.prefix(1))) + " in " + Samples.names(Array(outer.prefix(1)))
        }
    }

    @Test(arguments: [
        ("SoftFill is PMMA microspheres suspended in bovine collagen gel.", ["PMMA in bovine collagen"]),
        ("It is bovine collagen in PMMA microspheres.", ["bovine collagen in PMMA"]),
        ("The collagen is packed inside the microspheres.", ["collagen in microspheres"]),
        ("It is microspheres filled with collagen.", ["collagen in microspheres"]),
        ("Collagen is good in spring.", []),
    ])
    func readsWhatLiesInWhat(_ text: String, _ expected: [String]) {
        #expect(Self.containments(text) == expected, "\(text)")
    }

    @Test(arguments: [
        ("Calmacreme 1% is for the face.", [1.0]), ("At 3%, it is strong.", [3.0]),
        ("Calmacreme helped 64% of patients.", []),
        ("Save 20% this week.", []),
    ])
    func readsAStrength(_ text: String, _ expected: [Double]) {
        let found = Samples.assertions(text, on: "calmacreme").compactMap {
            if case .strength(let percent) = $0.content { percent } else { nil }
        }
        #expect(found == expected, "\(text)")
    }
}
