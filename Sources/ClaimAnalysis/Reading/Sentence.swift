/// One sentence of a block.
struct Sentence {
    let block: Int
    let tokens: Range<Int>
    var cues: CueSet = []
    var features: Features = []
    var isQuestion = false
    var answer = Answer.open
    /// The sentence that answers the question.
    var answeredBy: Int?

    init(block: Int, tokens: Range<Int>) {
        self.block = block
        self.tokens = tokens
    }

    /// How a question is answered.
    enum Answer { case open, yes, no }

    /// What a sentence names.
    struct Features: OptionSet {
        let rawValue: UInt16
        static let treatment = Features(rawValue: 1 << 0)
        static let wrongName = Features(rawValue: 1 << 1)
        static let category = Features(rawValue: 1 << 2)
        static let condition = Features(rawValue: 1 << 3)
        static let site = Features(rawValue: 1 << 4)
        static let material = Features(rawValue: 1 << 5)
        static let group = Features(rawValue: 1 << 6)
        static let event = Features(rawValue: 1 << 7)
        static let step = Features(rawValue: 1 << 8)
        static let misspelling = Features(rawValue: 1 << 9)
        static let qualifier = Features(rawValue: 1 << 10)
        static let place = Features(rawValue: 1 << 11)
        static let number = Features(rawValue: 1 << 12)
        static let percent = Features(rawValue: 1 << 13)
        static let nearName = Features(rawValue: 1 << 14)

        init(rawValue: UInt16) { self.rawValue = rawValue }

        init(_ entity: Entity) {
            self =
                switch entity {
                case .treatment: .treatment
                case .wrongName: .wrongName
                case .category: .category
                case .condition: .condition
                case .site: .site
                case .material: .material
                case .group: .group
                case .event: .event
                case .step: .step
                case .misspelling: .misspelling
                case .qualifier: .qualifier
                case .place: .place
                }
        }
    }
}
