import ArgumentParser
import Diagnostics
import SiteOutput
import SitePipeline

struct FixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "Apply the replacements that are certain.",
        discussion: "What needs judgement is left to you. Run check afterwards.")

    @OptionGroup var options: SiteOptions
    @Flag(help: "Show what would change, and change nothing.") var dryRun = false

    func run() async throws {
        let outcome = try await options.outcome()
        let plan = FixPlan(outcome.report.diagnostics)
        let count = plan.files.reduce(0) { $0 + $1.fixes.count }
        if dryRun {
            Console.print(plan.files.map(\.diff).joined())
        } else {
            for file in plan.files { try replace(file) }
        }
        Console.complain("\(count) \(count == 1 ? "replacement" : "replacements") in \(plan.files.count) \(plan.files.count == 1 ? "file" : "files")\(dryRun ? ", none made" : "").")
    }

    /// Beside the file first, then over it, so that a full disk leaves the old text.
    private func replace(_ file: FixedFile) throws {
        let path = "\(options.site)/\(file.file.path)"
        let disk = FileSystem.live
        do throws(FileProblem) {
            try disk.write("\(path).new~", file.bytes)
            try disk.rename("\(path).new~", path)
        } catch {
            throw CommandFailure.usage(error.message)
        }
    }
}
