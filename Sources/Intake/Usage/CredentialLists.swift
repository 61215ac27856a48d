internal import Documents
internal import PolicyLanguage
internal import Principals

/// Reads the lists of single credentials of `aws iam`. They name the user and not the account.
enum CredentialLists {
    /// Lists of credentials of which AWS keeps no last use, with the id and the date of an entry.
    static let others: [String: (kind: String, id: String, date: String)] = [
        "ServiceSpecificCredentials": ("service credential", "ServiceSpecificCredentialId", "CreateDate"),
        "SSHPublicKeys": ("SSH key", "SSHPublicKeyId", "UploadDate"),
        "Certificates": ("signing certificate", "CertificateId", "UploadDate"),
    ]

    static func read(
        _ value: JSONValue, as form: UsageForm, file: String, into usage: inout UsageEvidence
    ) throws(InputError) -> Int {
        switch form {
        case .users:
            let list = if let user = value["User"] { [user] } else { try value.list("Users") }
            for user in list {
                let name = try user.requiredString("UserName")
                let used = try user.optionalInstant("PasswordLastUsed")
                // Without a date there is no password, or none that was used: which of them is not said.
                if let used { usage.userCredentials[name, default: .init()].passwordLastUsed = used }
                usage.note(used)
            }
            usage.pages.note(value, of: "the list of users")
            return list.count
        case .accessKeys:
            let list = try value.list("AccessKeyMetadata")
            for entry in list {
                let key = UsageEvidence.UserCredentials.Key(
                    id: try entry.requiredString("AccessKeyId"), isActive: try entry.requiredString("Status") == "Active",
                    created: try entry.optionalInstant("CreateDate"), location: entry.location)
                usage.userCredentials[try entry.requiredString("UserName"), default: .init()].keys[key.id] = key
            }
            usage.pages.note(value, of: "the list of access keys")
            return list.count
        case .accessKeyUse:
            guard let use = value["AccessKeyLastUsed"] else { return 0 }
            let command = "get-access-key-last-used"
            guard let id = FileSubject.command(of: file, among: [command])?.subject, !id.isEmpty else {
                throw value.error(
                    "the last use of an access key does not say of which key",
                    help: "name the file after the request: \(command)-AKIA0123456789ABCDEF.json")
            }
            let used = try use.optionalInstant("LastUsedDate")
            usage.keyUse[id] = .init(lastUsed: used)
            usage.note(used)
            return 1
        case .loginProfile:
            guard let profile = value["LoginProfile"] else { return 0 }
            let name = try profile.requiredString("UserName")
            usage.userCredentials[name, default: .init()].passwordCreated = try profile.optionalInstant("CreateDate")
            usage.userCredentials[name]?.hasPassword = true
            return 1
        case .mfaDevices: return try devices(value, file, &usage)
        default: return try otherCredentials(value, &usage)
        }
    }

    private static func devices(_ value: JSONValue, _ file: String, _ usage: inout UsageEvidence) throws(InputError) -> Int {
        if let list = try value.optionalList("MFADevices") {
            for device in list {
                usage.userCredentials[try device.requiredString("UserName"), default: .init()].mfa = true
            }
            // An empty list is about the user of the request.
            let user = FileSubject.command(of: file, among: ["list-mfa-devices"])?.subject ?? ""
            if Array(list).isEmpty, !user.isEmpty { usage.userCredentials[user, default: .init()].mfa = false }
            return Array(list).count
        }
        let list = try value.list("VirtualMFADevices")
        for device in list {
            guard let user = device["User"]?["UserName"]?.string else { continue }
            usage.userCredentials[user, default: .init()].mfa = true
        }
        return list.count
    }

    private static func otherCredentials(_ value: JSONValue, _ usage: inout UsageEvidence) throws(InputError) -> Int {
        var count = 0
        for (name, facts) in others.sorted(by: { $0.key < $1.key }) {
            for entry in try value.list(name) {
                let id = try entry.requiredString(facts.id)
                let service = try entry.optionalString("ServiceName").map { " of \($0)" } ?? ""
                usage.userCredentials[try entry.requiredString("UserName"), default: .init()].others[id] = .init(
                    kind: facts.kind + service, isActive: try entry.optionalString("Status") == "Active",
                    created: try entry.optionalInstant(facts.date))
                count += 1
            }
        }
        return count
    }
}

/// Reads what an account sets for all: its summary and its password policy. Neither names the account.
enum AccountSettings {
    static func read(
        _ value: JSONValue, as form: UsageForm, file: String, into usage: inout UsageEvidence
    ) throws(InputError) -> Int {
        let command = form == .accountSummary ? "get-account-summary" : "get-account-password-policy"
        let subject = FileSubject.command(of: file, among: [command])?.subject.prefix(12) ?? ""
        let account = isAccountID(subject) ? String(subject) : nil
        if form == .accountSummary, let map = value["SummaryMap"] {
            var numbers: [String: Int] = [:]
            for member in map.members { numbers[member.name] = Int(member.value.text) }
            usage.summaries.append(.init(account: account, numbers: numbers, location: value.location))
        } else if let policy = value["PasswordPolicy"] {
            usage.passwordPolicies.append(
                .init(
                    account: account, leastLength: policy["MinimumPasswordLength"].flatMap { Int($0.text) },
                    remembered: policy["PasswordReusePrevention"].flatMap { Int($0.text) }, location: value.location))
        }
        return 1
    }
}
