internal import Activity
internal import Documents

/// The organisation's tree and its policies (organizations.amazonaws.com, in the management account).
extension Reducers {
    private static let service = "organizations.amazonaws.com"
    private static let everything = "p-FullAWSAccess"

    static let organization: [Reducer] = [
        Reducer("MoveAccount", of: service) { write in
            guard let account = target(write, "accountId"), let from = write.text("sourceParentId"),
                let to = write.text("destinationParentId")
            else { return [.openAll(.target, account: "", .parent)] }
            return [.tell(account, .parent, before: .known(.text(from)), after: .known(.text(to)))]
        },
        Reducer("CreateOrganizationalUnit", of: service) { write in
            let answer = write.response?["organizationalUnit"]
            guard let id = Write.shown(answer?["id"]?.string), let parent = write.text("parentId") else {
                return [.openAll(.target, account: "", .parent)]
            }
            return new(id, under: parent, name: write.text("name"))
        },
        Reducer("DeleteOrganizationalUnit", of: service) { write in
            target(write, "organizationalUnitId").map { [.end($0, empty: [])] } ?? []
        },
        Reducer("UpdateOrganizationalUnit", of: service) { write in
            guard let unit = target(write, "organizationalUnitId"), let name = write.text("name") else { return [] }
            return [.set(unit, .title, .text(name))]
        },
        // The account's own record of it comes later, from the service, once the account is there.
        Reducer("CreateAccountResult", "CreateGovCloudAccountResult", of: service) { write in
            guard let account = made(write) else { return [] }
            return new(account, under: nil, name: nil)
        },
        Reducer("RemoveAccountFromOrganization", of: service) { write in
            target(write, "accountId").map { [.end($0, empty: [])] } ?? []
        },
        Reducer("LeaveOrganization", of: service) { write in [.end(Subject(.target, write.account), empty: [])] },
    ]

    static let organizationPolicies: [Reducer] = [
        Reducer("CreatePolicy", of: service) { write in
            let summary = write.response?["policy"]?["policySummary"]
            guard let id = Write.shown(summary?["id"]?.string) else { return [] }
            let policy = Subject(.control, id)
            let name = write.text("name") ?? id
            return [
                .make(policy, Effect.Birth(name: name, arn: id)), .set(policy, .content, write.document("content")),
                .set(policy, .title, .text(name)),
                .set(policy, .type, write.text("type").map { .known(.text($0)) } ?? .present),
            ]
        },
        Reducer("UpdatePolicy", of: service) { write in
            guard let policy = control(write) else { return [.openAll(.control, account: "", .content)] }
            let whole = write.document("policy", "content", in: .responseElements)
            let type = Write.shown(write.response?["policy"]?["policySummary"]?["type"]?.string)
            let kind: [Effect] = type.map { [.assert(policy, .type, .known(.text($0)))] } ?? []
            guard write.request?["content"] != nil else {
                // A new name only: the answer repeats the text that was there.
                if case .known = whole { return kind + [.assert(policy, .content, whole)] }
                return kind + [.exists(policy)]
            }
            let sent = write.document("content")
            if case .known = sent { return kind + [.set(policy, .content, sent)] }
            return kind + [.set(policy, .content, whole)]
        },
        Reducer("DeletePolicy", of: service) { write in control(write).map { [.end($0, empty: [])] } ?? [] },
        Reducer("AttachPolicy", "DetachPolicy", of: service) { write in
            guard let id = write.text("policyId"), let target = target(write, "targetId") else {
                return [.openAll(.target, account: "", .controls)]
            }
            let isOn = write.event.name == "AttachPolicy"
            return [
                .exists(Subject(.control, id)),
                .tell(target, .control(id), before: isOn ? .absent : .there, after: isOn ? .there : .absent),
            ]
        },
        Reducer("EnablePolicyType", "DisablePolicyType", of: service) { write in
            guard let root = write.text("rootId"), let type = write.text("policyType") else {
                return [.openAll(.target, account: "", [.controls, .types])]
            }
            return [.switchType(root: root, type: type, isOn: write.event.name == "EnablePolicyType")]
        },
    ]

    private static func target(_ write: Write, _ parameter: String) -> Subject? {
        write.text(parameter).map { Subject(.target, $0) }
    }

    private static func control(_ write: Write) -> Subject? { write.text("policyId").map { Subject(.control, $0) } }

    /// A unit or account begins with the policy that AWS attaches to everything new.
    private static func new(_ id: String, under parent: String?, name: String?) -> [Effect] {
        let target = Subject(.target, id)
        return [
            .make(target, Effect.Birth(name: id, arn: id)), .set(target, .control(everything), .there),
            .set(target, .parent, parent.map { .known(.text($0)) } ?? .present),
        ] + (name.map { [.set(target, .title, .text($0))] } ?? [])
    }

    /// The new account's number: the details are an object, or its text in a string.
    private static func made(_ write: Write) -> String? {
        guard let details = write.serviceDetails else { return nil }
        let status = details["createAccountStatus"] ?? details
        guard status["state"]?.string == "SUCCEEDED" else { return nil }
        return (status["accountId"] ?? status["govCloudAccountId"])?.string
    }
}

extension Write {
    /// What a service tells of its own doing.
    fileprivate var serviceDetails: JSONValue? {
        guard let value = try? event.value(.serviceEventDetails) else { return nil }
        guard value.kind == .string else { return value }
        return try? JSONDocument.parse(embeddedIn: value).root
    }
}
