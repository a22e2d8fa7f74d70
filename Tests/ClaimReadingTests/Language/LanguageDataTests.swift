import Foundation
import Testing

@testable import ClaimReading

/// Holds the language's files to what they promise, each file with one message that lists all that is wrong in it.
@Suite struct LanguageDataTests {
    private static let cueFiles = (try? LanguageFiles.english.get().cues) ?? []
    private static let conceptFiles = (try? LanguageFiles.english.get().concepts) ?? []

    @Test func filesCanBeRead() throws {
        let files = try LanguageFiles.english.get()
        #expect(files.cues.count > 100)
        #expect(files.concepts.count > 8)
        #expect(files.cues.allSatisfy { !$0.entries.isEmpty })
        #expect(files.concepts.allSatisfy { !$0.entries.isEmpty })
    }

    @Test(arguments: cueFiles) func everyPhraseTellsItsCue(_ file: DataFile) throws {
        let cue = try #require(Cue.byFileName[file.name], "no reading knows the cue \(file.name)")
        expectNone(
            file.entries.flatMap { family -> [String] in
                let cues = [cue] + family.alsoCues.compactMap { Cue.byFileName[$0] }
                return problems(of: family) { token, _ in cues.allSatisfy(token.has) }
            }, in: file)
    }

    @Test(arguments: conceptFiles) func everyPhraseNamesItsConcept(_ file: DataFile) throws {
        let kind = try #require(
            Concept.Kind.byFileName[file.name], "no reading knows concepts of the kind \(file.name)")
        let concepts = PhraseProbe.english.language.concepts
        expectNone(
            file.entries.flatMap { entry -> [String] in
                guard let id = entry.name.flatMap({ concepts.id(of: $0, kind) }) else {
                    return ["“\(entry.name ?? "")” is no concept"]
                }
                return problems(of: entry) { token, reader in reader.conceptsNamed(by: token).contains(id) }
            }, in: file)
    }

    /// Phrases that are not read in the sentence given for them.
    private func problems(of entry: DataEntry, isRead: (Token, PhraseReader) -> Bool) -> [String] {
        // Names need no sentence of their own: they are names in any.
        let frame = entry.says ?? "We were asked about ~ today."
        return entry.phrases.compactMap { phrase in
            PhraseProbe.english.problem(of: phrase, in: frame, isRead: isRead).map { "\($0), in “\(frame)”" }
        }
    }

    @Test(arguments: cueFiles) func noLookAlikeTellsTheCue(_ file: DataFile) throws {
        let cue = try #require(Cue.byFileName[file.name])
        expectNone(lookAlikes(in: file) { _ in { token, _ in token.has(cue) } }, in: file)
    }

    @Test(arguments: conceptFiles) func noLookAlikeNamesTheConcept(_ file: DataFile) throws {
        let kind = try #require(Concept.Kind.byFileName[file.name])
        let concepts = PhraseProbe.english.language.concepts
        expectNone(
            lookAlikes(in: file) { entry in
                let id = entry.name.flatMap { concepts.id(of: $0, kind) }
                return { token, reader in !token.isCovered && id.map(reader.conceptsNamed(by: token).contains) == true }
            }, in: file)
    }

    private func lookAlikes(in file: DataFile, reading: (DataEntry) -> (Token, PhraseReader) -> Bool) -> [String] {
        file.entries.flatMap { entry -> [String] in
            guard let but = entry.but else { return [] }
            return PhraseProbe.english.words(of: but, where: reading(entry)).map { "“\($0)” is read in “\(but)”" }
        }
    }
}

/// Fails with all problems of a file in one message.
func expectNone(_ problems: [String], in file: DataFile, at location: SourceLocation = #_sourceLocation) {
    guard !problems.isEmpty else { return }
    Issue.record(
        "\(file.name).yml, \(problems.count) problems:\n\(problems.joined(separator: "\n"))", sourceLocation: location)
}
