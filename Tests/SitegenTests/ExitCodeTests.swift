import Testing
import TestSupport

/// 0 clean, 1 errors in the content, 2 wrong usage or settings. (70, a mistake of the program, has no input that reaches it.)
@Suite struct ExitCodeTests {
    @Test func clean() throws {
        let site = try TemporaryFolder.withSite()
        let check = try Sitegen.run("check", "--now", "2026-11-21", in: site)
        #expect(check.code == 0)
        #expect(check.output.contains("No problems."))
        #expect(check.complaint.isEmpty)
        #expect(!site.exists("Public"))
        let build = try Sitegen.run("build", "--now", "2026-11-21", in: site)
        #expect(build.code == 0)
        #expect(build.output.contains("13 pages. "))
        #expect(site.exists("Public/index.html"))
    }

    @Test func warningsAreClean() throws {
        let site = try TemporaryFolder.withSite()
        let outcome = try Sitegen.run("build", "--now", "2027-11-30", in: site)
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("0 errors, 5 warnings."))
        #expect(site.exists("Public/index.html"))
    }

    @Test func errorsInTheContent() throws {
        let site = try TemporaryFolder.withSite()
        try site.replace(in: "Content/pages/about.md", "layout: page", with: "layout: pge")
        for command in ["check", "build"] {
            let outcome = try Sitegen.run(command, "--now", "2026-11-21", in: site)
            #expect(outcome.code == 1)
            #expect(outcome.output.contains("Content/pages/about.md:4:9"))
            #expect(outcome.complaint.isEmpty)
        }
        #expect(!site.exists("Public"))
    }

    @Test func errorsInTheSettings() throws {
        let site = try TemporaryFolder.withSite()
        try site.replace(in: "Content/site.yml", "speaker: clinic", with: "speaker: clinik")
        #expect(try Sitegen.run("check", "--now", "2026-11-21", in: site).code == 2)
        try site.remove("Content/site.yml")
        #expect(try Sitegen.run("build", "--now", "2026-11-21", in: site).code == 2)
    }

    @Test(arguments: [
        ["check", "--sight", "."], ["chekc"], ["check", "--now", "21/11/2026"], ["check", "--now", "2026-02-30"], ["check", "--format", "xml"],
        ["build", "--base-url", "www.example.org"], ["build", "--base-url", "https://www.example.org/"], ["build", "--output"], ["check", "extra"],
        ["explain", "no-such-rule"],
    ])
    func wrongUsage(_ arguments: [String]) throws {
        let site = try TemporaryFolder.withSite()
        let process = try Sitegen.start(arguments, in: site)
        process.waitUntilExit()
        let outcome = try Sitegen.outcome(of: process, in: site)
        #expect(outcome.code == 2)
        #expect(!outcome.complaint.isEmpty)
        #expect(outcome.output.isEmpty)
        #expect(!site.exists("Public"))
    }

    @Test func aFolderThatIsNoSite() throws {
        let folder = try TemporaryFolder()
        for command in ["check", "build"] {
            let outcome = try Sitegen.run(command, in: folder)
            #expect(outcome.code == 2)
            #expect(outcome.complaint.contains("no Content folder"))
        }
        #expect(try Sitegen.run("check", "--site", "nowhere", in: folder).code == 2)
        try folder.write("Content/site.yml", "name: x\n")
        #expect(try Sitegen.run("check", in: folder).complaint.contains("no templates"))
        try folder.write("file", "x")
        #expect(try Sitegen.run("check", "--site", "file", in: folder).code == 2)
    }

    @Test func help() throws {
        let folder = try TemporaryFolder()
        for arguments in [["--help"], ["build", "--help"], ["--version"]] {
            let process = try Sitegen.start(arguments, in: folder)
            process.waitUntilExit()
            let outcome = try Sitegen.outcome(of: process, in: folder)
            #expect(outcome.code == 0 && !outcome.output.isEmpty && outcome.complaint.isEmpty)
        }
    }
}
