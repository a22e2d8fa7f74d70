import ArgumentParser
import Diagnostics
import SitePipeline

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check the site and, if nothing is wrong, write it to Public/.")

    @OptionGroup var options: SiteOptions
    @Option(help: "human, json, sarif or github.") var format = ReportFormat.human

    func run() async throws { try await options.report(as: format, writing: true) }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the site as build does, and write nothing.")

    @OptionGroup var options: SiteOptions
    @Option(help: "human, json, sarif or github.") var format = ReportFormat.human

    func run() async throws { try await options.report(as: format) }
}

extension SiteOptions {
    /// Checks the site, or builds it, prints what came of it and leaves with the exit code for that.
    func report(as format: ReportFormat, writing: Bool = false) async throws {
        let outcome = try await outcome(writing: writing)
        Console.print(outcome.text(as: format, usesColor: format == .human && Console.usesColor))
        if format == .human, let commit = outcome.commit {
            Console.print("\(outcome.pageCount) pages. \(commit.written.count) files written, \(commit.unchanged.count) unchanged, \(commit.removed.count) removed.\n")
        }
        if outcome.hasSettingsErrors { throw ExitCode(2) }
        if outcome.report.hasErrors { throw ExitCode(1) }
    }

    func outcome(writing: Bool = false) async throws -> Pipeline.Outcome {
        let pipeline = Pipeline(try buildOptions())
        do throws(Pipeline.Failure) {
            return writing ? try await pipeline.build() : try await pipeline.check()
        } catch {
            switch error {
            case .usage(let message): throw CommandFailure.usage(message)
            case .internalError(let message): throw CommandFailure.ours(message)
            }
        }
    }
}
