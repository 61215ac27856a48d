internal import Documents
internal import PolicyLanguage

/// Reads an `organization.json`: a whole organisation in one file, as a person can write it.
///
///     {"version": 1, "id": "o-...", "managementAccount": "111122223333", "delegatedAdministrators": ["444455556666"],
///      "root": {"id": "r-ab12", "name": "Root",
///               "serviceControlPolicies": ["p-FullAWSAccess", ...], "resourceControlPolicies": [...],
///               "units": [{"id", "name", "serviceControlPolicies", "resourceControlPolicies", "units", "accounts"}],
///               "accounts": [{"id", "name", "serviceControlPolicies", "resourceControlPolicies"}]},
///      "policies": [{"id", "name", "type": "SERVICE_CONTROL_POLICY" | "RESOURCE_CONTROL_POLICY", "content": {document} or its text}]}
///
/// A level without `serviceControlPolicies` has what AWS attaches to a new one: `p-FullAWSAccess` alone. A member that is not listed
/// here is a gap: a misspelt guardrail must not vanish.
struct OrganizationFile {
    private var facts: OrganizationFacts

    static func recognises(_ value: JSONValue) -> Bool { value["root"]?.kind == .object && value["root"]?["id"] != nil }

    static func read(_ value: JSONValue, into facts: inout OrganizationFacts) -> Int {
        var file = OrganizationFile(facts: facts)
        var count = 0
        file.attempt { reader throws(InputError) in count = try reader.whole(value) }
        facts = file.facts
        return count
    }

    /// Does one part; its error does not lose the others.
    private mutating func attempt(_ part: (inout OrganizationFile) throws(InputError) -> Void) {
        do {
            try part(&self)
        } catch {
            facts.gaps.append(Gap(error))
        }
    }

    private mutating func refuseOthers(_ value: JSONValue, than known: [String], in what: String) {
        for member in value.members where !known.contains(member.name) {
            let near = SpellingSuggestion.name(to: member.name, in: known)
            facts.gaps.append(
                Gap(member.key.error("unknown member `\(member.name)` in \(what)", help: near.map { "write `\($0)`" })))
        }
    }

    private mutating func whole(_ value: JSONValue) throws(InputError) -> Int {
        refuseOthers(
            value, than: ["version", "id", "managementAccount", "delegatedAdministrators", "root", "policies", "$schema"],
            in: "an organisation")
        if let version = value["version"], version.integer != 1 {
            throw version.error("version \(version.text) of the organisation file is not known", help: "write `1`")
        }
        guard let root = value["root"] else { throw value.error("`root` is missing") }
        var count = 0
        for policy in try value.list("policies") {
            count += 1
            attempt { reader throws(InputError) in try reader.policy(policy) }
        }
        if let id = try value.optionalString("id") {
            let rootID = try root.requiredString("id")
            facts.identify(root: rootID, as: id, managementAccount: try value.optionalString("managementAccount"))
        } else if let account = value["managementAccount"] {
            throw account.error("`managementAccount` without `id`", help: "give the organisation's id, o-...")
        }
        if let delegated = try value.strings("delegatedAdministrators") { facts.delegate(to: delegated) }
        try level(root, under: nil, depth: 0, &count)
        return count
    }

    private mutating func level(_ value: JSONValue, under parent: String?, depth: Int, _ count: inout Int) throws(InputError) {
        guard value.kind == .object else { throw value.error("a level is an object, not \(value.kind.withArticle)") }
        guard depth < Organization.greatestDepth else {
            throw value.error("more than \(Organization.greatestDepth) levels of units")
        }
        let id = try value.requiredString("id")
        let kind = OrganizationFacts.kind(of: id)
        var known = ["id", "name", "serviceControlPolicies", "resourceControlPolicies"]
        if kind != .account { known += ["units", "accounts"] }
        refuseOthers(value, than: known, in: kind == .account ? "an account" : "a unit")
        if parent == nil, kind != .root { throw value.error("`\(id)` is not the id of a root", help: "it begins with `r-`") }
        try facts.place(id, under: parent, name: try value.optionalString("name"), at: value)
        count += 1
        try attach(value["serviceControlPolicies"], .serviceControl, to: id, at: value)
        try attach(value["resourceControlPolicies"], .resourceControl, to: id, at: value)
        guard kind != .account else { return }
        for name in ["units", "accounts"] {
            for child in try value.list(name) {
                let wanted: Organization.Node.Kind = name == "units" ? .unit : .account
                var total = count
                attempt { reader throws(InputError) in
                    let id = try child.requiredString("id")
                    guard OrganizationFacts.kind(of: id) == wanted else {
                        throw child.error("`\(id)` is not the id of \(wanted == .unit ? "a unit" : "an account")")
                    }
                    try reader.level(child, under: value.requiredString("id"), depth: depth + 1, &total)
                }
                count = total
            }
        }
    }

    private mutating func attach(_ list: JSONValue?, _ kind: PolicyKind, to id: String, at value: JSONValue) throws(InputError) {
        guard let list else {
            if kind == .serviceControl { try facts.attach(OwnedByAWS.serviceControlID, type: .some(kind), to: id, at: value) }
            return
        }
        guard list.kind == .array else { throw list.error("a list of policy ids is an array, not \(list.kind.withArticle)") }
        for element in list.elements {
            guard let policy = element.string else { throw element.error("a policy id is a string") }
            try facts.attach(policy, type: .some(kind), to: id, at: element)
        }
    }

    private mutating func policy(_ value: JSONValue) throws(InputError) {
        refuseOthers(value, than: ["id", "name", "type", "content", "description"], in: "a control policy")
        let id = try value.requiredString("id")
        let type = try value.requiredString("type")
        guard let kind = OrganizationFacts.kind(ofType: type) else {
            throw (value["type"] ?? value).error(
                "`\(type)` is not a type of control policy", help: "write `SERVICE_CONTROL_POLICY` or `RESOURCE_CONTROL_POLICY`")
        }
        guard let content = value["content"] else { throw value.error("`content` is missing") }
        let name = try value.optionalString("name") ?? id
        facts.describe(.read(id, name, kind, content), at: value)
    }
}

extension Organization.ControlPolicy {
    /// Reads the document; one that is malformed leaves a policy with a gap in its place.
    static func read(_ id: String, _ name: String, _ kind: PolicyKind, _ content: JSONValue) -> Organization.ControlPolicy {
        do {
            return Organization.ControlPolicy(id: id, name: name, kind: kind, policy: try Policy(content, kind: kind), gap: nil)
        } catch {
            let gap = Gap(
                .input, "\(kind.rawValue) policy `\(id)` cannot be read: \(error.reason)", at: error.location, help: error.help)
            return Organization.ControlPolicy(id: id, name: name, kind: kind, policy: nil, gap: gap)
        }
    }
}
