import Diagnostics

extension ProseBlock {
    /// The block as it would be read with a piece of its source replaced.
    ///
    /// Places in the source stay those of the file as it is. Citations and labels behind the piece move with it.
    ///
    /// - Parameter source: byte offsets in the text's file.
    /// - Returns: nothing if the piece does not stand in the block as it reads: it lies elsewhere, holds markup, or was
    ///   made from the model.
    public func replacing(_ source: Range<Int>, with words: String) -> ProseBlock? {
        guard let range = text.verbatimRange(of: source) else { return nil }
        var replaced = text.slice(0..<range.lowerBound)
        replaced.append(words, from: source)
        replaced.append(text.slice(range.upperBound..<max(range.upperBound, text.text.utf8.count)))
        let growth = words.utf8.count - range.count
        func moved(_ offset: Int) -> Int {
            offset >= range.upperBound ? offset + growth : min(offset, range.lowerBound)
        }
        return ProseBlock(
            role: role, text: replaced,
            citations: citations.map { ProseCitation(key: $0.key, offset: moved($0.offset)) },
            introducedBy: introducedBy, besides: besides, isQuotation: isQuotation,
            labels: labels.map { moved($0.lowerBound)..<max(moved($0.lowerBound), moved($0.upperBound)) },
            lineEnds: lineEnds.map(moved))
    }
}

extension MappedText {
    /// Where a piece of the source stands in the text, if it stands there byte for byte.
    func verbatimRange(of source: Range<Int>) -> Range<Int>? {
        let holder = runs.first { run in
            run.isVerbatim && run.source.lowerBound <= source.lowerBound && source.upperBound <= run.source.upperBound
        }
        guard let run = holder else { return nil }
        let start = run.text.lowerBound + source.lowerBound - run.source.lowerBound
        return start..<start + source.count
    }
}
