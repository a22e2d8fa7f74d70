import ContentModel
import ContentSyntax
import SiteGraph
import SiteImages

/// Clinics, people and pictures as pages show them. Clinics and people look the same on every page, so they are made once.
struct PeopleAndPlaces: Sendable {
    private let graph: SiteGraph
    private let texts: SiteTexts
    let inline: @Sendable (MappedText) -> String
    private let pictures: [String: Picture]
    /// In the order of their keys.
    private(set) var clinics: [ClinicView] = []
    private(set) var people: [PersonView] = []

    init(graph: SiteGraph, texts: SiteTexts, inline: @escaping @Sendable (MappedText) -> String, pictures: [String: Picture]) {
        self.graph = graph
        self.texts = texts
        self.inline = inline
        self.pictures = pictures
        clinics = graph.content.clinics.map(view)
        people = graph.content.people.map(view)
    }

    func clinic(_ key: String) -> ClinicView? { clinics.first { $0.id == SiteTexts.clinicID(key) } }

    func person(_ key: String) -> PersonView? { people.first { $0.id == SiteTexts.personID(key) } }

    private func view(_ item: Item<Clinic>) -> ClinicView {
        let clinic = item.content
        let address = clinic.address
        let digits = "+" + clinic.phone.filter { $0.isNumber }
        return ClinicView(
            id: SiteTexts.clinicID(item.key), name: clinic.name, street: [address.street, address.unit].compactMap(\.self).joined(separator: ", "),
            city: address.city, region: address.region, postalCode: address.postalCode, phone: clinic.phone.nationalForm,
            phoneHref: "tel:\(digits)", email: clinic.email, hours: clinic.hours.map(hours),
            map: clinic.mapURL.map { LinkView(title: "Map of \(clinic.name)", href: $0) },
            directions: clinic.directions.map(inline), photo: clinic.photo.flatMap { image($0.value) },
            href: texts.clinicHref(item.key))
    }

    private func hours(_ hours: Clinic.Hours) -> HoursView {
        HoursView(days: hours.days.runs, hours: "\(hours.opens.twelveHourForm) to \(hours.closes.twelveHourForm)")
    }

    private func view(_ item: Item<Person>) -> PersonView {
        let person = item.content
        return PersonView(
            id: SiteTexts.personID(item.key), name: person.name, nameWithCredentials: person.nameWithCredentials, jobTitle: person.jobTitle,
            bio: "<p>\(inline(person.bio))</p>",
            boards: person.boards.map { BoardView(board: $0.board, specialty: $0.specialty, since: $0.since) },
            licenses: person.licenses.map { "\($0.jurisdiction) \($0.number)" }, photo: person.photo.flatMap { image($0.value) },
            email: person.email, initials: person.name.split(separator: " ").compactMap(\.first).map(String.init).joined(),
            isReviewer: person.role == .reviewer || person.role == .both,
            clinics: person.clinics.compactMap { graph.content.clinics[$0.value]?.content.name }, href: texts.personHref(item.key))
    }

    func byline(_ byline: Byline) -> BylineView? {
        guard byline.author != nil || byline.reviewer != nil else { return nil }
        return BylineView(
            author: byline.author.flatMap { person($0.value) },
            reviewer: byline.reviewer.flatMap { person($0.value) },
            reviewed: byline.reviewed.map(date), published: byline.published.map(date), updated: byline.updated.flatMap { $0 == byline.reviewed ? nil : date($0) })
    }

    /// - Parameter isFirst: whether it is the first picture on its page.
    func image(_ fileName: String, isFirst: Bool = false) -> ImageView? {
        guard let media = graph.content.media[fileName]?.content, let picture = pictures[fileName] else { return nil }
        return ImageView(
            source: picture.main.address, srcset: picture.srcset, modernSrcset: picture.modernSrcset,
            alt: texts.plain(media.alt) ?? "", caption: media.caption.map(inline), credit: media.credit,
            width: picture.main.size?.width, height: picture.main.size?.height, isLazy: !isFirst)
    }

    private func date(_ day: CalendarDate) -> DateView { DateView(text: day.longForm, machine: day.description) }
}

extension [Clinic.Weekday] {
    /// "Monday to Thursday, Saturday": days in a row are drawn together.
    var runs: String {
        let days = sorted { $0.index < $1.index }
        var runs: [[Clinic.Weekday]] = []
        for day in days {
            if let last = runs.last?.last, last.index + 1 == day.index { runs[runs.count - 1].append(day) } else { runs.append([day]) }
        }
        return runs.map { run in
            run.count > 2 ? "\(run[0].name) to \(run[run.count - 1].name)" : run.map(\.name).joined(separator: ", ")
        }.joined(separator: ", ")
    }
}

extension String {
    /// A number of North America as people there write it: "(612) 555-0134". Others stay as they are.
    var nationalForm: String {
        let digits = filter(\.isNumber)
        guard hasPrefix("+1"), digits.count == 11 else { return self }
        let rest = Array(digits.dropFirst())
        return "(\(String(rest[0..<3]))) \(String(rest[3..<6]))-\(String(rest[6..<10]))"
    }
}
