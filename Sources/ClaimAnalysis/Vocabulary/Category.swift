import TreatmentModel

/// A kind of product, as readers name it.
enum Category: String, Sendable, Hashable, CaseIterable {
    case filler, neurotoxin, microneedling, radiofrequencyMicroneedling, laser, peel, fatFreezing, fatDissolver, retinoid, lashSerum

    var names: [String] {
        switch self {
        case .filler: ["filler", "dermal filler", "ha filler", "hyaluronic acid filler", "cheek|lip|chin|jawline filler", "soft tissue filler", "collagen filler", "injectable filler", "wrinkle filler", "facial filler", "biostimulator", "facial injectable"]
        case .neurotoxin: ["neurotoxin", "neuromodulator", "toxin", "botulinum toxin", "wrinkle relaxer", "tox", "botulinum toxin injections"]
        case .microneedling: ["microneedling", "micro needling", "microneedling device|pen|pens|treatment|treatments", "needling", "skin needling", "microneedle device", "needling device|pen", "microneedling system"]
        case .radiofrequencyMicroneedling: ["rf microneedling", "radiofrequency microneedling", "radio frequency microneedling", "rf device", "rf needling", "radiofrequency device"]
        case .laser: ["laser", "laser resurfacing", "fractional laser", "acne laser", "laser treatment"]
        case .peel: ["peel", "chemical peel", "glycolic peel", "tca peel", "acid peel"]
        case .fatFreezing: ["fat freezing", "cryolipolysis", "fat freezing device", "fat reduction device"]
        case .fatDissolver: ["fat dissolving injection", "fat dissolver", "fat melting injection"]
        case .retinoid: ["retinoid", "topical retinoid"]
        case .lashSerum: ["lash serum", "eyelash serum"]
        }
    }

    /// What a message calls it.
    var title: String {
        switch self {
        case .filler: "fillers"
        case .neurotoxin: "botulinum toxins"
        case .microneedling: "microneedling devices"
        case .radiofrequencyMicroneedling: "radiofrequency microneedling devices"
        case .laser: "lasers"
        case .peel: "chemical peels"
        case .fatFreezing: "fat-freezing devices"
        case .fatDissolver: "fat-dissolving injections"
        case .retinoid: "retinoids"
        case .lashSerum: "lash serums"
        }
    }

    /// The verbs that fit the products of the kind, for sentences that speak of the kind as a whole.
    ///
    /// Fillers and toxins come by PMA and BLA; FDA's pages on microneedling and laser devices speak of De Novo grants and
    /// 510(k) clearances; FDA has approved no chemical peel (notice of 2024-07-30).
    var verbs: Set<StatusVerb> {
        switch self {
        case .filler, .neurotoxin, .fatDissolver, .retinoid, .lashSerum: [.approved]
        case .microneedling: [.cleared, .granted, .authorized]
        case .radiofrequencyMicroneedling, .laser, .fatFreezing: [.cleared, .authorized]
        case .peel: []
        }
    }
}
