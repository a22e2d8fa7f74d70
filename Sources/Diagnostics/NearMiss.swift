/// The candidate a writer most likely meant, or nothing if none is close.
///
/// Distance is optimal string alignment over Unicode scalars, ignoring ASCII case. A candidate counts as close when
/// no more than a third of the longer word has to change. Ties go to the first candidate in order.
public func nearMiss(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard wanted.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates.sorted() where candidate.unicodeScalars.count <= 64 {
        let scalars = Array(candidate.lowercased().unicodeScalars)
        let allowed = max(1, max(wanted.count, scalars.count) / 3)
        let distance = alignmentDistance(wanted, scalars)
        guard distance <= allowed, distance < max(wanted.count, scalars.count) else { continue }
        if best == nil || distance < best!.distance { best = (candidate, distance) }
    }
    return best?.candidate
}

private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty { return b.count }
    if b.isEmpty { return a.count }
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...a.count {
        var current = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            let change = a[i - 1] == b[j - 1] ? 0 : 1
            current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                current[j] = min(current[j], beforePrevious[j - 2] + 1)
            }
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
}
