internal import Activity
internal import Documents
internal import Principals

/// Grants of keys: they allow without any statement of a policy.
extension Reducers {
    private static let service = "kms.amazonaws.com"

    static let keyGrants: [Reducer] = [
        Reducer("CreateGrant", of: service) { write in
            guard let key = write.resource else { return [] }
            guard let id = Write.shown(write.response?["grantId"]?.string) else { return [.open(key, .grants)] }
            return [.tell(key, .grant(id), before: .absent, after: grant(id, of: key, write))]
        },
        // A grant can be retired by a token alone; the service then tells its id beside the parameters.
        Reducer("RetireGrant", "RevokeGrant", of: service) { write in
            guard let key = write.resource else { return [] }
            let more = try? write.event.value(.additionalEventData)
            guard let id = write.text("grantId") ?? Write.shown(more?["grantId"]?.string) else { return [.open(key, .grants)] }
            return [.tell(key, .grant(id), before: .present, after: .absent)]
        },
    ]

    /// The grant as `aws kms list-grants` prints it.
    private static func grant(_ id: String, of key: Subject, _ write: Write) -> FactValue {
        guard let request = write.request, let operations = request["operations"], operations.kind == .array else {
            return .present
        }
        var members = [("KeyId", JSONText.quoted(key.name)), ("GrantId", JSONText.quoted(id)), ("Operations", operations.text)]
        let names = [
            ("granteePrincipal", "GranteePrincipal"), ("granteeServicePrincipal", "GranteeServicePrincipal"),
            ("retiringPrincipal", "RetiringPrincipal"), ("retiringServicePrincipal", "RetiringServicePrincipal"),
        ]
        for (parameter, member) in names {
            if let value = write.text(parameter) { members.append((member, JSONText.quoted(value))) }
        }
        guard members.contains(where: { $0.0.hasPrefix("Grantee") }) else { return .present }
        if !write.account.isEmpty {
            members.append(("IssuingAccount", JSONText.quoted("arn:\(write.partition):iam::\(write.account):root")))
        }
        if let constraints = request["constraints"], constraints.kind == .object {
            let list = constraints.members.map { "\(JSONText.quoted($0.name.capitalized)): \($0.value.text)" }
            members.append(("Constraints", "{\(list.joined(separator: ", "))}"))
        }
        return write.made("{\(members.map { "\(JSONText.quoted($0.0)): \($0.1)" }.joined(separator: ", "))}")
    }
}

extension String {
    /// With its first letter upper case, as members of outputs are.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
