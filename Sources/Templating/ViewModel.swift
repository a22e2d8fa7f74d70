/// What a template is given: a value whose fields are declared once, by name and shape.
///
/// The declaration is what templates are checked against, what they read from, and what the docs list.
public protocol ViewModel: Sendable {
    static var fields: Fields<Self> { get }
}

/// The fields of one view model.
public final class Fields<Model: ViewModel>: Sendable {
    /// The names, shapes and docs, without the values.
    public let shape: ModelShape
    private let getters: [String: @Sendable (Model) -> any FieldValue]

    /// - Parameters:
    ///   - name: What an editor of templates calls the thing, in the singular and without an article: `procedure page`.
    ///   - fields: Its fields. Each name must be given once; a second one is a mistake in the program.
    ///   - doc: One line on what it stands for.
    public init(_ name: String, _ fields: [Field<Model>], doc: String = "") {
        shape = ModelShape(id: ObjectIdentifier(Model.self), name: name, doc: doc, fields: fields.map(\.shape))
        getters = Dictionary(fields.map { ($0.shape.name, $0.get) }) { _, _ in
            preconditionFailure("the view model \(name) declares a field twice")
        }
    }

    /// The value of a field, or nothing if there is no field of that name.
    func value(named name: String, of model: Model) -> (any FieldValue)? { getters[name]?(model) }
}

/// One field of a view model: its name, its shape and how to get its value. The value is asked for only when a template
/// uses it.
public struct Field<Model: ViewModel>: Sendable {
    let shape: FieldShape
    let get: @Sendable (Model) -> any FieldValue

    private init(_ name: String, _ shape: Shape, _ doc: String, _ get: @escaping @Sendable (Model) -> any FieldValue) {
        self.shape = FieldShape(name: name, shape: shape, doc: doc)
        self.get = get
    }

    /// Text, escaped when it is printed.
    public static func text(
        _ name: String, _ get: @escaping @Sendable (Model) -> String, doc: String = ""
    ) -> Self {
        Self(name, .text, doc) { TextValue(text: get($0)) }
    }

    /// Text that may be missing. The empty text counts as missing.
    public static func optionalText(
        _ name: String, _ get: @escaping @Sendable (Model) -> String?, doc: String = ""
    ) -> Self {
        Self(name, .optionalText, doc) { model in
            guard let text = get(model), !text.isEmpty else { return MissingValue() }
            return TextValue(text: text)
        }
    }

    /// Finished HTML, printed as it is.
    public static func html(
        _ name: String, _ get: @escaping @Sendable (Model) -> String, doc: String = ""
    ) -> Self {
        Self(name, .html, doc) { HTMLValue(html: get($0)) }
    }

    /// Finished HTML that may be missing. The empty string counts as missing.
    public static func optionalHTML(
        _ name: String, _ get: @escaping @Sendable (Model) -> String?, doc: String = ""
    ) -> Self {
        Self(name, .optionalHTML, doc) { model in
            guard let html = get(model), !html.isEmpty else { return MissingValue() }
            return HTMLValue(html: html)
        }
    }

    /// Yes or no, for sections.
    public static func flag(
        _ name: String, _ get: @escaping @Sendable (Model) -> Bool, doc: String = ""
    ) -> Self {
        Self(name, .flag, doc) { get($0) }
    }

    /// A list of texts, each printed by `{{.}}` inside the section.
    public static func texts(
        _ name: String, _ get: @escaping @Sendable (Model) -> [String], doc: String = ""
    ) -> Self {
        Self(name, .texts, doc) { TextList(texts: get($0)) }
    }

    /// A list of view models.
    public static func list<Element: ViewModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> [Element], doc: String = ""
    ) -> Self {
        Self(name, .list(ModelReference(to: Element.self)), doc) { ModelList(models: get($0)) }
    }

    /// Another view model.
    public static func object<Other: ViewModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> Other, doc: String = ""
    ) -> Self {
        Self(name, .object(ModelReference(to: Other.self)), doc) { ModelValue(model: get($0)) }
    }

    /// Another view model that may be missing.
    public static func optionalObject<Other: ViewModel>(
        _ name: String, _ get: @escaping @Sendable (Model) -> Other?, doc: String = ""
    ) -> Self {
        Self(name, .optionalObject(ModelReference(to: Other.self)), doc) { model in
            guard let other = get(model) else { return MissingValue() }
            return ModelValue(model: other)
        }
    }
}
