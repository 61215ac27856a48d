package import Documents

/// A text that a tool fills in before the policy reaches AWS: `<account>`, `{{ bucket }}`.
package struct Placeholder: Hashable, Sendable {
    package let text: String
    package let location: Location
    /// The project says that texts of this form are placeholders.
    package let isDeclared: Bool
}

/// A policy with its placeholders taken for values that nobody knows.
struct Placeholders {
    /// In the order of the text.
    private(set) var places: [Placeholder] = []
    private(set) var resolved: Resolved = .nothing
    private let forms: PlaceholderForms
    private let surroundings: PlaceholderForms.Surroundings
    /// How the meaning of every placeholder begins.
    static let meaning = "placeholder "
    private var depth = 0
    private static let maximumDepth = 512

    init(_ policy: JSONValue, _ declared: [String], in surroundings: PlaceholderForms.Surroundings = .document) {
        forms = PlaceholderForms(declared: declared, in: surroundings, ofTexts: true)
        self.surroundings = surroundings
        guard !declared.isEmpty || (surroundings == .document ? Self.mayHold(policy) : Self.mayHoldBesideUnknowns(policy)) else {
            return
        }
        resolved = read(policy)
    }

    /// The same of a policy of a template, where `{name}` stands for what is unknown already.
    private static func mayHoldBesideUnknowns(_ policy: JSONValue) -> Bool {
        var previous: UInt8 = 0
        for byte in policy.text.utf8 {
            switch byte {
            case UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "\\"):
                return true
            case UInt8(ascii: "{"), UInt8(ascii: "_"):
                if previous == byte { return true }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if previous == UInt8(ascii: "[") { return true }
            default: break
            }
            previous = byte
        }
        return false
    }

    /// What every built-in form needs: one of its signs, or an escape that may spell one. A brace of the document's own is followed by
    /// a blank, a quote or its end; one that begins a placeholder is not. No value that a list begins with begins with a capital.
    private static func mayHold(_ policy: JSONValue) -> Bool {
        var isAfterBrace = false
        var isAfterBracket = false
        for byte in policy.text.utf8 {
            switch byte {
            case UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"),
                UInt8(ascii: "_"), UInt8(ascii: "\\"):
                return true
            case UInt8(ascii: "{"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                if isAfterBrace || isAfterBracket && byte <= UInt8(ascii: "Z") { return true }
            default: break
            }
            isAfterBrace = byte == UInt8(ascii: "{")
            isAfterBracket = byte == UInt8(ascii: "[")
        }
        return false
    }

    private mutating func read(_ value: JSONValue) -> Resolved {
        depth += 1
        defer { depth -= 1 }
        switch value.kind {
        case .null: return .null(value.sourceRange)
        case .boolean, .number: return .scalar(value)
        case .string: return .text(read(text: value))
        case .array where depth < Self.maximumDepth:
            var elements: [Resolved] = []
            for element in value.elements { elements.append(read(element)) }
            return .list(elements, value.sourceRange)
        case .object where depth < Self.maximumDepth:
            var members: [Resolved.Member] = []
            for member in value.members { members.append(Resolved.Member(name: read(key: member.key), value: read(member.value))) }
            return .object(members, value.sourceRange)
        case .array, .object: return .null(value.sourceRange)
        }
    }

    /// Of a template's keys nothing says which of their parts are unknown already.
    private mutating func read(key: JSONValue) -> OpenText {
        if surroundings != .document, key.contents.contains(UInt8(ascii: "{")) { return OpenText(key) }
        return read(text: key)
    }

    private mutating func read(text value: JSONValue) -> OpenText {
        let whole = OpenText(value)
        let found = ranges(in: whole)
        if found.isEmpty { return whole }
        var text = OpenText(span: whole.span)
        var end = 0
        for (range, isDeclared) in found {
            text.append(whole.slice(end..<range.lowerBound))
            let part = whole.slice(range)
            text.append(OpenText(unknown: Self.meaning + Self.name(of: part.string), span: part.span))
            places.append(Placeholder(text: part.string, location: value.source.location(part.span), isDeclared: isDeclared))
            end = range.upperBound
        }
        text.append(whole.slice(end..<whole.bytes.count))
        return text
    }

    /// The ARN or the name of a policy with `{name}` in the place of each placeholder; nil where it has none.
    static func opened(_ text: String, _ forms: PlaceholderForms) -> String? {
        let bytes = Array(text.utf8)
        var opened: [UInt8] = []
        var at = 0
        var isOpen = false
        while at < bytes.count {
            if let match = forms.match(in: bytes, from: at) {
                opened += "{\(name(of: String(decoding: bytes[at..<match.end], as: UTF8.self)))}".utf8
                at = match.end
                isOpen = true
            } else {
                opened.append(bytes[at])
                at += 1
            }
        }
        return isOpen ? String(decoding: opened, as: UTF8.self) : nil
    }

    /// `bucket` of `{{ bucket }}`.
    private static func name(of text: String) -> String {
        func isMark(_ letter: Character) -> Bool { !(letter.isLetter || letter.isNumber) }
        let name = text.drop(while: isMark).reversed().drop(while: isMark).reversed()
        return name.isEmpty ? "text" : String(name)
    }

    private func ranges(in text: OpenText) -> [(range: Range<Int>, isDeclared: Bool)] {
        let bytes = text.bytes
        var found: [(range: Range<Int>, isDeclared: Bool)] = []
        var at = 0
        while at < bytes.count {
            if let unknown = text.free.first(where: { $0.range.contains(at) }) {
                at = unknown.range.upperBound
            } else if let match = forms.match(in: bytes, from: at),
                !text.free.contains(where: { $0.range.overlaps(at..<match.end) })
            {
                found.append((at..<match.end, match.isDeclared))
                at = match.end
            } else {
                at += 1
            }
        }
        return found
    }
}
