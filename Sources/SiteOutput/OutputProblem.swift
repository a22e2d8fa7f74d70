/// Why a site was not written.
public enum OutputProblem: Error, Equatable, Sendable {
    /// A path that would lead out of the output folder, or into what is kept there for the next build.
    case unsafePath(String)
    /// Two files for one place. Names that differ only in capitals are the same place on many disks.
    case samePlace(String, String)
    /// The output folder is the site's folder, or overlaps with one that the site is made from.
    case overlap(output: String, input: String)
    /// Where the output folder should be there is something else.
    case notAFolder(String)
    /// The folder has something in it and was not made by a build.
    case notOurs(folder: String, example: String)
    /// The list of what is ours cannot be read.
    case manifestUnreadable(String)
    /// A file or link that no build made stands where one has to go.
    case inTheWay(String)
    /// Another build is writing to the folder.
    case busy(folder: String)
    /// The disk refused something. `siteIsUntouched` says whether the site that was there is still as it was.
    case disk(FileProblem, siteIsUntouched: Bool)

    public var message: String {
        switch self {
        case .unsafePath(let path): "`\(path)` cannot be a path in the output folder."
        case .samePlace(let a, let b):
            a == b ? "Two files want to be `\(a)`." : "`\(a)` and `\(b)` cannot both be written."
        case .overlap(let output, let input): "The output folder \(output) overlaps with \(input)."
        case .notAFolder(let path): "\(path) is not a folder."
        case .notOurs(let folder, let example): "\(folder) was not made by a build: it holds `\(example)`."
        case .manifestUnreadable(let path): "\(path), the list of what a build has written, cannot be read."
        case .inTheWay(let path): "\(path) stands where a file of the site has to go, and was not made by a build."
        case .busy(let folder): "Another build is writing to \(folder)."
        case .disk(let problem, _): problem.message
        }
    }

    public var help: String {
        switch self {
        case .unsafePath:
            "Use names separated by `/`, without `..`, and not beginning with `/` or `\(OutputFolder.privateFolder)`."
        case .samePlace: "Give one of them another address."
        case .overlap: "Choose another output folder; a build removes old files in it."
        case .notAFolder: "Remove it, or choose another output folder."
        case .notOurs: "Choose another output folder, or empty this one if nothing in it is needed."
        case .manifestUnreadable:
            "It may come from another version. Move the folder away and build again; the build then makes a new one."
        case .inTheWay: "Move or rename it, or change the address of the page."
        case .busy: "Wait until it is done and build again."
        case .disk(let problem, let siteIsUntouched):
            (problem.help.map { $0 + " " } ?? "")
                + (siteIsUntouched
                    ? "The site that was there is unchanged." : "Build again to finish writing the site.")
        }
    }
}

extension FileProblem {
    /// One sentence for the person at the keyboard.
    public var message: String {
        let verb = action == .inspect ? "look at" : action.rawValue
        return "Could not \(verb) \(path): \(reason.words)."
    }

    public var help: String? {
        switch reason {
        case .full: "Make room on the disk."
        case .denied: "Change who may write there, or choose another folder."
        case .readOnly: "Choose a folder on a disk that can be written to."
        case .nameTooLong: "Choose a shorter address."
        case .missing, .exists, .notEmpty, .notAFolder, .isFolder, .other: nil
        }
    }
}

extension FileProblem.Reason {
    fileprivate var words: String {
        switch self {
        case .missing: "it does not exist"
        case .denied: "it is not allowed"
        case .full: "the disk is full"
        case .readOnly: "the disk can only be read"
        case .exists: "it exists already"
        case .notEmpty: "the folder is not empty"
        case .notAFolder: "something on the way there is not a folder"
        case .isFolder: "it is a folder"
        case .nameTooLong: "the name is too long"
        case .other(let number): "the system gives error \(number)"
        }
    }
}
