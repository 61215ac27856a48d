internal import Documents

/// Requests of DynamoDB that may hold several operations on items: which of them were asked for, and on what, their own items tell
/// (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/understanding-ddb-log-entries.html).
enum ItemRequest {
    struct Part: Hashable {
        let action: String
        /// The table's name or ARN.
        let table: String
        let index: String?
    }

    private static let operations: Set<String> = [
        "TransactWriteItems", "ExecuteStatement", "BatchExecuteStatement", "ExecuteTransaction",
    ]
    /// DynamoDB takes a hundred.
    private static let most = 200

    static func isOne(_ event: Event) -> Bool {
        event.source == "dynamodb.amazonaws.com" && operations.contains(event.name)
    }

    /// The parts, those that remove something first: a call is named after what it does worst. Nil where any of them is not told.
    static func parts(of event: Event) -> [Part]? {
        guard let request = try? event.value(.requestParameters) else { return nil }
        var parts: [Part] = []
        for part in event.name == "ExecuteStatement" ? [statement(request)] : list(request) {
            guard let part, parts.count < most else { return nil }
            if !parts.contains(part) { parts.append(part) }
        }
        if parts.isEmpty { return nil }
        return parts.filter { $0.action.contains("Delete") } + parts.filter { !$0.action.contains("Delete") }
    }

    static func arn(_ part: Part, at place: ResourceTemplates.Place) -> String {
        let table =
            part.table.hasPrefix("arn:")
            ? part.table : "arn:\(place.partition):dynamodb:\(place.region):\(place.account):table/\(part.table)"
        return table + (part.index.map { "/index/\($0)" } ?? "")
    }

    // MARK: Items

    /// CloudTrail's own name of the list, and those of the API.
    private static func list(_ request: JSONValue) -> [Part?] {
        guard
            let list = ["requestItems", "transactItems", "statements", "transactStatements"].lazy.compactMap({ request.named($0) })
                .first
        else {
            return []
        }
        return items(list).map { item in statement(item) ?? operation(item) }
    }

    /// A list, or the text of one: what a command line is given.
    private static func items(_ list: JSONValue) -> [JSONValue] {
        guard list.kind == .string else { return list.kind == .array ? Array(list.elements) : [] }
        guard let parsed = parsed(list) else { return [list] }
        return parsed.kind == .array ? Array(parsed.elements) : [parsed]
    }

    private static func parsed(_ value: JSONValue) -> JSONValue? {
        guard value.kind == .string, let first = value.contents.first(where: { $0 > 0x20 }), "{[".utf8.contains(first) else {
            return nil
        }
        return try? JSONDocument.parse(embeddedIn: value).root
    }

    private static func statement(_ item: JSONValue) -> Part? {
        let text =
            if let short = item.string { Shorthand.value(of: "statement", at: short[...], toEnd: true) } else {
                (parsed(item) ?? item).named("statement")?.string
            }
        return text.flatMap(PartiQLStatement.init).map { Part(action: $0.action, table: $0.table, index: $0.index) }
    }

    private static let actions = [
        "put": "dynamodb:PutItem", "update": "dynamodb:UpdateItem", "delete": "dynamodb:DeleteItem",
        "conditioncheck": "dynamodb:ConditionCheckItem",
    ]

    /// `{"operation": "Put", "tableName": "t"}` in a record, `{"Put": {"TableName": "t"}}` in a request.
    private static func operation(_ item: JSONValue) -> Part? {
        let object = parsed(item) ?? item
        if let short = object.string { return Shorthand.operation(short, actions) }
        if let name = object.named("operation")?.string {
            guard let action = actions[name.lowercased()], let table = object.named("tableName")?.string else { return nil }
            return Part(action: action, table: table, index: nil)
        }
        // Each item holds one.
        let known = object.members.compactMap { member in
            actions[member.name.lowercased()].map { ($0, member.value) }
        }
        guard known.count == 1, let (action, target) = known.first, let table = target.named("tableName")?.string
        else { return nil }
        return Part(action: action, table: table, index: nil)
    }

    /// The AWS CLI's short way to write an object: `Delete={TableName=t,Key={...}}`.
    private enum Shorthand {
        static func value(of name: String, at text: Substring, toEnd: Bool = false) -> String? {
            guard let equals = text.firstIndex(of: "="), text[..<equals].lowercased() == name else { return nil }
            let rest = text[text.index(after: equals)...]
            let value = toEnd ? rest : rest.prefix { $0 != "," && $0 != "}" }
            let bare = value.first == "\"" && !toEnd ? value.dropFirst().prefix { $0 != "\"" } : value
            return bare.isEmpty ? nil : String(bare)
        }

        static func operation(_ text: String, _ actions: [String: String]) -> Part? {
            guard let equals = text.firstIndex(of: "="), let action = actions[text[..<equals].lowercased()] else { return nil }
            let members = text[text.index(after: equals)...].drop { $0 == "{" }
            for member in members.split(separator: ",") {
                if let table = value(of: "tablename", at: member) { return Part(action: action, table: table, index: nil) }
            }
            return nil
        }
    }
}

extension JSONValue {
    /// A member, whatever the case of its name: records spell both `tableName` and `TableName`.
    fileprivate func named(_ name: String) -> JSONValue? {
        if let value = self[name] { return value }
        for member in members where member.name.lowercased() == name.lowercased() { return member.value }
        return nil
    }
}
