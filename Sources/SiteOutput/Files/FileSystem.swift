/// What the program does with a disk, as values, so that tests can have another disk.
///
/// Paths use forward slashes. Nothing here follows a symbolic link at the end of a path, except ``realPath``.
public struct FileSystem: Sendable {
    /// The entries of a folder, sorted by the bytes of their names.
    public var list: @Sendable (_ folder: String) throws(FileProblem) -> [Entry]
    /// What a path leads to; nothing if it leads nowhere.
    public var kind: @Sendable (_ path: String) throws(FileProblem) -> Kind?
    /// The bytes of a file.
    public var read: @Sendable (_ path: String) throws(FileProblem) -> [UInt8]
    /// Makes a file or replaces its bytes. May leave part of a file when the process is killed.
    public var write: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Moves a file, in one step and over any file that is there.
    public var rename: @Sendable (_ from: String, _ to: String) throws(FileProblem) -> Void
    public var removeFile: @Sendable (_ path: String) throws(FileProblem) -> Void
    /// Makes a folder in a folder that exists.
    public var makeFolder: @Sendable (_ path: String) throws(FileProblem) -> Void
    /// Removes an empty folder.
    public var removeFolder: @Sendable (_ path: String) throws(FileProblem) -> Void
    /// The path without links and dots; nothing if it leads nowhere.
    public var realPath: @Sendable (_ path: String) throws(FileProblem) -> String?
    /// Takes a lock file for this process; nothing if another one has it. A dead process has no lock, even if its file
    /// is still there.
    public var lock: @Sendable (_ path: String) throws(FileProblem) -> FileLock?

    public enum Kind: Sendable, Equatable {
        case file, folder, link, other
    }

    public struct Entry: Sendable, Equatable {
        public var name: String
        public var kind: Kind

        public init(name: String, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }
}

/// A lock that is held until it is released or the process ends.
public struct FileLock: Sendable {
    /// Lets go, and removes the lock file.
    public let release: @Sendable () -> Void

    public init(release: @escaping @Sendable () -> Void) { self.release = release }
}

/// What the disk refused.
public struct FileProblem: Error, Equatable, Sendable {
    public var action: Action
    public var path: String
    public var reason: Reason

    public init(_ action: Action, _ path: String, _ reason: Reason) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    public enum Action: String, Sendable, Equatable {
        case list, inspect, read, write, rename, remove, lock
        case makeFolder = "make the folder"
    }

    public enum Reason: Sendable, Equatable {
        case missing, denied, full, readOnly, exists, notEmpty, notAFolder, isFolder, nameTooLong
        /// Anything else, by the system's number.
        case other(Int32)
    }
}
