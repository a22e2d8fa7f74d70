import Templating

/// A place patients come to.
struct ClinicView: ViewModel {
    let id: String
    let name: String
    let street: String
    let city: String
    let region: String
    let postalCode: String
    let phone: String
    let phoneHref: String
    let email: String?
    let hours: [HoursView]
    let map: LinkView?
    let directions: String?
    let photo: ImageView?
    let href: String

    static let fields = Fields<ClinicView>("clinic", [
        .text("id", \.id, doc: "Its place in the page."),
        .text("name", \.name, doc: "Its name."),
        .text("street", \.street, doc: "Number, street and suite."),
        .text("city", \.city, doc: "City."),
        .text("region", \.region, doc: "State or province."),
        .text("postal-code", \.postalCode, doc: "ZIP or postal code."),
        .text("phone", \.phone, doc: "As people write it."),
        .text("phone-href", \.phoneHref, doc: "tel: address."),
        .optionalText("email", \.email, doc: "An address for visitors."),
        .list("hours", \.hours, doc: "When it is open."),
        .optionalObject("map", \.map, doc: "A map to open."),
        .optionalHTML("directions", \.directions, doc: "How to get there."),
        .optionalObject("photo", \.photo, doc: "A picture."),
        .text("href", \.href, doc: "Its place on the locations page."),
    ])
}

/// The same hours on some days.
struct HoursView: ViewModel {
    let days: String
    let hours: String

    static let fields = Fields<HoursView>("opening hours", [
        .text("days", \.days, doc: "Monday to Thursday."),
        .text("hours", \.hours, doc: "9 am to 5 pm."),
    ])
}
