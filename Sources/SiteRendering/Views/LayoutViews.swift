import Templating

/// What the layout of a procedure's page is given.
struct ProcedurePageView: ViewModel {
    let site: SiteView
    let page: PageView
    let questions: [QuestionView]
    let talkingPoints: TalkingPointsView?
    let clinics: [ClinicView]

    static let fields = Fields<ProcedurePageView>("procedure page", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
        .list("questions", \.questions, doc: "Its questions, in order."),
        .optionalObject("talking-points", \.talkingPoints, doc: "Its talking points."),
        .list("clinics", \.clinics, doc: "Where it is offered."),
    ])
}

/// What the layout of an article is given, and of any page with text alone.
struct TextPageView: ViewModel {
    let site: SiteView
    let page: PageView

    static let fields = Fields<TextPageView>("page with text", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
    ])
}

/// What the layout of a condition's page is given.
struct ConditionPageView: ViewModel {
    let site: SiteView
    let page: PageView
    let treatments: [ConditionTreatmentView]
    let articles: [CardView]

    static let fields = Fields<ConditionPageView>("condition page", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
        .list("treatments", \.treatments, doc: "Every treatment with a use for the condition."),
        .list("articles", \.articles, doc: "Articles about the condition."),
    ])
}

/// What the layouts that list other pages are given: home, procedures, conditions, articles.
struct ListPageView: ViewModel {
    let site: SiteView
    let page: PageView
    let procedures: [CardView]
    let conditions: [CardView]
    let articles: [CardView]
    let people: [PersonView]

    static let fields = Fields<ListPageView>("page with lists", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
        .list("procedures", \.procedures, doc: "All procedures."),
        .list("conditions", \.conditions, doc: "All conditions."),
        .list("articles", \.articles, doc: "All articles, the newest first."),
        .list("people", \.people, doc: "The team."),
    ])
}

/// What the layout of the list of questions is given.
struct QuestionsPageView: ViewModel {
    let site: SiteView
    let page: PageView
    let groups: [QuestionGroupView]

    static let fields = Fields<QuestionsPageView>("page of questions", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
        .list("groups", \.groups, doc: "All questions, grouped by treatment."),
    ])
}

/// What the layout of the press page is given.
struct PressPageView: ViewModel {
    let site: SiteView
    let page: PageView
    let talkingPoints: [TalkingPointsView]

    static let fields = Fields<PressPageView>("press page", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
        .list("talking-points", \.talkingPoints, doc: "All talking points."),
    ])
}

/// What the template of a box in the text is given: a warning, a note, a call to action.
struct BoxView: ViewModel {
    let body: String
    let booking: LinkView?

    static let fields = Fields<BoxView>("box", [
        .html("body", \.body, doc: "The text inside."),
        .optionalObject("booking", \.booking, doc: "Where a visitor asks for a visit."),
    ])
}
