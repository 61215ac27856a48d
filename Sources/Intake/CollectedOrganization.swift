internal import Documents
internal import Principals

/// An organisation in the store of iam-collect, as the form `organization.json` has it.
struct CollectedOrganization {
    private var metadata: JSONValue?
    private var accounts: JSONValue?
    private var units: JSONValue?
    /// By the id of the policy in lower case, as its folder has it.
    private var policies: [String: (type: String, name: String?, text: String?)] = [:]

    /// Deeper trees than AWS's are cut.
    private static let deepest = 16

    mutating func note(_ path: some Collection<Substring>, _ name: Substring, _ text: String, _ value: JSONValue) {
        let path = Array(path)
        switch (path.first, name) {
        case (nil, "metadata"): metadata = value
        case (nil, "accounts"): accounts = value
        case (nil, "ous"): units = value
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
        let documents = policies.sorted { $0.key < $1.key }.compactMap { id, policy -> String? in
            guard let text = policy.text else { return nil }
            let own = ids[id] ?? id
            return
                #"{"id": \#(JSONText.quoted(own)), "name": \#(JSONText.quoted(policy.name ?? own)), "type": "\#(policy.type)", "content": \#(text)}"#
        }
        return """
            {"version": 1, "id": \(JSONText.quoted(id))\(management), "root": \(level(root, of: units?[root], 0, isAccount: false)),
             "policies": [\(documents.joined(separator: ", "))]}
            """
    }

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
        for (name, list) in [("serviceControlPolicies", "scps"), ("resourceControlPolicies", "rcps")] {
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
