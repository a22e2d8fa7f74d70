import ArgumentParser

@main
struct SitegenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Builds a clinic's site from Markdown, and checks every claim in it against what the label says.",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, FixCommand.self, ClaimsCommand.self, NewCommand.self, ExplainCommand.self,
            SchemaCommand.self, ScoreCommand.self,
        ])

    /// Exit codes: 0 clean, 1 errors in the content, 2 wrong usage or settings, 70 a mistake of this program.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            Console.complain(failure.message)
            exit(withCode: failure.code)
        } catch let code as ExitCode {
            exit(withCode: code.rawValue)
        } catch {
            let code = exitCode(for: error)
            guard code != .success else { exit(withError: error) }
            Console.complain(fullMessage(for: error))
            exit(withCode: 2)
        }
    }

    private static func exit(withCode code: Int32) -> Never { exit(withError: ExitCode(code)) }
}

/// A run that ends with a message instead of a report.
struct CommandFailure: Error {
    let code: Int32
    let message: String

    static func usage(_ message: String) -> CommandFailure { CommandFailure(code: 2, message: message) }

    static func ours(_ message: String) -> CommandFailure {
        CommandFailure(code: 70, message: "\(message)\nThis is a mistake in sitegen, not in your site. Nothing was changed.")
    }
}
