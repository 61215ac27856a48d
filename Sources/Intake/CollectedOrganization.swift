internal import Documents
internal import Principals

/// An organisation in the store of iam-collect, as the form `organization.json` has it.
struct CollectedOrganization {
    private var metadata: JSONValue?
    private var accounts: JSONValue?
    private var units: JSONValue?
    /// By the id of the policy in lower case, as its folder has it.
    private var policies: [String: (type: String, name: String?, text: String?)] = [:]
    /// What policies of type S3_POLICY assign, by the id in lower case.
    private var settings: [String: String] = [:]
    private var delegation: String?
    private var administrators: JSONValue?

    /// Deeper trees than AWS's are cut.
    private static let deepest = 16

    mutating func note(_ path: some Collection<Substring>, _ name: Substring, _ text: String, _ value: JSONValue) {
        let path = Array(path)
        switch (path.first, name) {
        case (nil, "metadata"): metadata = value
        case (nil, "accounts"): accounts = value
        case (nil, "ous"): units = value
        case (nil, "policy"): delegation = text
        case (nil, "delegated-admins"): administrators = value
        case ("s3-policies", "policy"):
            let setting = value["s3_attributes"]?["public_access_block_configuration"]
            if path.count == 2, let text = setting?.string ?? setting?["@@assign"]?.string { settings[path[1].lowercased()] = text }
        case ("scps", _), ("rcps", _):
            guard path.count == 2 else { return }
            let id = path[1].lowercased()
            let type = path[0] == "scps" ? "SERVICE_CONTROL_POLICY" : "RESOURCE_CONTROL_POLICY"
            var policy = policies[id] ?? (type, nil, nil)
            if name == "metadata" { policy.name = value["name"]?.string }
            if name == "policy" { policy.text = text }
            policies[id] = policy
        default: return
        }
    }

    /// Nil where the store does not tell the organisation's id and root.
    var text: String? {
        guard let metadata, let id = metadata["id"]?.string, let root = metadata["rootOu"]?.string else { return nil }
        let management = metadata["rootAccountId"]?.string.map { #", "managementAccount": \#(JSONText.quoted($0))"# } ?? ""
        let delegated = Set(administrators?.members.flatMap { $0.value.elements.compactMap(\.string) } ?? []).sorted()
        let administrators =
            administrators == nil
            ? "" : #", "delegatedAdministrators": [\#(delegated.map(JSONText.quoted).joined(separator: ", "))]"#
        let documents = policies.sorted { $0.key < $1.key }.compactMap { id, policy -> String? in
            guard let text = policy.text else { return nil }
            let own = ids[id] ?? id
            return
                #"{"id": \#(JSONText.quoted(own)), "name": \#(JSONText.quoted(policy.name ?? own)), "type": "\#(policy.type)", "content": \#(text)}"#
        }
        return """
            {"version": 1, "id": \(JSONText.quoted(id))\(management)\(administrators), "root": \(level(root, of: units?[root], 0, isAccount: false)),
             "policies": [\(documents.joined(separator: ", "))]}
            """
    }

    /// What else it tells, as the files that commands would have written: the delegation policy, and what blocks public access of S3.
    var others: [(file: String, text: String)] {
        var others: [(String, String)] = []
        if let delegation, let arn = metadata?["arn"]?.string {
            let own = arn.replacing(":organization/", with: ":resourcepolicy/")
            others.append(("policies.json", #"{\#(JSONText.quoted(own)): \#(delegation)}"#))
        }
        for account in accounts?.members.map({ $0 }) ?? [] {
            guard let setting = blocking(account.value) else { continue }
            let content = #"{"s3_attributes": {"public_access_block_configuration": \#(JSONText.quoted(setting))}}"#
            others.append(
                (
                    "effective.json",
                    #"{"EffectivePolicy": {"PolicyType": "S3_POLICY", "TargetId": \#(JSONText.quoted(account.name)), "PolicyContent": \#(JSONText.quoted(content))}}"#
                ))
        }
        return others
    }

    /// What blocks public access of an account's buckets: of the levels over it the nearest that assigns something.
    private func blocking(_ account: JSONValue) -> String? {
        var level: JSONValue? = isOff("S3_POLICY") ? nil : account
        var parent = account["ou"]?.string
        for _ in 0...Self.deepest {
            guard let own = level else { return nil }
            for id in attached("s3Policies", to: own) {
                if let setting = settings[id.lowercased()] { return setting }
            }
            level = parent.flatMap { units?[$0] }
            parent = level?["parent"]?.string
        }
        return nil
    }

    /// Whether the organisation has not switched on a type of policy: what is attached then means nothing.
    private func isOff(_ type: String) -> Bool { metadata?["features"]?[type]?.boolean == false }

    /// The ids of policies as attachments spell them, by their spelling in lower case.
    private var ids: [String: String] {
        var ids: [String: String] = [:]
        for member in (accounts?.members.map(\.value) ?? []) + (units?.members.map(\.value) ?? []) {
            for id in attached("scps", to: member) + attached("rcps", to: member) { ids[id.lowercased()] = id }
        }
        return ids
    }

    private func attached(_ list: String, to value: JSONValue?) -> [String] {
        value?[list]?.elements.compactMap(\.string).compactMap { $0.split(separator: "/").last.map(String.init) } ?? []
    }

    private func level(_ id: String, of value: JSONValue?, _ depth: Int, isAccount: Bool) -> String {
        var members = [#""id": \#(JSONText.quoted(id))"#]
        for (name, list, type) in [
            ("serviceControlPolicies", "scps", "SERVICE_CONTROL_POLICY"),
            ("resourceControlPolicies", "rcps", "RESOURCE_CONTROL_POLICY"),
        ] where !isOff(type) {
            members.append(#""\#(name)": [\#(attached(list, to: value).map(JSONText.quoted).joined(separator: ", "))]"#)
        }
        if !isAccount, depth < Self.deepest {
            let below = units?.members.filter { $0.value["parent"]?.string == id } ?? []
            members.append(
                #""units": [\#(below.map { level($0.name, of: $0.value, depth + 1, isAccount: false) }.joined(separator: ", "))]"#)
            let own = accounts?.members.filter { $0.value["ou"]?.string == id } ?? []
            members.append(
                #""accounts": [\#(own.map { level($0.name, of: $0.value, depth + 1, isAccount: true) }.joined(separator: ", "))]"#)
        }
        return "{\(members.joined(separator: ", "))}"
    }
}
