/// What is wrong at one place, as a rule sees it. A finding has no severity: that is policy, and is applied later.
public struct Finding: Sendable, Equatable {
    public var rule: Rule
    public var certainty: Certainty
    public var span: Span
    /// One sentence for an editor: what is wrong, in the words of the page.
    public var message: String
    /// What to write instead, if that can be said.
    public var help: String?
    /// Other places and facts that bear on it.
    public var notes: [Note]
    /// Replacements that would settle it.
    public var fixes: [Fix]
    /// The claim behind it, for findings that compare a sentence with the treatment model.
    public var claim: ClaimSummary?

    public init(
        rule: Rule, certainty: Certainty = .certain, at span: Span, _ message: String, help: String? = nil,
        notes: [Note] = [], fixes: [Fix] = [], claim: ClaimSummary? = nil
    ) {
        self.rule = rule
        self.certainty = certainty
        self.span = span
        self.message = message
        self.help = help
        self.notes = notes
        self.fixes = fixes
        self.claim = claim
    }
}

/// How sure a rule is of a finding.
public enum Certainty: String, Sendable, Equatable, CaseIterable {
    /// Two values were compared and differ.
    case certain
    /// The values differ if the sentence is about what it seems to be about.
    case likely
    /// Only words were matched; a person has to look.
    case lexical
}

/// A further fact about a finding, with its own place if it has one.
public struct Note: Sendable, Equatable {
    public var message: String
    public var span: Span?

    public init(_ message: String, at span: Span? = nil) {
        self.message = message
        self.span = span
    }
}

/// A replacement of one piece of a source file.
public struct Fix: Sendable, Equatable {
    public var span: Span
    public var replacement: String

    public init(replacing span: Span, with replacement: String) {
        self.span = span
        self.replacement = replacement
    }
}

/// A claim as it is reported: what the page says beside what the model says.
public struct ClaimSummary: Sendable, Equatable {
    public var treatment: String?
    public var indication: String?
    public var slot: String
    public var said: String
    public var model: String?
    public var verdict: Verdict

    public enum Verdict: String, Sendable, Equatable, CaseIterable {
        case verified, unknown, contradicted
    }

    public init(
        treatment: String?, indication: String?, slot: String, said: String, model: String?, verdict: Verdict
    ) {
        self.treatment = treatment
        self.indication = indication
        self.slot = slot
        self.said = said
        self.model = model
        self.verdict = verdict
    }
}
