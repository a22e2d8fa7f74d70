import ArgumentParser
import Diagnostics
import SitePipeline

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check the site and, if nothing is wrong, write it to Public/.")

    @OptionGroup var options: SiteOptions
    @Option(help: "human, json, sarif or github.") var format = ReportFormat.human

    func run() async throws { try await SiteRun(options: options, format: format).run { (pipeline) throws(Pipeline.Failure) in try await pipeline.build() } }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the site as build does, and write nothing.")

    @OptionGroup var options: SiteOptions
    @Option(help: "human, json, sarif or github.") var format = ReportFormat.human

    func run() async throws { try await SiteRun(options: options, format: format).run { (pipeline) throws(Pipeline.Failure) in try await pipeline.check() } }
}

/// A run over a site, reported and turned into an exit code.
struct SiteRun {
    let options: SiteOptions
    let format: ReportFormat

    func run(_ work: (Pipeline) async throws(Pipeline.Failure) -> Pipeline.Outcome) async throws {
        let outcome = try await outcome(work)
        Console.print(format.write(outcome.report, usesColor: format == .human && Console.usesColor))
        if format == .human, let commit = outcome.commit {
            Console.print("\(outcome.pageCount) pages. \(commit.written.count) files written, \(commit.unchanged.count) unchanged, \(commit.removed.count) removed.\n")
        }
        if outcome.hasSettingsErrors { throw ExitCode(2) }
        if outcome.report.hasErrors { throw ExitCode(1) }
    }

    func outcome(_ work: (Pipeline) async throws(Pipeline.Failure) -> Pipeline.Outcome) async throws -> Pipeline.Outcome {
        let pipeline = Pipeline(try options.buildOptions())
        do {
            return try await work(pipeline)
        } catch {
            switch error {
            case .usage(let message): throw CommandFailure.usage(message)
            case .internalError(let message): throw CommandFailure.ours(message)
            }
        }
    }
}
