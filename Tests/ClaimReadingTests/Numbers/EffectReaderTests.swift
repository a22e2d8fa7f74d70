import Testing

@testable import ClaimReading

struct EffectReaderTests {
    /// Lengths of effect, permanence and the rest, each as a word or two; denied ones with "no".
    static func said(_ text: String, on subject: String = "calma") -> [String] {
        NumberSamples.assertions(text, on: subject).compactMap { assertion in
            let no = assertion.isDenied ? "no " : ""
            switch assertion.content {
            case .duration(let claim): return no + NumberSamples.days(claim)
            case .permanence: return no + "permanent"
            case .temporariness: return no + "temporary"
            case .absorption(let materials):
                return no + "absorbed" + NumberSamples.names(materials).map { " " + $0 }.joined()
            default: return nil
            }
        }
    }

    @Test(arguments: [
        ("The effect lasts 3 – 4 months.", ["91–122"]), ("The effect lasts three to four months.", ["91–122"]),
        ("Frown lines stay smooth for a year.", ["365"]), ("It holds for up to six months.", ["≤ 183"]),
        ("Softer frown lines for half a year.", ["183"]), ("Results last at least a year.", ["≥ 365"]),
        ("Results last two years or longer.", ["≥ 731"]), ("The effect has been seen for up to 18 months.", ["≤ 548"]),
        ("Lasts 16 weeks.", ["112"]), ("The effect does not last two years.", ["no 731"]),
        ("The improvement lasts a decade.", ["3653"]),
    ])
    func readsHowLongAnEffectLasts(_ text: String, _ expected: [String]) {
        #expect(Self.said(text) == expected, "\(text)")
    }

    @Test(arguments: [
        "Swelling lasts three days.", "The appointment lasts an hour.", "Our team has ten years of practice.",
        "It has been approved for ten years.", "Patients are over 21 years of age.",
        "You will see results in two weeks.",
        "Sessions are four weeks apart.", "At six months 64% of people had improved.",
        "Come back for a test four weeks before.",
    ])
    func readsNoOtherLengthAsAnEffects(_ text: String) { #expect(Self.said(text).isEmpty, "\(text)") }

    @Test(arguments: [
        ("The lines stay away for good.", ["permanent"]), ("The result is permanent.", ["permanent"]),
        ("The result is not permanent.", ["no permanent"]), ("The frown lines never come back.", ["permanent"]),
        ("The smooth look is yours to keep.", ["permanent"]), ("The effect is temporary.", ["temporary"]),
        ("The effect wears off.", ["temporary"]),
    ])
    func readsWhetherAnEffectEnds(_ text: String, _ expected: [String]) {
        #expect(Self.said(text) == expected, "\(text)")
    }

    @Test(arguments: [
        "It can leave permanent scarring.", "The microspheres are permanent.", "Our permanent staff answer the phone.",
        "Temporary swelling may show.", "The final price is on the form.",
    ])
    func anotherThingsPermanenceIsNotTheEffects(_ text: String) {
        #expect(Self.said(text).filter { $0 != "no permanent" && $0 != "no temporary" }.isEmpty, "\(text)")
    }

    @Test(arguments: [
        ("The gel is absorbed.", ["absorbed"]), ("The body does not absorb it.", ["no absorbed"]),
        ("The microspheres are not absorbed.", ["no absorbed PMMA"]),
    ])
    func readsWhatTheBodyTakesUp(_ text: String, _ expected: [String]) {
        let said = Self.said(text, on: "plumper")
        #expect(said.count == 1)
        #expect(said.first?.hasPrefix(expected[0].hasPrefix("no") ? "no absorbed" : "absorbed") == true, "\(said)")
    }

    @Test func aTimeKnowsWhatItIsSaidOf() throws {
        let text = "Crow's feet stay smooth for a year."
        let claims = NumberSamples.assertions(text).compactMap {
            if case .duration(let claim) = $0.content { claim } else { nil }
        }
        let claim = try #require(claims.first)
        #expect(NumberSamples.names(claim.scope.conditions) == ["crow's feet"])
        #expect(claim.scope.around.isEmpty)
    }

    @Test func theSentenceBeforeStandsAroundATime() throws {
        let text = "We treat crow's feet. The effect lasts a year."
        let claims = NumberSamples.assertions(text).compactMap {
            if case .duration(let claim) = $0.content { claim } else { nil }
        }
        #expect(NumberSamples.names(try #require(claims.first).scope.around).contains("crow's feet"))
    }

    @Test(arguments: [
        ("You will see results in two weeks.", ["14"]), ("The first signs show within a week.", ["≤ 7"]),
        ("The full effect takes about 16 weeks.", ["full 112"]), ("The effect lasts four months.", []),
        ("The swelling peaks after three days.", []),
    ])
    func readsWhenAnEffectShows(_ text: String, _ expected: [String]) {
        let said = NumberSamples.assertions(text).compactMap { assertion -> String? in
            guard case .onset(let claim) = assertion.content else { return nil }
            return (claim.isFull ? "full " : "") + NumberSamples.days(claim)
        }
        #expect(said == expected, "\(text)")
    }
}
