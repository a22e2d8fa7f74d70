import ArgumentParser
import SitePipeline
import SiteRules

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a rule asks for, why, on what source, with examples.")

    @Argument(help: "The rule, as it stands in brackets behind a message; all rules if none is given.") var rule: String?
    @Flag(help: "Every rule in full, as a reference in Markdown.") var docs = false

    func run() throws {
        if docs {
            Console.print(RuleCatalog.reference + "\n")
            return
        }
        guard let rule else {
            Console.print(RuleCatalog.list)
            return
        }
        guard let text = RuleCatalog.explanation(of: rule) else {
            throw CommandFailure.usage(RuleCatalog.unknown(rule))
        }
        Console.print(text + "\n")
    }
}
