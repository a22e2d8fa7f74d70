import ContentSyntax
import TreatmentModel

/// A page as it was read: its sentences, each with what it asserts. Whether that is right is for others to judge.
package struct PageReading {
    package let sentences: [SentenceAssertions]

    package init(_ page: ClaimPage, vocabulary: Vocabulary) {
        let parser = PageParser(page, vocabulary)
        let subjects = page.subjects.compactMap { vocabulary.byKey[$0] }
        var sections = SectionMemory()
        var read: [SentenceAssertions] = []
        read.reserveCapacity(parser.sentences.count)
        let (sentences, blocks) = (parser.sentences, parser.blocks)
        for index in sentences.indices {
            let next = index + 1
            let block = sentences[index].block
            sections.current.isDisclosedNext =
                next < sentences.count && sentences[next].block == block && sentences[next].disclosesWhatWasNamed
            let reading = SentenceReading(
                sentences[index], section: sections.current, block: blocks[block], page: page, subjects: subjects,
                vocabulary: vocabulary)
            sections.add(reading)
            read.append(SentenceAssertions(reading: reading, assertions: SlotReaders.read(reading)))
        }
        self.sentences = read
    }
}

/// A sentence and what it asserts.
package struct SentenceAssertions {
    package let reading: SentenceReading
    package let assertions: [Assertion]

    package init(reading: SentenceReading, assertions: [Assertion]) {
        (self.reading, self.assertions) = (reading, assertions)
    }
}

/// What the section around a sentence has spoken of: its heading and the sentences before.
struct Section {
    var headingCues = CueSet()
    var headingConcepts: [Concept.ID] = []
    /// Whose label the heading speaks of: "The British licence".
    var headingPlace: Place?
    /// The treatments that the sentence right before names, or goes on about.
    var previousSubjects: [Int] = []
    /// The treatments that the heading names.
    var headingSubjects: [Int] = []
    /// Of the sentence right before.
    var previousCues = CueSet()
    var previousConcepts: [Concept.ID] = []
    /// The treatments named since the heading, with it.
    var subjects: [Int] = []
    /// Of all items of the list right before: "every one of these" stands for them.
    var listedConcepts: [Concept.ID] = []
    /// Whom the sentence right before let in (true) or left out (false).
    var previousAdmission: Bool?
    /// Whom a question without a verb of its own right before has named: "Allergic to Botox?"
    var asked: AskedGroup?
    /// Whether it was who has had no test, or has no time for one: "No skin test yet?"
    var lacksStep = false
    /// The age it has named: "Just turned 21?"
    var askedAge: AskedAge?
    /// The case it has named: "Only mild lines?"
    var askedCase: AskedCase?
    /// The sentence after says that what was named is outside the label: "None of these is on the label."
    var isDisclosedNext = false
    /// The sentence right before says that what it names is outside the label.
    var isDisclosedBefore = false
    /// The members of families that all sentences since the heading name.
    var members: Set<Concept.ID> = []
    /// Of all sentences since the heading.
    var cues = CueSet()
    /// The last result that was told, for "two years later it was 79%".
    var result: ResultFrame?
}

/// Remembers the section while a page is read.
struct SectionMemory {
    var current = Section()
    /// The headings over the sentence, the outermost first.
    private var outer: [(level: Int, subjects: [Int])] = []

    mutating func add(_ reading: SentenceReading) {
        let concepts = reading.mentions.map(\.concept)
        let askedAge = AskedAge(reading, after: current.askedAge)
        let named = reading.namedTreatments
        if reading.isHeading {
            current = Section(
                headingCues: reading.cues, headingConcepts: concepts, headingPlace: reading.labelPlace,
                headingSubjects: headingSubjects(of: reading, named))
        }
        if !named.allSatisfy(current.subjects.contains) { current.subjects = Set(current.subjects + named).sorted() }
        current.previousSubjects = named.isEmpty && reading.pointsAtTopic ? current.previousSubjects : named
        current.isDisclosedBefore = reading.isDisclosed
        current.previousCues = reading.cues
        current.previousConcepts = concepts
        current.listedConcepts = reading.isListItem ? current.listedConcepts + concepts : []
        current.asked = AskedGroup(reading)
        current.askedAge = askedAge
        current.askedCase = AskedCase(reading)
        current.lacksStep = reading.asksOfLackingStep
        current.previousAdmission =
            reading.named(.group).first.flatMap { reading.admission(of: $0.at) }
            ?? (reading.has(.likewise) ? current.previousAdmission : nil)
        for mention in reading.named(.member) { current.members.insert(mention.concept) }
        current.cues.formUnion(reading.cues)
        current.result = ResultFrame(reading, after: current.result)
    }
}

extension SectionMemory {
    /// What a heading names, or else the heading over it: "Does it hurt?" under "SkinPen".
    private mutating func headingSubjects(of heading: SentenceReading, _ named: [Int]) -> [Int] {
        guard case .heading(let level) = heading.sentence.role else {
            outer = []
            return named
        }
        outer.removeAll { $0.level >= level }
        let inherited = outer.last { !$0.subjects.isEmpty }?.subjects ?? []
        outer.append((level, named))
        return named.isEmpty ? inherited : named
    }
}

/// Every reader of a slot, in the order of the slots.
enum SlotReaders {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        // The heads of a table's rows and columns state nothing by themselves.
        if !sentence.isReadable || sentence.isTableHead || sentence.asksInPassing { return [] }
        var found: [Assertion] = []
        for (gate, reader) in gated where gate.admits(sentence) {
            let read = reader.read(sentence)
            if found.isEmpty { found = read } else if !read.isEmpty { found += read }
        }
        return found
    }

    private static let gated = all.map { ($0.gate, $0) }

    static let all: [any SlotReader.Type] = [
        AgeReader.self, StatusReader.self, UseReader.self, ExclusionReader.self, StepReader.self, RiskReader.self,
        DismissedRiskReader.self, RiskTimeReader.self, LabelTextReader.self, RecoveryReader.self,
        MaterialReader.self, ContainmentReader.self, StrengthReader.self, ConcentrationReader.self,
        NaturalnessReader.self, MakerReader.self,
        FormReader.self, ProductClassReader.self, IdentityReader.self, PrescriptionReader.self,
        SpecificationReader.self, NameReader.self, ReversalReader.self,
        SuperlativeReader.self,
        ComparisonReader.self, PromiseReader.self, CureReader.self, PreventionReader.self, PromotionReader.self,
        PriceReader.self,
        CertificationReader.self, SkinTypeReader.self,
        DurationReader.self, PermanenceReader.self, OnsetReader.self, CourseReader.self, DoseReader.self,
        FrequencyReader.self, PlacementReader.self,
        BodyMassReader.self,
        StatisticReader.self, EnrolledReader.self,
    ]
}

extension SentenceReading {
    /// An assertion at some words, with how the sentence means them.
    /// - Parameters:
    ///   - words: the tokens that say it, for messages.
    ///   - anchor: the word whose clause decides on subject and attitude; the first of the words if nothing is given.
    ///   - read: further tokens that are accounted for by it.
    func assertion(
        _ content: Content, words: Range<Int>, anchor: Int? = nil, isDenied: Bool? = nil, read: [Range<Int>] = []
    ) -> Assertion {
        let place = anchor ?? words.lowerBound
        var tokens = TokenSet(words)
        for range in read { tokens.insert(range) }
        // What denies it has been read with it.
        for denial in denials(reaching: place) { tokens.insert(extent(denial)) }
        let jurisdiction = jurisdiction
        // "In Canada": whose label it is held against.
        if case .known? = jurisdiction { for place in named(.place) { tokens.insert(place.range) } }
        return Assertion(
            subject: subject(at: place),
            isSubjectNamed: namesSubject || pointsAtTopic(before: place) || isUnderName, content: content,
            isDenied: isDenied ?? self.isDenied(place), certainty: certainty(at: place),
            attribution: attribution(at: place), jurisdiction: jurisdiction, words: words, read: tokens)
    }

    /// The place whose label or licence a heading names.
    var labelPlace: Place? {
        hasAny([.label, .license, .approval, .clearance, .authorization, .foreignAgency]) || namesLocally
            ? jurisdiction : nil
    }

    /// "Vistabel": a product's name in another country.
    private var namesLocally: Bool {
        named(.place).contains { place in mentions.contains { $0.at == place.at && $0.kind == .treatment } }
    }

    /// The place a sentence names, by country or by its regulator; else that of the heading over it.
    var jurisdiction: Place? {
        guard kinds.contains(.place) || has(.foreignAgency) else { return section.headingPlace }
        if Set(named(.place).compactMap { vocabulary.detail(of: $0.concept) }).count > 1 { return .elsewhere }
        if has(.foreignAgency) || kinds.contains(.place) {
            for mention in named(.place) {
                guard let detail = vocabulary.concepts[mention.concept].detail else { continue }
                return Jurisdiction(rawValue: detail).map(Place.known) ?? .elsewhere
            }
            return has(.foreignAgency) ? .elsewhere : nil
        }
        return nil
    }
}
