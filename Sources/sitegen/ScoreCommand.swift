import ArgumentParser
import ContentSyntax
import SiteOutput
import SitePipeline

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Say how the wording checks do on sentences or pages that people have judged.",
        discussion: """
            A sentence of a file stands alone on a page about its treatment. The pages of a folder are read as \
            articles of a clinic's site, and each judged line is held against what became of it. Rules have their \
            own severities.
            """)

    @Argument(
        help: "A YAML list of sentences (id, text, treatment, error_kind, severity), or a folder of pages and judged.yaml.")
    var corpus: String
    @Option(help: ArgumentHelp("A folder of treatment models; may be given more than once.", valueName: "dir"))
    var treatments: [String] = ["Content/treatments"]
    @Option(help: ArgumentHelp("The day to judge by; today otherwise.", valueName: "2026-11-21"))
    var now: CalendarDate?
    @Flag(help: "Of pages: print each line that went wrong.") var list = false
    @Option(help: "Of pages: print recall for each kind of contradiction (kind).") var by: Grouping?

    enum Grouping: String, ExpressibleByArgument {
        case kind
    }

    func run() throws {
        var details: Score.Details = []
        if list { details.insert(.lines) }
        if by == .kind { details.insert(.kinds) }
        let report: String
        do throws(ScoreFailure) {
            report = try Score.report(
                of: corpus, treatments: treatments, today: now ?? .today, disk: .live, details: details)
        } catch {
            throw CommandFailure.usage(error.message)
        }
        Console.print(report)
    }
}
