import ArgumentParser
import ContentModel
import ContentSchema
import SiteOutput
import SiteScaffold

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Start a new site, or a new content file.", subcommands: [NewSite.self, NewItem.self])
}

struct NewSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Write a small working site into a new folder.")

    @Argument(help: "The folder to make. It must not exist, or be empty.") var folder: String

    func run() throws {
        let disk = FileSystem.live
        do throws(FileProblem) {
            if try disk.kind(folder) != nil {
                guard try disk.kind(folder) == .folder, try disk.list(folder).isEmpty else { throw FileProblem(.makeFolder, folder, .exists) }
            }
            for file in SiteScaffold.files { try disk.writeNew("\(folder)/\(file.path)", Array(file.text.utf8)) }
        } catch {
            throw CommandFailure.usage([error.message, error.help ?? "Choose another folder."].joined(separator: " "))
        }
        Console.print("Wrote \(SiteScaffold.files.count) files to \(folder). Now run: sitegen build --site \(folder)\n")
    }
}

struct NewItem: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "item", abstract: "Write the start of a content file, with every key it needs.")

    @Argument(help: "procedure, article, condition, faq, talking-points, page, person, clinic, treatment or media.") var kind: ItemKind
    @Argument(help: "Its key, which becomes the file's name.") var key: String
    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir")) var site = "."

    func run() throws {
        guard let folder = kind.folder, kind != .reference else {
            throw CommandFailure.usage("A new \(kind.rawValue) is written by hand; `sitegen schema \(kind.rawValue) --docs` lists its keys.")
        }
        guard isKey(key) else { throw CommandFailure.usage("`\(key)`: write \(FieldType<String>.key.expected).") }
        let path = "\(site)/Content/\(folder)/\(key).\(kind.isMarkdown ? "md" : "yml")"
        let text = ItemScaffold.text(of: ContentDecoder.description(of: kind), isMarkdown: kind.isMarkdown)
        do throws(FileProblem) {
            guard try FileSystem.live.kind(path) == nil else { throw FileProblem(.write, path, .exists) }
            try FileSystem.live.writeNew(path, Array(text.utf8))
        } catch {
            throw CommandFailure.usage(error.message)
        }
        Console.print("Wrote \(path).\n")
    }
}

extension ItemKind: ExpressibleByArgument {}

extension FileSystem {
    /// Writes a file and makes the folders above it.
    fileprivate func writeNew(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += folder.isEmpty && !path.hasPrefix("/") ? String(part) : "/\(part)"
            if folder.isEmpty || folder == "/" { continue }
            if try kind(folder) == nil { try makeFolder(folder) }
        }
        try write(path, bytes)
    }
}
