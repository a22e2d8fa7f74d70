import ContentSyntax
import Foundation
import TestSupport
import Testing

/// Only properties that schema.org gives to a type or to one it descends from.
///
/// Source: https://schema.org/docs/full.html and the pages of the types, version 29, seen 2026-11-21. The table holds the
/// types and properties that the program uses, not the vocabulary.
@Suite struct StructuredDataTests {
    private static let thing: Set = ["name", "alternateName", "description", "url", "image", "sameAs", "identifier", "mainEntityOfPage", "subjectOf"]
    private static let creativeWork = thing.union([
        "inLanguage", "isPartOf", "datePublished", "dateModified", "author", "publisher", "audience", "about", "citation", "mainEntity", "mentions",
        "translationOfWork", "workTranslation",
    ])
    private static let webPage = creativeWork.union(["breadcrumb", "lastReviewed", "reviewedBy", "primaryImageOfPage", "speakable", "specialty"])
    private static let place = thing.union(["address", "geo", "hasMap", "telephone", "openingHoursSpecification"])
    private static let medicalEntity = thing.union(["relevantSpecialty", "medicineSystem", "code", "study", "guideline", "recognizingAuthority", "legalStatus"])

    private static let allowed: [String: Set<String>] = [
        "WebSite": creativeWork.union(["issn"]).union(["potentialAction"]), "WebPage": webPage, "MedicalWebPage": webPage.union(["aspect", "medicalAudience"]),
        "FAQPage": webPage, "Question": creativeWork.union(["acceptedAnswer", "suggestedAnswer", "answerCount"]), "Answer": creativeWork.union(["text"]),
        "ScholarlyArticle": creativeWork, "CreativeWork": creativeWork,
        "MedicalClinic": place.union(["email", "medicalSpecialty", "availableService", "logo", "department", "employee", "priceRange"]),
        "PostalAddress": thing.union(["streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry"]),
        "GeoCoordinates": thing.union(["latitude", "longitude"]), "OpeningHoursSpecification": thing.union(["dayOfWeek", "opens", "closes"]),
        "MedicalTherapy": medicalEntity.union(["adverseOutcome", "contraindication", "duplicateTherapy", "seriousAdverseOutcome", "preparation", "followup", "howPerformed", "procedureType", "bodyLocation", "status"]),
        "MedicalCondition": medicalEntity.union(["associatedAnatomy", "possibleTreatment", "signOrSymptom", "typicalTest", "cause", "riskFactor"]),
        "MedicalSignOrSymptom": medicalEntity.union(["possibleTreatment"]),
        "MedicalAudience": thing.union(["audienceType", "geographicArea", "requiredGender", "requiredMaxAge", "requiredMinAge", "suggestedMaxAge", "suggestedMinAge", "healthCondition"]),
        "Person": thing.union(["honorificPrefix", "honorificSuffix", "jobTitle", "worksFor", "hasCredential", "email", "affiliation", "memberOf", "knowsAbout"]),
        "Organization": thing.union(["logo", "email", "telephone", "address"]),
        "EducationalOccupationalCredential": creativeWork.union(["credentialCategory", "recognizedBy", "validFor", "educationalLevel", "competencyRequired"]),
        "BreadcrumbList": thing.union(["itemListElement", "itemListOrder", "numberOfItems"]), "ListItem": thing.union(["position", "item", "nextItem", "previousItem"]),
        "ImageObject": creativeWork.union(["contentUrl", "caption", "width", "height", "creditText", "license"]),
        "DefinedTermSet": creativeWork.union(["hasDefinedTerm"]), "DefinedTerm": thing.union(["termCode", "inDefinedTermSet"]),
        "SearchAction": thing.union(["target", "query-input"]), "EntryPoint": thing.union(["urlTemplate"]),
    ]

    /// The JSON-LD of every page of a site, by path.
    @available(macOS 15, *)
    private func documents(_ site: MemorySite, _ day: CalendarDate = MemorySite.today) async throws -> [String: NSDictionary] {
        let outcome = try await site.build(today: day)
        #expect(outcome.report.hasErrors == false)
        var documents: [String: NSDictionary] = [:]
        for (path, html) in site.output where path.hasSuffix(".html") {
            guard let start = html.firstRange(of: "<script type=\"application/ld+json\">"), let end = html[start.upperBound...].firstRange(of: "</script>")
            else { continue }
            let object = try JSONSerialization.jsonObject(with: Data(html[start.upperBound..<end.lowerBound].utf8))
            documents[path] = try #require(object as? NSDictionary)
        }
        return documents
    }

    private func check(_ value: Any, at path: String, of page: String) {
        if let list = value as? [Any] {
            for item in list { check(item, at: path, of: page) }
        } else if let object = value as? [String: Any] {
            let type = object["@type"] as? String
            if object.keys.contains("@graph") == false, Array(object.keys) != ["@id"] {
                let allowed = type.flatMap { Self.allowed[$0] }
                #expect(allowed != nil, "\(page): \(path) has the type \(type ?? "none"), which is not in the table")
                for key in object.keys where !key.hasPrefix("@") {
                    #expect(allowed?.contains(key) == true, "\(page): \(key) is no property of \(type ?? "nothing")")
                }
            }
            for (key, inner) in object { check(inner, at: "\(path).\(key)", of: page) }
        }
    }

    /// Every object that is pointed at by its id is there, on the same page or as a page, person or clinic of the site.
    private func ids(_ value: Any) -> (defined: Set<String>, used: Set<String>) {
        if let list = value as? [Any] {
            return list.map(ids).reduce((defined: [], used: [])) { ($0.defined.union($1.defined), $0.used.union($1.used)) }
        }
        guard let object = value as? [String: Any] else { return ([], []) }
        var result = ids(Array(object.values))
        if let id = object["@id"] as? String { if object.count == 1 { result.used.insert(id) } else { result.defined.insert(id) } }
        return result
    }

    @available(macOS 15, *)
    @Test func smallSite() async throws {
        let documents = try await documents(try MemorySite.golden())
        #expect(documents.count == 13)
        for (path, document) in documents { check(document, at: "", of: path) }
        let page = try #require(documents["procedures/lumafill-scars/index.html"]?["@graph"] as? [NSDictionary])
        let types = page.compactMap { $0["@type"] as? String }
        #expect(types.sorted() == ["BreadcrumbList", "FAQPage", "MedicalClinic", "MedicalTherapy", "MedicalWebPage", "Person", "Person", "WebSite"])
        func object(_ type: String) throws -> NSDictionary { try #require(page.first { $0["@type"] as? String == type }) }
        #expect(try object("MedicalWebPage")["lastReviewed"] as? String == "2026-11-20")
        #expect((try object("MedicalWebPage")["audience"] as? NSDictionary)?["requiredMinAge"] as? Int == 22)
        #expect((try object("MedicalTherapy")["contraindication"] as? [String]) == ["an allergy to glass", "a positive skin test"])
        #expect((try object("MedicalClinic")["address"] as? NSDictionary)?["postalCode"] as? String == "55802")
    }

    @available(macOS 15, *)
    @Test func everyReferenceLeadsSomewhere() async throws {
        let documents = try await documents(try MemorySite.golden())
        let all = documents.values.map { ids($0) }
        let defined = all.reduce(into: Set<String>()) { $0.formUnion($1.defined) }
        for (path, document) in documents {
            #expect(ids(document).used.subtracting(defined) == [], "\(path)")
        }
    }

    @available(macOS 15, *)
    @Test func exampleSite() async throws {
        let documents = try await documents(try MemorySite.example())
        #expect(documents.count > 20)
        for (path, document) in documents { check(document, at: "", of: path) }
    }
}
