import TreatmentModel

/// A regulator's decision as a sentence gives it.
struct StatusExpression {
    /// The word that says it.
    let at: Int
    /// The words to quote, the agency's name included where it stands beside the verb.
    let tokens: Range<Int>
    let verb: StatusVerb
    let subject: Subject
    /// The agency is named in the clause.
    let namesAgency: Bool
    /// The words for an attributive status, "FDA-approved", stand before the noun.
    let isDenied: Bool
}

/// Finds approvals, clearances, grants and what else is said of a regulator, each with its own subject.
struct StatusReader {
    let sentence: SentenceReader

    static let cues: CueSet = [
        .approvedVerb, .approvalNoun, .clearedVerb, .clearWord, .clearanceNoun, .grantedVerb, .authorizedVerb, .authorizationNoun,
        .registered, .endorsed, .licensed, .premarketApproval,
    ]

    func expressions() -> [StatusExpression] {
        // "What FDA means by approved, cleared and granted": the words are spoken of, not used.
        guard sentence.hasAny(Self.cues), !sentence.has(.terms), !listsTerms else { return [] }
        var found: [StatusExpression] = []
        for index in sentence.range where sentence.token(index).cues.intersects(Self.cues) {
            if let expression = expression(at: index) { found.append(expression) }
        }
        return found
    }

    /// "Approved, cleared and granted are three different answers."
    private var listsTerms: Bool {
        guard !sentence.names(.treatment), !sentence.names(.category) else { return false }
        let verbs: [Cue] = [.approvedVerb, .clearedVerb, .grantedVerb, .authorizedVerb, .registered]
        return verbs.count { sentence.has($0) } >= 3
    }

    private func expression(at index: Int) -> StatusExpression? {
        let token = sentence.token(index)
        let clause = sentence.clause(of: index)
        let agency = nearestAgency(to: index, in: clause)
        guard let verb = verb(of: token, at: index, agency: agency, clause: clause) else { return nil }
        var tokens = sentence.extent(of: index)
        if let agency, agency < index, index - agency <= 3 { tokens = agency..<tokens.upperBound }
        if let agency, agency > index, agency - index <= 4 { tokens = index..<sentence.extent(of: agency).upperBound }
        let isDenied = sentence.isNegated(index) || agency.map { $0 < index && sentence.isNegated($0) && index - $0 <= 2 } == true
        return StatusExpression(
            at: index, tokens: tokens, verb: verb, subject: subject(of: index, agency: agency, clause: clause),
            namesAgency: agency != nil, isDenied: isDenied)
    }

    private func nearestAgency(to index: Int, in clause: Range<Int>) -> Int? {
        sentence.places(of: .agency, in: clause).min { abs($0 - index) < abs($1 - index) }
    }

    /// The verb, if the word speaks of a regulator here: "cleared" may be of acne, "approved" of financing.
    private func verb(of token: Token, at index: Int, agency: Int?, clause: Range<Int>) -> StatusVerb? {
        if let next = sentence.next(after: index), sentence.token(next).has(.otherProduct), !token.cues.intersects([.approvalNoun, .clearanceNoun, .authorizationNoun, .premarketApproval]) {
            // "approved lidocaine", "approved scale": said of something else, unless a use is meant.
            return nil
        }
        if token.isJoined, index > sentence.range.lowerBound + 1, sentence.text(index - 2..<index - 1).lowercased() == "pre" { return nil }
        let nearAgency = agency.map { abs($0 - index) <= 5 } ?? false
        if token.has(.approvedVerb) {
            return agency != nil || isFollowedByUse(index) || isPredicate(index) || isPaired(index) ? .approved : nil
        }
        if token.has(.clearedVerb) { return agency != nil || isFollowedByUse(index) || isPaired(index) ? .cleared : nil }
        if token.has(.clearWord) { return agency == index - 1 ? .cleared : nil }
        if token.has(.premarketApproval) { return .approved }
        if token.has(.approvalNoun) {
            return agency != nil || sentence.contains([.statusGain], in: max(clause.lowerBound, index - 3)..<index) && isFollowedByUse(index) ? .approved : nil
        }
        if token.has(.clearanceNoun) {
            return agency != nil || isFollowedByUse(index) && sentence.contains([.statusGain], in: max(clause.lowerBound, index - 4)..<index) || has510k(before: index) || sentence.contains([.deNovo], in: max(clause.lowerBound, index - 3)..<index) ? .cleared : nil
        }
        if token.has(.grantedVerb) {
            return sentence.contains([.deNovo, .authorizationNoun], in: clause) ? .granted : nil
        }
        if token.has(.authorizationNoun) {
            return sentence.contains([.grantedVerb], in: clause) ? .granted : agency != nil ? .authorized : nil
        }
        if token.has(.authorizedVerb) { return agency != nil ? .authorized : nil }
        if token.has(.licensed) { return agency.map { abs($0 - index) <= 2 } ?? false ? .licensed : nil }
        if token.has(.registered) { return nearAgency ? .registered : nil }
        if token.has(.endorsed), nearAgency, let agency {
            // "FDA-recommended", "endorsed by the FDA", "the FDA recommends Bellafill": the agency is the one who does it.
            let isAttribute = agency == index - 1 || agency == index - 2 && sentence.token(agency + 1).kind == .hyphen
            let isAgent = agency > index && agency - index <= 3
            // "The FDA recommends that you see …" endorses nothing.
            let isAdvice = agency == index - 1 && !token.isJoined && sentence.text(index..<index + 1).lowercased().hasSuffix("s")
                && sentence.named(in: index..<min(sentence.range.upperBound, index + 5)) == nil
            return (isAttribute || isAgent) && !isAdvice ? .endorsed : nil
        }
        return nil
    }

    private func has510k(before index: Int) -> Bool {
        (max(sentence.range.lowerBound, index - 5)..<index).contains { sentence.token($0).kind == .number && sentence.token($0).value == 510 }
    }

    /// "approved for", "cleared to": what follows is a use.
    private func isFollowedByUse(_ index: Int) -> Bool {
        guard var next = sentence.next(after: index) else { return false }
        if sentence.token(next).has(.adult) || sentence.token(next).has(.ageWord) { return true }
        if sentence.token(next).kind == .comma, let after = sentence.next(after: next) { next = after }
        let word = sentence.text(next..<next + 1).lowercased()
        return word == "for" || word == "to" || word == "by" || word == "through" || word == "as" || word == "use" || sentence.token(next).has(.useVerb)
    }

    /// "cleared and approved": one status beside another is one.
    private func isPaired(_ index: Int) -> Bool {
        let near = max(sentence.range.lowerBound, index - 2)..<min(sentence.range.upperBound, index + 3)
        return near.contains { $0 != index && abs($0 - index) == 2 && sentence.token($0).cues.intersects([.approvedVerb, .clearedVerb]) }
            && near.contains { sentence.token($0).has(.conjunction) }
    }

    /// "Bellafill is approved.", "were never approved": said of the subject with nothing after it.
    private func isPredicate(_ index: Int) -> Bool {
        guard let before = sentence.previous(before: index) else { return false }
        guard sentence.token(before).has(.be) || sentence.token(before).has(.negation) else { return false }
        return sentence.treatments(in: sentence.range.lowerBound..<index).isEmpty == false
    }

    /// The status belongs to the noun it stands before, or to the one it is said of.
    private func subject(of index: Int, agency: Int?, clause: Range<Int>) -> Subject {
        let isForward = agency.map { $0 < index && index - $0 <= 4 } ?? false
        if isForward || sentence.token(index).cues.intersects([.approvalNoun, .clearanceNoun]) {
            // "FDA-approved fillers", "the FDA cleared SkinPen", "clearance for Sculptra".
            var at = index + max(1, Int(sentence.token(index).length))
            var steps = 0
            while at < clause.upperBound, steps < 5 {
                let token = sentence.token(at)
                if let named = sentence.subject(named: at), !token.isCovered { return named }
                if token.has(.otherProduct), !token.has(.genericSubject), steps == 0 || steps <= 3 && !token.has(.useNoun) { return .other }
                if token.has(.prep), !(token.has(.prep) && sentence.token(index).cues.intersects([.approvalNoun, .clearanceNoun])) { break }
                if token.kind == .comma || token.has(.be) { break }
                if !token.isCovered, token.kind == .word { steps += 1 }
                at += 1
            }
        }
        var at = index - 1
        while at >= clause.lowerBound {
            if !sentence.token(at).isCovered, let named = sentence.subject(named: at) { return named }
            at -= 1
        }
        return sentence.subject(at: index)
    }
}
