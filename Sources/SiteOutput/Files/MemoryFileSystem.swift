import Synchronization

/// A disk in memory, for tests. It can fail, or die, at any one change that is made to it.
@available(macOS 15, *)
public final class MemoryFileSystem: Sendable {
    /// What happens at a chosen change.
    public enum Fault: Sendable, Equatable {
        /// The change is refused, and those after it are not.
        case refusal(FileProblem.Reason)
        /// The process is killed in the middle of it: half of a file is written, and nothing works until ``restart()``.
        case kill
    }

    fileprivate enum Node {
        case file([UInt8], revision: Int)
        case folder
        case link(to: String)
    }

    fileprivate struct Disk {
        var nodes: [String: Node] = ["/": .folder]
        var locked: Set<String> = []
        var changes = 0
        var fault: (at: Int, Fault)?
        var isDead = false
    }

    private let disk = Mutex(Disk())

    public init() {}

    // MARK: For tests

    /// Lets something go wrong at the change with this number, counted from zero from now on.
    public func inject(_ fault: Fault, atChange number: Int) {
        disk.withLock { $0.fault = ($0.changes + number, fault) }
    }

    /// How many changes were made so far.
    public var changes: Int { disk.withLock { $0.changes } }

    /// A new process on the same disk: locks are gone and nothing fails.
    public func restart() {
        disk.withLock { disk in
            disk.fault = nil
            disk.isDead = false
            disk.locked = []
        }
    }

    /// Puts a file on the disk, with the folders above it, without counting it as a change.
    public func put(_ path: String, _ text: String) {
        disk.withLock { disk in
            disk.makeParents(of: path)
            disk.nodes[path] = .file(Array(text.utf8), revision: disk.changes)
        }
    }

    public func putFolder(_ path: String) {
        disk.withLock { disk in
            disk.makeParents(of: path)
            disk.nodes[path] = .folder
        }
    }

    public func putLink(_ path: String, to target: String) {
        disk.withLock { disk in
            disk.makeParents(of: path)
            disk.nodes[path] = .link(to: target)
        }
    }

    /// Takes a lock as another process would.
    public func holdLock(_ path: String) { disk.withLock { disk in _ = disk.locked.insert(path) } }

    /// Everything below a folder: files with their text, folders and links with a mark.
    public func tree(_ folder: String) -> [String: String] {
        disk.withLock { disk in
            var tree: [String: String] = [:]
            for (path, node) in disk.nodes where path.hasPrefix(folder + "/") {
                let name = String(path.dropFirst(folder.count + 1))
                switch node {
                case .file(let bytes, _): tree[name] = String(decoding: bytes, as: UTF8.self)
                case .folder: tree[name + "/"] = ""
                case .link(let target): tree[name + "@"] = target
                }
            }
            return tree
        }
    }

    /// A number that changes whenever a file is written or replaced, as its time would.
    public func revision(_ path: String) -> Int? {
        disk.withLock { disk in
            if case .file(_, let revision) = disk.nodes[path] { revision } else { nil }
        }
    }

    // MARK: The disk

    /// The file system that programs see.
    public var files: FileSystem {
        FileSystem(
            list: { path throws(FileProblem) in
                try self.ask(.list, path) { disk throws(FileProblem) in try disk.list(path) }
            },
            kind: { path throws(FileProblem) in
                try self.ask(.inspect, path) { disk throws(FileProblem) in disk.kind(path) }
            },
            read: { path throws(FileProblem) in
                try self.ask(.read, path) { disk throws(FileProblem) in
                    switch disk.nodes[path] {
                    case .file(let bytes, _): return bytes
                    case .folder: throw FileProblem(.read, path, .isFolder)
                    case .link, nil: throw FileProblem(.read, path, .missing)
                    }
                }
            },
            write: { path, bytes throws(FileProblem) in
                try self.change(
                    .write, path,
                    halfway: { $0.nodes[path] = .file(Array(bytes.prefix(bytes.count / 2)), revision: -1) }
                ) {
                    disk throws(FileProblem) in
                    try disk.checkParent(.write, path)
                    if case .folder = disk.nodes[path] { throw FileProblem(.write, path, .isFolder) }
                    disk.nodes[path] = .file(bytes, revision: disk.changes)
                }
            },
            rename: { from, to throws(FileProblem) in
                try self.change(.rename, to) { disk throws(FileProblem) in
                    try disk.checkParent(.rename, to)
                    guard let node = disk.nodes[from] else { throw FileProblem(.rename, from, .missing) }
                    if case .folder = disk.nodes[to] { throw FileProblem(.rename, to, .isFolder) }
                    disk.nodes[from] = nil
                    disk.nodes[to] = node
                }
            },
            removeFile: { path throws(FileProblem) in
                try self.change(.remove, path) { disk throws(FileProblem) in
                    switch disk.nodes[path] {
                    case .file, .link: disk.nodes[path] = nil
                    case .folder: throw FileProblem(.remove, path, .isFolder)
                    case nil: throw FileProblem(.remove, path, .missing)
                    }
                }
            },
            makeFolder: { path throws(FileProblem) in
                try self.change(.makeFolder, path) { disk throws(FileProblem) in
                    try disk.checkParent(.makeFolder, path)
                    if disk.nodes[path] != nil { throw FileProblem(.makeFolder, path, .exists) }
                    disk.nodes[path] = .folder
                }
            },
            removeFolder: { path throws(FileProblem) in
                try self.change(.remove, path) { disk throws(FileProblem) in
                    guard disk.kind(path) == .folder else { throw FileProblem(.remove, path, .missing) }
                    guard try disk.list(path).isEmpty else { throw FileProblem(.remove, path, .notEmpty) }
                    disk.nodes[path] = nil
                }
            },
            realPath: { path throws(FileProblem) in
                try self.ask(.inspect, path) { disk throws(FileProblem) in disk.realPath(path) }
            },
            lock: { path throws(FileProblem) in
                try self.change(.lock, path) { disk throws(FileProblem) in
                    try disk.checkParent(.lock, path)
                    guard disk.locked.insert(path).inserted else { return nil }
                    disk.nodes[path] = .file([], revision: disk.changes)
                    return FileLock { self.unlock(path) }
                }
            })
    }

    private func unlock(_ path: String) {
        disk.withLock { disk in
            guard !disk.isDead else { return }
            disk.locked.remove(path)
            disk.nodes[path] = nil
        }
    }

    private func ask<Answer: Sendable>(
        _ action: FileProblem.Action, _ path: String, _ body: (inout Disk) throws(FileProblem) -> Answer
    ) throws(FileProblem) -> Answer {
        try disk.withLock { disk throws(FileProblem) in
            if disk.isDead { throw FileProblem(action, path, .other(9)) }
            return try body(&disk)
        }
    }

    private func change<Answer: Sendable>(
        _ action: FileProblem.Action, _ path: String, halfway: (inout Disk) -> Void = { _ in },
        _ body: (inout Disk) throws(FileProblem) -> Answer
    ) throws(FileProblem) -> Answer {
        try ask(action, path) { disk throws(FileProblem) in
            defer { disk.changes += 1 }
            guard let fault = disk.fault, fault.at == disk.changes else { return try body(&disk) }
            switch fault.1 {
            case .refusal(let reason):
                throw FileProblem(action, path, reason)
            case .kill:
                halfway(&disk)
                disk.isDead = true
                throw FileProblem(action, path, .other(9))
            }
        }
    }
}

@available(macOS 15, *)
extension MemoryFileSystem.Disk {
    func kind(_ path: String) -> FileSystem.Kind? {
        switch nodes[path] {
        case .file: .file
        case .folder: .folder
        case .link: .link
        case nil: nil
        }
    }

    func list(_ path: String) throws(FileProblem) -> [FileSystem.Entry] {
        guard kind(path) == .folder else { throw FileProblem(.list, path, kind(path) == nil ? .missing : .notAFolder) }
        var entries: [FileSystem.Entry] = []
        for other in nodes.keys where other.hasPrefix(path + "/") {
            let name = other.dropFirst(path.count + 1)
            if name.isEmpty || name.contains("/") { continue }
            guard let kind = kind(other) else { continue }
            entries.append(.init(name: String(name), kind: kind))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    func realPath(_ path: String) -> String? {
        var real = ""
        for name in path.split(separator: "/") {
            real += "/\(name)"
            if case .link(let target) = nodes[real] { real = target }
            if nodes[real] == nil { return nil }
        }
        return real.isEmpty ? "/" : real
    }

    func checkParent(_ action: FileProblem.Action, _ path: String) throws(FileProblem) {
        let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        switch nodes[parent.isEmpty ? "/" : parent] {
        case .folder: break
        case nil: throw FileProblem(action, path, .missing)
        case .file, .link: throw FileProblem(action, path, .notAFolder)
        }
    }

    mutating func makeParents(of path: String) {
        var parent = ""
        for name in path.split(separator: "/").dropLast() {
            parent += "/\(name)"
            nodes[parent] = .folder
        }
    }
}
