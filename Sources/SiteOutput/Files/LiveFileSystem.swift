#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileSystem {
    /// The disk of this machine. Files are not forced through to the medium: they survive a kill, not a power cut.
    public static let live = FileSystem(
        list: { path throws(FileProblem) in try LiveFiles.list(path) },
        kind: { path throws(FileProblem) in try LiveFiles.kind(path) },
        read: { path throws(FileProblem) in try LiveFiles.read(path) },
        write: { path, bytes throws(FileProblem) in try LiveFiles.write(path, bytes) },
        rename: { from, to throws(FileProblem) in
            try LiveFiles.check(systemRename(from, to), .rename, to)
        },
        removeFile: { path throws(FileProblem) in try LiveFiles.check(unlink(path), .remove, path) },
        makeFolder: { path throws(FileProblem) in try LiveFiles.check(mkdir(path, 0o755), .makeFolder, path) },
        removeFolder: { path throws(FileProblem) in try LiveFiles.check(rmdir(path), .remove, path) },
        realPath: { path throws(FileProblem) in try LiveFiles.realPath(path) },
        lock: { path throws(FileProblem) in try LiveFiles.lock(path) })
}

private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }

private enum LiveFiles {
    static func list(_ path: String) throws(FileProblem) -> [FileSystem.Entry] {
        guard let folder = opendir(path) else { throw problem(.list, path) }
        defer { closedir(folder) }
        var entries: [FileSystem.Entry] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let known = kind(ofType: Int32(entry.pointee.d_type))
            if let kind = try known == nil ? kind("\(path)/\(name)") : known {
                entries.append(.init(name: name, kind: kind))
            }
            errno = 0
        }
        if errno != 0 { throw problem(.list, path) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Some file systems do not say; then the file itself is asked.
    private static func kind(ofType type: Int32) -> FileSystem.Kind? {
        switch type {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK): .link
        case Int32(DT_UNKNOWN): nil
        default: .other
        }
    }

    static func kind(_ path: String) throws(FileProblem) -> FileSystem.Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw problem(.inspect, path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    static func read(_ path: String) throws(FileProblem) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw problem(.read, path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw problem(.read, path) }
        let size = Int(status.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let step = systemRead(file, buffer.baseAddress! + count, size - count)
                if step < 0, errno == EINTR { continue }
                if step < 0 { failed = true }
                if step <= 0 { break }
                count += step
            }
        }
        if failed { throw problem(.read, path) }
        return bytes
    }

    static func write(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw problem(.write, path) }
        var failure: FileProblem?
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let step = systemWrite(file, buffer.baseAddress! + done, buffer.count - done)
                if step < 0, errno == EINTR { continue }
                if step < 0 {
                    failure = problem(.write, path)
                    break
                }
                done += step
            }
        }
        if close(file) != 0, failure == nil { failure = problem(.write, path) }
        if let failure {
            unlink(path)
            throw failure
        }
    }

    static func realPath(_ path: String) throws(FileProblem) -> String? {
        guard let real = realpath(path, nil) else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw problem(.inspect, path)
        }
        defer { free(real) }
        return String(cString: real)
    }

    /// The system's lock on the file counts, not the file: it goes when the process goes.
    static func lock(_ path: String) throws(FileProblem) -> FileLock? {
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard file >= 0 else { throw problem(.lock, path) }
            guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
                let problem = problem(.lock, path)
                let isHeld = errno == EWOULDBLOCK
                close(file)
                if isHeld { return nil }
                throw problem
            }
            // Whoever had it may have removed the file in between; then this lock is on nothing that others see.
            var (here, there) = (stat(), stat())
            if fstat(file, &here) == 0, lstat(path, &there) == 0, here.st_ino == there.st_ino {
                return FileLock {
                    unlink(path)
                    close(file)
                }
            }
            close(file)
        }
    }

    static func check(_ result: Int32, _ action: FileProblem.Action, _ path: String) throws(FileProblem) {
        if result != 0 { throw problem(action, path) }
    }

    private static func problem(_ action: FileProblem.Action, _ path: String) -> FileProblem {
        let reason: FileProblem.Reason =
            switch errno {
            case ENOENT: .missing
            case EACCES, EPERM: .denied
            case ENOSPC, EDQUOT: .full
            case EROFS: .readOnly
            case EEXIST: .exists
            case ENOTEMPTY: .notEmpty
            case ENOTDIR: .notAFolder
            case EISDIR: .isFolder
            case ENAMETOOLONG: .nameTooLong
            default: .other(errno)
            }
        return FileProblem(action, path, reason)
    }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, buffer, count)
}
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int { write(file, buffer, count) }
