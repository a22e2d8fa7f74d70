extension [Token] {
    /// Whether "both" or "neither" goes with a following "and" or "nor", and so stands for nothing said before: "both
    /// doctor and patient".
    func isCorrelative(at index: Int) -> Bool {
        let next = index + Swift.max(1, Int(self[index].length))
        guard next < count, self[next].kind == .word, self[next].tag.hasContent || self[next].tag == .determiner else {
            return false
        }
        return self[next...].prefix(4).first {
            $0.tag == .conjunction || $0.kind.isStop || $0.kind == .comma || $0.tag == .auxiliary || $0.tag == .verb
        }?.tag == .conjunction
    }
}
