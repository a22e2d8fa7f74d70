import TreatmentModel

/// What a statement at a place of a sentence is about.
extension SentenceReading {
    /// The subject of what is said at a word: what its clause names before it, then the sentence before it, then what
    /// follows; a pronoun or nothing at all stands for the topic.
    func subject(at index: Int) -> Subject {
        let clause = clause(of: index).range
        if let found = nearest(before: index, in: clause.lowerBound..<max(clause.lowerBound, index)) { return found }
        if clause.lowerBound > 0, let found = nearest(before: clause.lowerBound, in: 0..<clause.lowerBound) {
            return found
        }
        if hasPronoun(in: clause.lowerBound..<max(clause.lowerBound, index)), !sentence.topic.isEmpty {
            return .treatments(sentence.topic)
        }
        if let found = first(in: index..<clause.upperBound) { return found }
        if let found = first(in: clause.upperBound..<max(clause.upperBound, range.upperBound)) { return found }
        return sentence.topic.isEmpty ? .nobody : .treatments(sentence.topic)
    }

    /// "It is not a permanent filler": what follows tells what it is, not what is spoken of.
    private func hasPronoun(in range: Range<Int>) -> Bool {
        range.contains { tokens[$0].isPronoun && !tokens[$0].isCovered }
    }

    /// Whether it names a treatment anywhere, or points to one.
    var namesSubject: Bool { mayNameSubject && subjectNames.contains { !tokens[$0.at].isCovered } }

    /// "It tightens the skin": where the section has spoken of one treatment, its pronoun means that one.
    func pointsAtTopic(before index: Int) -> Bool {
        let clause = clause(of: index).range
        return sentence.topic.count == 1 && isTopicClear
            && hasPronoun(in: clause.lowerBound..<max(clause.lowerBound, index))
    }

    /// Its own pronouns point to the topic, which the sentence before left clear.
    var pointsAtTopic: Bool { sentence.topic.count == 1 && isTopicClear && hasPronoun(in: ownRange) }

    private var isTopicClear: Bool {
        section.subjects.isEmpty || section.subjects == sentence.topic || section.previousSubjects == sentence.topic
    }

    /// It stands under a heading that names its topic and no other, in a section that has spoken of no other.
    var isUnderName: Bool {
        !section.headingSubjects.isEmpty && Set(section.headingSubjects) == Set(sentence.topic)
            && (section.subjects.isEmpty || section.subjects == sentence.topic)
    }

    /// It is about the one treatment that the section has spoken of, or that the heading over it names.
    var speaksOfOneTreatment: Bool {
        sentence.topic.count == 1
            && (section.subjects == sentence.topic || section.headingSubjects == sentence.topic)
    }

    /// The treatments that its own words name.
    var namedTreatments: [Int] {
        guard mayNameSubject else { return [] }
        return subjectNames.filter { ownRange.contains($0.at) && !tokens[$0.at].isCovered }.flatMap(
            \.subject.treatments)
    }

    private func nearest(before index: Int, in range: Range<Int>) -> Subject? {
        guard mayNameSubject else { return nil }
        var found: [Int] = []
        for place in range.reversed() where !tokens[place].isCovered {
            guard let subject = named(at: place), !isExcepted(place) else { continue }
            // "Botox was the first neurotoxin": what a name is said to be is no other subject.
            if found.isEmpty, isKindAlone(place), isComplement(place), hasName(in: range.lowerBound..<place) {
                continue
            }
            guard case .treatments(let list) = subject else { return found.isEmpty ? subject : .treatments(found) }
            // "Bellafill and Voluma": joined names are one subject.
            for treatment in list.reversed() where !found.contains(treatment) { found.insert(treatment, at: 0) }
            guard isJoined(before: place, in: range) else { return .treatments(found) }
        }
        return found.isEmpty ? nil : .treatments(found)
    }

    private func hasName(in range: Range<Int>) -> Bool {
        range.contains { named(at: $0)?.treatments.isEmpty == false && !isKindAlone($0) }
    }

    /// "Unlike Bellafill, …": a name that is set apart is not what the sentence is about.
    private func isExcepted(_ index: Int) -> Bool {
        var place = index - 1
        while place >= 0, tokens[place].tag == .determiner || tokens[place].tag == .adjective || tokens[place].isCovered
        { place -= 1 }
        return place >= 0 && tokens[place].has(.exception)
    }

    private func first(in range: Range<Int>) -> Subject? {
        guard mayNameSubject else { return nil }
        // What follows is the subject only by its own name: "the FDA has approved Radiesse".
        for place in range where !tokens[place].isCovered {
            guard mentions.contains(where: { $0.at == place && [.treatment, .member, .wrongName].contains($0.kind) })
            else { continue }
            guard let subject = named(at: place), !subject.treatments.isEmpty else { continue }
            return .treatments(
                range.reduce(into: subject.treatments) { found, later in
                    // "Radiesse and Bellafill"
                    guard later > place, let next = named(at: later)?.treatments,
                        isJoined(before: later, in: place..<later),
                        !isKindAlone(later)
                    else { return }
                    for treatment in next where !found.contains(treatment) { found.append(treatment) }
                })
        }
        return nil
    }

    /// Whether another treatment is named right before, with "and", "or" or a comma between.
    private func isJoined(before index: Int, in range: Range<Int>) -> Bool {
        var place = index - 1
        var hasJoint = false
        while range.contains(place) {
            let token = tokens[place]
            if token.isCovered {
                place -= 1
                continue
            }
            if token.tag == .conjunction || token.kind == .comma || token.kind == .slash {
                hasJoint = true
            } else {
                return hasJoint && named(at: place)?.treatments.isEmpty == false
            }
            place -= 1
        }
        return false
    }

    /// What a word or phrase stands for, if it stands for a subject.
    func named(at index: Int) -> Subject? {
        guard mayNameSubject else { return nil }
        for place in subjectNames.indices where subjectNames[place].at == index { return subjectNames[place].subject }
        return nil
    }

    func namesOfSubjects() -> [(at: Int, subject: Subject)] {
        guard mayNameSubject else { return [] }
        let standIns: CueSet = [.allOfThem, .pair, .firstOfTwo, .secondOfTwo]
        return range.compactMap { index in
            guard tokens[index].entry >= 0 || tokens[index].hasAny(standIns) else { return nil }
            return subjectName(at: index).map { (index, $0) }
        }
    }

    private func subjectName(at index: Int) -> Subject? {
        let token = tokens[index]
        if token.has(.allOfThem), subjects.count > 2, sentence.standsForPair(index) { return .treatments(subjects) }
        if token.has(.pair), sentence.standsForPair(index), !tokens.isCorrelative(at: index), sentence.pair.count == 2 {
            return .treatments(sentence.pair)
        }
        // "One is a drug, the other a device" does not say which is which.
        if has(.secondOfTwo), isOne(index) || token.has(.secondOfTwo) && (0..<index).contains(where: isOne) {
            return .other
        }
        if token.has(.firstOfTwo), sentence.pair.count == 2 { return .treatments([sentence.pair[0]]) }
        if token.has(.secondOfTwo), sentence.pair.count == 2 { return .treatments([sentence.pair[1]]) }
        guard token.entry >= 0 else { return nil }
        let treatments = vocabulary.treatments(named: token, amongst: subjects)
        if !treatments.isEmpty { return .treatments(treatments) }
        for mention in mentions where mention.at == index {
            switch mention.kind {
            case .category: return .category(mention.concept)
            case .brand: return .other
            case .other where isAgent(index): return .other
            default: break
            }
        }
        return nil
    }

    /// "One is …": the first word of a clause, before its verb.
    private func isOne(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.tag == .pronoun, token.isNumber, token.value == 1, !token.has(.firstOfTwo) else { return false }
        return clause(of: index).range.first == index && place(after: index).map(isVerb) == true
    }

    /// Another thing is the subject only as the doer: before its verb, with nothing before it that the clause is about.
    private func isAgent(_ index: Int) -> Bool {
        let clause = clause(of: index).range
        // "Spin class" does nothing by itself, where "massage" may be what is done.
        let head = min(max(index, extent(index).upperBound - 1), clause.upperBound)
        guard hasVerb(in: head..<clause.upperBound), !tokens[index].isContext else { return false }
        let own = max(clause.lowerBound, sentence.own)
        return !(min(own, index)..<index).contains { place in
            isVerb(place) || tokens[place].tag == .preposition
                || tokens[place].has(.pronoun) && tokens[place].tag != .determiner
        }
    }
}
