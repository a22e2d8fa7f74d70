/// What may go wrong, in the words of pages.
enum EventVocabulary {
    static let concepts: [ConceptWords] = [
        .init("redness", ["erythema", "red", "pink"]), .init("swelling", ["edema", "oedema", "puffiness", "swollen", "puffy"]), .init("bruising", ["bruise", "hematoma", "bruised", "black and blue"]),
        .init("itching", ["pruritus", "itch"]), .init("tenderness", ["tender"]), .init("lumps", ["lump", "bumps", "nodules", "firmness", "nodule"]),
        .init("granuloma", ["granulomas"]), .init("infection", ["infections"]), .init("scarring", ["scars", "scar", "thick scars", "keloids"]), .init("burns", ["burn", "blister", "blisters", "frostbite", "freeze burn"]),
        .init("pigment change", ["changes in skin color|colour", "hyperpigmentation", "hypopigmentation", "discoloration", "discolouration", "darkening", "lightening of the skin", "skin darkening"]),
        .init("iris darkening", ["iris pigmentation", "brown iris", "eye colour|color change", "iris color|colour", "darkening of the iris", "darker eyes", "iris"]),
        .init("nerve injury", ["nerve damage", "nerve injuries", "marginal mandibular nerve injury", "uneven smile", "facial weakness"]), .init("numbness", []), .init("headache", ["headaches"]),
        .init("eyelid drooping", ["ptosis", "eyelid ptosis", "drooping of the eyelid", "droopy eyelid|lid", "drooping lid|eyelid"]),
        .init("trouble swallowing", ["dysphagia", "swallowing and breathing difficulties", "spread of toxin", "toxin spread", "botulism"]),
        .init("vision loss", ["blindness", "stroke", "vascular occlusion", "necrosis", "vessel blockage"]),
        .init("paradoxical hyperplasia", ["paradoxical adipose hyperplasia", "pah"]), .init("fat loss", []),
        .init("birth defects", ["birth defect", "embryo fetal toxicity"]), .init("dryness", ["dry lips|skin|eyes", "dry"]), .init("peeling", ["flaking", "scaling"]),
        .init("skin damage", ["damage skin", "damage the skin", "damage tissue", "damage skin or tissue", "damage to the skin", "tissue damage"]),
        .init("allergic reactions", ["allergic reaction", "allergy risk", "allergy", "allergies", "anaphylaxis", "hypersensitivity"]),
    ]
}
