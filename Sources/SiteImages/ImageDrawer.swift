/// Turns drawings of our own into pictures, and keeps them.
public struct ImageDrawer: Sendable {
    let library: ImageLibrary.Source
    let cache: ImageCache

    public init(library: @escaping ImageLibrary.Source, cache: ImageCache) {
        self.library = library
        self.cache = cache
    }

    /// Changes with what the library does to bytes.
    private static let recipe = "drawing 1: png9"

    /// - Parameter name: below `media/`, without an ending.
    /// - Returns: nothing where there is no library, or none that draws.
    public func picture(of drawing: [UInt8], named name: String) -> (file: Picture.File, cacheKey: ImageCache.Key)? {
        let key = ImageCache.Key(of: drawing, recipe: Self.recipe)
        if let image = cache.read(key)?.first { return (Picture.File(named: name, image), key) }
        guard case .success(let library) = library(), let image = library.draw(drawing) else { return nil }
        cache.write([image], for: key)
        return (Picture.File(named: name, image), key)
    }
}
