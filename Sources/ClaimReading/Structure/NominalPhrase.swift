extension [Token] {
    /// "Bleeding disorder", "frown lines": a phrase that ends in a noun is no verb, though it begins with one.
    func beginsNoun(at index: Int) -> Bool {
        let last = Swift.min(count, index + Int(self[index].length)) - 1
        return last > index && self[index].tag == .verb && self[last].tag == .noun
    }
}
