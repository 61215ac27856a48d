import Documents

/// Carries out `Fn::ForEach` (AWS::LanguageExtensions): the fragment once for each value, beside the loop's key.
///
/// A collection that the file does not tell leaves its loop out, with a gap.
struct LoopExpander {
    private let root: JSONValue
    private let options: TemplateReader.Options
    private(set) var gaps: [Gap] = []
    private var made = 0

    private static let mark = "Fn::ForEach::"
    private static let maximumMade = 20_000
    private static let maximumDepth = 100

    /// The names of the loops around, with their values.
    private typealias Names = [(name: String, value: String)]

    init(_ root: JSONValue, options: TemplateReader.Options) {
        self.root = root
        self.options = options
    }

    static func isNeeded(_ root: JSONValue) -> Bool {
        var pending = [root]
        while let next = pending.popLast() {
            for member in next.members {
                if member.name.hasPrefix(mark) { return true }
                pending.append(member.value)
            }
            pending += next.elements
        }
        return false
    }

    mutating func expanded() throws(InputError) -> JSONValue {
        try expand(root, [], 0).document(of: root.source).root
    }

    private mutating func expand(_ value: JSONValue, _ names: Names, _ depth: Int) throws(InputError) -> Resolved {
        made += names.isEmpty ? 0 : 1
        guard depth < Self.maximumDepth else { throw value.error("more than \(Self.maximumDepth) levels") }
        guard made < Self.maximumMade else { throw value.error("loops that make more than \(Self.maximumMade) values") }
        switch value.kind {
        case .array:
            var elements: [Resolved] = []
            for element in value.elements { elements.append(try expand(element, names, depth + 1)) }
            return .list(elements, value.sourceRange)
        case .object:
            if let only = value["Ref"]?.string, let known = names.last(where: { $0.name == only }) {
                return .text(known.value, at: value.sourceRange)
            }
            var members: [Resolved.Member] = []
            for member in value.members {
                if member.name.hasPrefix(Self.mark) {
                    members += try loop(member, names, depth + 1)
                } else {
                    members.append(
                        .init(name: replaced(OpenText(member.key), names), value: try expand(member.value, names, depth + 1)))
                }
            }
            return .object(members, value.sourceRange)
        case .null: return .null(value.sourceRange)
        default: return .text(replaced(OpenText(value), names))
        }
    }

    /// `[name, collection, {key: fragment}]`.
    private mutating func loop(_ member: JSONValue.Member, _ names: Names, _ depth: Int) throws(InputError) -> [Resolved.Member] {
        let parts = Array(member.value.elements)
        guard parts.count == 3, let name = parts[0].string, parts[2].kind == .object else {
            throw member.key.error("`\(member.name)` takes a name, a collection and an object")
        }
        guard let values = collection(parts[1], names) else {
            gaps.append(
                Gap(
                    .evidence, "`\(member.name)` iterates over values that the file does not contain: its resources were not read",
                    at: parts[1].location, help: "give the value with --parameter, or check the processed template"))
            return []
        }
        var members: [Resolved.Member] = []
        for value in values {
            guard case .object(let inner, _) = try expand(parts[2], names + [(name, value)], depth + 1) else { continue }
            members += inner
        }
        return members
    }

    private func collection(_ value: JSONValue, _ names: Names) -> [String]? {
        if value.kind == .array {
            var values: [String] = []
            for element in value.elements {
                guard let text = element.scalarText ?? reference(element, names) else { return nil }
                values.append(text)
            }
            return values
        }
        if let map = value["Fn::FindInMap"] {
            let keys = map.elements.map { $0.scalarText.map { text in self.text(text, names) } ?? reference($0, names) }
            guard keys.count >= 3, let first = keys[0], let second = keys[1], let third = keys[2],
                let found = root["Mappings"]?[first]?[second]?[third]
            else { return nil }
            return found.kind == .array ? found.elements.compactMap(\.scalarText) : nil
        }
        guard let list = reference(value, names) else { return nil }
        return list.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    /// The text of a parameter, or of a loop's name.
    private func reference(_ value: JSONValue, _ names: Names) -> String? {
        guard let name = value["Ref"]?.string else { return nil }
        if let known = names.last(where: { $0.name == name }) { return known.value }
        return options.parameters[name] ?? root["Parameters"]?[name]?["Default"]?.scalarText
    }

    private func text(_ text: String, _ names: Names) -> String { replaced(OpenText(text, span: 0..<0), names).string }

    /// `${Name}` is the value, `&{Name}` its letters and digits.
    private func replaced(_ text: OpenText, _ names: Names) -> OpenText {
        guard !names.isEmpty, text.bytes.contains(UInt8(ascii: "{")) else { return text }
        var result = OpenText(span: text.span)
        var (start, at) = (0, 0)
        while at + 1 < text.bytes.count {
            let sign = text.bytes[at]
            guard sign == UInt8(ascii: "$") || sign == UInt8(ascii: "&"), text.bytes[at + 1] == UInt8(ascii: "{"),
                let end = text.bytes[at...].firstIndex(of: UInt8(ascii: "}")),
                let known = names.last(where: { $0.name.utf8.elementsEqual(text.bytes[(at + 2)..<end]) })
            else {
                at += 1
                continue
            }
            result.append(text.slice(start..<at))
            let value = sign == UInt8(ascii: "$") ? known.value : known.value.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
            result.append(OpenText(value, span: text.slice(at..<(end + 1)).span))
            start = end + 1
            at = start
        }
        guard start > 0 else { return text }
        result.append(text.slice(start..<text.bytes.count))
        return result
    }
}
