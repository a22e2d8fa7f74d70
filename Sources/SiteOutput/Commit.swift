/// One writing of a site, under the lock.
///
/// Everything new is first written beside the site, where a full disk does no harm. Then the list is made to cover the
/// old and the new site, so that whatever is there after a kill is known to be ours. Only then does the site change, by
/// renaming; what is no longer made goes last, and the list of the new site closes the commit.
struct Commit {
    let root: String
    let shown: String
    let old: Manifest
    let disk: FileSystem
    /// Has anything changed that a visitor could see?
    private var hasTouchedSite = false

    init(root: String, shown: String, old: Manifest, disk: FileSystem) {
        self.root = root
        self.shown = shown
        self.old = old
        self.disk = disk
    }

    private var own: String { "\(root)/\(OutputFolder.privateFolder)" }
    private var staging: String { "\(own)/staged" }

    mutating func run(_ files: [OutputFile]) throws -> CommitSummary {
        try clearStaging()
        let plan = try CommitPlan(for: files, root: root, shown: shown, old: old, disk: disk)
        do throws(FileProblem) {
            return try perform(plan)
        } catch {
            clearStagingIfPossible()
            throw OutputProblem.disk(error, siteIsUntouched: !hasTouchedSite)
        }
    }

    private mutating func perform(_ plan: CommitPlan) throws(FileProblem) -> CommitSummary {
        try stage(plan.toWrite)
        try write(covering(old, plan.manifest), unlessSameAs: old)
        hasTouchedSite = true
        try publish(plan)
        let removed = try remove(plan.stale)
        try removeEmptyFolders(keeping: plan.manifest.folders)
        try write(plan.manifest, unlessSameAs: nil)
        return CommitSummary(
            written: plan.toWrite.map(\.path).sorted(by: inByteOrder), unchanged: plan.unchanged,
            removed: (removed + plan.obstacles.filter { $0.kind == .file }.map(\.name)).sorted(by: inByteOrder))
    }

    // MARK: Beside the site

    private func stage(_ files: [OutputFile]) throws(FileProblem) {
        guard !files.isEmpty else { return }
        try disk.makeFolder(staging)
        for (number, file) in files.enumerated() { try disk.write("\(staging)/\(number)", file.bytes) }
    }

    /// Removes what a commit that was killed has left.
    private func clearStaging() throws(FileProblem) {
        if try disk.kind("\(own)/manifest.new") == .file { try disk.removeFile("\(own)/manifest.new") }
        guard try disk.kind(staging) == .folder else { return }
        for entry in try disk.list(staging) { try disk.removeFile("\(staging)/\(entry.name)") }
        try disk.removeFolder(staging)
    }

    private func clearStagingIfPossible() {
        // The problem that led here is the one to report; the next commit clears what this one cannot.
        do throws(FileProblem) { try clearStaging() } catch {}
    }

    // MARK: The list

    private func covering(_ old: Manifest, _ new: Manifest) -> Manifest {
        var both = new
        both.files.merge(old.files) { new, _ in new }
        both.folders.formUnion(old.folders)
        return both
    }

    private func write(_ manifest: Manifest, unlessSameAs current: Manifest?) throws(FileProblem) {
        guard manifest != current else { return }
        let place = "\(own)/manifest"
        let bytes = Array(manifest.text.utf8)
        if try disk.kind(place) == .file, try disk.read(place) == bytes { return }
        try disk.write("\(place).new", bytes)
        try disk.rename("\(place).new", place)
    }

    // MARK: The site

    private func publish(_ plan: CommitPlan) throws(FileProblem) {
        for obstacle in plan.obstacles {
            let remove = obstacle.kind == .folder ? disk.removeFolder : disk.removeFile
            try remove("\(root)/\(obstacle.name)")
        }
        for folder in plan.newFolders { try disk.makeFolder("\(root)/\(folder)") }
        for (number, file) in plan.toWrite.enumerated() {
            try disk.rename("\(staging)/\(number)", "\(root)/\(file.path)")
        }
        if !plan.toWrite.isEmpty { try disk.removeFolder(staging) }
    }

    private func remove(_ stale: [String]) throws(FileProblem) -> [String] {
        var removed: [String] = []
        for path in stale where try disk.kind("\(root)/\(path)") == .file {
            try disk.removeFile("\(root)/\(path)")
            removed.append(path)
        }
        return removed
    }

    /// Removes the folders that builds made and that nothing is in any more, innermost first.
    private func removeEmptyFolders(keeping needed: Set<String>) throws(FileProblem) {
        for folder in old.folders.subtracting(needed).sorted(by: { inByteOrder($1, $0) }) {
            guard try disk.kind("\(root)/\(folder)") == .folder, try disk.list("\(root)/\(folder)").isEmpty else {
                continue
            }
            try disk.removeFolder("\(root)/\(folder)")
        }
    }
}
