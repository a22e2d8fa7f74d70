import ArgumentParser
import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteImages
import SiteOutput
import SitePipeline

/// What every command that reads a site takes.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The site's folder, with Content/ and Templates/.", valueName: "dir"))
    var site = "."

    @Option(help: ArgumentHelp("Where the site is written; Public in the site's folder otherwise.", valueName: "dir"))
    var output: String?

    @Option(help: ArgumentHelp("The day of the build; today otherwise.", valueName: "2026-11-21"))
    var now: CalendarDate?

    @Option(help: ArgumentHelp("Another web address than the settings', for a preview.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Take in pages marked as drafts.")
    var drafts = false

    func buildOptions() throws -> BuildOptions {
        if let baseURL, !isSiteAddress(baseURL) {
            throw CommandFailure.usage("`--base-url \(baseURL)`: write \(FieldType<String>.baseURL.expected).")
        }
        return BuildOptions(
            site: site, output: output, baseURL: baseURL, includesDrafts: drafts, today: now ?? .today, disk: .live,
            images: ImageLibrary.live, workers: Console.coreCount)
    }
}

extension CalendarDate: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension ReportFormat: ExpressibleByArgument {}
