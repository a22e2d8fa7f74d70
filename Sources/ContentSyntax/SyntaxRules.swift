import Diagnostics

extension Rule {
    /// The rules of a file's form: its keys and its Markdown, before anything asks what they mean.
    public static let syntax: [Rule] = [
        FrontMatterProblem.rule, YAMLProblem.rule, MarkdownProblem.nestingRule, MarkdownProblem.inlineRule,
        FactProblem.rule, CitationProblem.rule, LinkDestination.rule, RawHTMLTags.rule, ContainerProblem.rule,
        HeadingProblem.levelRule, HeadingProblem.idRule, TableProblem.rule,
    ]
}
