/// A file of the finished site.
public struct OutputFile: Sendable, Equatable {
    /// Where it goes, relative to the output folder: `procedures/x/index.html`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Files that pages refer to come first and lists of pages last, so that what is there never refers to what is not.
    var turn: Int {
        if path.hasSuffix(".html") { return 1 }
        return path.hasSuffix(".xml") ? 2 : 0
    }
}

/// What a commit did, by paths.
public struct CommitSummary: Sendable, Equatable {
    public var written: [String] = []
    public var unchanged: [String] = []
    public var removed: [String] = []

    public init(written: [String] = [], unchanged: [String] = [], removed: [String] = []) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
    }
}

/// The folder that a site is written to, such as `Public/`.
///
/// What builds have written there is on a list in the folder; everything else is left alone. A commit that is refused,
/// or that fails before its last phase, leaves the site as it was; one that is killed leaves nothing that the next one
/// does not repair.
public struct OutputFolder: Sendable {
    /// The folder in the output folder for the list, the lock and files on their way.
    static let privateFolder = ".sitegen"

    let path: String
    let site: String
    let inputs: [String]
    let disk: FileSystem

    /// - Parameters:
    ///   - path: The output folder. It need not exist.
    ///   - site: The folder of the whole site.
    ///   - inputs: What the site is made from, relative to `site`. The output may not overlap with it.
    public init(
        at path: String, ofSite site: String, inputs: [String] = ["Content", "Templates"], on disk: FileSystem = .live
    ) {
        self.path = path
        self.site = site
        self.inputs = inputs
        self.disk = disk
    }

    /// Makes the folder hold these files, and none of those that an earlier commit wrote besides.
    public func commit(_ files: [OutputFile]) throws(OutputProblem) -> CommitSummary {
        try Self.checkPaths(of: files)
        do {
            let root = try checkPlace()
            try checkIsOurs(root)
            let own = "\(root)/\(Self.privateFolder)"
            try makeFolders(upTo: own)
            guard let lock = try disk.lock("\(own)/lock") else { throw OutputProblem.busy(folder: path) }
            defer { lock.release() }
            var commit = Commit(root: root, shown: path, old: try manifest(in: root) ?? Manifest(), disk: disk)
            return try commit.run(files)
        } catch let problem as FileProblem {
            throw .disk(problem, siteIsUntouched: true)
        } catch let problem as OutputProblem {
            throw problem
        } catch {
            preconditionFailure("only problems of output are thrown above: \(error)")
        }
    }

    // MARK: Checks before anything is touched

    static func checkPaths(of files: [OutputFile]) throws(OutputProblem) {
        var places: [String: String] = [:]
        var folders: [String: String] = [:]
        for file in files {
            guard OutputPath.isSafe(file.path) else { throw .unsafePath(file.path) }
            if let other = places.updateValue(file.path, forKey: file.path.lowercased()) {
                throw .samePlace(other, file.path)
            }
            for folder in OutputPath.parents(of: file.path) {
                if let other = folders.updateValue(folder, forKey: folder.lowercased()), other != folder {
                    throw .samePlace(other, folder)
                }
            }
        }
        for (key, folder) in folders.sorted(by: { inByteOrder($0.key, $1.key) }) {
            if let file = places[key] { throw .samePlace(file, folder) }
        }
    }

    /// The output folder's real path, if it may be one.
    private func checkPlace() throws -> String {
        let output = try resolve(path)
        let site = try resolve(site)
        if OutputPath.isWithin(site, output) { throw OutputProblem.overlap(output: path, input: self.site) }
        for input in inputs {
            let shown = "\(self.site)/\(input)"
            let folder = try resolve(shown)
            if OutputPath.isWithin(output, folder) || OutputPath.isWithin(folder, output) {
                throw OutputProblem.overlap(output: path, input: shown)
            }
        }
        switch try disk.kind(output) {
        case .folder, nil: return output
        case .file, .link, .other: throw OutputProblem.notAFolder(path)
        }
    }

    /// A path without links and dots, also if its end does not exist yet.
    private func resolve(_ path: String) throws(FileProblem) -> String {
        var start = path[...]
        var missing: [Substring] = []
        while true {
            if let real = try disk.realPath(start.isEmpty ? "." : String(start)) {
                var names = real.split(separator: "/")
                for name in missing.reversed() where name != "." {
                    if name == ".." { _ = names.popLast() } else { names.append(name) }
                }
                return "/" + names.joined(separator: "/")
            }
            while start.last == "/" { start.removeLast() }
            let slash = start.lastIndex(of: "/")
            missing.append(slash.map { start[start.index(after: $0)...] } ?? start)
            start = slash.map { $0 == start.startIndex ? "/" : start[..<$0] } ?? ""
        }
    }

    /// A folder is ours if it has our list, or nothing but hidden files such as `.gitkeep`.
    private func checkIsOurs(_ root: String) throws {
        guard try disk.kind(root) != nil else { return }
        let own = "\(root)/\(Self.privateFolder)"
        if let kind = try disk.kind(own), kind != .folder {
            throw OutputProblem.inTheWay("\(path)/\(Self.privateFolder)")
        }
        if try manifest(in: root) != nil { return }
        let foreign = try disk.list(root).first { entry in
            entry.name != Self.privateFolder && !(entry.kind == .file && entry.name.hasPrefix("."))
        }
        if let foreign { throw OutputProblem.notOurs(folder: path, example: foreign.name) }
    }

    private func manifest(in root: String) throws -> Manifest? {
        let name = "\(Self.privateFolder)/manifest"
        switch try disk.kind("\(root)/\(name)") {
        case nil: return nil
        case .file: break
        case .folder, .link, .other: throw OutputProblem.manifestUnreadable("\(path)/\(name)")
        }
        guard let text = String(validating: try disk.read("\(root)/\(name)"), as: UTF8.self),
            let manifest = Manifest(text: text)
        else { throw OutputProblem.manifestUnreadable("\(path)/\(name)") }
        return manifest
    }

    private func makeFolders(upTo path: String) throws(FileProblem) {
        for folder in OutputPath.parents(of: path).dropFirst() + [path] where try disk.kind(folder) == nil {
            try disk.makeFolder(folder)
        }
    }
}
