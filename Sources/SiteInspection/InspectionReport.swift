import Diagnostics

/// Where a problem is reported, and where it is in the finished page.
struct ReportPlace {
    let span: Span
    /// Is it a place in the Markdown that somebody wrote, and not just the page's source file?
    let isWritten: Bool
    /// The place in the HTML, if there is one.
    let html: Span?
}

/// Collects findings. What has no place in the Markdown and is the same on several pages comes from a template: it is
/// said once.
struct InspectionReport {
    private struct Group: Hashable {
        let rule: Rule
        let message: String
    }

    private var collected: [Finding] = []
    /// The findings without a place, and how many more pages have them.
    private var shared: [Group: (finding: Int, files: Set<String>)] = [:]

    mutating func add(_ problem: InspectionProblem, at place: ReportPlace) {
        var finding = Finding(rule: problem.rule, at: place.span, problem.message, help: problem.help)
        guard !place.isWritten else { return collected.append(finding) }
        if let html = place.html { finding.notes.append(Note("It is in the finished page.", at: html)) }
        let group = Group(rule: problem.rule, message: problem.message)
        if problem.isAboutTheWholePage {
            collected.append(finding)
        } else if shared[group] == nil {
            shared[group] = (collected.count, [place.span.file.path])
            collected.append(finding)
        } else {
            shared[group]?.files.insert(place.span.file.path)
        }
    }

    var findings: [Finding] {
        var findings = collected
        for (index, files) in shared.values where files.count > 1 {
            let others = files.count == 2 ? "1 more page" : "\(files.count - 1) more pages"
            findings[index].notes.append(Note("The same is on \(others), so it most likely comes from a template."))
        }
        return findings
    }
}

extension InspectionProblem {
    /// Is it about what this page alone says, so that the same words on another page are another problem?
    fileprivate var isAboutTheWholePage: Bool {
        switch self {
        case .noTitle, .sameTitle, .noDescription, .sameDescription, .noMainHeading: true
        default: false
        }
    }
}
