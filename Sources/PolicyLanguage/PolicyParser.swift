public import Documents

extension Policy {
    /// Reads a policy document, or the JSON text of one (percent-encoded or not) in a string.
    ///
    /// What IAM's grammar has no meaning for is refused, with its place. What IAM refuses when a policy is saved but which has a
    /// meaning (a boundary with `Principal: "*"`, an empty list) is read: a draft may hold it.
    ///
    /// - Throws: `InputError` at the first element that has no meaning. Cost: O(text).
    public init(_ value: JSONValue, kind: PolicyKind, name: String? = nil) throws(InputError) {
        var value = value
        if value.kind == .string { value = try JSONDocument.parse(embeddedIn: value).root }
        guard value.kind == .object else { throw value.error("a policy is an object, not \(value.kind.withArticle)") }
        var version = Version.v2008
        var id: String?
        var statements: JSONValue?
        for member in value.members {
            switch member.name {
            case "Version":
                guard let text = member.value.string, let known = Version(rawValue: text) else {
                    throw member.value.error("unknown policy version \(member.value.text)", help: "use `2012-10-17`")
                }
                version = known
            case "Id": id = try member.value.requireString("`Id`")
            case "Statement": statements = member.value
            default:
                throw member.key.error(
                    "unknown element `\(member.name)` in a policy", help: Self.elementHelp(member.name, Self.elements))
            }
        }
        guard let statements else { throw value.error("a policy without `Statement`") }
        let reader = StatementReader(kind: kind, variables: version == .v2012)
        var read: [Statement] = []
        switch statements.kind {
        case .object: read.append(try reader.statement(statements, index: 0))
        case .array: for element in statements.elements { read.append(try reader.statement(element, index: read.count)) }
        default: throw statements.error("`Statement` is an object or an array, not \(statements.kind.withArticle)")
        }
        self.init(name: name, kind: kind, version: version, id: id, statements: read, origin: value)
    }

    /// The same, where its statements were told one by one: each is cited where that was.
    ///
    /// - Parameter statements: the texts of its own statements, in their order.
    package func citing(_ statements: [JSONValue]) throws(InputError) -> Policy {
        let reader = StatementReader(kind: kind, variables: version == .v2012)
        var read: [Statement] = []
        for value in statements { read.append(try reader.statement(value, index: read.count)) }
        return with(read)
    }

    package static let elements = ["Version", "Id", "Statement"]

    /// Names of elements have exact case.
    static func elementHelp(_ name: String, _ known: [String]) -> String? {
        known.first { $0.lowercased() == name.lowercased() }.map { "write `\($0)`" }
    }
}

extension JSONValue {
    func requireString(_ what: String) throws(InputError) -> String {
        guard let string else { throw error("\(what) is a string, not \(kind.withArticle)") }
        return string
    }

    /// A list of strings, which may be written as its single element.
    func strings(_ what: String) throws(InputError) -> [String] {
        if kind == .array {
            var list: [String] = []
            for element in elements { list.append(try element.requireString(what)) }
            return list
        }
        return [try requireString(what)]
    }
}

/// Reads statements of one document.
private struct StatementReader {
    let kind: PolicyKind
    let variables: Bool

    static let elements = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]

    func statement(_ value: JSONValue, index: Int) throws(InputError) -> Statement {
        guard value.kind == .object else { throw value.error("a statement is an object, not \(value.kind.withArticle)") }
        var sid: String?
        var effect: Effect?
        var principal: PrincipalElement?
        var actions: ActionElement?
        var resources: ResourceElement?
        var conditions: [Condition] = []
        for member in value.members {
            let name = member.name
            switch name {
            case "Sid": sid = try member.value.requireString("`Sid`")
            case "Effect":
                guard let text = member.value.string, let known = Effect(rawValue: text) else {
                    throw member.value.error("`Effect` is \(member.value.text)", help: "write `Allow` or `Deny`, in this case")
                }
                effect = known
            case "Principal", "NotPrincipal":
                if principal != nil { throw member.key.error("both `Principal` and `NotPrincipal`", help: "keep one") }
                principal = try self.principal(member.value, isNegated: name == "NotPrincipal")
            case "Action", "NotAction":
                if actions != nil { throw member.key.error("both `Action` and `NotAction`", help: "keep one") }
                let patterns = try member.value.strings("`\(name)`").map(ActionPattern.init)
                actions = ActionElement(isNegated: name == "NotAction", patterns: patterns)
            case "Resource", "NotResource":
                if resources != nil { throw member.key.error("both `Resource` and `NotResource`", help: "keep one") }
                let patterns = try member.value.strings("`\(name)`").map {
                    ARNPattern(kind == .resource ? ShortNames.ofAny($0) : $0, variables: variables, short: kind.shortARNs)
                }
                resources = ResourceElement(isNegated: name == "NotResource", patterns: patterns)
            case "Condition": conditions = try self.conditions(member.value)
            default:
                throw member.key.error(
                    "unknown element `\(name)` in a statement", help: Policy.elementHelp(name, StatementReader.elements))
            }
        }
        guard let effect else { throw value.error("a statement without `Effect`") }
        guard let actions else { throw value.error("a statement without `Action` or `NotAction`") }
        if resources == nil, kind != .trust, kind != .resource {
            throw value.error("a statement without `Resource` or `NotResource`")
        }
        return Statement(
            index: index, sid: sid, effect: effect, principal: principal, actions: actions, resources: resources,
            conditions: conditions,
            origin: value)
    }

    private func principal(_ value: JSONValue, isNegated: Bool) throws(InputError) -> PrincipalElement {
        if value.kind == .string {
            guard value.string == "*" else {
                throw value.error("a principal is `*` or an object, not \(value.text)", help: "write {\"AWS\": \(value.text)}")
            }
            return PrincipalElement(isNegated: isNegated, entries: [.everyone])
        }
        guard value.kind == .object else { throw value.error("a principal is `*` or an object, not \(value.kind.withArticle)") }
        var entries: [PrincipalEntry] = []
        for member in value.members {
            let texts = try member.value.strings("a principal")
            switch member.name {
            case "AWS": entries += texts.map(PrincipalEntry.init(aws:))
            case "Service": entries += texts.map(PrincipalEntry.service)
            case "Federated": entries += texts.map(PrincipalEntry.federated)
            case "CanonicalUser": entries += texts.map(PrincipalEntry.canonicalUser)
            default:
                throw member.key.error(
                    "unknown kind of principal `\(member.name)`",
                    help: Policy.elementHelp(member.name, ["AWS", "Service", "Federated", "CanonicalUser"]))
            }
        }
        return PrincipalElement(isNegated: isNegated, entries: entries)
    }

    private func conditions(_ value: JSONValue) throws(InputError) -> [Condition] {
        guard value.kind == .object else { throw value.error("`Condition` is an object, not \(value.kind.withArticle)") }
        var conditions: [Condition] = []
        for block in value.members {
            guard let op = Operator(block.name) else {
                throw block.key.error("unknown condition operator `\(block.name)`")
            }
            guard block.value.kind == .object else { throw block.value.error("an operator holds an object of keys") }
            for member in block.value.members {
                let texts = try values(member.value)
                let reads = variables && op.takesVariables
                conditions.append(
                    Condition(
                        op: op, key: ContextKey(member.name), keyText: member.name,
                        values: texts.map { ConditionValue($0, under: op.comparison, variables: reads) }, origin: member.value))
            }
        }
        return conditions
    }

    /// Numbers and booleans may stand unquoted where a condition value does.
    private func values(_ value: JSONValue) throws(InputError) -> [String] {
        if value.kind != .array {
            guard let text = value.scalarText else { throw value.error("a condition value is a string, number or boolean") }
            return [text]
        }
        var texts: [String] = []
        for element in value.elements {
            guard let text = element.scalarText else { throw element.error("a condition value is a string, number or boolean") }
            texts.append(text)
        }
        return texts
    }
}
