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

/// What the layout of the search page is given: without scripts it is an index of the site.
struct SearchPageView: ViewModel {
    let site: SiteView
    let page: PageView
    let index: String
    let procedures: [CardView]
    let conditions: [CardView]
    let articles: [CardView]
    let pages: [CardView]

    static let fields = Fields<SearchPageView>("search page", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
        .text("index", \.index, doc: "Path of the file that is searched."),
        .list("procedures", \.procedures, doc: "All procedures."),
        .list("conditions", \.conditions, doc: "All conditions."),
        .list("articles", \.articles, doc: "All articles."),
        .list("pages", \.pages, doc: "All other pages."),
    ])
}

/// What the layout of the glossary is given.
struct GlossaryPageView: ViewModel {
    let site: SiteView
    let page: PageView
    let groups: [TermGroupView]

    static let fields = Fields<GlossaryPageView>("glossary", [
        .object("site", \.site, doc: "The site."),
        .object("page", \.page, doc: "The page."),
        .list("groups", \.groups, doc: "The terms in groups."),
    ])
}

struct TermGroupView: ViewModel {
    let title: String
    let id: String
    let terms: [TermView]

    static let fields = Fields<TermGroupView>("group of terms", [
        .text("title", \.title, doc: "What the terms are about."),
        .text("id", \.id, doc: "Its place in the page."),
        .list("terms", \.terms, doc: "The terms, in the order of the alphabet."),
    ])
}

struct TermView: ViewModel {
    let term: String
    let id: String
    let meaning: String
    let source: LinkView?

    static let fields = Fields<TermView>("term", [
        .text("term", \.term, doc: "The word."),
        .text("id", \.id, doc: "Its place in the page."),
        .text("meaning", \.meaning, doc: "What it means."),
        .optionalObject("source", \.source, doc: "Where that was read."),
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
