internal import Activity
internal import Documents

/// Inline and managed policies, their versions, attachments, and boundaries.
extension Reducers {
    static let inlinePolicies: [Reducer] = [
        Reducer("PutUserPolicy", "PutRolePolicy", "PutGroupPolicy") { write in
            guard let owner = owner(write) else { return lost(write, .inline) }
            guard let name = write.text("policyName") else { return [.open(owner, .inline)] }
            return [.set(owner, .inline(name), write.document("policyDocument"))]
        },
        Reducer("DeleteUserPolicy", "DeleteRolePolicy", "DeleteGroupPolicy") { write in
            guard let owner = owner(write) else { return lost(write, .inline) }
            guard let name = write.text("policyName") else { return [.open(owner, .inline)] }
            return [.tell(owner, .inline(name), before: .present, after: .absent)]
        },
    ]

    static let attachments: [Reducer] = [
        Reducer("AttachUserPolicy", "AttachRolePolicy", "AttachGroupPolicy") { write in
            guard let owner = owner(write) else { return lost(write, .attached) }
            guard let arn = write.text("policyArn") else { return [.open(owner, .attached)] }
            return existing(arn) + [.set(owner, .attached(arn), .there)]
        },
        Reducer("DetachUserPolicy", "DetachRolePolicy", "DetachGroupPolicy") { write in
            guard let owner = owner(write) else { return lost(write, .attached) }
            guard let arn = write.text("policyArn") else { return [.open(owner, .attached)] }
            // What was not attached cannot be detached: the call would have failed.
            return existing(arn) + [.tell(owner, .attached(arn), before: .there, after: .absent)]
        },
    ]

    static let boundaries: [Reducer] = [
        Reducer("PutUserPermissionsBoundary", "PutRolePermissionsBoundary") { write in
            guard let owner = owner(write) else { return lost(write, .boundary) }
            guard let arn = write.text("permissionsBoundary") else { return [.set(owner, .boundary, .present)] }
            return existing(arn) + [.set(owner, .boundary, .text(arn))]
        },
        // It succeeds also where there was none.
        Reducer("DeleteUserPermissionsBoundary", "DeleteRolePermissionsBoundary") { write in
            owner(write).map { [.set($0, .boundary, .absent)] } ?? lost(write, .boundary)
        },
    ]

    static let managedPolicies: [Reducer] = [
        Reducer("CreatePolicy") { write in
            let answer = write.response?["policy"]
            guard let name = write.text("policyName") ?? Write.shown(answer?["policyName"]?.string) else { return [] }
            let path = write.text("path") ?? Write.shown(answer?["path"]?.string) ?? "/"
            let arn = Write.shown(answer?["arn"]?.string) ?? write.arn("policy", path: path, name: name)
            let policy = Subject(.policy, arn)
            return [
                .make(
                    policy,
                    Effect.Birth(name: name, path: path, arn: arn, uniqueID: Write.shown(answer?["policyId"]?.string))),
                .set(policy, .version("v1"), write.document("policyDocument")), .set(policy, .defaultVersion, .text("v1")),
            ]
        },
        Reducer("DeletePolicy") { write in
            // Nothing but the default version may be left.
            write.text("policyArn").map { [.end(Subject(.policy, $0), empty: [])] } ?? []
        },
        Reducer("CreatePolicyVersion") { write in
            guard let policy = write.text("policyArn").map({ Subject(.policy, $0) }) else {
                return [.openAll(.policy, account: write.account, .versions)]
            }
            guard let id = Write.shown(write.response?["policyVersion"]?["versionId"]?.string) else {
                return [.open(policy, .versions)]
            }
            // Numbers are not given out twice.
            var effects: [Effect] = [
                .tell(policy, .version(id), before: .absent, after: write.document("policyDocument"))
            ]
            let isDefault = write.text("setAsDefault") ?? write.response?["policyVersion"]?["isDefaultVersion"]?.scalarText
            if isDefault == "true" { effects.append(.set(policy, .defaultVersion, .text(id))) }
            return effects
        },
        Reducer("DeletePolicyVersion") { write in
            guard let policy = write.text("policyArn").map({ Subject(.policy, $0) }) else { return [] }
            guard let id = write.text("versionId") else { return [.open(policy, .versions)] }
            return [.tell(policy, .version(id), before: .present, after: .absent)]
        },
        Reducer("SetDefaultPolicyVersion") { write in
            guard let policy = write.text("policyArn").map({ Subject(.policy, $0) }) else {
                return [.openAll(.policy, account: write.account, .versions)]
            }
            guard let id = write.text("versionId") else { return [.set(policy, .defaultVersion, .unknown)] }
            return [.assert(policy, .version(id), .present), .set(policy, .defaultVersion, .text(id))]
        },
    ]

    /// An event without a name: something of somebody's changed.
    private static func lost(_ write: Write, _ family: Families) -> [Effect] {
        [.openAll(ownerKind(write), account: write.account, family)]
    }

    /// A policy that is attached exists; AWS's own always do.
    private static func existing(_ arn: String) -> [Effect] {
        arn.contains(":aws:policy/") ? [] : [.exists(Subject(.policy, arn))]
    }
}
