import Diagnostics

/// What kind of value a field holds, which decides how a template may use it.
public enum Shape: Sendable {
    /// Printed by `{{name}}`, escaped.
    case text
    /// As `text`, but only inside its own section `{{#name}}…{{/name}}`.
    case optionalText
    /// Printed by `{{{name}}}`, as it is.
    case html
    /// As `html`, but only inside its own section.
    case optionalHTML
    /// For sections only.
    case flag
    /// A section repeats for each text, which is `{{.}}` there.
    case texts
    /// A section repeats for each element, whose fields are known there.
    case list(ModelReference)
    /// Its fields are known inside a section, or by `{{name.field}}`.
    case object(ModelReference)
    /// As `object`, but the fields are known only inside its own section.
    case optionalObject(ModelReference)

    /// The view model of the elements or of the object.
    var model: ModelReference? {
        switch self {
        case .list(let model), .object(let model), .optionalObject(let model): model
        case .text, .optionalText, .html, .optionalHTML, .flag, .texts: nil
        }
    }

    /// The shape without what it is a shape of, and whether or not it is optional.
    var kind: Kind {
        switch self {
        case .text, .optionalText: .text
        case .html, .optionalHTML: .html
        case .flag: .flag
        case .texts, .list: .list
        case .object, .optionalObject: .object
        }
    }

    enum Kind { case text, html, flag, list, object }

    var isOptional: Bool {
        switch self {
        case .optionalText, .optionalHTML, .optionalObject: true
        case .text, .html, .flag, .texts, .list, .object: false
        }
    }

    var isList: Bool { kind == .list }
}

/// A view model as templates see it: what it is called and which fields it has.
public final class ModelShape: Sendable {
    let id: ObjectIdentifier
    public let name: String
    public let doc: String
    public let fields: [FieldShape]
    private let shapes: [String: Shape]

    init(id: ObjectIdentifier, name: String, doc: String, fields: [FieldShape]) {
        self.id = id
        self.name = name
        self.doc = doc
        self.fields = fields
        shapes = Dictionary(fields.map { ($0.name, $0.shape) }) { first, _ in first }
    }

    subscript(field: String) -> Shape? { shapes[field] }

    /// A field of one of its objects with a near name: `page.title` for `titel`.
    func fieldInside(near name: String) -> String? {
        for field in fields where field.shape.kind == .object {
            guard let inner = field.shape.model?.shape.fields.map(\.name) else { continue }
            if let near = nearMiss(to: name, in: inner) { return "\(field.name).\(near)" }
        }
        return nil
    }
}

public struct FieldShape: Sendable {
    public let name: String
    public let shape: Shape
    /// One line on what the field holds.
    public let doc: String
}

/// A view model's shape, looked up only when it is needed, so that types may refer to each other and to themselves.
public struct ModelReference: Sendable {
    let id: ObjectIdentifier
    private let resolve: @Sendable () -> ModelShape

    init<Model: ViewModel>(to type: Model.Type) {
        id = ObjectIdentifier(type)
        resolve = { Model.fields.shape }
    }

    public var shape: ModelShape { resolve() }
}
