import Documents

/// Holds a JSON value against a JSON Schema, as far as the schemas at hand go. A keyword that it does not know is a fault.
struct SchemaCheck {
    let root: JSONValue
    /// For Ambit's own schemas: every object's members are the schema's properties, all of them, in its order, and nothing else.
    let isStrict: Bool
    private(set) var faults: [String] = []
    /// The pointer of every schema of an object that a value was held against.
    private(set) var visited: Set<String> = []

    init(_ root: JSONValue, strict: Bool = true) {
        self.root = root
        isStrict = strict
    }

    private static let known: Set<String> = [
        "$schema", "id", "$defs", "definitions", "$ref", "title", "description", "default", "type", "enum", "const", "properties",
        "required", "additionalProperties", "items", "anyOf", "oneOf", "minimum", "maximum", "minItems", "minLength",
        "minProperties",
        "uniqueItems", "pattern", "format",
    ]

    mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String = "$", schemaPath: String = "#") {
        for member in schema.members where !Self.known.contains(member.name) {
            faults.append("\(schemaPath): unknown \(member.name)")
        }
        if let reference = schema["$ref"]?.string { return follow(reference, value, path) }
        if let choices = schema["anyOf"] ?? schema["oneOf"] { checkAny(value, choices, path, schemaPath) }
        if let constant = schema["const"], constant.text != value.text { faults.append("\(path): not \(constant.text)") }
        if let choices = schema["enum"], !choices.elements.contains(where: { $0.text == value.text }) {
            faults.append("\(path): \(value.text) is not one of \(choices.text)")
        }
        if let type = schema["type"] {
            let types = type.string.map { [$0] } ?? type.elements.compactMap(\.string)
            let kind = value.kind == .number && value.integer != nil ? "integer" : value.kind.rawValue
            if !types.contains(kind), !(kind == "integer" && types.contains("number")) {
                faults.append("\(path): \(kind) is not \(types)")
            }
        }
        if let least = schema["minimum"]?.number, let number = value.number, number < least {
            faults.append("\(path): under \(least)")
        }
        if let most = schema["maximum"]?.number, let number = value.number, number > most { faults.append("\(path): over \(most)") }
        checkText(value, schema, path)
        if value.kind == .object { checkMembers(value, schema, path, schemaPath) }
        if value.kind == .array { checkElements(value, schema, path, schemaPath) }
    }

    private mutating func follow(_ reference: String, _ value: JSONValue, _ path: String) {
        let names = reference.split(separator: "/").dropFirst().map(String.init)
        var target: JSONValue? = root
        for name in names { target = target?[name] }
        guard let target else { return faults.append("no \(reference)") }
        check(value, target, at: path, schemaPath: reference)
    }

    private mutating func checkText(_ value: JSONValue, _ schema: JSONValue, _ path: String) {
        guard let text = value.string else { return }
        if let least = schema["minLength"]?.integer, text.count < least { faults.append("\(path): shorter than \(least)") }
        if let pattern = schema["pattern"]?.string {
            let regex = try? Regex(pattern)
            if regex == nil || (try? regex?.firstMatch(in: text)) == nil {
                faults.append("\(path): \(text) does not match \(pattern)")
            }
        }
        guard schema["format"]?.string?.hasPrefix("uri") == true else { return }
        let isURI = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`".utf8.contains($0) }
        if !isURI { faults.append("\(path): \(text) is not a URI") }
    }

    private mutating func checkAny(_ value: JSONValue, _ choices: JSONValue, _ path: String, _ schemaPath: String) {
        var best: SchemaCheck?
        for (index, choice) in choices.elements.enumerated() {
            var attempt = SchemaCheck(root, strict: isStrict)
            if choice["required"] != nil, choice.members.map(\.name) == ["required"] {
                attempt.checkRequired(value, choice, path)
            } else {
                attempt.check(value, choice, at: path, schemaPath: "\(schemaPath)/anyOf/\(index)")
            }
            if attempt.faults.count < best?.faults.count ?? Int.max { best = attempt }
        }
        faults += best?.faults ?? []
        visited.formUnion(best?.visited ?? [])
    }

    private mutating func checkElements(_ value: JSONValue, _ schema: JSONValue, _ path: String, _ schemaPath: String) {
        let elements = Array(value.elements)
        if let least = schema["minItems"]?.integer, elements.count < least { faults.append("\(path): fewer than \(least)") }
        if schema["uniqueItems"]?.boolean == true, Set(elements.map(\.text)).count != elements.count {
            faults.append("\(path): not unique")
        }
        guard let items = schema["items"] else { return }
        for (index, element) in elements.enumerated() {
            check(element, items, at: "\(path)[\(index)]", schemaPath: "\(schemaPath)/items")
        }
    }

    private mutating func checkRequired(_ value: JSONValue, _ schema: JSONValue, _ path: String) {
        for name in schema["required"]?.elements.compactMap(\.string) ?? [] where value[name] == nil {
            faults.append("\(path): no \(name)")
        }
        if let least = schema["minProperties"]?.integer, value.members.map(\.name).count < least {
            faults.append("\(path): fewer than \(least) members")
        }
    }

    private mutating func checkMembers(_ value: JSONValue, _ schema: JSONValue, _ path: String, _ schemaPath: String) {
        visited.insert(schemaPath)
        let properties = schema["properties"].map { Array($0.members.map(\.name)) } ?? []
        checkRequired(value, schema, path)
        if isStrict, schema["anyOf"] == nil {
            let required = schema["required"]?.elements.compactMap(\.string) ?? []
            if Set(required) != Set(properties) { faults.append("\(schemaPath): not every property is required") }
            if schema["additionalProperties"]?.boolean != false { faults.append("\(schemaPath): open to other members") }
            let written = value.members.map(\.name)
            if written != properties { faults.append("\(path): \(written) is not \(properties)") }
        }
        for member in value.members {
            if let property = schema["properties"]?[member.name] {
                check(member.value, property, at: "\(path).\(member.name)", schemaPath: "\(schemaPath)/\(member.name)")
            } else if schema["additionalProperties"]?.boolean == false {
                faults.append("\(path): \(member.name) is not known")
            } else if let others = schema["additionalProperties"], others.kind == .object {
                check(member.value, others, at: "\(path).\(member.name)", schemaPath: "\(schemaPath)/*")
            }
        }
    }
}
