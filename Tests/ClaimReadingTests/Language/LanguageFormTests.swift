import Foundation
import Testing

@testable import ClaimReading

/// Holds the language's files to their form: what keys they have, which cues there are, that no phrase stands twice.
@Suite struct LanguageFormTests {
    private let files: LanguageFiles

    init() throws { files = try LanguageFiles.english.get() }

    @Test func everyCueHasAFileAndEveryFileACue() {
        // Numbers in words have a list of their own.
        let cues = Set(Cue.allCases.filter { $0 != .number }.map(\.fileName))
        let names = Set(files.cues.map(\.name))
        #expect(cues.subtracting(names).sorted() == [], "cues without a file")
        #expect(names.subtracting(cues).sorted() == [], "files without a cue")
        #expect(Language.english.unknownCues == [])
    }

    @Test func everyCueIsRead() throws {
        let sources = try swiftFiles().filter { $0.lastPathComponent != "Cue.swift" }.map {
            try String(contentsOf: $0, encoding: .utf8)
        }
        let names = Set(sources.flatMap(Self.members))
        // Phrases of an idiom only have to hide their words.
        let unread = Cue.allCases.filter { !names.contains(String(describing: $0)) }.map(\.fileName)
        #expect(unread == [], "no reader asks for these cues")
    }

    private func swiftFiles() throws -> [URL] {
        let all = try #require(
            FileManager.default.enumerator(at: LanguageFiles.sources, includingPropertiesForKeys: nil))
        return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }

    /// The names behind a period.
    private static func members(of source: String) -> [String] {
        source.split(separator: ".").dropFirst().map { String($0.prefix { $0.isLetter || $0.isNumber }) }
    }

    @Test func keysAreKnown() {
        for file in files.cues {
            expectNone(
                unknown(
                    file, keys: ["cue", "about", "families"], entryKeys: ["phrases", "as", "also", "says", "but"]),
                in: file)
        }
        let keys: Set = ["name", "kind-of", "phrases", "as", "says", "but", "category", "jurisdiction", "opposite"]
        for file in files.concepts {
            expectNone(unknown(file, keys: ["kind", "about", "concepts"], entryKeys: keys), in: file)
        }
    }

    private func unknown(_ file: DataFile, keys: Set<String>, entryKeys: Set<String>) -> [String] {
        let strange = file.keys.subtracting(keys).union(file.entries.flatMap { $0.keys.subtracting(entryKeys) })
        return strange.sorted().map { "“\($0)” is no key" }
            + keys.subtracting(file.keys).sorted().map { "“\($0)” is missing" }
    }

    @Test func valuesAreKnown() {
        for file in files.cues + files.concepts {
            let names = Set(file.entries.compactMap(\.name))
            expectNone(
                file.entries.flatMap { entry -> [String] in
                    var problems = entry.alsoCues.filter { Cue.byFileName[$0] == nil || $0 == file.name }.map {
                        "“\($0)” is no other cue"
                    }
                    problems += entry.parents.filter { !names.contains($0) }.map {
                        "“\($0)” is no concept of this kind"
                    }
                    if let tag = entry.partOfSpeech,
                        !["noun", "verb", "adjective", "adverb", "preposition"].contains(tag)
                    {
                        problems.append("“\(tag)” is no part of speech")
                    }
                    if let says = entry.says, says.count(where: { $0 == "~" }) != 1 {
                        problems.append("“\(says)” needs one ~")
                    }
                    if entry.phrases.isEmpty { problems.append("“\(entry.name ?? entry.says ?? "")” has no phrases") }
                    return problems
                }, in: file)
        }
    }

    @Test func everyFamilyIsTriedInSentences() {
        for file in files.cues {
            expectNone(
                file.entries.filter { $0.says == nil || $0.but == nil }.map {
                    "“\($0.phrases.first ?? "")” has no sentences"
                }, in: file)
        }
    }

    @Test func noPhraseHoldsFigures() {
        for file in files.cues + files.concepts {
            let figures = file.entries.flatMap(\.phrases).filter { $0.contains { $0.isNumber } }
            expectNone(figures.map { "“\($0)” holds figures, which are read as numbers" }, in: file)
        }
    }

    /// A phrase of two cues says so by `also`, so that whoever changes the one knows of the other.
    @Test func noPhraseStandsInTwoCues() {
        var owners: [String: String] = [:]
        var double: [String: [String]] = [:]
        for file in files.cues where file.name != "light" {
            for family in file.entries {
                for spelling in family.phrases.flatMap(Language.english.spellings) {
                    let key = Self.form(of: spelling) + "/" + (family.partOfSpeech ?? "")
                    if let owner = owners[key], owner != file.name {
                        double[file.name, default: []].append("“\(spelling)” stands in \(owner).yml too")
                    } else {
                        owners[key] = file.name
                    }
                }
            }
        }
        for file in files.cues { expectNone(double[file.name] ?? [], in: file) }
    }

    private static func form(of spelling: String) -> String {
        spelling.split { $0 == " " || $0 == "-" }.map { String(decoding: WordForm($0).bytes, as: UTF8.self) }.joined(
            separator: " ")
    }
}
