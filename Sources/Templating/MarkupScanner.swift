/// Where in the HTML a tag stands, which decides whether what it prints is safe there.
enum MarkupPlace: Sendable, Equatable {
    /// Between HTML tags, or in a comment.
    case text
    /// Inside an HTML tag, outside of its attributes' values.
    case tag
    /// Right behind `=`, or in a value without quotes.
    case unquotedValue
    case quotedValue
    /// In the value of `onclick` and the like, which is a program.
    case handler
    /// In a `script` or `style` element.
    case program
}

/// Follows the HTML of a template from byte to byte, as far as needed to know where tags stand.
struct MarkupScanner {
    private enum State {
        case text, comment
        case tagName, beforeAttribute, attributeName, beforeValue, unquotedValue
        case quotedValue(UInt8)
        case rawText(ending: [UInt8])
    }

    private var state = State.text
    /// The lower-case name of the element or attribute at hand.
    private var name: [UInt8] = []
    private var element: [UInt8] = []
    /// The last bytes that were read, lower case, for the ends of comments and raw elements.
    private var recent: [UInt8] = []

    var place: MarkupPlace {
        switch state {
        case .text, .comment: .text
        case .tagName, .beforeAttribute, .attributeName: .tag
        case .beforeValue, .unquotedValue: .unquotedValue
        case .quotedValue: name.starts(with: Array("on".utf8)) ? .handler : .quotedValue
        case .rawText: .program
        }
    }

    mutating func read(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes { read(byte) }
    }

    /// Takes note of a value that is printed here: behind `=` it begins a value without quotes.
    mutating func readPrintedValue() {
        if case .beforeValue = state { state = .unquotedValue }
        recent.removeAll(keepingCapacity: true)
    }

    private mutating func read(_ byte: UInt8) {
        let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        remember(lower)
        let isSpace = byte <= UInt8(ascii: " ")
        switch state {
        case .text:
            if ends(with: "<!--") {
                state = .comment
            } else if recent.count > 1, recent[recent.count - 2] == UInt8(ascii: "<"), Self.isLetter(lower) {
                (state, name) = (.tagName, [lower])
            }
        case .comment:
            if ends(with: "-->") { state = .text }
        case .rawText(let ending):
            if recent.suffix(ending.count).elementsEqual(ending) { (state, name) = (.tagName, []) }
        case .tagName:
            if byte == UInt8(ascii: ">") || isSpace || byte == UInt8(ascii: "/") { element = name }
            if byte == UInt8(ascii: ">") {
                closeTag()
            } else if isSpace || byte == UInt8(ascii: "/") {
                state = .beforeAttribute
            } else {
                name.append(lower)
            }
        case .beforeAttribute, .attributeName:
            if byte == UInt8(ascii: ">") {
                closeTag()
            } else if byte == UInt8(ascii: "=") {
                state = .beforeValue
            } else if isSpace || byte == UInt8(ascii: "/") {
                if byte == UInt8(ascii: "/") { state = .beforeAttribute }
            } else if case .attributeName = state, recent.count > 1, recent[recent.count - 2] > UInt8(ascii: " ") {
                name.append(lower)
            } else {
                (state, name) = (.attributeName, [lower])
            }
        case .beforeValue:
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                state = .quotedValue(byte)
            } else if byte == UInt8(ascii: ">") {
                closeTag()
            } else if !isSpace {
                state = .unquotedValue
            }
        case .unquotedValue:
            if byte == UInt8(ascii: ">") { closeTag() } else if isSpace { state = .beforeAttribute }
        case .quotedValue(let quote):
            if byte == quote { state = .beforeAttribute }
        }
    }

    private mutating func closeTag() {
        let isProgram = element == Array("script".utf8) || element == Array("style".utf8)
        state = isProgram ? .rawText(ending: Array("</".utf8) + element) : .text
        recent.removeAll(keepingCapacity: true)
    }

    private mutating func remember(_ byte: UInt8) {
        if recent.count == 8 { recent.removeFirst() }
        recent.append(byte)
    }

    private func ends(with text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        return recent.count >= count
            && (0..<count).allSatisfy { recent[recent.count - count + $0] == text.utf8Start[$0] }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
}
