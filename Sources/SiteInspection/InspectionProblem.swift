import Diagnostics

/// What can be wrong with a finished page. The wording is here and nowhere else.
enum InspectionProblem: Equatable {
    // Links
    case brokenLink(String, near: String?)
    case brokenImage(String, near: String?)
    case outsideSite(String, folder: String)
    case noSuchFragment(String, id: String, near: String?)
    case missingSlash(String)
    case emptyTarget
    case linkWithoutText(String)

    // The page's parts
    case duplicateID(String)
    case missingAlt(String)
    case noMainHeading
    case secondMainHeading
    case skippedLevel(Int, after: Int)
    case leftover(String)
    case brokenJSON(String)
    case uselessJSON(missing: String)

    // The page as a whole
    case noLanguage
    case noTitle
    case sameTitle(String, as: String)
    case noDescription
    case sameDescription(as: String)
    case noCanonical
    case relativeCanonical(String)
}

extension InspectionProblem {
    /// The rule that is broken.
    var rule: Rule {
        switch self {
        case .brokenLink, .brokenImage, .outsideSite, .emptyTarget: .brokenLink
        case .noSuchFragment: .linkFragment
        case .missingSlash: .linkTrailingSlash
        case .linkWithoutText: .linkText
        case .duplicateID: .pageDuplicateID
        case .missingAlt: .pageMissingAlt
        case .noMainHeading, .secondMainHeading: .pageMainHeading
        case .skippedLevel: .pageHeadingOrder
        case .leftover: .pageLeftoverTag
        case .brokenJSON, .uselessJSON: .pageJSONLD
        case .noLanguage: .pageLanguage
        case .noTitle, .sameTitle: .pageTitle
        case .noDescription, .sameDescription: .pageDescription
        case .noCanonical, .relativeCanonical: .pageCanonical
        }
    }

    var message: String {
        switch self {
        case .brokenLink(let target, _): "The link `\(target)` leads to nothing on this site."
        case .brokenImage(let target, _): "The image `\(target)` is not part of this site."
        case .outsideSite(let target, let folder):
            "The link `\(target)` leads out of the site, which begins at `\(folder)/`."
        case .noSuchFragment(let target, let id, _):
            target.hasPrefix("#")
                ? "The link `\(target)` leads to nothing on this page."
                : "The link `\(target)` leads to a page that has no place named `\(id)`."
        case .missingSlash(let target):
            "The link `\(target)` lacks the slash at its end, so readers are sent around a corner."
        case .emptyTarget: "This link leads nowhere."
        case .linkWithoutText(let target): "The link to `\(target)` has no text."
        case .duplicateID(let id): "Two things on this page are named `\(id)`."
        case .missingAlt(let target): "The image `\(target)` has no alternative text."
        case .noMainHeading: "This page has no main heading."
        case .secondMainHeading: "This page has more than one main heading."
        case .skippedLevel(let level, let previous): "A heading of level \(level) follows one of level \(previous)."
        case .leftover(let text): "`\(text)` is left over in the finished page."
        case .brokenJSON(let words): "The structured data of this page cannot be read: \(words)."
        case .uselessJSON(let name): "The structured data of this page has no `\(name)`."
        case .noLanguage: "This page does not say its language."
        case .noTitle: "This page has no title."
        case .sameTitle(let title, let other): "The title “\(title)” is also that of \(other)."
        case .noDescription: "This page has no description."
        case .sameDescription(let other): "The description of this page is also that of \(other)."
        case .noCanonical: "This page does not say its own address."
        case .relativeCanonical(let target): "The page's own address `\(target)` is not a whole one."
        }
    }

    var help: String? {
        switch self {
        case .brokenLink(_, let near), .brokenImage(_, let near): near.map { "Did you mean `\($0)`?" }
        case .outsideSite: "Begin it with the site's own path, or make it relative."
        case .noSuchFragment(_, _, let near): near.map { "Did you mean `#\($0)`?" }
        case .missingSlash(let target): "Write `\(target)/`."
        case .emptyTarget: "Write where it leads, or remove the link."
        case .linkWithoutText: "Write some text between the brackets, or describe the image that is the link."
        case .duplicateID: "Change one of the headings, or give it another id."
        case .missingAlt: "Say what is to be seen, or leave it empty on purpose for a mere ornament."
        case .noMainHeading: "Give the page one heading of level 1."
        case .secondMainHeading: "Make it a heading of level 2 (`##`)."
        case .skippedLevel(_, let previous): "Make it a heading of level \(previous + 1)."
        case .noTitle, .noDescription: "Write one for this page; search engines show it."
        case .sameTitle, .sameDescription: "Say what sets the pages apart."
        case .noCanonical, .relativeCanonical:
            "The template has to print a link `canonical` that begins with `https://`."
        case .noLanguage: "The template has to begin with `<html lang=\"…\">`."
        case .leftover: "A `{{…}}` in Markdown has to name a fact; in a template, a field."
        case .brokenJSON, .uselessJSON: nil
        }
    }
}
