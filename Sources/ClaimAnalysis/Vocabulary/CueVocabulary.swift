/// The closed classes of words the analysis reads by, each with its phrases. A phrase may hold alternatives
/// (`free of|from risk`) and optional words (`side effect free?`).
enum CueVocabulary {
    static let phrases: [(CueSet, [String])] = polarity + numbers + times + status + benefits + safety + evidence

    static func holdsNegation(_ phrase: String) -> Bool {
        phrase.split(separator: " ").contains { ["not", "never", "cannot"].contains($0) || $0.hasSuffix("n't") }
    }

    /// A verb in its plain form, its past and its `-ing` form.
    static func verb(_ bases: String...) -> [String] { bases.flatMap(forms) }

    private static func forms(_ base: String) -> [String] {
        let words = base.split(separator: " ", maxSplits: 1).map(String.init)
        let (head, tail) = (words[0], words.count > 1 ? " " + words[1] : "")
        var heads = [head]
        if head.hasSuffix("e") {
            heads += [head + "d", String(head.dropLast()) + "ing"]
        } else if head.hasSuffix("y"), let before = head.dropLast().last, !"aeiou".contains(before) {
            heads += [String(head.dropLast()) + "ied", head + "ing"]
        } else {
            heads += [head + "ed", head + "ing"]
            if let last = head.last, "pbtdgmnrl".contains(last) { heads += [head + "\(last)ed", head + "\(last)ing"] }
        }
        return heads.map { $0 + tail }
    }

    static let polarity: [(CueSet, [String])] = [
        ([.negation], [
            "no", "not", "never", "none", "neither", "nor", "nobody", "nothing", "nowhere", "without", "cannot", "cant",
            "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "shouldn't",
            "couldn't", "hasn't", "haven't", "hadn't", "mustn't", "needn't", "dont", "doesnt", "isnt", "wont", "no one", "no longer",
            "free of|from", "far from", "lack|lacks|lacking", "absence of", "instead of", "rather than", "by no means", "nothing about", "unable to", "yet to", "fails|failed to", "refuse|refuses to",
            "zilch", "nil", "devoid of", "minus the", "hardly",
        ]),
        ([.useNoun], ["use", "uses", "indication", "indications", "label", "labeling"]),
        ([.percentWord], ["percent", "pct", "per cent"]),
        ([.ratioWord], ["out of", "of", "in", "out of every", "in every"]),
        ([.measureNoun], ["bmi", "index", "grade", "spf", "type", "types", "score", "stage", "level", "phase", "part", "section", "page", "number", "suite"]),
        ([.nearlyNo], ["little to no", "little or no", "virtually no", "almost no", "next to no", "practically no", "hardly any", "barely any", "minimal to no", "scarcely any", "close to no", "near zero", "nearly no"]),
        ([.nearly], ["almost", "nearly", "virtually", "practically", "relatively", "fairly"]),
        ([.correction], ["not what the label", "not true", "is untrue", "untrue", "is false", "is wrong", "are wrong", "is incorrect", "myth", "myths", "misconception", "misconceptions", "mistaken", "a mistake", "not the case", "not so", "no such thing", "has never said", "says nothing of the kind", "overstated", "is overstated"]),
        ([.subjectPronoun], ["it", "they", "we", "you", "he", "she", "this", "these"]),
        ([.getVerb], ["get", "gets", "have", "has", "develop", "develops", "suffer", "suffers", "experience", "often get", "often have"]),
        ([.bodyMass], ["bmi", "body mass index", "bmis", "body weight", "body size"]),
        ([.noWait], ["no need to wait", "no waiting", "without waiting", "without the wait", "don't have to wait", "do not have to wait", "no wait", "skip the wait", "instead of waiting"]),
        ([.occur], ["happen", "happens", "occur", "occurs", "exist", "exists", "arise", "arises"]),
        ([.subordinator], ["if", "when", "because", "since", "although", "though", "unless", "once", "while", "whereas", "after", "before", "even if", "even though", "as"]),
        ([.localNegation], ["without", "free of|from", "instead of", "rather than", "minus the", "lack|lacks|lacking", "devoid of", "absence of"]),
        ([.impossible], ["impossible", "unheard of", "unknown", "out of the question", "ruled out", "excluded", "never occur|happen|occurs|happens", "nonexistent", "non existent", "a thing of the past", "nothing to fear"]),
        ([.dissolvable], ["dissolve", "dissolved", "dissolvable", "dissolves", "reversible", "reversed", "undone", "be removed easily", "easily removed", "simply removed", "melt it away"]),
        ([.noNegation], ["not only", "not just", "no doubt", "no matter", "not to mention", "nothing short of", "no wonder", "nothing but", "no later than", "why not", "not to worry", "no worries", "not least", "no stranger"]),
        ([.negation, .zero], ["zero"]),
        ([.little], ["little", "minimal", "minor", "slight", "mild", "few", "rare", "hardly any", "next to no", "virtually no", "almost no", "practically no", "low", "little to no", "little or no", "minimal to no", "barely any", "negligible", "minimally", "very low", "little if any", "scarcely any"]),
        ([.hedge], ["almost", "nearly", "virtually", "practically", "most", "usually", "often", "may", "might", "could", "generally", "typically", "relatively", "mostly", "tend to", "tends to", "some", "sometimes", "in most cases", "many", "can", "potentially", "likely", "fairly", "reasonably", "largely"]),
        ([.yes], ["yes", "yes indeed", "absolutely", "of course", "definitely", "certainly", "sure", "indeed", "yep", "correct"]),
        ([.myth], [
            "myth", "myths", "misconception", "some sites|people|clinics|websites|sources say|says|claim|state|write", "you may have read|heard|seen", "wrongly", "incorrectly", "mistakenly", "erroneously",
            "contrary to", "not what the label", "not true", "is untrue", "untrue", "is false", "is wrong", "are wrong", "is incorrect", "beware", "be wary", "be careful of", "be skeptical", "walk away", "anyone who says|calls|claims|promises|tells", "whoever says|claims|promises",
            "clinics that|who claim|say|promise|advertise", "don't believe", "do not believe", "misleading", "misbranding", "mistaken", "error", "if someone says|promises|tells", "no one can promise|guarantee", "nobody can promise|guarantee", "can't promise", "cannot promise", "cannot guarantee", "can't guarantee",
            "not read the label", "false claim", "often misquoted|repeated|mislabeled", "some claim", "overclaim", "red flag", "ignore claims", "steer clear", "is overstated", "should make you suspicious", "too good to be true", "we would never say", "would be wrong", "so called", "despite what", "rumor", "rumour", "old wives", "no such thing", "advertised as", "marketed as", "mislabeled", "misquote", "misprint", "a mistake",
            "should not be called|described|advertised|promised|marketed", "should never be called|described|advertised", "may not be called|described|advertised",
        ]),
        ([.conditional], ["if", "whether", "unless", "would", "suppose", "should you", "in case", "ask if", "ask whether", "depends on", "until", "before"]),
        ([.contrast], ["but", "however", "although", "though", "yet", "whereas", "while", "because", "despite", "except", "unless", "so", "since", "that said", "which", "who", "where", "when", "even though"]),
        ([.absolute], ["completely", "entirely", "totally", "fully", "perfectly", "absolutely", "utterly", "wholly", "100 percent", "one hundred percent", "hundred percent", "always", "inherently", "extremely", "ever", "whatsoever", "at all", "proven", "remarkably", "guaranteed", "unconditionally", "in every case", "every time", "incredibly", "perfect", "complete", "total", "exceptionally", "inarguably"]),
        ([.universal], ["every", "all", "any", "each", "whatever", "regardless of", "no matter", "anyone's"]),
        ([.all], ["all", "every", "any"]),
        ([.everyone], [
            "everyone", "everybody", "anyone", "anybody", "all patients|people|ages|adults|women|men|comers", "every patient|person|body|adult|woman|man|face|one", "any patient|person|body|adult|woman|man|one",
            "virtually any adult", "nearly everyone", "almost anyone", "practically anyone", "virtually anyone", "virtually everyone", "just about anyone|everyone", "anyone at all", "men and women of all ages", "the whole family", "absolutely anyone|everyone", "one and all",
        ]),
        ([.exception], ["except", "other than", "apart from", "aside from", "besides", "unless"]),
        ([.disclosure], ["off label", "off-label", "unlabeled", "unlabelled", "offlabel", "outside the label|labeling|labelling|indication", "outside of its label|indication|indications", "not on the label", "beyond the label", "investigational", "not an approved|labeled|cleared use|indication", "not been evaluated|reviewed", "not reviewed", "has not reviewed", "unapproved use", "experimental", "different product|drug|brand", "separate product", "its own label", "is not an? indication", "not a labeled use", "not part of its|the|their label|labeling|approval|clearance", "not labeled for", "not indicated"]),
        ([.means], ["means", "mean", "proves", "proof that", "so you know", "guarantees that", "ensures", "assures", "which is why it is", "tells you", "shows that", "confirms that", "stands for"]),
        ([.classing], ["counts as", "classified as", "classed as", "considered", "regulated as", "sold as", "treated as", "qualifies as", "legally", "officially"]),
        ([.classNoun], ["cosmetic", "supplement", "drug", "device", "biologic", "medication", "medicine", "skincare", "nutraceutical", "cosmeceutical"]),
        ([.sameDay], ["same day", "on the day of", "the day of treatment", "right before", "just before", "immediately before", "same visit", "same appointment", "minutes before", "right away", "on the spot"]),
        ([.rater], ["investigator", "physician", "doctor", "evaluator", "rater", "expert", "blinded evaluator", "clinician", "dermatologist"]),
        ([.terms], ["means by", "mean by", "the words|word|term|terms", "difference between", "meaning of", "are not the same", "is not the same as", "what it means", "what is meant"]),
        ([.limited], ["certain", "some types|kinds of", "specific", "select", "selected", "particular", "some"]),
        ([.major], ["serious", "significant", "major", "severe", "lasting", "long term", "extended", "lengthy", "real", "long", "added", "additional", "extra", "further", "increased", "new", "more", "prolonged", "noticeable", "social", "unexpected", "related"]),
        ([.still], ["still", "persisted", "persist", "lasted", "remained", "ongoing", "longer than", "beyond"]),
        ([.meaningSafe], ["safe", "safety", "effective", "works", "tested", "guaranteed", "guarantee", "proven", "best", "quality", "superior", "endorsed", "endorses"]),
        ([.cell], ["cell", "cells"]), ([.session], ["session", "treatment", "visit", "round", "appointment"]),
        ([.sometimes], ["sometimes", "rarely", "in rare cases", "occasionally", "in some cases", "in a few", "seldom"]),
        ([.threshold], ["threshold", "thresholds", "confidence", "interval", "power", "score", "scale", "pre set", "preset"]),
        ([.conjunction], ["and", "or", "but", "nor", "plus", "as well as"]),
        ([.relativePronoun], ["that", "which", "who"]),
        ([.be], ["is", "are", "was", "were", "be", "been", "being", "it's", "isn't", "aren't"]),
        ([.imperative], ["avoid", "stop", "do not", "don't", "never", "tell", "ask", "inform", "keep", "wait", "please"]),
        ([.prep], ["in", "on", "into", "to", "for", "of", "around", "under", "above", "along", "across", "at", "with"]),
    ]

    static let numbers: [(CueSet, [String])] = [
        ([.study], ["study", "studies", "trial", "trials", "clinical trial|trials", "investigation", "research", "cohort", "randomized", "split face", "was studied", "been studied", "studied", "researchers", "paper", "abstract", "survey", "evaluated in", "tested in", "tested on", "phase", "pivotal", "investigators"]),
        ([.enrolled], ["enrolled", "enroll", "enrolling", "recruited", "participants", "participated", "took part", "subjects", "volunteers", "included", "randomised", "respondents", "completed the"]),
        ([.policy], ["our clinic|practice|office|policy|clinics|doctors|team|center|centre", "we only", "we see", "in our hands", "we treat", "we require", "our own policy", "house rule", "at our", "in this practice", "we prefer", "we recommend", "our minimum", "this clinic", "this practice", "by policy", "practice policy", "we do not treat", "we don't treat", "clinic policy"]),
        ([.historic], ["older label|labeling|labelling|copy|labels", "old label|labeling|labelling|copy", "used to", "formerly", "previously", "originally", "at first", "in the past", "earlier label|labeling|copy", "once limited|listed|labeled", "until 2", "back then", "historically", "no longer", "years ago", "at that time", "at the time", "initially", "an earlier"]),
        ([.anecdote], ["a patient of mine", "my patient", "one patient", "one woman", "one man", "old patient", "year old woman|man|patient|female|male|girl|boy"]),
        ([.disease], ["affects", "affect", "suffer from", "prevalence", "common in", "most common"]),
        ([.person], ["patient", "people", "person", "men", "women", "man", "woman", "individual", "candidate", "those", "client", "anyone", "males", "females", "recipients", "users", "you", "customers", "somebody", "someone", "persons", "who", "consumers", "guests", "females", "everybody", "everyone", "ladies", "gentlemen", "folks"]),
        ([.patients], ["patient", "people", "person", "men", "women", "individual", "subject", "participant", "client", "user", "those treated", "adult", "recipient", "volunteer", "respondent", "wearer", "responders", "customer", "thighs", "of those", "ladies"]),
        ([.adult], ["adult", "adults", "grown ups", "grownups"]),
        ([.minor], ["teen", "teens", "teenager", "teenagers", "adolescent", "adolescents", "child", "children", "kid", "kids", "minor", "minors", "youngster", "youth", "high schoolers", "tweens", "preteens", "your son", "your daughter", "under 18s", "young people", "college students", "students"]),
        ([.ageWord], ["age", "ages", "aged", "year old", "years old", "years of age", "year olds", "years young", "birthday", "of age"]),
        ([.over], ["over", "above", "older than", "greater than", "more than", "past", "beyond", "exceeding", "over the age of", "past the age of", "above the age of", "older", "in excess of", "upwards of"]),
        ([.over, .ageWord], ["older than", "over the age of", "past the age of", "above the age of", "past age", "over age", "above age"]),
        ([.under, .ageWord], ["younger than", "under the age of", "below the age of", "under age", "below age"]),
        ([.atLeast, .ageWord], ["no younger than", "not younger than", "as young as", "from the age of", "from age", "minimum age of|is", "starting at age", "reached the age of", "beginning at age", "starting age of"]),
        ([.atMost, .ageWord], ["no older than", "not older than", "as old as", "up to age", "up to the age of", "maximum age of", "until age", "until the age of"]),
        ([.under], ["under", "below", "younger than", "less than", "under the age of", "below the age of", "fewer than", "up to but not including", "short of", "younger"]),
        ([.atLeast], ["at least", "minimum", "minimum age of|is", "no younger than", "not younger than", "from", "starting at", "as young as", "beginning at", "from the age of", "from age", "must be", "have to be", "need to be", "has to be", "need only be", "needs only be", "only need to be", "only needs to be", "only have to be", "just have to be", "once you|they are|turn|reach", "as soon as you|they are|turn", "when you|they turn", "the day you turn", "not less than", "a minimum of", "reached", "turned", "should be", "since", "starts at", "start at", "begins at", "begin at", "begin", "no less than", "not under"]),
        ([.atMost], ["up to", "no older than", "not older than", "maximum", "through", "until", "at most", "as old as", "up to age", "up to the age of", "no more than", "not over", "max", "maximum age of"]),
        ([.orOlder], ["and older|over|above|up|beyond|upward|upwards|onward|onwards|more|plus", "or older|over|above|more|up|beyond", "plus", "onward", "onwards", "upward", "upwards", "years and up", "and better"]),
        ([.orYounger], ["and younger|under|below|less", "or younger|under|below|less"]),
        ([.anyAge], ["any age", "all ages", "every age", "whatever age", "whatever your age", "regardless of age", "no age limit|limits|restriction|restrictions", "whatever their age", "of any age", "ages all", "no minimum age", "no upper age limit", "age is no barrier|limit", "age doesn't matter", "age does not matter", "at any age", "no matter your|their|how age|old", "from teens to seniors", "young and old alike?", "old and young alike?"]),
        ([.several], ["several", "many", "few", "couple", "multiple", "numerous", "some"]),
        ([.half], ["half"]),
        ([.multiple], ["twice", "double", "triple", "three times", "two times", "ten times", "five times", "four times", "thrice", "tenfold", "twofold"]),
    ]

    static let times: [(CueSet, [String])] = [
        ([.yearUnit], ["year", "yr", "years' worth", "decade"]),
        ([.monthUnit], ["month", "mo", "months'"]), ([.weekUnit], ["week", "wk"]), ([.dayUnit], ["day"]), ([.hourUnit], ["hour", "minute", "second", "hr", "min"]),
        ([.lasting], ["before you need another|more|a|your", "before your next", "before the next", "until your next", "before it wears off", "before needing another|more|a", "before another"] + verb("last", "endure", "persist", "maintain", "remain", "stay", "sustain", "retain", "continue", "linger", "preserve") + [
            "set for", "good for", "covered for", "yours for", "keep", "kept", "keeping", "hold", "holds", "held", "holding", "long lasting", "lasts up to", "wear off", "wears off", "fade after", "enjoy", "enjoyed", "keep working", "stay smooth", "duration of effect", "hold up", "longevity", "effective for up to", "visible for", "benefits for", "protection for", "effect of up to", "durable", "duration",
        ]),
        ([.result], ["result", "effect", "improvement", "outcome", "correction", "benefit", "response", "volume", "smoothness", "look", "fullness", "fix", "solution", "relief", "definition", "lift", "removal", "cure", "elimination", "clearance", "freedom", "difference", "answer", "contour", "appearance"]),
        ([.forever], ["forever", "for good", "for life", "once and for all", "for ever", "for the rest of your life", "a lifetime", "lifetime", "lifelong", "never come|comes back", "never return|returns", "never coming back", "never fades|fade", "never goes|go away", "doesn't go away", "does not go away", "never wears|wear off", "doesn't wear off", "does not wear off", "never need|needs it? again", "until you die", "never to return", "indefinitely", "eternal", "eternally", "everlasting", "for keeps", "never have to worry again", "will not come back", "won't come back", "don't come back", "do not come back", "never reappear", "will not return", "won't return", "irreversible results", "never again", "ageless forever", "gone for good"]),
        ([.permanent], ["permanent", "permanently", "irreversibly", "permanence"]),
        ([.material], ["filler", "implant", "material", "microsphere", "sphere", "bead", "product", "substance", "ink", "makeup", "particle", "component", "marker", "injectable"]),
        ([.wait], verb("wait", "delay", "postpone") + ["session", "after stopping", "after isotretinoin", "before treatment", "off isotretinoin", "since your last", "downtime", "recovery", "appointment", "procedure", "visit", "takes", "take", "took", "swelling", "redness", "bruising", "soreness", "numbness", "side effect", "healing", "heal", "peeling", "before your", "after your", "experience", "expires", "shelf", "valid", "tenderness", "discomfort", "irritation", "course", "minutes", "prior to"]),
        ([.interval], ["every", "apart", "between", "repeat", "repeated", "each", "touch up", "follow up", "once a", "per", "within", "in as little as", "ago", "another", "early", "old", "later", "since", "spaced", "interval", "for over", "within the last", "in the last", "past"]),
        ([.timePoint], ["at", "after", "by", "through", "month", "week", "measured at", "checked at", "evaluated at", "seen at", "follow up", "followed for", "from"]),
    ]

    static let status: [(CueSet, [String])] = [
        ([.agency], ["fda", "us fda", "u s fda", "food and drug administration", "us food and drug administration", "fda's", "the feds", "federal regulators", "us regulators", "usfda"]),
        ([.approvedVerb], verb("approve", "okay", "green light", "ok") + ["approved", "greenlit", "green lit", "gave the green light", "sanctioned", "rubber stamped", "given the green light", "got the green light", "given the nod", "preapproved"]),
        ([.approvalNoun], ["approval", "stamp of approval", "seal of approval", "blessing", "green light", "the nod", "thumbs up", "go ahead", "nod"]),
        ([.clearedVerb], ["cleared"]), ([.clearWord], ["clear", "clearing"]), ([.clearanceNoun], ["clearance", "clearances", "510 clearance"]),
        ([.grantedVerb], ["granted", "grant", "grants"]), ([.deNovo], ["de novo", "de novo grant|request|classification|pathway"]),
        ([.authorizedVerb], ["authorized", "authorised", "authorizes", "authorize", "authorises", "legally authorized", "marketing authorized"]),
        ([.authorizationNoun], ["authorization", "authorisation", "marketing authorization|authorisation"]),
        ([.registered], ["registered", "registration", "listed with", "registers"]),
        ([.endorsed], ["endorsed", "endorses", "endorse", "endorsement", "recommended", "recommends", "recommend", "recommendation", "certified", "certifies", "certification", "backed", "backs", "accredited", "trusted", "validated", "vetted", "preferred", "guarantee of quality", "rated", "verified", "supported", "supports", "stamp", "tested"]),
        ([.licensed], ["licensed", "licenses", "licence", "license", "licensure"]),
        ([.indicated], ["indicated", "indication", "indicated for", "labeled for", "labelled for", "on label for", "on-label", "intended for", "intended to", "labeled", "on label"]),
        ([.premarketApproval], ["pma", "premarket approval", "pre market approval"]),
        ([.statusGain], ["has", "have", "had", "holds", "hold", "got", "gets", "receive", "received", "receives", "earned", "earns", "given", "gave", "gives", "won", "wins", "obtained", "gained", "carries", "carry", "secured", "with", "under", "its", "full", "official", "achieved", "since", "expanded", "covers", "the", "new", "recent", "landed", "boasts", "enjoys", "awarded", "granted"]),
        ([.otherProduct], ["lidocaine", "financing", "scale", "protocol", "budget", "loan", "credit", "insurance", "applicant", "study", "anesthetic", "sunscreen", "facility", "establishment", "manufacturer", "company", "application", "card", "appointment", "label", "labeling", "use", "uses", "indication", "indications", "documents", "website", "page", "list", "database", "provider", "injector", "clinic", "doctor", "committee", "board", "plan", "payment", "amount", "numbing", "needle", "syringe", "vial", "distributor"]),
        ([.genericSubject], [
            "treatment", "device", "product", "injectable", "injection", "injections", "shot", "shots", "system", "laser", "technology", "procedure", "therapy", "machine", "medication", "medicine", "drug", "formula", "solution", "cream", "gel", "serum", "option", "breakthrough", "pen", "platform", "technique", "method", "handpiece", "applicator", "toxin", "filler", "biostimulator", "stimulator", "wavelength", "ampoule", "prescription", "topical", "retinoid", "collagen stimulator",
        ]),
        ([.pronoun], ["it", "this", "they", "these", "its", "them", "that", "their"]),
        ([.otherAgent], ["cream", "creams", "topicals", "peels", "surgery", "dermabrasion", "lasers", "antibiotic", "antibiotics", "sunscreen", "moisturizer", "facials", "facial", "liposuction", "diet", "exercise", "steroids", "other treatments|options|fillers|devices|products", "makeup", "concealer", "cleanser", "acne treatment|medicine|medication|therapy", "subcision", "retinol", "vitamin c", "hyaluronidase", "surgeon", "genetics", "sun", "sun exposure", "smoking", "collagen", "hormones", "oil", "muscle", "muscles", "ice", "arnica", "acetaminophen", "warts", "salicylic acid"]),
        ([.clinic], ["we", "our", "us", "clinic", "doctor", "team", "provider", "injector", "dermatologist"]),
        ([.productNoun], ["filler", "device", "injectable", "treatment", "product", "laser", "system", "neurotoxin", "toxin", "pen", "cream", "medication", "medicine", "drug", "gel", "peel", "injection", "technology", "procedure", "machine", "therapy", "brand", "botulinum", "microneedling", "dermal", "body", "fat", "pmma", "collagen", "hyaluronic", "fda", "option", "topical", "retinoid", "serum", "clinic", "nonsurgical", "non", "lasting", "permanent", "approved", "cleared", "company", "one", "thing", "solution", "minimally", "prescription", "jawline", "jaw", "microneedle", "acne", "lash", "eyelash", "under", "undereye", "hyaluron", "laser system", "fractional", "treatments", "energy", "rf", "radiofrequency", "aesthetic", "cosmetic"]),
    ]

    static let benefits: [(CueSet, [String])] = [
        ([.benefit], verb(
            "treat", "improve", "reduce", "smooth", "soften", "correct", "fill", "lift", "tighten", "fade", "lighten", "brighten", "plump", "restore", "diminish", "minimize", "minimise", "address", "target", "tackle",
            "relax", "contour", "sculpt", "slim", "shrink", "dissolve", "destroy", "dry", "clear", "refresh", "rejuvenate", "enhance", "augment", "volumize", "define", "reshape", "tone", "firm", "repair", "heal", "help", "soothe", "ease", "relieve", "boost", "enlarge", "regrow", "grow", "thicken", "lengthen", "darken", "calm", "resurface", "remodel", "stimulate", "battle", "combat", "lose", "trim", "manage", "transform", "whiten", "calm", "even", "flatten", "freeze", "resolve", "zap", "hydrate"
        ) + [
            "fight", "fights", "melt", "melts", "melted", "melting", "effective for|against|on|in|at", "works on|for|wonders|well|against", "work on|for|wonders|well|against", "good for|against|at", "great for|against|at", "ideal for", "perfect for", "suited to|for", "option for", "effective|proven|easy|great|good|safe way to", "way to", "solution for|to", "treatment for|of|option", "answer to|for", "remedy for", "gives", "give", "rebuilds", "rebuild", "takes off|care", "gets rid", "dissolves", "wonders for", "for treating", "treatable", "correction of|for", "used against", "cure for", "shows promise for", "promising for", "deliver", "delivers", "results in", "choice for", "improvement of|in", "bring", "brings", "shines", "slims", "benefits", "slimming", "product for", "appropriate for", "recommended for", "favorite for", "popular for", "indicated for", "handles", "erases|erase",
        ]),
        ([.useVerb], ["can be used", "may be used", "used on", "can use", "may use", "can be given", "can be injected", "can be placed"]),
        ([.useVerb], verb("inject", "apply", "offer", "place", "perform", "add", "brush", "dab", "choose", "try") + ["use", "used", "uses", "using", "used in|on|for|to|under|around", "put", "available for", "for use", "administered", "given", "have", "go|goes into", "done on", "works in"]),
        ([.works], ["works", "work", "working"]),
        ([.eradicate], verb("erase", "eliminate", "eradicate", "vanish", "disappear", "banish", "obliterate", "annihilate", "abolish") + ["get rid of", "gets rid of", "getting rid of", "rid of", "wipe out", "wipe away", "wipes away|out", "melt away", "say goodbye", "say good bye", "wave goodbye", "gone", "wrinkle free", "scar free", "acne free", "blemish free", "clear skin forever", "end acne", "ends acne", "complete removal", "complete clearance", "flawless", "spotless", "total removal", "without a trace", "goodbye to", "never be seen", "undo", "undoes", "reverse", "reverses", "reversed", "reversing", "no trace", "no more"]),
        ([.weakEradicate], verb("remove", "clear up", "clear", "end", "stop", "resolve", "dissolve", "reverse", "solve") + ["takes away", "take away", "removes", "stops", "solves"]),
        ([.cure], verb("cure") + ["a cure", "the cure", "curative", "permanent solution", "permanent fix"]),
        ([.prevention], ["prevent", "prevents", "prevention", "preventative", "preventive", "prevented", "preventing", "ward off", "wards off", "stave off", "stops new", "stop new", "prejuvenation", "baby botox", "keeps fresh", "keeps new", "keep new", "from appearing", "from forming", "from developing", "from coming back", "before they form|start|appear", "never form|appear|develop", "do not|don't form", "wrinkle prevention", "aging in its tracks", "stop aging", "stops aging", "halts aging", "halt"]),
        ([.recurrence], ["come back", "comes back", "return", "recur", "relapse"]),
        ([.guarantee], ["guarantee that|you|your", "guaranteed that"] + verb("guarantee", "promise") + ["money back", "can't fail", "cannot fail", "never fails", "never fail", "foolproof", "100 effective", "works every time", "works for everyone", "works for every patient", "always works", "without fail", "surefire", "everyone sees", "every patient sees|gets|achieves", "you will definitely", "success is certain", "failsafe"]),
    ]

    static let safety: [(CueSet, [String])] = [
        ([.safe], ["safe", "safely", "safest", "harmless", "benign", "safety is"]),
        ([.risk], ["risk", "reacted badly", "react badly", "bad reaction", "danger", "hazard", "chance", "possibility", "likelihood", "chances", "side effect", "adverse reaction|event|effect|events|effects", "complication", "adverse", "reaction", "drawback", "harm", "ill effects", "downside", "adverse events", "safety concerns", "safety issues", "contraindication", "risks or side effects", "known risks", "problems"]),
        ([.riskFree], ["risk free", "riskless", "side effect free", "complication free", "danger free", "foolproof", "fail safe", "worry free", "free of|from any? risk|risks|complications|danger|dangers", "free of|from side effects", "free of|from any? side effects"]),
        ([.pain], ["pain", "discomfort", "sting", "stinging", "ouch", "ache", "soreness", "painful", "uncomfortable", "agony", "hurts"]),
        ([.painless], ["painless", "painlessly", "pain free", "painfree", "discomfort free", "ouchless", "ouch free"]),
        ([.hurt], ["hurt", "hurts", "hurting", "painful", "uncomfortable"]),
        ([.feel], ["feel a thing", "feel anything", "notice a thing", "feel it"]),
        ([.downtime], ["downtime", "down time", "recovery time", "recovery period", "healing time", "recovery", "time off", "days off", "time off work"]),
        ([.downtimeFree], ["downtime free", "recovery free"]),
        ([.resume], ["resume", "right back to", "straight back to", "return to", "back to work", "back to normal", "go back to"]),
        ([.harm], verb("damage", "injure", "burn", "harm", "cause", "affect", "trigger", "produce") + ["goes wrong", "go wrong"]),
        ([.denies], ["cannot cause", "never causes", "doesn't cause", "does not cause", "never been a?", "not one", "not a single"]),
        ([.passing], ["will go away", "will pass", "will resolve", "will disappear", "will fade", "go away within|in", "temporary", "resolve on their own", "go away on their own", "temporary and resolve", "nothing to worry about", "no big deal", "trivial", "harmless", "gone in a day", "gentle", "quick and easy", "lunchtime", "minor", "mild and temporary", "not serious", "disappear on their own", "easy", "breeze", "walk in the park", "nothing serious", "no cause for concern", "not a concern", "only cosmetic", "always temporary", "purely cosmetic", "simple"]),
        ([.suitable], ["suitable", "suits", "suit", "right for", "appropriate", "fine", "ok", "okay", "ideal", "good candidate", "good candidates", "candidate", "candidates", "works for", "work for", "can have", "can get", "can be treated", "can receive", "may have", "can safely", "no problem", "no obstacle", "welcome", "eligible", "perfect for", "great for", "good for", "can use", "may use", "can undergo", "can still", "benefit", "works on", "used on", "recommended", "qualify", "qualifies", "may be treated", "can enjoy", "no reason not", "can keep", "may keep", "may continue", "can continue", "safe", "safely", "no issue", "not a problem", "can be used", "may receive", "accepted", "not an obstacle", "is allowed", "are allowed", "allowed", "no barrier", "can be given", "can take", "may take", "go ahead", "doesn't matter", "does not matter", "effective", "designed for", "made for", "don't have to stop", "need not stop", "even if", "even while", "even during", "even when", "including", "tolerated"]),
        ([.excluded], ["must not", "should not", "should avoid", "not suitable", "contraindicated", "not for", "avoid", "not recommended", "shouldn't", "not candidates", "cannot have", "can't have", "not be treated", "not a candidate", "do not use", "tell us", "tell your", "stop", "wait", "excluded", "fall outside", "falls outside", "outside the", "exclude", "excludes", "unsafe", "not right", "not appropriate", "rule out", "rules out", "not safe", "not be used", "not eligible", "may not", "warning", "caution", "cannot", "need to wait", "postpone", "contraindication", "contraindications", "not been studied", "not studied", "not established"]),
        ([.test], ["skin test", "allergy test", "allergy testing", "skin testing", "patch test", "pretest", "pre test", "pretesting", "collagen test", "sensitivity test", "pregnancy test", "pregnancy testing", "test dose", "allergy check", "prick test", "skin prick test", "prior testing", "testing", "the test", "blood test", "blood tests", "forearm test"]),
        ([.skip], verb("skip", "waive", "omit", "forgo", "bypass", "ditch", "neglect") + ["bother", "bothers", "bothering", "forego", "do without", "goes without", "go without", "went without", "done without", "done away with", "leave out", "left out", "waste of time", "dispense with", "dispensed with", "pass on", "get by without", "give up on", "gave up on", "abandoned", "stopped doing|giving|performing", "do away with"]),
        ([.optional], ["optional", "unnecessary", "superfluous", "redundant", "overkill", "a formality", "formality", "a thing of the past", "thing of the past", "outdated", "pointless", "up to you", "up to the|each|your patient|client|person|doctor|injector|individual", "a matter of choice", "not a must", "obsolete", "precautionary only", "overcautious", "at your discretion", "negotiable", "elective", "voluntary", "if you like", "if you want", "if you wish", "waste", "a courtesy"]),
        ([.requires], ["required", "require", "requires", "requirement", "necessary", "needed", "need", "needs", "mandatory", "must", "have to", "has to", "called for", "obligatory", "essential", "compulsory", "necessity", "advised"]),
        ([.firstPerson], ["i", "my", "me", "mine", "i've", "im", "i'm", "myself", "ive", "i'd"]),
        ([.skinType], ["skin type", "skin types", "skin tone", "skin tones", "skin color|colour|colors|colours", "skin type|types and tones", "complexion", "complexions", "ethnicities", "fitzpatrick skin? types?", "fitzpatrick", "types of skin", "shades of skin", "skin shades", "darker skin", "dark skin", "skin textures", "fst"]),
        ([.fitzpatrick], ["fitzpatrick", "fitzpatrick type|types", "fitzpatrick skin type|types", "skin type|types", "fst", "phototype", "phototypes"]),
    ]

    static let evidence: [(CueSet, [String])] = [
        ([.only], ["the only", "first and only", "one and only", "sole"]),
        ([.first], ["first", "first ever", "first and only", "first of its kind", "the very first"]),
        ([.noOther], ["no other", "nothing else", "no rival", "unlike any other", "no competing", "no competitor"]),
        ([.best], ["best", "leading", "number one", "most advanced", "world class", "top", "unmatched", "gold standard", "unrivaled", "unrivalled", "unparalleled", "safest", "most effective", "most popular", "revolutionary", "miracle", "finest", "premier", "state of the art", "cutting edge", "greatest", "number 1", "second to none", "superior", "ultimate", "breakthrough", "holy grail", "most powerful", "most trusted"]),
        ([.comparative], ["safer", "better", "faster", "superior", "longer", "stronger", "cheaper", "more effective", "more natural", "less painful", "gentler", "quicker", "more than", "easier", "smoother", "outperforms", "outperform", "beats", "outlasts", "more powerful", "more precise", "more durable", "outlast", "less risky", "more predictable"]),
        ([.than], ["than", "compared to", "compared with", "versus", "vs", "over traditional"]),
        ([.unlike], ["unlike", "in contrast to"]),
        ([.proof], ["clinically proven", "scientifically proven", "proven", "studies show", "study shows", "studies prove", "science proves", "research shows", "research proves", "clinically tested", "scientifically", "clinical studies", "studies have shown", "evidence based", "clinically validated", "proven to", "science backed", "backed by science", "data show", "research has shown", "according to a journal|study", "doctors agree", "trials show", "trials prove", "medically proven"]),
        ([.satisfied], ["satisfied", "satisfaction", "pleased", "happy", "happier", "delighted", "thrilled", "would recommend", "recommend it", "loved", "love", "very satisfied", "content", "worth it", "approve of their", "like their", "liked"]),
        ([.selfReport], ["said", "say", "reported", "report", "reports", "felt", "told", "rated themselves", "rated their own", "thought", "believe", "saw themselves", "self rated", "self reported", "according to patients", "noticed", "feel", "saying", "declared", "claimed", "were asked", "saw their", "judged their own", "considered themselves"]),
        ([.improved], verb("improve", "reduce", "clear", "respond", "maintain", "achieve", "decrease", "diminish", "show", "drop", "see", "experience", "lose", "keep", "get", "develop", "have", "suffer", "occur", "notice", "gain", "relapse", "recommend", "work") + ["improvement", "reduction", "response", "responder", "responders", "success", "fewer", "less", "clearer", "effective", "effectiveness", "efficacy", "rate", "had", "saw", "seen", "kept", "free", "smoother", "wrinkle", "wrinkles", "better", "gone", "got", "clear", "results", "result", "healed", "scars", "visible", "goal", "fat", "no", "little", "satisfied", "adverse", "side effects", "mild", "stay", "stayed", "remain", "lesions", "complications"]),
        ([.relative, .multiple], ["twice as", "half as", "tenfold", "twofold", "threefold"]),
        ([.relative], ["times more", "times better", "times less", "times as", "fewer", "lower risk", "more likely", "less likely", "fold increase|reduction|improvement"]),
        ([.contains], verb("contain", "compose") + ["made of|from|with|out|up", "consist of", "consists of", "consisting of", "composed of", "comprised of", "based on", "derived from", "made", "includes", "holds", "mix of", "blend of", "mixture of", "formulated with|from", "ingredient", "active substance|ingredient|agent|drug", "comprises", "basically", "essentially", "sourced from", "comes from", "come from", "carrier", "form of", "type of", "a kind of"]),
        ([.composition], ["collagen", "gel", "microspheres", "beads"]),
        ([.dosageForm], ["cream", "gel", "ointment", "lotion", "pill", "tablet", "capsule", "foam", "injection", "injectable", "shot", "serum", "patch", "spray", "drops", "solution", "pills", "tablets", "capsules", "oral"]),
        ([.concentration], ["mg", "ml", "strength", "concentration", "cc", "nm", "mm", "micron", "units", "unit", "gauge", "watts", "joules", "spf", "mg/ml", "glycolic", "salicylic", "tca", "acid", "peel", "lidocaine", "solution", "cream", "retinol", "gel", "hydroquinone", "alcohol", "saline"]),
        ([.within], ["enclosed in|by|within", "inside", "encapsulated in|by|within", "encased in|by|within", "filled with", "within", "surrounded by", "wrapped in", "suspended in", "coated with|in", "held in", "trapped in|inside", "contained in|within", "full of", "packed with", "embedded in", "coated by", "trapped within", "loaded with"]),
        ([.needles], ["needle", "needles", "pinpoint needles", "microneedles", "tiny needles", "fine needles", "stainless steel needles", "injections", "handpieces", "applicators", "sterile needles"]),
        ([.discount], ["discount", "off", "sale", "save", "savings", "coupon", "deposit", "interest", "cheaper", "tip", "refund", "apr", "fee", "price", "financing", "special", "membership", "rewards", "credit", "cancellation"]),
        ([.partOf], ["quarter", "third", "half", "fifth", "two thirds", "three quarters", "majority", "tenth"]),
    ]
}
