import ArgumentParser
import Diagnostics
import SitePipeline

struct ClaimsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims", abstract: "List every sentence of the site with its account, its place and the evidence.")

    @OptionGroup var options: SiteOptions
    @Option(help: "table, json, csv or html (one page, for a lawyer).") var format = ClaimListing.table

    func run() async throws {
        let outcome = try await options.outcome()
        guard let name = outcome.siteName else {
            Console.complain(ReportFormat.human.write(outcome.report))
            throw ExitCode(2)
        }
        let day = (options.now ?? .today).longForm
        Console.print(format.write(outcome.accounts, site: name, day: day))
    }
}

extension ClaimListing: ExpressibleByArgument {}
