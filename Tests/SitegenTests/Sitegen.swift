import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// The program as it is built, run as a process of its own.
enum Sitegen {
    struct Outcome: Equatable {
        var code: Int32
        /// The number of the signal that ended it; nothing if it ended by itself.
        var signal: Int32?
        var output: String
        var complaint: String
    }

    struct NotBuilt: Error {}

    /// The program stands beside the tests.
    static func binary() throws -> URL {
        var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        folders.insert(URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(), at: 0)
        for folder in folders {
            let binary = folder.appendingPathComponent("sitegen")
            if FileManager.default.isExecutableFile(atPath: binary.path) { return binary }
        }
        throw NotBuilt()
    }

    /// Runs the program to its end. What it prints goes through files, so that neither side waits for the other.
    static func run(_ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]) throws -> Outcome {
        let process = try start(arguments, in: folder, environment: environment)
        process.waitUntilExit()
        return try outcome(of: process, in: folder)
    }

    static func start(_ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:], terminal: FileHandle? = nil) throws -> Process {
        let process = Process()
        process.executableURL = try binary()
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        var variables = ProcessInfo.processInfo.environment
        for name in ["NO_COLOR", "TZ", "LANG", "LC_ALL"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try terminal ?? folder.handle("stdout")
        process.standardError = try folder.handle("stderr")
        try process.run()
        return process
    }

    static func outcome(of process: Process, in folder: TemporaryFolder) throws -> Outcome {
        let wasKilled = process.terminationReason == .uncaughtSignal
        return Outcome(
            code: wasKilled ? -1 : process.terminationStatus, signal: wasKilled ? process.terminationStatus : nil,
            output: (try? folder.text("stdout")) ?? "", complaint: try folder.text("stderr"))
    }
}
