import ArgumentParser
import ContentSyntax
import SiteOutput
import SitePipeline

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Say how the wording checks do on a file of sentences that people have judged.",
        discussion: "Each sentence stands alone on a page about its treatment, and is judged by the rules' own severities.")

    @Argument(help: "The file: a YAML list with id, text, treatment, error_kind and severity.") var corpus: String
    @Option(help: ArgumentHelp("A folder of treatment models; may be given more than once.", valueName: "dir"))
    var treatments: [String] = ["Content/treatments"]
    @Option(help: ArgumentHelp("The day to judge by; today otherwise.", valueName: "2026-11-21"))
    var now: CalendarDate?

    func run() throws {
        let report: String
        do {
            report = try WordingScore.report(corpus: corpus, treatments: treatments, today: now ?? .today, disk: .live)
        } catch {
            throw CommandFailure.usage(error.message)
        }
        Console.print(report)
    }
}
