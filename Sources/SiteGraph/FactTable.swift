import ContentSyntax
import Diagnostics
import TreatmentModel

/// The facts that texts can name instead of typing them: `{{bellafill.acne-scars.age}}`.
public struct FactTable: Sendable {
    private let facts: [String: Fact]
    /// The paths each treatment has, for near misses.
    private let paths: [String: [String]]
    private let isUnreadable: @Sendable (_ treatment: String) -> Bool

    /// A fact as text, ready to stand in a sentence.
    public struct Fact: Sendable, Hashable {
        public let text: String
        /// Key of the treatment it comes from.
        public let treatment: String
    }

    /// Why a path names no fact.
    public enum Problem: Error, Sendable, Hashable {
        case unknownTreatment(String, nearest: String?)
        case unknownFact(path: String, nearest: String?)
        /// The treatment could have the fact, but its model does not give it.
        case notGiven(path: String)
        /// The treatment's file cannot be read, which is reported there.
        case unreadableTreatment
    }

    /// - Parameter isUnreadable: whether a treatment has a file that could not be read.
    public init(
        _ treatments: some Sequence<Treatment>, isUnreadable: @escaping @Sendable (_ treatment: String) -> Bool = { _ in false }
    ) {
        var facts: [String: Fact] = [:]
        var paths: [String: [String]] = [:]
        for treatment in treatments {
            for (path, text) in treatment.factPaths {
                let full = "\(treatment.key).\(path)"
                facts[full] = Fact(text: text ?? "", treatment: treatment.key)
                paths[treatment.key, default: []].append(full)
            }
        }
        self.facts = facts
        self.paths = paths
        self.isUnreadable = isUnreadable
    }

    public func resolve(_ path: String) -> Result<Fact, Problem> {
        if let fact = facts[path] { return fact.text.isEmpty ? .failure(.notGiven(path: path)) : .success(fact) }
        let key = String(path.prefix { $0 != "." })
        guard let known = paths[key] else {
            if isUnreadable(key) { return .failure(.unreadableTreatment) }
            return .failure(.unknownTreatment(key, nearest: nearMiss(to: key, in: paths.keys)))
        }
        return .failure(.unknownFact(path: path, nearest: nearMiss(to: path, in: known)))
    }
}

extension FactTable.Problem {
    /// Nothing for what is reported elsewhere.
    public func finding(at span: Span) -> Finding? {
        switch self {
        case .unreadableTreatment: nil
        case .unknownTreatment(let key, let nearest):
            Finding(
                rule: .unknownFact, at: span, "There is no treatment `\(key)`.",
                help: nearest.map { "Did you mean `\($0)`?" } ?? "Add Content/treatments/\(key).yml, or correct the name.")
        case .unknownFact(let path, let nearest):
            Finding(
                rule: .unknownFact, at: span, "`{{\(path)}}` names no fact.",
                help: nearest.map { "Did you mean `{{\($0)}}`?" } ?? "Write treatment, indication and fact, such as `{{bellafill.acne-scars.age}}`.")
        case .notGiven(let path):
            Finding(
                rule: .unknownFact, at: span, "The treatment model does not say what `{{\(path)}}` is.",
                help: "Add the fact to Content/treatments/\(path.prefix { $0 != "." }).yml with its source, or write the sentence without it.")
        }
    }
}
