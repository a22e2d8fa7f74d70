import Foundation
import PackagePlugin

/// Puts the files that `sitegen new` writes into the program itself, so that one file is all there is to install.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let root = context.package.directoryURL
        // The theme and the facts are the repository's own, so that a new site starts with what the example site has.
        let sources = ["Templates", "Content/references", "Content/treatments", "Sources/SiteScaffold/Starter"]
        let inputs = sources.flatMap { files(below: root.appending(path: $0)) }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Embed the files of a new site", executable: try context.tool(named: "EmbedFiles").url,
                arguments: [root.path(), output.path()] + sources, inputFiles: inputs, outputFiles: [output])
        ]
    }

    private func files(below folder: URL) -> [URL] {
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]) else { return [] }
        return walk.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }.sorted { $0.path() < $1.path() }
    }
}
