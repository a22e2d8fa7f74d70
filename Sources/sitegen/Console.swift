#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output and standard error.
enum Console {
    static func print(_ text: String) { write(text, to: 1) }

    /// A message on standard error, on a line of its own.
    static func complain(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: 2) }

    /// Colour is for people at a terminal who have not asked for none (https://no-color.org).
    static var usesColor: Bool {
        guard isatty(1) == 1, environment("TERM") != "dumb" else { return false }
        return (environment("NO_COLOR") ?? "").isEmpty
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// All of it: a pipe takes part of a long text at a time.
    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, bytes, count) }
