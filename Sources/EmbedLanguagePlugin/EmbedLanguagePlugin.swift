import Foundation
import PackagePlugin

/// Puts the words of English into the program itself, so that one file is all there is to install.
@main
struct EmbedLanguagePlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let language = context.package.directoryURL.appending(path: "Sources/ClaimReading/Languages/en")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLanguage.swift")
        return [
            .buildCommand(
                displayName: "Embed the words of English", executable: try context.tool(named: "EmbedLanguage").url,
                arguments: [language.path(), output.path()], inputFiles: files(below: language), outputFiles: [output])
        ]
    }

    private func files(below folder: URL) -> [URL] {
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]) else { return [] }
        return walk.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }.sorted { $0.path() < $1.path() }
    }
}
