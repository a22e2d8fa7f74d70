import ContentSchema
import ContentSyntax
import Diagnostics

extension TimeSpan {
    /// `{days: 7}`, `{weeks: {from: 2, through: 5}}`, `{months: {from: 3}}`.
    static let fieldType = FieldType<TimeSpan>(
        expected: "a time such as `{days: 7}` or `{weeks: {from: 2, through: 5}}`",
        jsonSchema: Schema<TimeSpan?>.time.description.jsonSchema, placeholder: TimeSpan(Amount(), .days)
    ) { node, reading in
        Schema<TimeSpan?>.time.read(node, &reading).flatMap(\.self)
    }

    /// The time written in one of the unit keys of a record; a record with none or with two of them is reported.
    static func read(from fields: inout FieldReader) -> TimeSpan? {
        let found = Unit.allCases.compactMap { unit -> TimeSpan? in
            fields.optional(unit.rawValue, Amount.fieldType(0...10_000), "The time in \(unit.rawValue).").map {
                TimeSpan($0, unit)
            }
        }
        guard fields.isReading else { return nil }
        if found.count != 1 {
            let message = found.isEmpty ? "No time is given." : "The time is given in more than one unit."
            fields.problem(
                .other(
                    rule: .factValue, message: message,
                    help:
                        "Write one of `minutes`, `hours`, `days`, `weeks`, `months` and `years`, such as `{weeks: {from: 2, through: 5}}`."
                ),
                at: fields.span)
        }
        return found.first
    }
}

extension Schema where Record == TimeSpan? {
    fileprivate static let time = Schema("time", about: "A length of time, in one unit.") { fields in
        TimeSpan.read(from: &fields)
    }
}
