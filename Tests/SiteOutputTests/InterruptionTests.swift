import SiteOutput
import Testing

/// What a commit leaves when it is killed or refused at every single change it makes to the disk.
@Suite struct InterruptionTests {
    /// From one site to another. The names say what is special.
    enum Step: String, CaseIterable {
        case first, next, nothingLeft, fileToFolder, folderToFile

        var old: [String: String]? {
            switch self {
            case .first: nil
            case .next, .nothingLeft: firstSite
            case .fileToFolder: ["a": "file", "b.html": "b"]
            case .folderToFile: ["a/x.html": "x", "a/y/z.html": "z", "b.html": "b"]
            }
        }

        var new: [String: String] {
            switch self {
            case .first: firstSite
            case .next: secondSite
            case .nothingLeft: [:]
            case .fileToFolder: ["a/x.html": "x", "b.html": "new b"]
            case .folderToFile: ["a": "file", "b.html": "new b"]
            }
        }
    }

    private func site(before step: Step) throws -> TestSite {
        let site = TestSite()
        if let old = step.old { try site.commit(old) }
        return site
    }

    private func changes(of step: Step) throws -> Int {
        let site = try site(before: step)
        let before = site.disk.changes
        try site.commit(step.new)
        return site.disk.changes - before
    }

    @Test(arguments: Step.allCases) func aKillAtAnyChangeIsRepaired(step: Step) throws {
        let clean = try site(before: step)
        try clean.commit(step.new)
        let count = try changes(of: step)
        #expect(count >= 4)
        for number in 0..<count {
            let site = try site(before: step)
            site.disk.inject(.kill, atChange: number)
            #expect(throws: OutputProblem.self, "change \(number)") { try site.commit(step.new) }
            for (path, text) in site.output where !path.hasSuffix("/") && path != ".gitkeep" {
                #expect(text == step.old?[path] || text == step.new[path], "\(path) is cut after change \(number)")
            }
            site.disk.restart()
            try site.commit(step.new)
            #expect(site.disk.tree("/") == clean.disk.tree("/"), "after change \(number)")
        }
    }

    /// The editor may also undo what led to the build that was killed.
    @Test(arguments: Step.allCases) func aKillIsRepairedOnTheWayBack(step: Step) throws {
        guard let old = step.old else { return }
        let clean = try site(before: step)
        for number in 0..<(try changes(of: step)) {
            let site = try site(before: step)
            site.disk.inject(.kill, atChange: number)
            #expect(throws: OutputProblem.self) { try site.commit(step.new) }
            site.disk.restart()
            try site.commit(old)
            #expect(site.disk.tree("/") == clean.disk.tree("/"), "after change \(number)")
        }
    }

    @Test func twoKillsInARowAreRepaired() throws {
        let clean = try site(before: .next)
        try clean.commit(secondSite)
        let count = try changes(of: .next)
        for first in 0..<count {
            for second in 0..<count {
                let site = try site(before: .next)
                for number in [first, second] {
                    site.disk.inject(.kill, atChange: number)
                    do { try site.commit(secondSite) } catch {}
                    site.disk.restart()
                }
                try site.commit(secondSite)
                #expect(site.disk.tree("/") == clean.disk.tree("/"), "after changes \(first) and \(second)")
            }
        }
    }

    @Test(arguments: Step.allCases, [FileProblem.Reason.full, .denied]) func aRefusalSaysWhetherTheSiteIsUntouched(
        step: Step, reason: FileProblem.Reason
    ) throws {
        let clean = try site(before: step)
        try clean.commit(step.new)
        for number in 0..<(try changes(of: step)) {
            let site = try site(before: step)
            let before = site.output
            site.disk.inject(.refusal(reason), atChange: number)
            do {
                try site.commit(step.new)
                Issue.record("change \(number) was refused, and nobody noticed")
            } catch {
                guard case .disk(let problem, let siteIsUntouched) = error else {
                    Issue.record("change \(number) gives \(error)")
                    continue
                }
                #expect(problem.reason == reason)
                #expect(problem.path.hasPrefix("/site/Public"))
                if siteIsUntouched { #expect(site.output == before, "after change \(number)") }
                #expect(!site.disk.tree("/site/Public").keys.contains { $0.hasPrefix(".sitegen/staged") })
                #expect(!site.disk.tree("/site/Public").keys.contains(".sitegen/lock"))
            }
            try site.commit(step.new)
            #expect(site.disk.tree("/") == clean.disk.tree("/"), "after change \(number)")
        }
    }

    @Test func aFullDiskLeavesTheOldSite() throws {
        let site = try site(before: .next)
        let before = site.disk.tree("/")
        // The lock, the staging folder and one file come first.
        site.disk.inject(.refusal(.full), atChange: 3)
        do {
            try site.commit(secondSite)
            Issue.record("a full disk was not noticed")
        } catch {
            #expect(error.message == "Could not write /site/Public/.sitegen/staged/1: the disk is full.")
            #expect(error.help == "Make room on the disk. The site that was there is unchanged.")
        }
        #expect(site.disk.tree("/") == before)
    }
}
