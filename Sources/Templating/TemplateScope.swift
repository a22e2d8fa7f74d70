/// What a template sees at one point: the view model at hand and those around it.
struct TemplateScope {
    /// One thing that a section has put in front.
    enum Frame {
        /// A view model, and those of its optional fields that are known to be there.
        case model(ModelShape, present: Set<String>)
        /// A text or HTML, which is `{{.}}`.
        case value(Shape)
        /// An empty list, which has nothing.
        case nothing
    }

    private(set) var frames: [Frame]
    /// Are `first()` and `last()` known?
    var isDirectlyInList = false
    /// How often a section went into the data of the view model at hand.
    private(set) var descents = 0
    /// How often a section went into the data of a view model further out, which may lead back to where it came from.
    private(set) var climbs = 0

    init(model: ModelShape) { frames = [.model(model, present: [])] }

    /// A field as it was found.
    struct Found {
        let shape: Shape
        /// Which of the frames has it.
        let frame: Int
        /// The names from the frame's view model to the field.
        let path: [String]
        /// The optional fields on the path that are not known to be there, such as `reviewer` and `reviewer.role`.
        let unguarded: [String]
    }

    enum Lookup {
        case found(Found)
        /// The name, and the view models in which it is missing.
        case unknown(String, in: [ModelShape])
        /// A name in the middle of the path that has no fields.
        case notAnObject(String, rest: String)
    }

    func look(up names: [String], hereOnly: Bool) -> Lookup {
        var seen: [ModelShape] = []
        for index in frames.indices.reversed() {
            if case .model(let model, let present) = frames[index] {
                if model[names[0]] != nil { return follow(names, from: model, present: present, frame: index) }
                if !seen.contains(where: { $0.id == model.id }) { seen.append(model) }
            }
            if hereOnly { break }
        }
        return .unknown(names[0], in: seen)
    }

    private func follow(_ names: [String], from model: ModelShape, present: Set<String>, frame: Int) -> Lookup {
        var model = model
        var unguarded: [String] = []
        var found: Shape?
        for (index, name) in names.enumerated() {
            if let found {
                guard case .object = found.kind else {
                    return .notAnObject(names[..<index].joined(separator: "."), rest: name)
                }
                guard let next = found.model?.shape else { break }
                model = next
            }
            guard let shape = model[name] else { return .unknown(name, in: [model]) }
            let path = names[...index].joined(separator: ".")
            if shape.isOptional, !present.contains(path) { unguarded.append(path) }
            found = shape
        }
        guard let found else { return .unknown(names[0], in: [model]) }
        return .found(Found(shape: found, frame: frame, path: names, unguarded: unguarded))
    }

    /// The innermost thing: what `{{.}}` is.
    var innermost: Frame? { frames.last }

    /// The names that can be used here.
    var knownNames: [String] {
        frames.reversed().flatMap { frame in
            if case .model(let model, _) = frame { model.fields.map(\.name) } else { [String]() }
        }
    }

    // MARK: Inside a section

    /// The scope inside `{{#field}}`.
    func inside(_ found: Found) -> TemplateScope {
        var scope = self
        scope.isDirectlyInList = found.shape.isList
        scope.markPresent(found)
        if let model = found.shape.model {
            let isInnermost = frames[(found.frame + 1)...].allSatisfy { if case .model = $0 { false } else { true } }
            if isInnermost { scope.descents += 1 } else { scope.climbs += 1 }
            scope.frames.append(.model(model.shape, present: []))
        } else if case .flag = found.shape {
            scope.isDirectlyInList = isDirectlyInList
        } else {
            scope.frames.append(.value(found.shape))
        }
        return scope
    }

    /// The scope inside `{{^list}}`.
    func insideEmptyList() -> TemplateScope {
        var scope = self
        scope.isDirectlyInList = false
        scope.frames.append(.nothing)
        return scope
    }

    private mutating func markPresent(_ found: Found) {
        guard case .model(let model, var present) = frames[found.frame] else { return }
        present.formUnion(found.unguarded)
        frames[found.frame] = .model(model, present: present)
    }

    // MARK: Sameness

    /// Two scopes with the same key see the same: of several frames of one view model only the innermost is ever
    /// reached.
    var key: String {
        var seen: Set<ObjectIdentifier> = []
        var parts: [String] = [isDirectlyInList ? "list" : ""]
        for (index, frame) in frames.enumerated().reversed() {
            switch frame {
            case .model(let model, let present):
                guard seen.insert(model.id).inserted else { continue }
                parts.append("\(model.name) \(model.id.hashValue) \(present.sorted())")
            case .value(let shape):
                if index == frames.count - 1 { parts.append("value \(shape.kind)") }
            case .nothing:
                if index == frames.count - 1 { parts.append("nothing") }
            }
        }
        return parts.joined(separator: "|")
    }
}
