import Testing

@testable import ClaimReading

struct CourseReaderTests {
    static func said(_ text: String, on subject: String = "calma") -> [String] {
        NumberSamples.assertions(text, on: subject).compactMap { assertion in
            let no = assertion.isDenied ? "no " : ""
            switch assertion.content {
            case .sessions(let claim): return no + "×" + NumberSamples.count(claim)
            case .interval(let claim): return no + "every " + NumberSamples.days(claim)
            case .visit(let claim):
                return no + "\(Int((claim.lower * 1440).rounded()))–\(Int((claim.upper * 1440).rounded())) min"
            case .dose(let claim):
                return no + (claim.isTotal ? "total " : "") + "\(Int(claim.amount)) \(claim.isVolume ? "mL" : "units")"
            case .conversion: return no + "conversion"
            case .bodyMass(let claim): return no + "BMI " + NumberSamples.count(claim)
            default: return nil
            }
        }
    }

    @Test(arguments: [
        ("It takes three sessions.", ["×3"]), ("Up to six treatments are given.", ["×≤ 6"]),
        ("Two to four sessions are usual.", ["×2–4"]),
        ("The first session is free.", []), ("Five people work here.", []), ("Three sessions cost $900.", []),
        ("Most of the 12 treatments on our list are new.", ["×12"]),
    ])
    func readsHowManySessions(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("We see you weekly for three visits.", ["×3", "every 7"]),
        ("The whole series takes place within ten days.", ["every ≤ 10"]),
        ("Come back at six weeks for your next session.", ["every 42"]), ("The whole team meets within ten days.", []),
        ("Treatments are at least 90 days apart.", ["every ≥ 90"]), ("Repeat it every six weeks.", ["every 42"]),
        ("The sessions are given every fortnight.", ["every 14"]), ("The sessions are a month apart.", ["every 30"]),
        ("We repeat the treatment every other week.", ["every 14"]),
        ("The sessions follow every four weeks.", ["every 28"]),
        ("It lasts four months.", []), ("We send a letter every year.", []),
        ("Wait three months or longer before a repeat.", ["every ≥ 91"]),
        ("Leave three months between one treatment and the next.", ["every 91"]),
        ("At least three months pass before the next treatment.", ["every ≥ 91"]),
        ("The label asks for three months before you come back.", ["every 91"]),
        ("Wait three weeks if you have a cold.", []),
    ])
    func readsHowFarApartSessionsAre(_ text: String, _ expected: [String]) {
        #expect(Self.said(text) == expected, "\(text)")
    }

    @Test(arguments: [
        ("Set aside 10 to 20 minutes.", ["10–20 min"]), ("Chair time: 20 minutes", ["20–20 min"]),
        ("The 20 minutes of parking are free.", []),
        ("A session takes 10 to 20 minutes.", ["10–20 min"]), ("A visit takes half an hour.", ["30–30 min"]),
        ("The station is a five-minute walk away.", []),
    ])
    func readsHowLongAVisitTakes(_ text: String, _ expected: [String]) {
        #expect(Self.said(text) == expected, "\(text)")
    }

    @Test(arguments: [
        ("About 2 mL goes into the lips.", ["2 mL"]), ("Crow's feet: 12 units.", ["12 units"]),
        ("Everything together: sixty-four units.", ["total 64 units"]),
        ("Frown lines take 20 units.", ["20 units"]), ("With 40 units 61% of people improved.", []),
        ("We use two syringes.", []),
    ])
    func readsDoses(_ text: String, _ expected: [String]) { #expect(Self.said(text) == expected, "\(text)") }

    @Test(arguments: [
        ("One unit equals three units of Plumper.", ["conversion"]), ("Its units do not convert.", ["no conversion"]),
        ("The units are not interchangeable.", ["no conversion"]),
        ("A unit of the one is not a unit of the other.", ["no conversion"]),
        ("A unit is a unit.", ["conversion"]), ("Its units are its own.", ["no conversion"]),
        ("The two brands are equal in price.", []),
        ("As Plumper takes 20, you get twice the strength.", ["conversion"]),
        ("If Plumper took twenty units, so will this.", ["conversion"]),
        ("Your Plumper dose carries over one to one.", ["conversion"]),
        ("You need the same number of units as with Plumper.", ["conversion"]),
        ("It needs 20 units, not the same dose as 20 of Plumper.", ["no conversion"]),
        ("It costs the same as 20 units of Plumper.", []), ("Plumper takes 20 minutes, and so does this.", []),
        ("The same 20 people who run the Plumper day are here.", []),
    ])
    func readsConversionsOfUnits(_ text: String, _ expected: [String]) {
        #expect(Self.said(text).filter { $0.hasSuffix("conversion") } == expected, "\(text)")
    }

    @Test(arguments: [
        ("It is for people with a BMI of 30 or less.", ["BMI ≤ 30"]),
        ("It is cleared up to a BMI of 46.2.", ["BMI ≤ 46.2"]),
        ("A BMI under 30 is needed.", ["BMI ≤ 30"]), ("We have 30 chairs.", []),
    ])
    func readsLimitsOfBodyMass(_ text: String, _ expected: [String]) {
        #expect(Self.said(text, on: "froster").filter { $0.hasPrefix("BMI") } == expected, "\(text)")
    }
}
