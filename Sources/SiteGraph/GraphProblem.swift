import ContentSchema
import Diagnostics
import TreatmentModel

/// What can be wrong between items, in words for an editor.
enum GraphProblem {
    case unresolved(ItemKind, String, nearest: String?, isDraft: Bool)
    case duplicateKey(String, kind: ItemKind, first: Span)
    case duplicateRoute(Route, first: Span)
    case keyDiffersFromFile(String, fileName: String)
    case unknownIndication(String, treatment: String, nearest: String?, known: [String])
    case noSuchPage(String, nearest: String?)
    case noSuchMediaFile(String, nearest: String?)
    case noMediaRecord(String)
    case aliasOfItself(String)

    /// A key that is none of a treatment's indications.
    ///
    /// - Parameter name: the treatment as the editor knows it here: by its file, or by its key.
    static func unknownIndication(_ key: String, of treatment: Treatment, named name: String) -> GraphProblem {
        let known = treatment.indications.map(\.key)
        return .unknownIndication(key, treatment: name, nearest: nearMiss(to: key, in: known), known: known)
    }

    func finding(at span: Span) -> Finding {
        switch self {
        case .unresolved(let kind, let key, let nearest, let isDraft):
            let place = kind.folder.map { "Content/\($0)" } ?? "Content"
            if isDraft {
                return Finding(
                    rule: .unresolvedReference, at: span, "The \(kind.noun) `\(key)` is a draft.",
                    help: "Publish it (remove `draft: true` there), or remove it here.")
            }
            let file = kind == .reference
                ? "Add it to a file in \(place)." : "Add \(place)/\(key).\(kind.isMarkdown ? "md" : "yml"), or correct the key."
            return Finding(
                rule: .unresolvedReference, at: span, "There \(kind == .talkingPoints ? "are" : "is") no \(kind.noun) `\(key)`.",
                help: nearest.map { "Did you mean `\($0)`?" } ?? file)
        case .duplicateKey(let key, let kind, let first):
            let what = kind == .media ? "The picture `\(key)` has two records." : "The key `\(key)` is given to two \(kind.folder ?? "items")."
            return Finding(
                rule: .duplicateKey, at: span, what,
                help: kind == .media ? "Keep one of the two." : "Give one of them another key.",
                notes: [Note("The first is here.", at: first)])
        case .duplicateRoute(let route, let first):
            return Finding(
                rule: .duplicateRoute, at: span, "Two pages would stand at `\(route.path)`.",
                help: "Rename one of the two files, or remove the alias.", notes: [Note("The other is here.", at: first)])
        case .keyDiffersFromFile(let key, let fileName):
            return Finding(
                rule: .keyDiffersFromFile, at: span, "The key is `\(key)`, but the file is called `\(fileName)`.",
                help: "Write `key: \(fileName)`, or rename the file.")
        case .unknownIndication(let key, let treatment, let nearest, let known):
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            return Finding(
                rule: .unresolvedReference, at: span, "`\(treatment)` has no indication `\(key)`.",
                help: nearest.map { "Did you mean `\($0)`? Its indications are: \(list)." } ?? (known.isEmpty ? "It has no indication at all; remove the key." : "Its indications are: \(list)."))
        case .noSuchPage(let path, let nearest):
            return Finding(
                rule: .brokenLink, at: span, "No page stands at `\(path)`.",
                help: nearest.map { "Did you mean `\($0)`?" } ?? "Write the path of a page of this site, such as `/about/`.")
        case .noSuchMediaFile(let name, let nearest):
            return Finding(
                rule: .missingMedia, at: span, "There is no file `\(name)` in Content/media.",
                help: nearest.map { "Did you mean `\($0)`?" } ?? "Put the picture there, or correct its name.")
        case .noMediaRecord(let name):
            let stem = name.split(separator: ".").first.map(String.init) ?? name
            return Finding(
                rule: .missingMedia, at: span, "The picture `\(name)` has no record.",
                help: "Add Content/media/\(stem).yml with its `file`, `alt`, `credit`, `rights` and `subject`.")
        case .aliasOfItself(let path):
            return Finding(
                rule: .duplicateRoute, at: span, "`\(path)` is the page's own path.", help: "Remove it from `aliases`.")
        }
    }
}
