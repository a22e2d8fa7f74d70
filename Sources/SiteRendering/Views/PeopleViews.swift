import Templating

/// Somebody of the clinic.
struct PersonView: ViewModel {
    let id: String
    let name: String
    let nameWithCredentials: String
    let jobTitle: String
    let bio: String
    let boards: [BoardView]
    let licenses: [String]
    let photo: ImageView?
    let email: String?
    let initials: String
    let isReviewer: Bool
    let clinics: [String]
    let href: String

    static let fields = Fields<PersonView>("person", [
        .text("id", \.id, doc: "The person's place in the page."),
        .text("name", \.name, doc: "The name."),
        .text("name-with-credentials", \.nameWithCredentials, doc: "The name with MD and so on."),
        .text("job-title", \.jobTitle, doc: "What the person does."),
        .html("bio", \.bio, doc: "A few sentences."),
        .list("boards", \.boards, doc: "Board certifications."),
        .texts("licenses", \.licenses, doc: "Licences to practise."),
        .optionalObject("photo", \.photo, doc: "A portrait."),
        .optionalText("email", \.email, doc: "An address for visitors."),
        .text("initials", \.initials, doc: "Shown where there is no portrait."),
        .flag("is-reviewer", \.isReviewer, doc: "Whether the person reviews what the site says."),
        .texts("clinics", \.clinics, doc: "Names of the clinics the person works at."),
        .text("href", \.href, doc: "The person's place on the team page."),
    ])
}

/// A board certification.
struct BoardView: ViewModel {
    let board: String
    let specialty: String
    let since: Int

    static let fields = Fields<BoardView>("board", [
        .text("board", \.board, doc: "The board's name."),
        .text("specialty", \.specialty, doc: "The specialty."),
        .text("since", { String($0.since) }, doc: "The year of certification."),
    ])
}

/// Who wrote a page and who answers for it.
struct BylineView: ViewModel {
    let author: PersonView?
    let reviewer: PersonView?
    let reviewed: DateView?
    let published: DateView?
    let updated: DateView?

    static let fields = Fields<BylineView>("byline", [
        .optionalObject("author", \.author, doc: "Who wrote the page."),
        .optionalObject("reviewer", \.reviewer, doc: "The medical reviewer."),
        .optionalObject("reviewed", \.reviewed, doc: "The day of the last medical review."),
        .optionalObject("published", \.published, doc: "The day of publication."),
        .optionalObject("updated", \.updated, doc: "The day of the last change."),
    ])
}

/// A day, for readers and for machines.
struct DateView: ViewModel {
    let text: String
    let machine: String

    static let fields = Fields<DateView>("date", [
        .text("text", \.text, doc: "November 21, 2026."),
        .text("machine", \.machine, doc: "2026-11-21."),
    ])
}
