import Templating

/// A question with its answer.
struct QuestionView: ViewModel {
    let id: String
    let question: String
    let answer: String

    static let fields = Fields<QuestionView>("question", [
        .text("id", \.id, doc: "Its place in the page."),
        .text("question", \.question, doc: "The question."),
        .html("answer", \.answer, doc: "The answer."),
    ])
}

/// Questions in their place in the text.
struct QuestionListView: ViewModel {
    let questions: [QuestionView]

    static let fields = Fields<QuestionListView>("list of questions", [
        .list("questions", \.questions, doc: "The page's questions, in order.")
    ])
}

/// Questions on one subject.
struct QuestionGroupView: ViewModel {
    let title: String
    let id: String
    let questions: [QuestionView]

    static let fields = Fields<QuestionGroupView>("group of questions", [
        .text("title", \.title, doc: "The subject."),
        .text("id", \.id, doc: "Its place in the page."),
        .list("questions", \.questions, doc: "The questions."),
    ])
}

/// What staff and press may say.
struct TalkingPointsView: ViewModel {
    let id: String
    let title: String
    let introduction: String?
    let groups: [PointGroupView]
    let statements: [StatementView]
    let byline: BylineView?

    static let fields = Fields<TalkingPointsView>("talking points", [
        .text("id", \.id, doc: "Their place in the page."),
        .text("title", \.title, doc: "The heading."),
        .optionalHTML("introduction", \.introduction, doc: "The text before the points."),
        .list("groups", \.groups, doc: "The points in groups."),
        .list("statements", \.statements, doc: "Sentences approved as they stand, for those treatments."),
        .optionalObject("byline", \.byline, doc: "Who reviewed them."),
    ])
}

struct PointGroupView: ViewModel {
    let title: String
    let points: [PointView]

    static let fields = Fields<PointGroupView>("group of points", [
        .text("title", \.title, doc: "What the points are about."),
        .list("points", \.points, doc: "The points."),
    ])
}

/// A sentence that has been approved as it stands.
struct StatementView: ViewModel {
    let text: String
    let approvedBy: String
    let until: String

    static let fields = Fields<StatementView>("approved statement", [
        .text("text", \.text, doc: "The sentence."),
        .text("approved-by", \.approvedBy, doc: "Who has approved it."),
        .text("until", \.until, doc: "The last day the approval holds."),
    ])
}

struct PointView: ViewModel {
    let html: String

    static let fields = Fields<PointView>("point", [.html("html", \.html, doc: "A sentence or two.")])
}
