internal import Activity
internal import Documents

/// Identity Center (sso.amazonaws.com): a permission set changes nobody's access before it is provisioned.
extension Reducers {
    private static let service = "sso.amazonaws.com"

    static let permissionSets: [Reducer] = [
        Reducer("CreatePermissionSet", of: service) { write in
            let answer = write.response?["permissionSet"]
            guard let arn = Write.shown(answer?["permissionSetArn"]?.string), let name = write.text("name") else { return [] }
            let set = Subject(.permissionSet, arn)
            return [.make(set, Effect.Birth(name: name, arn: arn)), .set(set, .title, .text(name))]
        },
        Reducer("DeletePermissionSet", of: service) { write in set(write).map { [.end($0, empty: [])] } ?? [] },
        Reducer("PutInlinePolicyToPermissionSet", of: service) { write in
            set(write).map { [.set($0, .inline(inlineName), write.document("inlinePolicy"))] } ?? []
        },
        Reducer("DeleteInlinePolicyFromPermissionSet", of: service) { write in
            set(write).map { [.set($0, .inline(inlineName), .absent)] } ?? []
        },
        Reducer("AttachManagedPolicyToPermissionSet", of: service) { write in
            guard let set = set(write), let arn = write.text("managedPolicyArn") else { return [] }
            return [.set(set, .attached(arn), .there)]
        },
        Reducer("DetachManagedPolicyFromPermissionSet", of: service) { write in
            guard let set = set(write), let arn = write.text("managedPolicyArn") else { return [] }
            return [.tell(set, .attached(arn), before: .there, after: .absent)]
        },
        Reducer(
            "AttachCustomerManagedPolicyReferenceToPermissionSet", "DetachCustomerManagedPolicyReferenceFromPermissionSet",
            of: service
        ) { write in
            guard let set = set(write), let name = reference(write.request?["customerManagedPolicyReference"]) else { return [] }
            let isOn = write.event.name.hasPrefix("Attach")
            return [.set(set, .attached(name), isOn ? .there : .absent)]
        },
        Reducer("PutPermissionsBoundaryToPermissionSet", of: service) { write in
            guard let set = set(write), let boundary = write.request?["permissionsBoundary"] else { return [] }
            let name = boundary["managedPolicyArn"]?.string ?? reference(boundary["customerManagedPolicyReference"])
            return [.set(set, .boundary, name.map { .known(.text($0)) } ?? .present)]
        },
        Reducer("DeletePermissionsBoundaryFromPermissionSet", of: service) { write in
            set(write).map { [.set($0, .boundary, .absent)] } ?? []
        },
        Reducer("ProvisionPermissionSet", of: service) { write in
            guard let arn = write.text("permissionSetArn") else { return [] }
            return [.provision(set: arn, account: write.text("targetId"))]
        },
        Reducer("CreateAccountAssignment", "DeleteAccountAssignment", of: service) { write in
            guard let set = set(write), let account = write.text("targetId") else { return [] }
            let isMade = write.event.name == "CreateAccountAssignment"
            let who = "\(account) \(write.text("principalType") ?? "") \(write.text("principalId") ?? "")"
            let told = Effect.set(set, .assignment(who), isMade ? .there : .absent)
            // The first assignment in an account provisions the set there; where it was already, its content stays as it was pushed.
            return [told]
        },
    ]

    /// The name under which Identity Center puts a set's inline policy into its roles.
    static let inlineName = "AwsSSOInlinePolicy"

    private static func set(_ write: Write) -> Subject? { write.text("permissionSetArn").map { Subject(.permissionSet, $0) } }

    /// A customer managed policy by its path and name, which each account fills in with its own number.
    private static func reference(_ value: JSONValue?) -> String? {
        guard let name = Write.shown(value?["name"]?.string) else { return nil }
        return "\(value?["path"]?.string ?? "/")\(name)"
    }
}
