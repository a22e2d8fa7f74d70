import ContentModel
import Diagnostics
import SiteGraph
import SiteImages
import SiteRules

/// What can be wrong with the files of pictures.
enum PictureRules {
    static let all = [unusable, unprepared, unsafeDrawing]

    private static let unusable = Rule(
        "unusable-picture", "A picture is whole, of a kind that browsers show, and named after that kind.",
        why: "A browser shows an empty frame for any other file.", severity: .error, isAdjustable: false)

    private static let unprepared = Rule(
        "unprepared-picture",
        "Photographs and other raster pictures go out in several widths and without the camera's notes.",
        why: "A picture straight from a camera takes seconds to load and may tell where it was taken.",
        severity: .warning)

    private static let unsafeDrawing = Rule(
        "unsafe-drawing", "An SVG drawing holds no program and asks no other server for anything.",
        why: "A browser that opens a drawing runs what it holds, with the rights of the clinic's own pages.",
        sources: [
            Rule.Source(
                "SVG 2, Conformance criteria: secure static mode",
                url: "https://www.w3.org/TR/SVG2/conform.html#secure-static-mode", seen: "2026-11-21")
        ],
        severity: .error, isAdjustable: false)

    static func finding(_ problem: PictureProblem, at record: Item<Media>) -> Finding {
        Finding(
            rule: problem.isWarning ? unprepared : unusable, at: record.content.fileName.span, problem.message,
            help: problem.help)
    }

    static func finding(_ problem: DrawingProblem, in file: SourceFile, record: Item<Media>) -> Finding {
        Finding(
            rule: unsafeDrawing, at: file.span(problem.range), problem.message, help: problem.help,
            notes: [Note("The picture's record is here.", at: record.content.fileName.span)])
    }
}
