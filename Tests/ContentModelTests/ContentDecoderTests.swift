import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import Testing
import TestSupport

/// Every kind of item, from the small good site.
@Suite struct ContentDecoderTests {
    private func decode(_ path: String) throws -> DecodedFile {
        let file = SourceFile(path: "Content/\(path)", bytes: try Repository.tree(Repository.goldenSite + "/Content")[path] ?? [])
        let parts = path.split(separator: "/").map(String.init)
        let kind = parts.count == 1 ? ItemKind.site : ItemKind.allCases.first { $0.folder == parts[0] }
        let name = try #require(parts.last)
        return ContentDecoder.decode(file, kind: try #require(kind), key: String(name.prefix { $0 != "." }))
    }

    @Test func everyKindIsThereAndReads() throws {
        var kinds: Set<ItemKind> = []
        for path in try Repository.tree(Repository.goldenSite + "/Content").keys where !path.hasSuffix(".svg") {
            let decoded = try decode(path)
            #expect(decoded.findings == [], "\(path)")
            #expect(decoded.item != nil, "\(path)")
            #expect((decoded.body != nil) == decoded.kind.isMarkdown)
            kinds.insert(decoded.kind)
        }
        #expect(kinds == Set(ItemKind.allCases))
    }

    @Test func procedure() throws {
        let decoded = try decode("procedures/lumafill-scars.md")
        guard case .procedure(let item) = try #require(decoded.item) else { return #expect(Bool(false), "no procedure") }
        #expect(item.key == "lumafill-scars")
        #expect(item.content.publication.title.text == "Lumafill for pitted scars")
        #expect(item.content.byline.reviewedOn?.span.text == "2026-11-20")
        #expect(item.content.byline.lastChange == CalendarDate("2026-11-20"))
        #expect(item.content.treatments.map(\.value) == ["lumafill"])
        #expect(item.content.related.map(\.value) == ["articles/kinds-of-scars"])
        #expect(Set(decoded.references.map { "\($0.kind.rawValue) \($0.key)" }) == [
            "person ana-ruiz", "person lee-park", "treatment lumafill", "condition pitted-scars", "clinic main-street", "faq skin-test",
            "talking-points lumafill", "article kinds-of-scars",
        ])
    }

    @Test func clinic() throws {
        guard case .clinic(let item) = try #require(try decode("clinics/main-street.yml").item) else { return #expect(Bool(false)) }
        #expect(item.content.hours.map(\.opens.twelveHourForm) == ["9 am", "8 am"])
        #expect(item.content.hours.map(\.closes.twelveHourForm) == ["5:30 pm", "12 pm"])
        #expect(item.content.hours[0].days == [.monday, .tuesday])
    }

    @Test func references() throws {
        guard case .references(let items) = try #require(try decode("references/works.yml").item) else { return #expect(Bool(false)) }
        #expect(items.map(\.key) == ["park-2015", "needle-notice"])
        #expect(items[0].content.authors == [.person(family: "Park", given: "Lee"), .body("Example Study Group")])
    }

    /// A bibliography in which one work cannot be read still knows the others.
    @Test func aBrokenReferenceAmongGoodOnes() {
        let file = SourceFile(path: "a.yml", text: "- {id: a-1, type: book, title: A, issued: 2020}\n- {id: b-1, type: bok, title: B, issued: 2020}\n")
        let decoded = ContentDecoder.decode(file, kind: .reference, key: "a")
        guard case .references(let items) = decoded.item else { return #expect(Bool(false)) }
        #expect(items.map(\.key) == ["a-1"])
        #expect(decoded.findings.count == 1)
    }

    @Test(arguments: ["09:00", "00:00", "23:59"]) func times(_ text: String) { #expect(ClockTime(text)?.description == text) }

    @Test(arguments: ["9:00", "24:00", "12:60", "12.30", "12:30 pm", "", "１２:00"]) func notTimes(_ text: String) { #expect(ClockTime(text) == nil) }

    @Test func twelveHourForm() {
        #expect(["00:00", "00:05", "11:59", "12:00", "12:30", "23:00"].compactMap { ClockTime($0)?.twelveHourForm }
            == ["12 am", "12:05 am", "11:59 am", "12 pm", "12:30 pm", "11 pm"])
    }

    /// Every key of every kind says what it is and what to write, without words of programming.
    @Test(arguments: ItemKind.allCases) func everyKeyIsExplained(_ kind: ItemKind) {
        func check(_ record: RecordDescription) {
            #expect(!record.fields.isEmpty && record.about.hasSuffix("."))
            #expect(Set(record.fields.map(\.key)).count == record.fields.count)
            for field in record.fields {
                #expect(field.about.hasSuffix("."), "\(field.key)")
                #expect(!field.expected.isEmpty)
                let isRight = field.key.allSatisfy { $0.isLetter || $0 == "-" }
                #expect(isRight, "\(field.key)")
                if let nested = field.nested { check(nested) }
            }
        }
        check(ContentDecoder.description(of: kind))
    }

    /// Files of every kind made of rubbish: never a crash, always a finding.
    @Test(arguments: ItemKind.allCases) func rubbish(_ kind: ItemKind) {
        for text in ["", "---\n---\n", "x", "---\n[]\n---\n", "- 1\n", "{}", "---\n{}\n---\n", "a: b", "---\na: b\n---\n", "\u{0}", "null", "---\nnull\n---\n"] {
            let decoded = ContentDecoder.decode(SourceFile(path: "a", text: text), kind: kind, key: "a")
            #expect(!decoded.findings.isEmpty || decoded.item != nil, "\(text.debugDescription)")
        }
    }
}
