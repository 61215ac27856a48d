/// JSON in which a value stands beside its type, as plain JSON.
package enum TypedValues {
    /// The same in plain JSON; nil where a value is not in one of these forms.
    package static func plain(_ value: JSONValue) -> [UInt8]? {
        var out: [UInt8] = []
        if isItem(value) { return item(value, to: &out) ? out : nil }
        if let body = value["body"], body["kvlistValue"] != nil { return telemetry(body, to: &out) ? out : nil }
        if isOfMongo(value) {
            extended(value, to: &out)
            return out
        }
        return nil
    }

    private static func object<Member>(
        _ members: some Sequence<Member>, to out: inout [UInt8], _ name: (Member) -> String?,
        _ write: (Member, inout [UInt8]) -> Bool
    ) -> Bool {
        out.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in members {
            guard let name = name(member) else { return false }
            if !isFirst { out.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONText.append(name, to: &out)
            out.append(UInt8(ascii: ":"))
            guard write(member, &out) else { return false }
        }
        out.append(UInt8(ascii: "}"))
        return true
    }

    private static func list(
        _ elements: JSONValue.Elements, to out: inout [UInt8], _ write: (JSONValue, inout [UInt8]) -> Bool
    ) -> Bool {
        out.append(UInt8(ascii: "["))
        for (number, element) in elements.enumerated() {
            if number > 0 { out.append(UInt8(ascii: ",")) }
            guard write(element, &out) else { return false }
        }
        out.append(UInt8(ascii: "]"))
        return true
    }

    private static func text(_ text: String?, to out: inout [UInt8]) -> Bool {
        guard let text else { return false }
        JSONText.append(text, to: &out)
        return true
    }

    private static func number(_ text: String?, to out: inout [UInt8]) -> Bool {
        guard let text, Double(text) != nil, text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }) else { return false }
        // A number that JSON writes in another way is a text.
        if isOfJSON(text) { out += text.utf8 } else { JSONText.append(text, to: &out) }
        return true
    }

    /// Whether a number is written as in JSON, and not as `007`, `+5`, `.5` or `5.`.
    private static func isOfJSON(_ number: String) -> Bool {
        let bytes = Array(number.utf8.drop { $0 == UInt8(ascii: "-") })
        func isDigit(_ place: Int) -> Bool { place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) }
        if !isDigit(0) || bytes[0] == UInt8(ascii: "0") && isDigit(1) { return false }
        return bytes.firstIndex(of: UInt8(ascii: ".")).map { isDigit($0 + 1) } ?? true
    }

    /// The only member of an object.
    private static func only(_ value: JSONValue) -> JSONValue.Member? {
        var members = value.members.makeIterator()
        guard value.kind == .object, let first = members.next(), members.next() == nil else { return nil }
        return first
    }

    // MARK: DynamoDB

    /// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
    private static let types: Set<String> = ["S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS"]

    /// Whether a member's name is that of a type of DynamoDB.
    package static func isAttributeType(_ name: String) -> Bool { types.contains(name) }

    /// Whether each member is an attribute of DynamoDB, as scans and exports of tables give them.
    private static func isItem(_ value: JSONValue) -> Bool {
        !value.members.isEmpty && value.members.allSatisfy { only($0.value).map { types.contains($0.name) } ?? false }
    }

    private static func item(_ value: JSONValue, to out: inout [UInt8]) -> Bool {
        object(value.members, to: &out, { $0.name }, { attribute($0.value, to: &$1) })
    }

    private static func attribute(_ value: JSONValue, to out: inout [UInt8]) -> Bool {
        guard let member = only(value) else { return false }
        let inner = member.value
        switch member.name {
        case "S", "B": return text(inner.string, to: &out)
        case "N": return number(inner.string, to: &out)
        case "BOOL":
            guard let truth = inner.boolean else { return false }
            out += (truth ? "true" : "false").utf8
        case "NULL": out += "null".utf8
        case "M": return inner.kind == .object && item(inner, to: &out)
        case "L": return inner.kind == .array && list(inner.elements, to: &out) { attribute($0, to: &$1) }
        case "SS", "BS": return inner.kind == .array && list(inner.elements, to: &out) { text($0.string, to: &$1) }
        case "NS": return inner.kind == .array && list(inner.elements, to: &out) { number($0.string, to: &$1) }
        default: return false
        }
        return true
    }

    // MARK: OpenTelemetry

    /// A value as OTLP writes it: `{"kvlistValue": {"values": [{"key": "eventName", "value": {"stringValue": "GetRole"}}]}}`
    /// (https://opentelemetry.io/docs/specs/otlp/).
    private static func telemetry(_ value: JSONValue, to out: inout [UInt8]) -> Bool {
        guard let member = only(value) else {
            // Nothing stands for nothing.
            guard value.kind == .object, value.members.isEmpty else { return false }
            out += "null".utf8
            return true
        }
        let inner = member.value
        switch member.name {
        case "kvlistValue":
            guard let entries = inner["values"] else {
                out += "{}".utf8
                return inner.kind == .object
            }
            return entries.kind == .array
                && object(
                    entries.elements, to: &out, { $0["key"]?.string },
                    { entry, out in
                        entry["value"].map { telemetry($0, to: &out) } ?? false
                    })
        case "arrayValue":
            guard let entries = inner["values"] else {
                out += "[]".utf8
                return inner.kind == .object
            }
            return entries.kind == .array && list(entries.elements, to: &out) { telemetry($0, to: &$1) }
        case "stringValue", "bytesValue": return text(inner.string, to: &out)
        case "boolValue":
            guard let truth = inner.boolean else { return false }
            out += (truth ? "true" : "false").utf8
            return true
        // Numbers of 64 bits are written as texts.
        case "intValue", "doubleValue": return number(inner.scalarText, to: &out)
        default: return false
        }
    }

    // MARK: MongoDB

    /// Whether a record was exported by MongoDB's tools, which write what JSON has no type for as `{"$date": ...}`
    /// (https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/).
    private static func isOfMongo(_ value: JSONValue) -> Bool {
        value["_id"].flatMap(only)?.name == "$oid" || value["eventTime"].flatMap(only)?.name == "$date"
    }

    private static func extended(_ value: JSONValue, to out: inout [UInt8]) {
        switch value.kind {
        case .object:
            if let member = only(value), member.name.utf8.first == UInt8(ascii: "$") {
                switch member.name {
                case "$date", "$oid": return extended(member.value, to: &out)
                case "$numberInt", "$numberLong", "$numberDouble", "$numberDecimal":
                    if number(member.value.scalarText, to: &out) { return }
                default: break
                }
            }
            _ = object(
                value.members, to: &out, { $0.name },
                { member, out in
                    extended(member.value, to: &out)
                    return true
                })
        case .array:
            _ = list(value.elements, to: &out) { element, out in
                extended(element, to: &out)
                return true
            }
        default: out += value.text.utf8
        }
    }
}
