internal import Activity
internal import Documents

/// Members of groups, tags, instance profiles, and the long-lived credentials of users.
extension Reducers {
    static let groups: [Reducer] = [
        Reducer("AddUserToGroup") { write in
            guard let user = subject(write, .user, "userName") else {
                return [.openAll(.user, account: write.account, .members)]
            }
            guard let group = subject(write, .group, "groupName") else { return [.open(user, .members)] }
            return [.join(user: user, group: group, before: .unknown, after: .there)]
        },
        // Whether it fails for one who is no member is not documented: that he was one is no proof.
        Reducer("RemoveUserFromGroup") { write in
            guard let user = subject(write, .user, "userName") else {
                return [.openAll(.user, account: write.account, .members)]
            }
            guard let group = subject(write, .group, "groupName") else { return [.open(user, .members)] }
            return [.join(user: user, group: group, before: .unknown, after: .absent)]
        },
    ]

    static let tags: [Reducer] = [
        Reducer("TagUser", "TagRole") { write in
            guard let owner = owner(write) else { return [.openAll(ownerKind(write), account: write.account, .tags)] }
            guard let tags = write.request?["tags"] else { return [.open(owner, .tags)] }
            return write.tags(tags).map { .set(owner, .tag($0.key), .text($0.value)) }
        },
        Reducer("UntagUser", "UntagRole") { write in
            guard let owner = owner(write) else { return [.openAll(ownerKind(write), account: write.account, .tags)] }
            guard let keys = write.request?["tagKeys"] else { return [.open(owner, .tags)] }
            return keys.elements.compactMap(\.string).map { .set(owner, .tag($0), .absent) }
        },
    ]

    static let instanceProfiles: [Reducer] = [
        Reducer("CreateInstanceProfile") { write in
            let answer = write.response?["instanceProfile"]
            guard let name = write.text("instanceProfileName") else { return [] }
            let path = write.text("path") ?? "/"
            return [
                .make(
                    Subject(.profile, name, in: write.account),
                    Effect.Birth(
                        name: name, path: path,
                        arn: Write.shown(answer?["arn"]?.string) ?? write.arn("instance-profile", path: path, name: name),
                        uniqueID: Write.shown(answer?["instanceProfileId"]?.string)))
            ]
        },
        Reducer("DeleteInstanceProfile") { write in
            subject(write, .profile, "instanceProfileName").map { [.end($0, empty: .profile)] } ?? []
        },
        Reducer("AddRoleToInstanceProfile") { write in
            guard let profile = subject(write, .profile, "instanceProfileName") else { return [] }
            // A profile holds one role at most: it was empty.
            return [
                .tell(profile, .profileRole, before: .absent, after: write.text("roleName").map { .known(.text($0)) } ?? .present)
            ]
        },
        Reducer("RemoveRoleFromInstanceProfile") { write in
            guard let profile = subject(write, .profile, "instanceProfileName") else { return [] }
            return [
                .tell(profile, .profileRole, before: write.text("roleName").map { .known(.text($0)) } ?? .present, after: .absent)
            ]
        },
    ]

    static let credentials: [Reducer] = [
        Reducer("CreateAccessKey") { write in
            let answer = write.response?["accessKey"]
            // A user who makes a key for himself need not say so.
            let name = write.text("userName") ?? Write.shown(answer?["userName"]?.string) ?? write.event.identity.userName
            guard let user = name.map({ Subject(.user, $0, in: write.account) }) else { return [] }
            guard let id = Write.shown(answer?["accessKeyId"]?.string) else { return [.open(user, .credentials)] }
            return [.tell(user, .accessKey(id), before: .absent, after: .known(.text("Active")))]
        },
        Reducer("UpdateAccessKey", "DeleteAccessKey") { write in
            let name = write.text("userName") ?? write.event.identity.userName
            guard let user = name.map({ Subject(.user, $0, in: write.account) }) else { return [] }
            guard let id = write.text("accessKeyId") else { return [.open(user, .credentials)] }
            let isGone = write.event.name == "DeleteAccessKey"
            let status = write.text("status").map { FactValue.known(.text($0)) } ?? .present
            return [.tell(user, .accessKey(id), before: .present, after: isGone ? .absent : status)]
        },
        Reducer("CreateLoginProfile") { write in
            subject(write, .user, "userName").map { [.tell($0, .password, before: .absent, after: .there)] } ?? []
        },
        Reducer("UpdateLoginProfile") { write in
            subject(write, .user, "userName").map { [.assert($0, .password, .there)] } ?? []
        },
        Reducer("DeleteLoginProfile") { write in
            subject(write, .user, "userName").map { [.tell($0, .password, before: .there, after: .absent)] } ?? []
        },
        Reducer("EnableMFADevice", "DeactivateMFADevice") { write in
            guard let user = subject(write, .user, "userName"), let serial = write.text("serialNumber") else { return [] }
            let isOn = write.event.name == "EnableMFADevice"
            return [.tell(user, .device(serial), before: isOn ? .absent : .there, after: isOn ? .there : .absent)]
        },
    ]
}
