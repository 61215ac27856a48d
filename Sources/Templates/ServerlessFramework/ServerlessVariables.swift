import Documents

/// Carries out the variables of a Serverless Framework file (`${self:custom.x}`) as far as the file and those beside it tell.
///
/// `${AWS::Region}` and its like are CloudFormation's; a policy variable (`${aws:username}`) is left as it is.
struct ServerlessVariables {
    let root: JSONValue
    let options: TemplateReader.Options
    private(set) var gaps: [Gap] = []
    private var steps = 0

    private static let maximumDepth = 40
    private static let maximumSteps = 200_000

    init(_ root: JSONValue, options: TemplateReader.Options) {
        self.root = root
        self.options = options
    }

    /// The whole file with its variables carried out; places stay what they are.
    mutating func resolved() throws(InputError) -> JSONValue {
        try resolve(root, 0).document(of: root.source).root
    }

    private mutating func resolve(_ value: JSONValue, _ depth: Int) throws(InputError) -> Resolved {
        steps += 1
        guard depth < Self.maximumDepth else { throw value.error("more than \(Self.maximumDepth) levels, variables included") }
        guard steps < Self.maximumSteps else { throw value.error("variables that expand to too much") }
        switch value.kind {
        case .array:
            var elements: [Resolved] = []
            for element in value.elements { elements.append(try resolve(element, depth + 1)) }
            return .list(elements, value.sourceRange)
        case .object:
            var members: [Resolved.Member] = []
            for member in value.members {
                members.append(.init(name: OpenText(member.key), value: try resolve(member.value, depth + 1)))
            }
            return .object(members, value.sourceRange)
        case .string: return try text(OpenText(value), value, depth)
        case .null: return .null(value.sourceRange)
        default: return .text(OpenText(value))
        }
    }

    private mutating func text(_ text: OpenText, _ value: JSONValue, _ depth: Int) throws(InputError) -> Resolved {
        let bytes = text.bytes
        guard bytes.firstRange(of: Array("${".utf8)) != nil else { return .text(text) }
        var result = OpenText(span: text.span)
        var (start, at) = (0, 0)
        while at + 1 < bytes.count {
            guard bytes[at] == UInt8(ascii: "$"), bytes[at + 1] == UInt8(ascii: "{"), let end = Self.end(of: at, in: bytes) else {
                at += 1
                continue
            }
            let name = String(decoding: bytes[(at + 2)..<end], as: UTF8.self)
            guard Self.isVariable(name) else {
                at = end + 1
                continue
            }
            let span = text.slice(at..<(end + 1)).span
            let found = try lookup(name, value, span, depth + 1)
            if start == 0, at == 0, end == bytes.count - 1 {
                if let found, value.source !== root.source { return found.placed(at: span) }
                return found ?? .text(OpenText(unknown: "variable \(name)", span: span))
            }
            result.append(text.slice(start..<at))
            result.append(found?.text?.placed(at: span) ?? OpenText(unknown: "variable \(name)", span: span))
            start = end + 1
            at = start
        }
        result.append(text.slice(start..<bytes.count))
        return .text(result)
    }

    /// The bracket that closes a mark, whose parts may be marks themselves.
    private static func end(of start: Int, in bytes: [UInt8]) -> Int? {
        var depth = 0
        for index in start..<min(bytes.count, start + 1_000) {
            if bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if bytes[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private static let sources = [
        "self:", "opt:", "env:", "param:", "sls:", "cf:", "ssm:", "s3:", "git:", "file(", "strToBool(", "cf(", "output:",
    ]

    private static func isVariable(_ name: String) -> Bool {
        if name == "aws:accountId" || name == "aws:region" { return true }
        // IAM's own variables of S3 have no slash.
        if name.hasPrefix("s3:"), !name.contains("/") { return false }
        return sources.contains { name.hasPrefix($0) }
    }

    /// What a variable stands for: the first of its choices that is known. Nil where none is.
    private mutating func lookup(_ name: String, _ value: JSONValue, _ span: Range<Int>, _ depth: Int) throws(InputError)
        -> Resolved?
    {
        for choice in Self.choices(name) {
            if let found = try one(choice, value, span, depth) { return found }
        }
        return nil
    }

    /// `self:a, 'b'`: the parts between commas outside of brackets.
    private static func choices(_ name: String) -> [String] {
        var choices: [String] = []
        var current = ""
        var depth = 0
        for character in name {
            if character == "{" || character == "(" { depth += 1 }
            if character == "}" || character == ")" { depth -= 1 }
            if character == ",", depth == 0 {
                choices.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        return (choices + [current]).map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    }

    private mutating func one(_ name: String, _ value: JSONValue, _ span: Range<Int>, _ depth: Int) throws(InputError) -> Resolved?
    {
        guard depth < Self.maximumDepth else { throw value.error("more than \(Self.maximumDepth) levels, variables included") }
        if name.hasPrefix("'") || name.hasPrefix("\"") { return .text(OpenText(String(name.dropFirst().dropLast()), span: span)) }
        if name.contains("${") { return nil }
        if name.hasPrefix("self:") {
            guard let found = path(String(name.dropFirst(5)), in: root) else { return nil }
            return try resolve(found, depth + 1)
        }
        switch name {
        case "aws:accountId": return options.account.map { .text(OpenText($0, span: span)) }
        case "aws:region": return options.region.map { .text(OpenText($0, span: span)) }
        case "sls:stage", "opt:stage":
            if let stage = options.parameters["stage"] { return .text(OpenText(stage, span: span)) }
            guard name == "sls:stage", let stage = root["provider"]?["stage"] else { return nil }
            return try resolve(stage, depth + 1)
        default: break
        }
        if name.hasPrefix("opt:") || name.hasPrefix("param:") {
            return options.parameters[String(name.drop { $0 != ":" }.dropFirst())].map { .text(OpenText($0, span: span)) }
        }
        if name.hasPrefix("file(") { return try file(name, value, span, depth) }
        return nil
    }

    private func path(_ path: String, in root: JSONValue) -> JSONValue? {
        var value = root
        for part in path.split(separator: ".") {
            if let index = Int(part), value.kind == .array {
                let elements = Array(value.elements)
                guard elements.indices.contains(index) else { return nil }
                value = elements[index]
            } else {
                guard let next = value[String(part)] else { return nil }
                value = next
            }
        }
        return value
    }

    /// `file(./iam.yml):statements`: a file of the tree; what it holds stands where it is named.
    private mutating func file(_ name: String, _ value: JSONValue, _ span: Range<Int>, _ depth: Int) throws(InputError) -> Resolved?
    {
        guard let part = part(name, value) else { return nil }
        return try resolve(part, depth + 1).placed(at: span)
    }

    /// What stands in another file, of a text that says nothing but that; nil for any other.
    mutating func own(_ value: JSONValue) throws(InputError) -> JSONValue? {
        guard value.kind == .string, let text = value.string, text.hasPrefix("${file("), text.hasSuffix("}"),
            Self.end(of: 0, in: Array(text.utf8)) == text.utf8.count - 1
        else { return nil }
        let name = String(text.dropFirst(2).dropLast())
        guard !name.contains("${"), Self.choices(name).count == 1, let part = part(name, value) else { return nil }
        return try resolve(part, 0).document(of: part.source).root
    }

    private mutating func part(_ name: String, _ value: JSONValue) -> JSONValue? {
        guard let close = name.firstIndex(of: ")") else { return nil }
        let inner = String(name[name.index(name.startIndex, offsetBy: 5)..<close])
        let rest = name[name.index(after: close)...].drop { $0 == ":" }
        guard [".yml", ".yaml", ".json"].contains(where: { inner.hasSuffix($0) }) else { return nil }
        let directory = TerraformFiles.directory(of: root.source.name)
        let chosen = TerraformFiles.join(directory, inner)
        guard options.files.isInside(chosen, of: directory, roots: options.roots) else {
            gaps.append(Gap(.input, "`\(inner)` is outside of the tree and is not read", at: value.location))
            return nil
        }
        let found: JSONValue
        do throws(InputError) {
            let source = try options.files.text(chosen)
            found = inner.hasSuffix(".json") ? try JSONDocument.parse(source).root : try JSONDocument.parse(yaml: source).root
        } catch {
            // A file that is made before the deployment is unknown, as other sources are.
            if Files.kind(of: chosen) != nil { gaps.append(Gap(.input, "`\(inner)`: \(error.reason)", at: value.location)) }
            return nil
        }
        return rest.isEmpty ? found : path(String(rest), in: found)
    }
}

extension Resolved {
    /// The value with all that it holds at one place of another text.
    func placed(at span: Range<Int>) -> Resolved {
        switch self {
        case .text(let text): .text(text.placed(at: span))
        case .null: .null(span)
        case .scalar(let value): .text(OpenText(value).placed(at: span))
        case .list(let elements, _): .list(elements.map { $0.placed(at: span) }, span)
        case .object(let members, _):
            .object(members.map { .init(name: $0.name.placed(at: span), value: $0.value.placed(at: span)) }, span)
        case .nothing: .nothing
        }
    }
}
