import Documents

/// Holds a JSON value against a JSON Schema, as far as the schemas of this project go: types, enums, constants, properties that are
/// all required and all known, arrays, references and alternatives. A keyword that it does not know is a fault.
struct SchemaCheck {
    let root: JSONValue
    private(set) var faults: [String] = []
    /// `pointer of the schema` of every object schema that a value was held against.
    private(set) var visited: Set<String> = []

    init(_ root: JSONValue) { self.root = root }

    private static let known: Set<String> = [
        "$schema", "$defs", "$ref", "title", "description", "type", "enum", "const", "properties", "required",
        "additionalProperties",
        "items", "anyOf", "minimum",
    ]

    mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String = "$", schemaPath: String = "#") {
        for member in schema.members where !Self.known.contains(member.name) {
            faults.append("\(schemaPath): unknown \(member.name)")
        }
        if let reference = schema["$ref"]?.string {
            let name = String(reference.dropFirst("#/$defs/".count))
            guard let target = root["$defs"]?[name] else { return faults.append("\(schemaPath): no \(reference)") }
            return check(value, target, at: path, schemaPath: reference)
        }
        if let choices = schema["anyOf"] { return checkAny(value, choices, path, schemaPath) }
        if let constant = schema["const"], constant.text != value.text { faults.append("\(path): not \(constant.text)") }
        if let choices = schema["enum"], !choices.elements.contains(where: { $0.text == value.text }) {
            faults.append("\(path): \(value.text) is not one of \(choices.text)")
        }
        if let type = schema["type"] {
            let types = type.string.map { [$0] } ?? type.elements.compactMap(\.string)
            let kind = value.kind == .number && value.integer != nil ? "integer" : value.kind.rawValue
            if !types.contains(kind) { faults.append("\(path): \(kind) is not \(types)") }
        }
        if let least = schema["minimum"]?.integer, let number = value.integer, number < least {
            faults.append("\(path): under \(least)")
        }
        if value.kind == .object { checkMembers(value, schema, path, schemaPath) }
        if let items = schema["items"] {
            for (index, element) in value.elements.enumerated() {
                check(element, items, at: "\(path)[\(index)]", schemaPath: "\(schemaPath)/items")
            }
        }
    }

    private mutating func checkAny(_ value: JSONValue, _ choices: JSONValue, _ path: String, _ schemaPath: String) {
        var best: SchemaCheck?
        for (index, choice) in choices.elements.enumerated() {
            var attempt = SchemaCheck(root)
            attempt.check(value, choice, at: path, schemaPath: "\(schemaPath)/anyOf/\(index)")
            if attempt.faults.count < best?.faults.count ?? Int.max { best = attempt }
        }
        faults += best?.faults ?? []
        visited.formUnion(best?.visited ?? [])
    }

    private mutating func checkMembers(_ value: JSONValue, _ schema: JSONValue, _ path: String, _ schemaPath: String) {
        visited.insert(schemaPath)
        let properties = schema["properties"].map { Array($0.members.map(\.name)) } ?? []
        let required = schema["required"]?.elements.compactMap(\.string) ?? []
        if Set(required) != Set(properties) { faults.append("\(schemaPath): not every property is required") }
        if schema["additionalProperties"]?.boolean != false { faults.append("\(schemaPath): open to other members") }
        let written = value.members.map(\.name)
        if written != properties { faults.append("\(path): \(written) is not \(properties)") }
        for member in value.members {
            guard let property = schema["properties"]?[member.name] else { continue }
            check(member.value, property, at: "\(path).\(member.name)", schemaPath: "\(schemaPath)/\(member.name)")
        }
    }
}
