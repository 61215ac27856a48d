internal import Documents
internal import PolicyLanguage

/// Reads drafts. Nothing is refused: what has no meaning is left out here and found by the rules in the text itself.
struct DraftReader {
    let lookup: CatalogueCache

    func draft(_ root: JSONValue, kind: PolicyKind, isManagedByAWS: Bool = false) -> Draft {
        let members = self.members(root)
        var version = Policy.Version.v2008
        var statements: [DraftStatement] = []
        for member in members {
            switch member.name {
            case "Version": version = member.value.string.flatMap(Policy.Version.init(rawValue:)) ?? version
            case "Statement":
                let list = member.value.kind == .array ? Array(member.value.elements) : [member.value]
                for (index, element) in list.enumerated() where element.kind == .object {
                    statements.append(statement(element, index: index))
                }
            default: break
            }
        }
        return Draft(
            root: root, kind: kind, members: members, version: version, statements: statements, isManagedByAWS: isManagedByAWS)
    }

    private func members(_ value: JSONValue) -> [DraftMember] {
        var members: [DraftMember] = []
        for member in value.members { members.append(DraftMember(name: member.name, key: member.key, value: member.value)) }
        return members
    }

    private func statement(_ value: JSONValue, index: Int) -> DraftStatement {
        let members = self.members(value)
        var sid: DraftText?
        var effect: Effect?
        var actions: DraftActions?
        var resources: DraftResources?
        var principal: DraftPrincipal?
        var conditions: [DraftCondition] = []
        for member in members {
            let (key, value) = (member.key, member.value)
            switch member.name {
            case "Sid": sid = text(value)
            case "Effect": effect = Self.effect(value)
            case "Action", "NotAction":
                actions = DraftActions(
                    isNegated: member.name == "NotAction", key: key, value: value,
                    items: texts(value).map { DraftAction(text: $0, match: lookup.actions(matching: $0.text)) })
            case "Resource", "NotResource":
                resources = DraftResources(
                    isNegated: member.name == "NotResource", key: key, value: value,
                    items: texts(value).map { DraftResource(text: $0, arn: lookup.resource(open($0))) })
            case "Principal", "NotPrincipal":
                principal = DraftPrincipal(
                    isNegated: member.name == "NotPrincipal", key: key, value: value, entries: principals(value))
            case "Condition": conditions = self.conditions(value)
            default: break
            }
        }
        return DraftStatement(
            index: index, value: value, members: members, sid: sid, effect: effect, actions: actions, resources: resources,
            principal: principal, conditions: conditions)
    }

    private static func effect(_ value: JSONValue) -> Effect? {
        switch value.string?.lowercased() {
        case "allow": .allow
        case "deny": .deny
        default: nil
        }
    }

    private func principals(_ value: JSONValue) -> [DraftPrincipal.Entry] {
        if let text = text(value) { return [DraftPrincipal.Entry(type: "*", text: text)] }
        var entries: [DraftPrincipal.Entry] = []
        for member in value.members {
            for text in texts(member.value) { entries.append(DraftPrincipal.Entry(type: member.name, text: text)) }
        }
        return entries
    }

    private func conditions(_ value: JSONValue) -> [DraftCondition] {
        var conditions: [DraftCondition] = []
        for block in value.members {
            let op = lookup.operator(block.name)
            for member in block.value.members {
                conditions.append(
                    DraftCondition(
                        operatorKey: block.key, op: op, keyValue: member.key, key: lookup.key(member.name), list: member.value,
                        values: scalars(member.value)))
            }
        }
        return conditions
    }

    private func text(_ value: JSONValue) -> DraftText? {
        value.string.map { DraftText(text: $0, value: value, isFree: value.isFree) }
    }

    /// The strings of a list, which may be written as its single element.
    private func texts(_ value: JSONValue) -> [DraftText] {
        guard value.kind == .array else { return text(value).map { [$0] } ?? [] }
        var texts: [DraftText] = []
        for element in value.elements { if let text = text(element) { texts.append(text) } }
        return texts
    }

    /// The same with numbers and booleans, which may stand unquoted where a condition value does.
    private func scalars(_ value: JSONValue) -> [DraftText] {
        var texts: [DraftText] = []
        func add(_ element: JSONValue) {
            if let text = element.scalarText { texts.append(DraftText(text: text, value: element, isFree: element.isFree)) }
        }
        if value.kind == .array {
            for element in value.elements { add(element) }
        } else {
            add(value)
        }
        return texts
    }

    /// An unknown part may be any text, as a policy variable may.
    private func open(_ text: DraftText) -> String { text.isFree ? text.value.string(openAs: "${unknown}") ?? "" : text.text }
}
