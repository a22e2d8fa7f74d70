/// Groups of people that labels exclude or warn.
enum PeopleVocabulary {
    static let concepts: [ConceptWords] = [
        .init("pregnancy", ["pregnant", "pregnancy", "expecting", "pregnant women|patients", "mothers to be", "expectant mothers", "while expecting"]),
        .init("breastfeeding", ["breast feeding", "breastfeed", "nursing", "lactating", "nursing mothers", "lactation"]),
        .init("lidocaine allergy", ["allergic to lidocaine", "allergy to lidocaine", "lidocaine hypersensitivity", "lidocaine allergies", "anesthetic allergy", "allergy to anesthetics", "allergic to anesthetics"]),
        .init("collagen allergy", ["bovine collagen allergy", "allergic to collagen|beef|bovine", "allergy to collagen|beef|bovine", "bovine allergy", "beef allergy", "allergy to any bovine collagen"]),
        .init("severe allergies", ["anaphylaxis", "severe allergy", "history of anaphylaxis", "serious allergies", "multiple allergies", "multiple severe allergies", "allergy sufferers", "people with allergies", "bad allergies"]),
        .init("milk allergy", ["milk allergy|allergies", "cow's milk protein? allergy|allergies", "allergic to cow's? milk", "allergy to cow's? milk protein?", "dairy allergy|allergies", "cow's milk protein", "allergic to dairy", "milk protein allergy", "lactose intolerant", "milk protein"]),
        .init("bacterial protein allergy", ["gram positive bacterial proteins", "gram positive bacteria"]),
        .init("steel allergy", ["allergic to stainless? steel", "allergy to stainless? steel", "nickel allergy", "metal allergy", "allergic to metal|nickel"]),
        .init("infection", ["infected skin", "active infection", "skin infection", "infection at the injection site", "infected"]),
        .init("open wounds", ["open wound", "sores", "irritated skin", "open sores", "broken skin", "wounds"]),
        .init("keloids", ["keloid formation", "prone to keloids", "keloid prone", "keloid scars", "keloid formers", "hypertrophic scars"]),
        .init("bleeding disorders", ["bleeding disorder", "clotting disorder", "hemophilia", "blood thinners", "haemostatic disorder", "bleeding or clotting disorder", "blood disorders", "hemorrhagic disorder", "anticoagulants"]),
        .init("isotretinoin use", ["taking isotretinoin", "on isotretinoin", "on accutane", "taking accutane", "isotretinoin", "accutane"]),
        .init("immune disease", ["weakened immune system", "immunosuppressed", "autoimmune disease|diseases", "immunocompromised"]),
        .init("cryoglobulinemia", ["cold agglutinin disease", "paroxysmal cold hemoglobinuria", "cold sensitivity", "cold urticaria", "cryoglobulinaemia"]),
        .init("nerve disease", ["myasthenia gravis", "als", "neuromuscular disorder|disorders|disease", "lambert eaton"]),
        .init("swallowing problems", ["trouble swallowing", "dysphagia", "difficulty swallowing", "swallowing or breathing difficulties"]),
        .init("skin cancer", ["active skin cancer", "radiation for skin cancer"]),
        .init("toxin allergy", ["allergy to botulinum toxin", "allergic to botulinum toxin", "hypersensitivity to any botulinum toxin"]),
        .init("vitamin A allergy", ["vitamin a allergy", "allergic to vitamin a"]),
    ]
}
