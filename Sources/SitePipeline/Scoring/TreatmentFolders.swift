import ContentModel
import ContentSchema
import Diagnostics
import SiteOutput
import TreatmentModel

/// The treatment models of several folders, such as those of a site and those kept for tests.
struct TreatmentFolders {
    /// In the order of the folders and of the names in them; of two with the same key the first.
    let files: [DecodedFile]

    var treatments: [Treatment] {
        files.compactMap { if case .treatment(let item) = $0.item { item.content } else { nil } }
    }

    /// A model that cannot be read stops it: a score over half of the facts would say nothing.
    static func read(_ folders: [String], disk: FileSystem) throws(ScoreFailure) -> TreatmentFolders {
        var seen: Set<String> = []
        var files: [DecodedFile] = []
        for folder in folders {
            for name in try names(in: folder, disk: disk) {
                let key = String(name.dropLast(".yml".count))
                guard seen.insert(key).inserted else { continue }
                let file = try SourceFile(reading: "\(folder)/\(name)", for: disk)
                files.append(ContentDecoder.decode(file, kind: .treatment, key: key))
            }
        }
        let unreadable = files.filter { $0.item == nil }
        guard unreadable.isEmpty else { throw ScoreFailure(unreadable.flatMap(\.findings)) }
        return TreatmentFolders(files: files)
    }

    private static func names(in folder: String, disk: FileSystem) throws(ScoreFailure) -> [String] {
        do throws(FileProblem) {
            return try disk.list(folder).filter { $0.kind == .file && $0.name.hasSuffix(".yml") }.map(\.name)
        } catch {
            throw ScoreFailure(error)
        }
    }
}
