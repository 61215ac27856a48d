import Documents

/// The values of a Pulumi program: texts with `${...}` in them, and the functions that make policies.
final class PulumiValues {
    private let variables: JSONValue?
    /// What went wrong with the policies that were made.
    private(set) var gaps: [Gap] = []
    /// The resource or variable whose value is made.
    private var owner = "policy document"

    private static let maximumDepth = 32

    init(_ root: JSONValue) { variables = root["variables"] }

    func value(_ json: JSONValue) -> TerraformValue { value(json, 0) }

    /// A value of a resource.
    func value(_ json: JSONValue, of resource: String) -> TerraformValue {
        owner = resource
        return value(json, 0)
    }

    private func value(_ json: JSONValue, _ depth: Int) -> TerraformValue {
        let place = TerraformPlace(source: json.source, span: json.sourceRange)
        guard depth < Self.maximumDepth else { return TerraformValue(unknown: "unknown nested value", place) }
        switch json.kind {
        case .string: return text(json, place, depth)
        case .array: return TerraformValue(.list(json.elements.map { value($0, depth + 1) }, isSet: false), place)
        case .object:
            if let name = json.members.first(where: { _ in true })?.name, name.hasPrefix("fn::") {
                return call(name, json, place, depth)
            }
            return TerraformValue(
                .object(json.members.map { .init(name: OpenText($0.key), value: value($0.value, depth + 1)) }), place)
        default: return TerraformValue(json)
        }
    }

    private func call(_ name: String, _ json: JSONValue, _ place: TerraformPlace, _ depth: Int) -> TerraformValue {
        guard let argument = json[name] else { return TerraformValue(.null, place) }
        switch name.lowercased() {
        case "fn::tojson": return TerraformValue(.encoded(value(argument, depth + 1)), place)
        case "fn::secret": return value(argument, depth + 1)
        case "fn::invoke":
            guard var data = data(of: json, depth) else { break }
            let made = TerraformValue(.encoded(data.document()), place)
            gaps += data.gaps.filter { !gaps.contains($0) }
            return argument["return"]?.string == "json"
                ? made : TerraformValue(.object([.init(name: OpenText("json", span: place.span), value: made)]), place)
        default: break
        }
        return TerraformValue(unknown: "unknown \(name)", place)
    }

    /// The arguments of `aws:iam:getPolicyDocument`, as the provider of Terraform has them; nil for any other value.
    private func data(of json: JSONValue, _ depth: Int) -> PolicyDocumentData? {
        guard json.kind == .object, let call = json["fn::invoke"], let function = call["function"]?.string,
            function.hasPrefix("aws:iam"), function.hasSuffix(":getPolicyDocument"), let arguments = call["arguments"]
        else { return nil }
        let owner = owner
        return PolicyDocumentData(Self.blocks(value(arguments, depth + 1)), address: owner)
    }

    private static let singular = ["statements": "statement", "conditions": "condition"]

    /// Names in small letters; blocks in the singular.
    private static func blocks(_ value: TerraformValue) -> TerraformValue {
        switch value.content {
        case .list(let elements, let isSet): return value.with(.list(elements.map(blocks), isSet: isSet))
        case .object(let members):
            return value.with(
                .object(
                    members.map { member in
                        let name = member.name.string
                        let own = singular[name] ?? TerraformPlaces.snakeCase(name)
                        return .init(name: OpenText(own, span: member.name.span), value: blocks(member.value))
                    }))
        default: return value
        }
    }

    // MARK: texts

    /// `${name.attribute}`; `$${` is `${`.
    private func text(_ json: JSONValue, _ place: TerraformPlace, _ depth: Int) -> TerraformValue {
        let all = OpenText(json)
        let bytes = all.bytes
        guard bytes.contains(UInt8(ascii: "$")) else { return TerraformValue(json) }
        var made = OpenText(span: all.span)
        var (start, at) = (0, 0)
        while at + 1 < bytes.count {
            guard bytes[at] == UInt8(ascii: "$"), bytes[at + 1] == UInt8(ascii: "{") else {
                if bytes[at...].starts(with: Array("$${".utf8)) {
                    made.append(all.slice(start..<at))
                    start = at + 1
                    at += 3
                } else {
                    at += 1
                }
                continue
            }
            guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else { break }
            let name = String(decoding: bytes[(at + 2)..<end], as: UTF8.self)
            let value = reference(name, place, depth)
            if at == 0, end == bytes.count - 1 { return value.seen(from: place) }
            made.append(all.slice(start..<at))
            made.append((value.text ?? OpenText(unknown: "unknown \(name)", span: all.span)).placed(at: all.span))
            (start, at) = (end + 1, end + 1)
        }
        made.append(all.slice(start..<bytes.count))
        return TerraformValue(.text(made), place)
    }

    /// A variable of the program, or what nobody knows before it runs.
    private func reference(_ name: String, _ place: TerraformPlace, _ depth: Int) -> TerraformValue {
        let steps = name.split(separator: ".").map(String.init)
        guard let first = steps.first, let variable = variables?[first] else {
            return TerraformValue(unknown: "unknown \(name)", place)
        }
        let user = owner
        owner = first
        var found = value(variable, depth + 1)
        owner = user
        for step in steps.dropFirst() {
            guard let inner = found[step] else { return TerraformValue(unknown: "unknown \(name)", place) }
            found = inner
        }
        return found
    }
}
