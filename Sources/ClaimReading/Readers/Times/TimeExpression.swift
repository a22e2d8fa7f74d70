/// A length of time in a sentence, with what bounds it and what it is the length of.
struct TimeExpression {
    let span: QuantityReader.Span
    let bound: QuantityBound
    /// The words of the amount with those that bound it.
    let tokens: Range<Int>
    let role: Role

    enum Role {
        /// How long an effect goes on.
        case effect
        /// When an effect shows.
        case onset
        /// How far apart treatments are.
        case interval
        /// How long a whole series of treatments takes.
        case series
        /// How long one visit takes.
        case visit
        /// When a result was measured.
        case measurement
        /// The length of something else: of a side effect, a life, an opening hour.
        case other
    }
}

extension SentenceReading {
    /// The lengths of time of one role that a sentence names, in order.
    func times(_ role: TimeExpression.Role) -> [TimeExpression] {
        times.isEmpty ? [] : times.filter { $0.role == role }
    }

    /// The lengths of time that a sentence names, in order; none where its own words take no part in one.
    func timeExpressions() -> [TimeExpression] {
        let all = spans + QuantityReader.rhythms(in: tokens)
        return all.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.compactMap { span in
            let (bound, words) = QuantityBound.around(span.tokens, in: tokens)
            guard isOwnStatement([words]) else { return nil }
            let role = TimeRole(self, span, words: words).role
            return TimeExpression(span: span, bound: bound, tokens: words, role: role)
        }
    }

    /// A time as a claim, with what narrows it: the words of its clause, else of the sentence, else what is around.
    func claim(_ time: TimeExpression) -> TimeClaim {
        TimeClaim(
            time.span.lower, time.span.upper, isUpTo: time.bound == .upTo, isAtLeast: time.bound == .atLeast,
            scope: scope(at: time.tokens.lowerBound))
    }

    /// What a number at a place is said of.
    func scope(at index: Int) -> Scope {
        var scope = Scope(members: named(.member).map(\.concept))
        let own = clause(of: index).range
        for range in [own, self.range] where scope.isOpen {
            scope.conditions = named(.condition, in: range).map(\.concept)
            scope.sites = named(.site, in: range).map(\.concept)
        }
        let isOpen = scope.isOpen
        // "Lip patients said so: nine in ten were happy" is said of the lips, unless several results are told.
        scope.isOfOtherClause =
            !isOpen && shares.count > 1 && named(.condition, in: own).isEmpty && named(.site, in: own).isEmpty
        let around = section.headingConcepts + section.previousConcepts
        scope.around = around.filter { concept in
            switch vocabulary.kind(of: concept) {
            case .condition, .site: isOpen
            case .member: scope.members.isEmpty
            default: false
            }
        }
        if !scope.around.contains(where: { vocabulary.kind(of: $0) == .member }), scope.members.isEmpty {
            // A section about one member of a family stays with it.
            if section.members.count == 1 { scope.around += section.members }
        }
        return scope
    }

    /// The words of some cues in a range, each with its phrase.
    func extents(_ cues: CueSet, in range: Range<Int>? = nil) -> [Range<Int>] { places(cues, in: range).map(extent) }

    /// The words that name what a number is said of.
    func scopeWords(in range: Range<Int>) -> [Range<Int>] {
        mentions.filter { [.condition, .site, .member, .qualifier].contains($0.kind) && range.contains($0.at) }.map(
            \.range)
    }
}
