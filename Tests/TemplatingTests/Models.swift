import Templating

struct PageView: ViewModel {
    var title = "Scars & <care>"
    var subtitle: String?
    var body = "<p>Body</p>"
    var aside: String?
    var isDraft = false
    var keywords: [String] = []
    var clinics: [ClinicView] = []
    var menu: [MenuItem] = []
    var author = PersonView(name: "Dr. Ada")
    var reviewer: PersonView?

    static let fields = Fields<PageView>(
        "procedure page",
        [
            .text("title", \.title, doc: "The page's heading."),
            .optionalText("subtitle", \.subtitle),
            .html("body", \.body),
            .optionalHTML("aside", \.aside),
            .flag("is-draft", \.isDraft),
            .texts("keywords", \.keywords),
            .list("clinics", \.clinics),
            .list("menu", \.menu),
            .object("author", \.author),
            .optionalObject("reviewer", \.reviewer, doc: "Who signed | when."),
        ], doc: "A page about one procedure.")
}

struct ClinicView: ViewModel {
    var city = "Springfield"
    var phone: String?
    var staff: [PersonView] = []

    static let fields = Fields<ClinicView>(
        "clinic", [.text("city", \.city), .optionalText("phone", \.phone), .list("staff", \.staff)])
}

struct PersonView: ViewModel {
    var name = "Dr. Ada"
    var subtitle: String?

    static let fields = Fields<PersonView>("person", [.text("name", \.name), .optionalText("subtitle", \.subtitle)])
}

/// A type that holds itself.
struct MenuItem: ViewModel {
    var label = "Home"
    var children: [MenuItem] = []

    static let fields = Fields<MenuItem>("menu item", [.text("label", \.label), .list("children", \.children)])
}
