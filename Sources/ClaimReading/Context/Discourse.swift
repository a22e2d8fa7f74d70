import ContentSyntax

/// Follows what a page speaks of, sentence by sentence, so that "it", "both" and "the latter" stand for something.
struct Discourse {
    private let vocabulary: Vocabulary
    private let page: ClaimPage
    private let subjects: [Int]
    /// What the section has spoken of last.
    private var current: [Int]
    /// The last two that were named side by side, in their order.
    private var pair: [Int]
    /// The only treatment that the title names.
    private var titled: [Int] = []
    /// What the headings over the sentence name, the outermost first.
    private var headings: [(level: Int, topic: [Int])] = []
    private var blockTopics: [Int: [Int]] = [:]

    init(page: ClaimPage, vocabulary: Vocabulary) {
        self.page = page
        self.vocabulary = vocabulary
        subjects = page.subjects.compactMap { vocabulary.byKey[$0] }
        current = Array(subjects.prefix(1))
        pair = subjects.count == 2 ? subjects : []
    }

    /// Gives a sentence its topic, and takes from it what the next ones are about.
    mutating func place(_ sentence: inout Sentence) {
        let isHeading = sentence.role.isHeading
        // On a page about many, a section that names none is about the one that the title names, or about none.
        if isHeading || sentence.role == .title { current = subjects.count > 2 ? titled : Array(subjects.prefix(1)) }
        // "### Does it hurt?" under "## SkinPen" still speaks of SkinPen.
        if case .heading(let level) = sentence.role {
            headings.removeAll { $0.level >= level }
            if let outer = headings.last(where: { !$0.topic.isEmpty }) { current = outer.topic }
        }
        let inContext = named(in: sentence.tokens[..<sentence.own])
        let own = named(in: sentence.tokens[sentence.own...])
        if own.count >= 2 { pair = Array(own.prefix(2)) }
        sentence.pair = pair
        let spoken = inherited(by: sentence.block)
        sentence.topic = !inContext.isEmpty ? inContext : standIns(in: sentence) ?? spoken ?? current
        if sentence.role == .title, own.count == 1 { titled = own }
        guard sentence.role != .title, sentence.role != .description else { return }
        let onPage = own.filter(subjects.contains)
        if !onPage.isEmpty {
            if isHeading || !isBeside(sentence, onPage) { current = onPage }
        } else if let first = own.first, opens(sentence, with: first) {
            current = [first]
        } else if let stood = standIns(in: sentence) {
            current = stood
        }
        if isHeading { blockTopics[sentence.block] = own.isEmpty ? nil : own }
        if case .heading(let level) = sentence.role { headings.append((level, onPage)) }
    }

    /// "That is the same as 50 units of Botox" under "Dysport": what a sentence names behind its verb is not what the
    /// section goes on about.
    private func isBeside(_ sentence: Sentence, _ named: [Int]) -> Bool {
        guard let topic = headings.last?.topic, topic.count == 1, !named.contains(topic[0]), current == topic else {
            return false
        }
        let own = sentence.tokens[sentence.own...]
        guard let name = own.firstIndex(where: { !self.named(in: [$0]).isEmpty }) else { return false }
        let isBehindPreposition = name - own.startIndex > 1 && own[name - 1].tag == .preposition
        return isBehindPreposition || own[..<name].contains { $0.tag.broad == .verb || $0.holdsVerb }
    }

    /// Another treatment that a sentence begins with is what the next ones go on about.
    private func opens(_ sentence: Sentence, with treatment: Int) -> Bool {
        sentence.tokens[sentence.own...].first { $0.kind == .word }.map {
            vocabulary.treatments(named: $0, amongst: subjects) == [treatment]
        } ?? false
    }

    /// A table's cell or a heading's first words take the treatment of what introduces them.
    private func inherited(by block: Int) -> [Int]? {
        guard page.blocks[block].role == .listItem || page.blocks[block].role == .tableCell else { return nil }
        var at = page.blocks[block].introducedBy
        var steps = 0
        while let lead = at, steps < 3 {
            if let topic = blockTopics[lead] { return topic }
            at = lead < page.blocks.count ? page.blocks[lead].introducedBy : nil
            steps += 1
        }
        return nil
    }

    private func standIns(in sentence: Sentence) -> [Int]? {
        guard pair.count == 2, sentence.cues.intersects([.pair, .firstOfTwo, .secondOfTwo]) else { return nil }
        let tokens = sentence.tokens
        if subjects.count > 2,
            tokens.indices.contains(where: { tokens[$0].has(.allOfThem) && sentence.standsForPair($0) })
        {
            return subjects
        }
        if tokens.indices.contains(where: { sentence.standsForPair($0) && !tokens.isCorrelative(at: $0) }) {
            return pair
        }
        if tokens.contains(where: { $0.has(.secondOfTwo) && !$0.isCovered }) { return [pair[1]] }
        if tokens.contains(where: { $0.has(.firstOfTwo) && !$0.isCovered }) { return [pair[0]] }
        return nil
    }

    /// The treatments some words name, in their order, each once.
    private func named(in tokens: ArraySlice<Token>) -> [Int] {
        var found: [Int] = []
        var byName: [Int] = []
        for index in tokens.indices where tokens[index].entry >= 0 {
            let token = tokens[index]
            guard !token.isCovered, vocabulary.namesProduct[Int(token.entry)] else { continue }
            let treatments = vocabulary.treatments(named: token, amongst: subjects)
            for index in treatments where !found.contains(index) { found.append(index) }
            if vocabulary.isName(token) { byName += treatments }
        }
        // "Dysport is another botulinum toxin": a name says more than its kind.
        return byName.isEmpty ? found : found.filter(byName.contains)
    }
}

extension Vocabulary {
    /// The treatments a word or phrase names; of several that share a name those of the page come first, and a kind of
    /// product stands for the page's treatments of that kind.
    func treatments(named token: Token, amongst subjects: [Int]) -> [Int] {
        guard token.entry >= 0, namesProduct[Int(token.entry)] else { return [] }
        let named = lexicon.concepts(named: token)
        var firstKind: Concept.ID?
        var firstOther: Int?
        for id in named {
            switch concepts.kind(of: id) {
            case .treatment, .wrongName, .member:
                guard let index = treatmentNamed[Int(id)] else { continue }
                if subjects.contains(index) { return [index] }
                if firstOther == nil, treatments[index].model.kind != .procedure { firstOther = index }
            case .category: firstKind = firstKind ?? id
            default: break
            }
        }
        if let firstKind { return subjects.filter { treatments[$0].categories.contains(firstKind) } }
        // A plain word such as "peel" names a treatment of another page only where it says nothing else.
        guard let firstOther, token.isCapitalised,
            !named.contains(where: { KindSet.plain.contains(concepts.kind(of: $0)) })
        else { return [] }
        return [firstOther]
    }

    /// Whether a word or phrase names a treatment itself, and no kind of product.
    func isName(_ token: Token) -> Bool {
        guard token.entry >= 0, namesProduct[Int(token.entry)] else { return false }
        return lexicon.concepts(named: token).contains { KindSet.names.contains(concepts.kind(of: $0)) }
    }
}
