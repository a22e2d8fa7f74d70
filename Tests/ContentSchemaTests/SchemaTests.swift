import ContentSchema
import ContentSyntax
import Diagnostics
import Testing

/// One declaration gives everything: reading, the known keys, JSON Schema and the reference.
@Suite struct SchemaTests {
    struct Visit: Sendable, Equatable {
        let day: CalendarDate
        let people: [String]
        let room: Room?
        let isOpen: Bool

        struct Room: Sendable, Equatable {
            let floor: Int

            static let schema = Schema<Room>("room", about: "Where it is.") { fields in
                Room(floor: fields.required("floor", .integer(0...9), "The floor."))
            }
        }

        static let schema = Schema<Visit>("visit", about: "Somebody comes.") { fields in
            Visit(
                day: fields.required("day", .date, "When."), people: fields.list("people", .key, "Who."),
                room: fields.optional("room", .record(Room.schema), "Where."), isOpen: fields.optional("open", .flag, "To all.") ?? false)
        }
    }

    private func read(_ text: String) -> (Visit?, [String]) {
        let file = SourceFile(path: "a.yml", text: text)
        let (node, problems) = FrontMatter.parseYAML(file)
        var reading = Reading(file: file)
        let visit = node.flatMap { Visit.schema.read($0, &reading) }
        return (visit, (problems + reading.findings).map { "\($0.rule.id) \($0.span.text)" })
    }

    @Test func reads() {
        let (visit, findings) = read("day: 2026-11-21\npeople: [ana, lee]\nroom: {floor: 2}\nopen: yes")
        #expect(findings == [])
        #expect(visit == Visit(day: CalendarDate("2026-11-21")!, people: ["ana", "lee"], room: .init(floor: 2), isOpen: true))
        #expect(read("day: 2026-11-21").0 == Visit(day: CalendarDate("2026-11-21")!, people: [], room: nil, isOpen: false))
    }

    /// Every problem in one run, each at its place; nothing half read comes out.
    @Test func everyProblemAtOnce() {
        let (visit, findings) = read("days: 2026-11-21\npeople: [ana, Lee, x y]\nroom: {floor: 12}\nopen: maybe\nextra: 1")
        #expect(visit == nil)
        #expect(findings == ["wrong-value Lee", "wrong-value x y", "wrong-value 12", "wrong-value maybe", "unknown-key days", "unknown-key extra"])
    }

    @Test func missingAndEmpty() {
        #expect(read("people: [ana]").1 == ["missing-key "])
        #expect(read("day:\npeople:\nopen: ' '").1 == ["empty-value day", "empty-value people", "empty-value ' '"])
        #expect(read("day: 2026-11-21\npeople: [ana, ]").1 == [])
        #expect(read("day: 2026-11-21\npeople:\n  - ana\n  -\n").1.count == 1)
    }

    /// A misspelled key is not missing as well; two misspelled keys are not the same one.
    @Test func aMisspelledKeyIsOneProblem() {
        #expect(read("dya: 2026-11-21").1 == ["unknown-key dya"])
        #expect(read("Day: 2026-11-21\ndya: 2026-11-21").1 == ["unknown-key Day", "unknown-key dya"])
    }

    @Test func notEvenKeys() {
        #expect(read("- a\n- b").1 == ["wrong-value - a\n- b"])
        #expect(read("day").1 == ["wrong-value day"])
    }

    @Test func knownKeys() {
        #expect(Visit.schema.description.fields.map(\.key) == ["day", "people", "room", "open"])
        #expect(Visit.schema.description.fields.map(\.isRequired) == [true, false, false, false])
    }

    @Test func jsonSchema() {
        let schema = Visit.schema.description.jsonSchema
        #expect(schema["required"] == ["day"])
        #expect(schema["additionalProperties"] == false)
        #expect(schema["properties"]?["room"]?["properties"]?["floor"]?["maximum"] == 9)
        #expect(schema["properties"]?["people"]?["items"]?["pattern"] != nil)
        #expect(schema["properties"]?["day"]?["description"] == "When.")
    }

    @Test func reference() {
        let text = Visit.schema.description.markdown()
        #expect(text.hasPrefix("## visit\n\nSomebody comes.\n"))
        #expect(text.contains("| `day` | yes | a date such as 2026-11-21 (year, month, day) | When. |"))
        #expect(text.contains("### room\n\nWhere it is.\n"))
    }
}
