internal import Activity
internal import Documents
internal import Principals

/// Ways to roles and into clusters beside IAM's own credentials: EKS, IAM Roles Anywhere, identity pools, instances.
extension Reducers {
    static let entrances: [Reducer] = [
        Reducer("CreateAccessEntry", "UpdateAccessEntry", of: "eks.amazonaws.com") { write in
            guard let entry = entry(write) else { return [] }
            let isNew = write.event.name == "CreateAccessEntry"
            let answer = write.response?["accessEntry"]
            let groups = answer?["kubernetesGroups"]?.text ?? write.request?["kubernetesGroups"]?.text ?? "[]"
            let text =
                "{\"clusterName\": \(JSONText.quoted(entry.cluster)), \"principalArn\": \(JSONText.quoted(entry.principal)), "
                + "\"kubernetesGroups\": \(groups)}"
            let value = write.made(text)
            return [.tell(entry.subject, .entrance(.accessEntry), before: isNew ? .absent : .present, after: value)]
                + (isNew ? [.close(entry.subject, .permissions)] : [])
        },
        Reducer("DeleteAccessEntry", of: "eks.amazonaws.com") { write in
            guard let entry = entry(write) else { return [] }
            return [
                .tell(entry.subject, .entrance(.accessEntry), before: .present, after: .absent),
                .close(entry.subject, .permissions),
            ]
        },
        Reducer("AssociateAccessPolicy", "DisassociateAccessPolicy", of: "eks.amazonaws.com") { write in
            guard let entry = entry(write), let policy = write.text("policyArn") else { return [] }
            let isOn = write.event.name == "AssociateAccessPolicy"
            let text =
                "{\"policyArn\": \(JSONText.quoted(policy)), \"accessScope\": \(write.request?["accessScope"]?.text ?? "{}")}"
            return [
                .assert(entry.subject, .entrance(.accessEntry), .present),
                .tell(
                    entry.subject, .permission(policy), before: isOn ? .unknown : .present, after: isOn ? write.made(text) : .absent
                ),
            ]
        },
        Reducer("CreatePodIdentityAssociation", "UpdatePodIdentityAssociation", of: "eks.amazonaws.com") { write in
            let answer = write.response?["association"]
            guard let text = answer?.text, let holder = pods(answer) else { return [] }
            return [.set(Subject(.entrance, holder), .entrance(.podRole), write.made(text))]
        },
        Reducer("DeletePodIdentityAssociation", of: "eks.amazonaws.com") { write in
            guard let holder = pods(write.response?["association"]) else { return [] }
            return [.tell(Subject(.entrance, holder), .entrance(.podRole), before: .present, after: .absent)]
        },
        Reducer(
            "CreateProfile", "UpdateProfile", "EnableProfile", "DisableProfile", "DeleteProfile", of: "rolesanywhere.amazonaws.com"
        ) { write in whole(write, .certificateProfile, "profile", "profileArn") },
        Reducer(
            "CreateTrustAnchor", "UpdateTrustAnchor", "EnableTrustAnchor", "DisableTrustAnchor", "DeleteTrustAnchor",
            of: "rolesanywhere.amazonaws.com"
        ) { write in whole(write, .anchor, "trustAnchor", "trustAnchorArn") },
        Reducer("SetIdentityPoolRoles", of: "cognito-identity.amazonaws.com") { write in
            guard let id = write.text("identityPoolId") else { return [] }
            let members = [("Roles", write.request?["roles"]), ("RoleMappings", write.request?["roleMappings"])]
                .compactMap { name, value in value.map { "\"\(name)\": \($0.text)" } }
            let text =
                "{\"IdentityPoolId\": \(JSONText.quoted(id)), \((members.isEmpty ? ["\"Roles\": {}"] : members).joined(separator: ", "))}"
            return [.set(Subject(.entrance, id), .entrance(.poolRoles), write.made(text))]
        },
        Reducer("DeleteIdentityPool", of: "cognito-identity.amazonaws.com") { write in
            write.text("identityPoolId").map { [.set(Subject(.entrance, $0), .entrance(.poolRoles), .absent)] } ?? []
        },
        Reducer(
            "AssociateIamInstanceProfile", "ReplaceIamInstanceProfileAssociation", "DisassociateIamInstanceProfile",
            of: "ec2.amazonaws.com", effects: associations),
    ]

    // MARK: clusters

    private static func entry(_ write: Write) -> (subject: Subject, cluster: String, principal: String)? {
        // The cluster is `name` in the path of the request.
        guard let cluster = write.text("name") ?? write.text("clusterName"), let principal = write.text("principalArn") else {
            return nil
        }
        return (Subject(.entrance, "\(cluster) \(principal)"), cluster, principal)
    }

    private static func pods(_ association: JSONValue?) -> String? {
        let names = ["clusterName", "namespace", "serviceAccount"].compactMap { Write.shown(association?[$0]?.string) }
        return names.count == 3 ? names.joined(separator: " ") : nil
    }

    // MARK: Roles Anywhere

    /// The answer tells all of the profile or anchor; that of a deletion, what it was.
    private static func whole(_ write: Write, _ record: EntranceRecord, _ member: String, _ name: String) -> [Effect] {
        let answer = write.response?[member]
        guard let answer, let arn = Write.shown(answer[name]?.string) else { return [] }
        let subject = Subject(.entrance, arn)
        let value = write.made(answer.text)
        let event = write.event.name
        if event.hasPrefix("Delete") { return [.tell(subject, .entrance(record), before: value, after: .absent)] }
        return [.tell(subject, .entrance(record), before: event.hasPrefix("Create") ? .absent : .present, after: value)]
    }

    // MARK: instances

    @Sendable private static func associations(_ write: Write) -> [Effect] {
        let name = write.event.name
        let answer = write.response?["\(name)Response"] ?? write.response
        let told = answer?["iamInstanceProfileAssociation"]
        guard let instance = Write.shown(told?["instanceId"]?.string) ?? write.text("instanceId") else { return [] }
        let subject = Subject(.entrance, instance)
        func value(_ arn: String) -> FactValue {
            write.made(
                "{\"InstanceId\": \(JSONText.quoted(instance)), \"IamInstanceProfile\": {\"Arn\": \(JSONText.quoted(arn))}, "
                    + "\"State\": \"associated\"}")
        }
        let body = write.request?["\(name)Request"] ?? write.request
        let profile = told?["iamInstanceProfile"] ?? body?["iamInstanceProfile"] ?? body?["IamInstanceProfile"]
        let named = (profile?["name"] ?? profile?["Name"])?.string.map { write.arn("instance-profile", path: "/", name: $0) }
        let own = ((profile?["arn"] ?? profile?["Arn"])?.string ?? named).map(value) ?? .present
        switch name {
        case "AssociateIamInstanceProfile": return [.tell(subject, .entrance(.instanceProfile), before: .absent, after: own)]
        case "DisassociateIamInstanceProfile": return [.tell(subject, .entrance(.instanceProfile), before: own, after: .absent)]
        default: return [.set(subject, .entrance(.instanceProfile), own)]
        }
    }
}
