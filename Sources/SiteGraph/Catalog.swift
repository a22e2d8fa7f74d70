import ContentModel

/// The items of one kind, in the order of their keys.
public struct Catalog<Content: Sendable>: Sendable {
    public private(set) var items: [Item<Content>] = []
    private var places: [String: Int] = [:]

    public init() {}

    /// Adds an item. Answers the item that has the key already, in which case nothing is added.
    mutating func add(_ item: Item<Content>) -> Item<Content>? {
        if let place = places[item.key] { return items[place] }
        places[item.key] = items.count
        items.append(item)
        return nil
    }

    public subscript(key: String) -> Item<Content>? { places[key].map { items[$0] } }

    public var keys: [String] { items.map(\.key) }
    public var isEmpty: Bool { items.isEmpty }

    func filter(_ keep: (Item<Content>) -> Bool) -> Catalog {
        var result = Catalog()
        for item in items where keep(item) { _ = result.add(item) }
        return result
    }
}

extension Catalog: Sequence {
    public func makeIterator() -> IndexingIterator<[Item<Content>]> { items.makeIterator() }
}
