/// Does the same with every element, on several cores, and gives the results in the order of the elements.
///
/// One task a worker rather than one an element: a page takes less time than a task costs.
func inParallel<Element: Sendable, Outcome: Sendable>(
    _ elements: [Element], workers: Int, _ body: @escaping @Sendable (Element) -> Outcome
) async -> [Outcome] {
    guard workers > 1, elements.count > 1 else { return elements.map(body) }
    // Small pieces, so that a worker with short pages takes more of them.
    let size = max(1, elements.count / (workers * 8))
    let pieces = stride(from: 0, to: elements.count, by: size).map { $0..<min($0 + size, elements.count) }
    return await withTaskGroup(of: (Int, [Outcome]).self) { group in
        var next = 0
        func start() {
            guard next < pieces.count else { return }
            let (index, piece) = (next, pieces[next])
            next += 1
            group.addTask { (index, elements[piece].map(body)) }
        }
        for _ in 0..<workers { start() }
        var outcomes: [[Outcome]] = Array(repeating: [], count: pieces.count)
        while let (index, outcome) = await group.next() {
            outcomes[index] = outcome
            start()
        }
        return outcomes.flatMap(\.self)
    }
}
