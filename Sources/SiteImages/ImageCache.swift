import SiteOutput

/// Pictures that were made before, kept by what they were made from.
///
/// An entry that is missing, cut off or changed is made again. A cache that cannot be written costs time and nothing else,
/// so its troubles are nobody's problem.
public struct ImageCache: Sendable {
    private let site: String
    private let disk: FileSystem
    /// Whether entries are added and removed; a run that only checks a site changes nothing.
    private let isWritable: Bool

    /// - Parameter site: the folder of the site; the cache is `.sitegen-cache` in it, and hides itself from Git.
    public init(ofSite site: String, on disk: FileSystem, isWritable: Bool) {
        self.site = site
        self.disk = disk
        self.isWritable = isWritable
    }

    /// What an image is made from, and how.
    public struct Key: Hashable, Sendable {
        let name: String

        /// - Parameter recipe: the settings in words. Another recipe is another entry.
        public init(of bytes: [UInt8], recipe: String) {
            name = ContentHash(of: bytes).text + ContentHash(of: Array(recipe.utf8)).text
        }

        init?(fileName: String) {
            guard fileName.utf8.count == 32, fileName.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
            name = fileName
        }
    }

    private var root: String { "\(site)/.sitegen-cache" }
    private var folder: String { "\(root)/images" }
    private func place(_ key: Key) -> String { "\(folder)/\(key.name)" }

    func read(_ key: Key) -> [EncodedImage]? {
        do throws(FileProblem) {
            guard try disk.kind(place(key)) == .file else { return nil }
            return ImageCacheEntry(file: try disk.read(place(key)))?.images
        } catch {
            return nil
        }
    }

    func write(_ images: [EncodedImage], for key: Key) {
        guard isWritable else { return }
        do throws(FileProblem) {
            try makeFolders()
            // In one step, for another build may be reading.
            try disk.write("\(place(key)).new", ImageCacheEntry(images: images).file)
            try disk.rename("\(place(key)).new", place(key))
        } catch {
            return
        }
    }

    /// Removes the entries that this build had no use for.
    public func prune(keeping keys: Set<Key>) {
        guard isWritable else { return }
        do throws(FileProblem) {
            guard try disk.kind(folder) == .folder else { return }
            for entry in try disk.list(folder) where entry.kind == .file {
                let name = entry.name.hasSuffix(".new") ? String(entry.name.dropLast(4)) : entry.name
                guard let key = Key(fileName: name), entry.name != name || !keys.contains(key) else { continue }
                try disk.removeFile("\(folder)/\(entry.name)")
            }
        } catch {
            return
        }
    }

    private func makeFolders() throws(FileProblem) {
        if try disk.kind(folder) == .folder { return }
        for folder in [root, folder] {
            do throws(FileProblem) {
                try disk.makeFolder(folder)
            } catch where error.reason == .exists {
                continue
            }
        }
        try disk.write("\(root)/.gitignore", Array("*\n".utf8))
    }
}

/// A file of the cache: a line with the hash of everything after it, a line for each image, an empty line, and the images.
struct ImageCacheEntry {
    let images: [EncodedImage]

    init(images: [EncodedImage]) { self.images = images }

    var file: [UInt8] {
        let lines = images.map { "\($0.format.rawValue) \($0.size.width) \($0.size.height) \($0.bytes.count)\n" }
        let content = Array((lines.joined() + "\n").utf8) + images.flatMap(\.bytes)
        return Array("\(ContentHash(of: content).text)\n".utf8) + content
    }

    init?(file: [UInt8]) {
        guard let first = file.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let content = Array(file[(first + 1)...])
        guard String(decoding: file[..<first], as: UTF8.self) == ContentHash(of: content).text else { return nil }
        var place = 0
        func line() -> Substring? {
            guard let end = content[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            defer { place = end + 1 }
            return Substring(decoding: content[place..<end], as: UTF8.self)
        }
        var heads: [(format: ImageFormat, size: ImageSize, count: Int)] = []
        while let line = line(), !line.isEmpty {
            let parts = line.split(separator: " ")
            guard parts.count == 4, let format = ImageFormat(rawValue: String(parts[0])), let width = Int(parts[1]),
                let height = Int(parts[2]), let count = Int(parts[3]), count >= 0
            else { return nil }
            heads.append((format, ImageSize(width: width, height: height), count))
        }
        var images: [EncodedImage] = []
        for head in heads {
            guard head.count <= content.count - place else { return nil }
            images.append(EncodedImage(format: head.format, size: head.size, bytes: Array(content[place..<place + head.count])))
            place += head.count
        }
        guard place == content.count, !images.isEmpty else { return nil }
        self.images = images
    }
}
