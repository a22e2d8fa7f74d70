import ContentModel
import ContentSchema
import Diagnostics
import SiteGraph
import TreatmentModel

/// What machines are told of a page, from the typed content.
struct StructuredData: Sendable {
    let graph: SiteGraph
    let texts: SiteTexts

    private var base: String { texts.baseURL }
    private var settings: SiteSettings { graph.settings }

    /// The JSON-LD of a page.
    func document(
        for page: SitePage, breadcrumbs: [BreadcrumbView], questions: [QuestionView], references: [Reference]
    ) -> String {
        var objects = [webPage(page, breadcrumbs: breadcrumbs, references: references), webSite()]
        if breadcrumbs.count > 1 { objects.append(breadcrumbList(breadcrumbs, page: page)) }
        if case .procedure(let item) = page {
            objects += item.content.treatments.prefix(1).compactMap { graph.content.treatments[$0.value]?.content }.map { therapy($0, page) }
        }
        if case .condition(let item) = page { objects.append(condition(item, page)) }
        if !questions.isEmpty { objects.append(faqPage(questions, page)) }
        let people = people(of: page)
        objects += people.map(person) + clinics(of: page, people).map { clinic($0) }
        return SchemaObject.document(objects)
    }

    private func isLocations(_ page: SitePage) -> Bool {
        if case .page(let item) = page { item.content.layout == .locations } else { false }
    }

    private func webPage(_ page: SitePage, breadcrumbs: [BreadcrumbView], references: [Reference]) -> JSONValue {
        let byline = page.byline
        let isMedical = page.kind != .page || byline.reviewer != nil
        return SchemaObject.make(isMedical ? "MedicalWebPage" : "WebPage", id: address(page), [
            "url": .string(address(page)),
            "name": .string(texts.plain(page.publication.title)),
            "description": .string(texts.plain(page.publication.description)),
            "inLanguage": .string(settings.language),
            "isPartOf": SchemaObject.reference(base + "/#site"),
            "breadcrumb": breadcrumbs.count > 1 ? SchemaObject.reference(address(page) + "#breadcrumbs") : .null,
            "datePublished": SchemaObject.optional(byline.published?.description),
            "dateModified": SchemaObject.optional(byline.lastChange?.description),
            "lastReviewed": SchemaObject.optional(byline.reviewed?.description),
            "author": byline.author.map { SchemaObject.reference(personID($0.value)) } ?? .null,
            "reviewedBy": byline.reviewer.map { SchemaObject.reference(personID($0.value)) } ?? .null,
            "publisher": SchemaObject.reference(clinicID(settings.primaryClinic.value)),
            "audience": audience(page),
            "about": about(page),
            "citation": SchemaObject.list(references.map(citation)),
        ])
    }

    private func about(_ page: SitePage) -> JSONValue {
        switch page {
        case .procedure: SchemaObject.reference(address(page) + "#therapy")
        case .condition: SchemaObject.reference(address(page) + "#condition")
        case .article, .page: .null
        }
    }

    /// The ages of the page's indication: of the one it is about, else the range that every one of them allows.
    private func audience(_ page: SitePage) -> JSONValue {
        guard case .procedure(let item) = page, let subject = item.content.treatments.first,
            let treatment = graph.content.treatments[subject.value]?.content
        else { return .null }
        let home = treatment.indications.filter { settings.jurisdictions.first == $0.jurisdiction }
        let indications = item.content.indication.map { wanted in home.filter { $0.key == wanted.value } } ?? home
        let ages = indications.compactMap(\.age?.range)
        guard !ages.isEmpty, ages.count == indications.count else { return .null }
        let common = ages.dropFirst().reduce(ages[0]) { $0.intersection($1) }
        return SchemaObject.make("MedicalAudience", [
            "audienceType": "Patient",
            "requiredMinAge": common.lower.map(JSONValue.integer) ?? .null,
            "requiredMaxAge": common.upper.map(JSONValue.integer) ?? .null,
        ])
    }

    private func therapy(_ treatment: Treatment, _ page: SitePage) -> JSONValue {
        SchemaObject.make("MedicalTherapy", id: address(page) + "#therapy", [
            "name": .string(treatment.name),
            "alternateName": SchemaObject.list(treatment.aliases.map(JSONValue.string)),
            "description": .string(treatment.generic),
            "url": .string(address(page)),
            "contraindication": SchemaObject.list(treatment.contraindications.map(JSONValue.string)),
            "adverseOutcome": SchemaObject.list(
                treatment.adverseEvents.map { SchemaObject.make("MedicalSignOrSymptom", ["name": .string($0)]) }),
            "relevantSpecialty": "https://schema.org/Dermatology",
        ])
    }

    private func condition(_ item: Item<Condition>, _ page: SitePage) -> JSONValue {
        SchemaObject.make("MedicalCondition", id: address(page) + "#condition", [
            "name": .string(texts.plain(item.content.name)),
            "alternateName": SchemaObject.list(item.content.synonyms.map(JSONValue.string)),
            "url": .string(address(page)),
            "relevantSpecialty": "https://schema.org/Dermatology",
        ])
    }

    func clinic(_ item: Item<Clinic>) -> JSONValue {
        let clinic = item.content
        let address = clinic.address
        return SchemaObject.make("MedicalClinic", id: clinicID(item.key), [
            "name": .string(clinic.name),
            "url": .string(base + "/"),
            "telephone": .string(clinic.phone),
            "email": SchemaObject.optional(clinic.email),
            "medicalSpecialty": "https://schema.org/Dermatology",
            "address": SchemaObject.make("PostalAddress", [
                "streetAddress": .string([address.street, address.unit].compactMap(\.self).joined(separator: ", ")),
                "addressLocality": .string(address.city),
                "addressRegion": .string(address.region),
                "postalCode": .string(address.postalCode),
                "addressCountry": .string(address.country),
            ]),
            "geo": clinic.position.map {
                SchemaObject.make("GeoCoordinates", ["latitude": .number($0.latitude), "longitude": .number($0.longitude)])
            } ?? .null,
            "hasMap": SchemaObject.optional(clinic.mapURL),
            "openingHoursSpecification": .array(clinic.hours.map { hours in
                SchemaObject.make("OpeningHoursSpecification", [
                    "dayOfWeek": .array(hours.days.map { .string("https://schema.org/\($0.name)") }),
                    "opens": .string(hours.opens.description),
                    "closes": .string(hours.closes.description),
                ])
            }),
        ])
    }

    /// Every clinic that something on the page refers to: the publisher, those it shows, and those its people work for.
    private func clinics(of page: SitePage, _ people: [Item<Person>]) -> [Item<Clinic>] {
        var keys = [settings.primaryClinic.value]
        if page.route.path == "/" || isLocations(page) { keys += graph.content.clinics.keys }
        if case .procedure(let item) = page { keys += item.content.clinics.map(\.value) }
        keys += people.flatMap(\.content.clinics).map(\.value)
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }.compactMap { graph.content.clinics[$0] }
    }

    private func people(of page: SitePage) -> [Item<Person>] {
        var keys = [page.byline.author?.value, page.byline.reviewer?.value].compactMap(\.self)
        if case .page(let item) = page, item.content.layout == .team { keys += graph.content.people.keys }
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }.compactMap { graph.content.people[$0] }
    }

    private func person(_ item: Item<Person>) -> JSONValue {
        let person = item.content
        return SchemaObject.make("Person", id: personID(item.key), [
            "name": .string(person.name),
            "honorificSuffix": SchemaObject.optional(person.credentials.isEmpty ? nil : person.credentials.joined(separator: ", ")),
            "jobTitle": .string(person.jobTitle),
            "url": .string(base + texts.personHref(item.key)),
            "worksFor": SchemaObject.list(person.clinics.map { SchemaObject.reference(clinicID($0.value)) }),
            "hasCredential": SchemaObject.list(person.boards.map { board in
                SchemaObject.make("EducationalOccupationalCredential", [
                    "credentialCategory": "certification",
                    "name": .string(board.specialty),
                    "recognizedBy": SchemaObject.make("Organization", ["name": .string(board.board)]),
                ])
            }),
        ])
    }

    private func webSite() -> JSONValue {
        SchemaObject.make("WebSite", id: base + "/#site", [
            "name": .string(settings.name), "url": .string(base + "/"),
            "publisher": SchemaObject.reference(clinicID(settings.primaryClinic.value)),
        ])
    }

    private func breadcrumbList(_ breadcrumbs: [BreadcrumbView], page: SitePage) -> JSONValue {
        SchemaObject.make("BreadcrumbList", id: address(page) + "#breadcrumbs", [
            "itemListElement": .array(breadcrumbs.enumerated().map { index, step in
                SchemaObject.make("ListItem", [
                    "position": .integer(index + 1), "name": .string(step.title),
                    "item": SchemaObject.make("WebPage", id: base + step.href, ["name": .string(step.title)]),
                ])
            })
        ])
    }

    private func faqPage(_ questions: [QuestionView], _ page: SitePage) -> JSONValue {
        SchemaObject.make("FAQPage", id: address(page) + "#questions", [
            "mainEntity": .array(questions.map { question in
                SchemaObject.make("Question", [
                    "name": .string(question.question),
                    "acceptedAnswer": SchemaObject.make("Answer", ["text": .string(question.answer)]),
                ])
            })
        ])
    }

    private func citation(_ reference: Reference) -> JSONValue {
        SchemaObject.make(reference.type == .articleJournal ? "ScholarlyArticle" : "CreativeWork", [
            "name": .string(reference.title),
            "datePublished": SchemaObject.optional(reference.issued),
            "url": SchemaObject.optional(reference.link),
        ])
    }

    private func address(_ page: SitePage) -> String { base + page.route.path }
    private func personID(_ key: String) -> String { "\(base)/#person-\(key)" }
    private func clinicID(_ key: String) -> String { "\(base)/#clinic-\(key)" }
}
