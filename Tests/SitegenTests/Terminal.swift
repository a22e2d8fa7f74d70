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

    /// Everything that is written until the program ends. A terminal holds some kilobytes; the reports here have fewer.
    func read(until process: Process) throws -> String {
        process.waitUntilExit()
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let flags = fcntl(reader.fileDescriptor, F_GETFL)
        _ = fcntl(reader.fileDescriptor, F_SETFL, flags | O_NONBLOCK)
        while true {
            let count = Foundation.read(reader.fileDescriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
