internal import Documents

/// Records that a store gives as pairs of a name and a value.
extension RecordFinder {
    /// What `aws logs get-query-results` gives: a list of `{"field": ..., "value": ...}` for a row.
    mutating func pairs(_ value: JSONValue) -> Bool {
        var row: [String: JSONValue] = [:]
        for element in value.elements {
            guard let field = element["field"]?.string, let value = element["value"], row.count < 2_000 else { return false }
            row[field] = value
        }
        guard !row.isEmpty else { return false }
        if let message = row["@message"], find(message, 2) { return true }
        return listed(row.mapValues { $0.scalarText ?? $0.text }, at: value.location.start)
    }

    /// Names with dots, and lists as `resources.0.ARN` or `resources{}.ARN`.
    mutating func flat(_ value: JSONValue) -> Bool {
        guard value["eventName"] != nil, value["eventSource"] != nil else { return false }
        var row: [String: String] = [:]
        var parts: [String: String] = [:]
        for member in value.members {
            if let text = member.value.scalarText {
                row[member.name] = text
            } else if member.name.contains("{}") {
                row[member.name] = member.value.elements.map { $0.scalarText ?? "" }.joined(separator: "\n")
            } else if member.name != "userIdentity", member.value.kind != .null {
                parts[member.name] = member.value.text
            } else {
                row[member.name] = ""
            }
        }
        return listed(row, parts, at: value.location.start)
    }

    /// The name of an entry of a list: `items{}.id` is `items.2.id`.
    private static func entry(_ name: String, _ number: Int) -> String {
        guard let open = name.lastIndex(of: "{") else { return name }
        return "\(name[..<open]).\(number)\(name[open...].dropFirst(2))"
    }

    /// A record of which only chosen fields are there.
    ///
    /// - Parameters:
    ///   - row: texts by their names; Splunk gives the values of a list's entries (`items{}.id`) as lines of one.
    ///   - parts: objects and lists of it, as JSON.
    mutating func listed(_ row: [String: String], _ parts: [String: String] = [:], at place: Position?) -> Bool {
        guard row["eventName"] != nil, let source = row["eventSource"], !source.hasPrefix("aws:") else { return false }
        var record = RecordText(.fields, .listed)
        for (name, text) in row.sorted(by: { $0.key < $1.key }) where !name.hasPrefix("@") && text != "-" {
            if ["requestParameters", "responseElements", "additionalEventData"].contains(name) {
                if text.hasPrefix("{") { record.set(name, json: Self.sound(text)) }
            } else if name.contains("{}"), text.contains("\n") {
                for (number, entry) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                    record.set(Self.entry(name, number), String(entry))
                }
            } else if name == "resources" {
                record.set(name, json: IdentityText.resources(text))
            } else {
                record.set(name, text)
            }
        }
        for (name, part) in parts.sorted(by: { $0.key < $1.key }) { record.set(name, json: part) }
        if !row.keys.contains(where: { $0.hasPrefix("userIdentity") }) {
            record.set("userIdentity.arn", IdentityText.caller(row["arn"]))
        }
        if row["eventTime"] == nil { record.set("eventTime", row["@timestamp"] ?? row["_time"]) }
        sink.add(record.bytes, at: place ?? Position(line: 1, column: 1))
        return true
    }

    /// A JSON text, where it is one; some stores have put it into a string once more.
    static func sound(_ text: String?, _ depth: Int = 0) -> String? {
        guard let text, depth < 4 else { return nil }
        if text.hasPrefix("\"") {
            return sound((try? JSONDocument.parse("[\(text)]", name: "part"))?.root.elements.first { _ in true }?.string, depth + 1)
        }
        if let json = PythonText.json(text) { return sound(json, depth + 1) }
        guard let document = try? JSONDocument.parse(text, name: "part") else { return nil }
        return document.root.kind == .object || document.root.kind == .array ? text : nil
    }
}
