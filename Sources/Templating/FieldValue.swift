import Mustache

/// The value of a field in the form in which Mustache takes it.
///
/// Every field that is declared gives a value, also one that is missing: a field without a value would make Mustache
/// look for the same name in the surroundings, and print a page's role for a person who has none.
protocol FieldValue {}

extension Bool: FieldValue {}

/// Text. It escapes itself when it is printed; Mustache is never asked to escape (see ``MustacheSource``).
struct TextValue: FieldValue, MustacheParent, MustacheCustomRenderable {
    let text: String

    var renderText: String { text.escapedForHTML() }
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

/// Finished HTML.
struct HTMLValue: FieldValue, MustacheParent, MustacheCustomRenderable {
    let html: String

    var renderText: String { html }
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

/// An optional field without a value.
struct MissingValue: FieldValue, MustacheParent, MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
    func child(named: String) -> Any? { nil }
}

/// A view model as an object of Mustache's.
struct ModelValue<Model: ViewModel>: FieldValue, MustacheParent {
    let model: Model

    func child(named name: String) -> Any? { Model.fields.value(named: name, of: model) }
}

/// A list of texts.
struct TextList: FieldValue, MustacheSequence, MustacheParent, MustacheTransformable {
    let texts: [String]

    func makeIterator() -> some IteratorProtocol<TextValue> { texts.lazy.map { TextValue(text: $0) }.makeIterator() }
    func child(named: String) -> Any? { nil }
    func transform(_ name: String) -> Any? { ListQuestion(rawValue: name)?.answer(count: texts.count) }
}

/// A list of view models.
struct ModelList<Model: ViewModel>: FieldValue, MustacheSequence, MustacheParent, MustacheTransformable {
    let models: [Model]

    func makeIterator() -> some IteratorProtocol<ModelValue<Model>> {
        models.lazy.map { ModelValue(model: $0) }.makeIterator()
    }
    func child(named: String) -> Any? { nil }
    func transform(_ name: String) -> Any? { ListQuestion(rawValue: name)?.answer(count: models.count) }
}

/// What a template may ask about a whole list: `{{#any(clinics)}}`.
enum ListQuestion: String, CaseIterable, Sendable {
    /// Has it at least one element?
    case any
    /// Has it none?
    case empty
    /// Has it two or more? For plural endings and for choosing between a sentence and a list.
    case several

    func answer(count: Int) -> Bool {
        switch self {
        case .any: count > 0
        case .empty: count == 0
        case .several: count > 1
        }
    }
}

/// What a template may ask about the element at hand, directly inside a list's section: `{{^last()}}, {{/last()}}`.
/// Mustache answers these itself.
enum ElementQuestion: String, CaseIterable, Sendable {
    case first, last, even, odd
}
