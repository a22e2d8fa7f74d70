import TreatmentModel

/// The status of one country given to readers in another.
enum RegulatorRule: ClaimRule {
    static let id = "regulator-jurisdiction"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A regulator's word used for a place where another decides.",
        why: "The FDA decides for the United States. In Canada Health Canada licenses devices and authorizes drugs, in the EU and the UK others do.",
        sources: [.cfr80797], severity: .error,
        failing: [.init("In Canada, Bellafill is FDA-approved.", on: "bellafill")],
        passing: [.init("In Canada, Health Canada decides, not the FDA.", on: "bellafill")])

    static func message(_ said: String, place: String) -> Message {
        Message("“\(said)” speaks of the FDA where another regulator decides (\(place)).", help: "Give the status of the regulator of that place, or leave it out.")
    }
}
