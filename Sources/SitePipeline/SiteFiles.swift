import ContentSchema
import ContentSyntax
import Diagnostics
import SiteOutput

/// Every file of a site, read and sorted by what it is. The order is that of the paths' bytes, whatever the disk's is.
struct SiteFiles: Sendable {
    /// A file of `Content/` with the kind and key its place gives it.
    struct ContentFile: Sendable {
        let file: SourceFile
        let kind: ItemKind
        let key: String
    }

    /// A file that goes to the finished site as it is.
    struct Asset: Sendable {
        /// Name below `Content/media/` or `Templates/assets/`.
        let name: String
        let bytes: [UInt8]
    }

    var settings: ContentFile?
    /// There are no settings, but a file that was meant to be them.
    var hasMisnamedSettings = false
    var content: [ContentFile] = []
    var templates: [SourceFile] = []
    var media: [Asset] = []
    var assets: [Asset] = []
    var findings: [Finding] = []

    /// Why a folder is no site at all.
    enum Problem: Error {
        case noContent(site: String)
        case noTemplates(site: String)
        case disk(FileProblem)
    }

    static func read(_ site: String, disk: FileSystem) throws(Problem) -> SiteFiles {
        var reader = SiteFileReader(site: site, disk: disk)
        var hasContent = false
        do {
            hasContent = try disk.kind("\(site)/Content") == .folder
            if hasContent { try reader.readContent() }
            if try disk.kind("\(site)/Templates") == .folder { try reader.readTemplates() }
        } catch {
            throw .disk(error)
        }
        guard hasContent else { throw .noContent(site: site) }
        guard !reader.files.templates.isEmpty else { throw .noTemplates(site: site) }
        return reader.files
    }
}
