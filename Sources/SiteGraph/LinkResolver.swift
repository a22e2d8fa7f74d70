import ContentModel
import ContentSchema
import Diagnostics

/// Where a link or picture of a text leads on the finished site.
public struct LinkResolver: Sendable {
    private let graph: SiteGraph
    /// Folder of the file the text is in, below `Content/`: "procedures".
    private let folder: String

    public init(_ graph: SiteGraph, from folder: String) {
        self.graph = graph
        self.folder = folder
    }

    /// Why a destination leads nowhere.
    public struct Problem: Error, Sendable {
        let problem: GraphProblem
        public func finding(at span: Span) -> Finding { problem.finding(at: span) }
    }

    /// The destination of a link as it stands in the page. Links out of the site and to places in the page stay as they are.
    public func link(_ destination: String) -> Result<String, Problem> {
        guard !destination.isEmpty, !destination.hasPrefix("#"), !hasScheme(destination), !destination.hasPrefix("//") else {
            return .success(destination)
        }
        let cut = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
        let path = String(destination[..<cut])
        let rest = String(destination[cut...])
        if path.hasPrefix("/") { return sitePath(path).map { $0 + rest } }
        guard let place = contentPath(path) else { return .failure(Problem(problem: .noSuchPage(path, nearest: nil))) }
        if place.hasPrefix("media/") { return image(destination) }
        let item = place.hasSuffix(".md") ? String(place.dropLast(3)) : place
        if let page = graph.page(item) { return .success(page.route.path + rest) }
        if item.hasPrefix("faqs/"), let list = graph.page(layout: .faqs), graph.content.faqs[String(item.dropFirst(5))] != nil {
            return .success(list.route.path + "#" + item.dropFirst(5))
        }
        if isUnreadable(item) { return .success(destination) }
        let near = nearMiss(to: item, in: graph.pages.map(\.itemPath)).map { "../\($0).md" }
        return .failure(Problem(problem: .noSuchPage(path, nearest: near)))
    }

    /// The address of a picture in `Content/media/`, or of one elsewhere on the web as it stands.
    public func image(_ destination: String) -> Result<String, Problem> {
        if hasScheme(destination) { return .success(destination) }
        let place = destination.hasPrefix("/") ? String(destination.dropFirst()) : contentPath(destination) ?? destination
        let name = place.hasPrefix("media/") ? String(place.dropFirst(6)) : place
        if let problem = graph.mediaProblem(name) { return .failure(Problem(problem: problem)) }
        return .success("/media/\(name)")
    }

    private func sitePath(_ path: String) -> Result<String, Problem> {
        if graph.page(at: path) != nil || path.hasPrefix("/media/") { return .success(path) }
        if graph.page(at: path + "/") != nil { return .success(path + "/") }
        if path.split(separator: "/").last?.contains(".") == true || graph.unreadable.contains(route: path) { return .success(path) }
        let near = nearMiss(to: path, in: graph.pages.map(\.route.path))
        return .failure(Problem(problem: .noSuchPage(path, nearest: near)))
    }

    /// Whether `procedures/x` has a file that cannot be read, which is reported there.
    private func isUnreadable(_ itemPath: String) -> Bool {
        let parts = itemPath.split(separator: "/").map(String.init)
        guard parts.count == 2, let kind = ItemKind.allCases.first(where: { $0.folder == parts[0] }) else { return false }
        return graph.unreadable.contains(kind, parts[1])
    }

    /// A relative path followed from the text's own folder: `../articles/x.md` from `procedures` is `articles/x.md`.
    private func contentPath(_ path: String) -> String? {
        var parts = folder.isEmpty ? [] : folder.split(separator: "/").map(String.init)
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    private func hasScheme(_ destination: String) -> Bool {
        guard let colon = destination.firstIndex(of: ":") else { return false }
        let scheme = destination[..<colon]
        return !scheme.isEmpty && scheme.utf8.allSatisfy { ($0 | 0x20 >= 97 && $0 | 0x20 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 43 || $0 == 45 || $0 == 46 }
    }
}
