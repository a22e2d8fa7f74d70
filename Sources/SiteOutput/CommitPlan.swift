/// What has to be done to an output folder, worked out by looking only.
struct CommitPlan {
    /// Files that are new or differ, in the order of writing.
    private(set) var toWrite: [OutputFile] = []
    private(set) var unchanged: [String] = []
    /// Folders to make, outermost first.
    private(set) var newFolders: [String] = []
    /// Old files and folders that stand where a folder or file has to go. They have to be removed first.
    private(set) var obstacles: [FileSystem.Entry] = []
    /// Old files that are no longer made.
    private(set) var stale: [String] = []
    /// The list as it will be at the end.
    private(set) var manifest = Manifest()

    private let root: String
    private let shown: String
    private let old: Manifest
    private let disk: FileSystem
    /// What stands at the folders that were looked at.
    private var folders: [String: FileSystem.Kind?] = [:]

    init(for files: [OutputFile], root: String, shown: String, old: Manifest, disk: FileSystem) throws {
        self.root = root
        self.shown = shown
        self.old = old
        self.disk = disk
        for file in files {
            manifest.files[file.path] = .init(hash: ContentHash(of: file.bytes), size: file.bytes.count)
        }
        let ordered = files.sorted { a, b in a.turn != b.turn ? a.turn < b.turn : inByteOrder(a.path, b.path) }
        for file in ordered {
            try planFolders(above: file.path)
            try plan(file)
        }
        for path in old.files.keys.sorted(by: inByteOrder) where manifest.files[path] == nil {
            // What is behind a link is not in this folder, whatever the list says.
            guard try OutputPath.parents(of: path).allSatisfy({ try kind(ofFolder: $0) == .folder }) else { continue }
            if try disk.kind("\(root)/\(path)") == .file { stale.append(path) }
        }
        unchanged.sort(by: inByteOrder)
    }

    private mutating func planFolders(above path: String) throws {
        for folder in OutputPath.parents(of: path) {
            let isKnown = folders[folder] != nil
            let kind = try kind(ofFolder: folder)
            // Whether a folder is one that we made matters when it is empty one day.
            if kind == nil || old.folders.contains(folder) { manifest.folders.insert(folder) }
            guard !isKnown else { continue }
            switch kind {
            case .folder: break
            case nil: newFolders.append(folder)
            case .file where old.files[folder] != nil:
                obstacles.append(.init(name: folder, kind: .file))
                newFolders.append(folder)
                manifest.folders.insert(folder)
                folders[folder] = .some(nil)
            case .file, .link, .other: throw OutputProblem.inTheWay("\(shown)/\(folder)")
            }
        }
    }

    private mutating func plan(_ file: OutputFile) throws {
        let place = "\(root)/\(file.path)"
        let isBelowNew = OutputPath.parents(of: file.path).last.map { newFolders.contains($0) } ?? false
        switch isBelowNew ? nil : try disk.kind(place) {
        case nil:
            toWrite.append(file)
        case .file:
            guard let known = old.files[file.path] else { throw OutputProblem.inTheWay("\(shown)/\(file.path)") }
            // The list says what was written, the disk what is there: both have to agree with the new file.
            if known == manifest.files[file.path], try disk.read(place) == file.bytes {
                unchanged.append(file.path)
            } else {
                toWrite.append(file)
            }
        case .folder:
            try planClearing(of: file.path)
            toWrite.append(file)
        case .link, .other:
            throw OutputProblem.inTheWay("\(shown)/\(file.path)")
        }
    }

    /// Plans to remove a folder that we made, with all that is in it, if all of that is ours and gone from the site.
    private mutating func planClearing(of folder: String) throws {
        guard old.folders.contains(folder) else { throw OutputProblem.inTheWay("\(shown)/\(folder)") }
        for entry in try disk.list("\(root)/\(folder)") {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder: try planClearing(of: path)
            case .file where old.files[path] != nil: obstacles.append(.init(name: path, kind: .file))
            case .file, .link, .other: throw OutputProblem.inTheWay("\(shown)/\(path)")
            }
        }
        obstacles.append(.init(name: folder, kind: .folder))
    }

    private mutating func kind(ofFolder folder: String) throws -> FileSystem.Kind? {
        if let known = folders[folder] { return known }
        let kind = try disk.kind("\(root)/\(folder)")
        folders[folder] = .some(kind)
        return kind
    }
}
