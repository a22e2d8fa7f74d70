import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A terminal that a program writes to, read from the other side.
struct Terminal {
    /// The program's side.
    let program: FileHandle
    private let reader: FileHandle

    struct NotAvailable: Error {}

    init() throws {
        var near: Int32 = 0
        var far: Int32 = 0
        guard openpty(&near, &far, nil, nil, nil) == 0 else { throw NotAvailable() }
        reader = FileHandle(fileDescriptor: near, closeOnDealloc: true)
        program = FileHandle(fileDescriptor: far, closeOnDealloc: true)
    }

    /// Everything that is written until the program ends, read while it runs: a terminal holds no more than some kilobytes.
    func read(until process: Process) throws -> String {
        _ = fcntl(reader.fileDescriptor, F_SETFL, fcntl(reader.fileDescriptor, F_GETFL) | O_NONBLOCK)
        var bytes: [UInt8] = []
        while process.isRunning {
            var waiting = pollfd(fd: reader.fileDescriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&waiting, 1, 50)
            bytes += available()
        }
        return String(decoding: bytes + available(), as: UTF8.self)
    }

    /// What has been written and not been read yet.
    private func available() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(reader.fileDescriptor, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
