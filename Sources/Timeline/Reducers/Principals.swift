internal import Activity
internal import Documents

/// Users, groups and roles made, renamed and deleted, and who may assume a role.
extension Reducers {
    static let principals: [Reducer] = [
        Reducer("CreateUser") { write in made(write, .user, "user", id: "userId") },
        Reducer("CreateGroup") { write in made(write, .group, "group", id: "groupId") },
        Reducer("CreateRole") { write in
            let effects = made(write, .role, "role", id: "roleId")
            guard case .make(let role, _)? = effects.first else { return effects }
            return effects + [.set(role, .trust, write.document("assumeRolePolicyDocument"))]
                + [write.text("maxSessionDuration")].compactMap { $0 }.map { .set(role, .sessionDuration, .text($0)) }
        },
        Reducer("CreateServiceLinkedRole") { write in
            // The role comes with a policy of its service, which no event shows.
            let effects = made(write, .role, "role", id: "roleId")
            guard case .make(let role, _)? = effects.first else { return effects }
            return effects + [
                .set(role, .trust, write.document("role", "assumeRolePolicyDocument", in: .responseElements)),
                .open(role, [.inline, .attached]),
            ]
        },
        Reducer("DeleteUser") { write in
            subject(write, .user, "userName").map { [.end($0, empty: [.inline, .attached, .members, .credentials])] } ?? []
        },
        Reducer("DeleteGroup") { write in
            subject(write, .group, "groupName").map { [.end($0, empty: [.inline, .attached])] } ?? []
        },
        Reducer("DeleteRole") { write in
            subject(write, .role, "roleName").map { [.end($0, empty: [.inline, .attached])] } ?? []
        },
        // The deletion runs on its own, and may fail.
        Reducer("DeleteServiceLinkedRole") { write in
            subject(write, .role, "roleName").map { [.open($0, [.inline, .attached, .trust])] } ?? []
        },
        Reducer("UpdateUser") { write in
            subject(write, .user, "userName").map {
                [.rename($0, name: write.text("newUserName"), path: write.text("newPath"))]
            } ?? []
        },
        Reducer("UpdateGroup") { write in
            subject(write, .group, "groupName").map {
                [.rename($0, name: write.text("newGroupName"), path: write.text("newPath"))]
            } ?? []
        },
        Reducer("UpdateRole", "UpdateRoleDescription") { write in
            guard let role = subject(write, .role, "roleName") else { return [] }
            // A new description gets the whole role as an answer.
            let trust = write.document("role", "assumeRolePolicyDocument", in: .responseElements)
            var effects: [Effect] = [.exists(role)]
            if case .known = trust { effects.append(.assert(role, .trust, trust)) }
            if let duration = write.text("maxSessionDuration") { effects.append(.set(role, .sessionDuration, .text(duration))) }
            return effects
        },
        Reducer("UpdateAssumeRolePolicy") { write in
            guard let role = subject(write, .role, "roleName") else {
                return [.openAll(.role, account: write.account, .trust)]
            }
            return [.set(role, .trust, write.document("policyDocument"))]
        },
    ]

    /// The thing that a parameter names.
    static func subject(_ write: Write, _ kind: Subject.Kind, _ parameter: String) -> Subject? {
        write.text(parameter).map { Subject(kind, $0, in: write.account) }
    }

    /// Who owns a policy, by the kind of the event.
    static func owner(_ write: Write) -> Subject? {
        for (kind, parameter) in owners {
            if let owner = subject(write, kind, parameter) { return owner }
        }
        return nil
    }

    private static let owners: [(Subject.Kind, String)] = [(.user, "userName"), (.role, "roleName"), (.group, "groupName")]

    /// Which kind of principal an event is about, by its name: it tells where the parameters do not.
    static func ownerKind(_ write: Write) -> Subject.Kind {
        write.event.name.contains("Role") ? .role : write.event.name.contains("Group") ? .group : .user
    }

    /// The effects of making a principal: born with what the request says, and nothing else.
    private static func made(_ write: Write, _ kind: Subject.Kind, _ word: String, id: String) -> [Effect] {
        let answer = write.response?[word]
        guard let name = Write.shown(answer?["\(word)Name"]?.string) ?? write.text("\(word)Name") else {
            return [.openAll(kind, account: write.account, .all)]
        }
        let path = Write.shown(answer?["path"]?.string) ?? write.text("path") ?? "/"
        let arn = Write.shown(answer?["arn"]?.string) ?? write.arn(word, path: path, name: name)
        let subject = Subject(kind, name, in: write.account)
        var effects: [Effect] = [
            .make(subject, Effect.Birth(name: name, path: path, arn: arn, uniqueID: Write.shown(answer?[id]?.string)))
        ]
        if let boundary = write.text("permissionsBoundary") { effects.append(.set(subject, .boundary, .text(boundary))) }
        effects += write.tags(write.request?["tags"]).map { .set(subject, .tag($0.key), .text($0.value)) }
        if write.request == nil { effects.append(.open(subject, [.boundary, .tags, .trust])) }
        return effects
    }
}
