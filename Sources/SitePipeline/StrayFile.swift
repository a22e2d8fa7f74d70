import Diagnostics

/// Files that stand where nothing reads them. Each is an error: the editor believes that it is published.
enum StrayFile {
    static let rule = Rule(
        "stray-file", "Every file of a site stands where something reads it.",
        why: "Its editor believes that it is published.", isAdjustable: false)

    static func folder(_ path: String, nearest: String?) -> Finding {
        finding(
            path, "Nothing is read from a folder of this name.",
            nearest.map { "Rename it to `Content/\($0)`." }
                ?? "Move its files to the folder of their kind, such as Content/pages.")
    }

    static func misplaced(_ path: String) -> Finding {
        finding(
            path, "Only `site.yml` stands directly in Content.",
            "Move the file to the folder of its kind, such as Content/pages.")
    }

    static func settingsName(_ path: String) -> Finding {
        finding(path, "The site settings have another name than this.", "Rename the file to `site.yml`.")
    }

    static func nested(_ path: String) -> Finding {
        finding(path, "Folders inside this folder are not read.", "Move the files up into the folder of their kind.")
    }

    static func link(_ path: String) -> Finding {
        finding(path, "This is a link to another place, not a file.", "Put the file itself here.")
    }

    static func ending(_ path: String, expected: String, better: String?) -> Finding {
        finding(
            path, "Files here end in `\(expected)`.",
            better.map { "Rename it to `\($0)\(expected)`, or move it to the folder of its kind." }
                ?? "Move the file to the folder of its kind.")
    }

    static func name(_ path: String, better: String?) -> Finding {
        finding(
            path, "A file's name becomes part of a web address, so it takes small letters, digits and hyphens only.",
            better.map { "Rename it to `\($0)`." } ?? "Rename it, for example to `acne-scars.md`.")
    }

    static func noTemplate(_ path: String) -> Finding {
        finding(
            path, "Only templates (`.mustache`) stand here.",
            "Move stylesheets, scripts and pictures of the theme to Templates/assets.")
    }

    private static func finding(_ path: String, _ message: String, _ help: String) -> Finding {
        Finding(rule: rule, at: SourceFile(path: path, bytes: []).startSpan, message, help: help)
    }
}
