internal import Documents
internal import PolicyLanguage

/// Reads one entry of the lists of `aws iam get-account-authorization-details`. Members that AWS may add are not refused.
enum EntityReader {
    static func user(_ value: JSONValue) throws(InputError) -> User {
        User(
            facts: try facts(value, kind: "user", name: "UserName", id: "UserId", inline: "UserPolicyList"),
            groups: try value.strings("GroupList") ?? [],
            boundary: try boundary(value),
            tags: try value.tags())
    }

    static func group(_ value: JSONValue) throws(InputError) -> Group {
        Group(facts: try facts(value, kind: "group", name: "GroupName", id: "GroupId", inline: "GroupPolicyList"))
    }

    static func role(_ value: JSONValue) throws(InputError) -> Role {
        var facts = try facts(value, kind: "role", name: "RoleName", id: "RoleId", inline: "RolePolicyList")
        var trust: BoundPolicy?
        if let document = value.member("AssumeRolePolicyDocument") {
            do {
                let policy = try Policy(document, kind: .trust)
                trust = BoundPolicy(policy: policy, name: "trust policy of \(facts.name)", arn: facts.arn, source: .resource)
            } catch {
                facts.missing.append(MissingPart(.trust, gap(error, "the trust policy of role `\(facts.name)`")))
            }
        } else {
            let gap = Gap(.input, "role `\(facts.name)` is given without `AssumeRolePolicyDocument`", at: value.location)
            facts.missing.append(MissingPart(.trust, gap))
        }
        var profiles: [InstanceProfile] = []
        for profile in try value.list("InstanceProfileList") {
            profiles.append(
                InstanceProfile(
                    arn: try profile.requiredString("Arn"), name: try profile.requiredString("InstanceProfileName"),
                    uniqueID: try profile.optionalString("InstanceProfileId")))
        }
        var lastUsed: Role.LastUse?
        if let use = value.member("RoleLastUsed"), let time = try use.optionalInstant("LastUsedDate") {
            lastUsed = Role.LastUse(time: time, region: try use.optionalString("Region"))
        }
        return Role(
            facts: facts, boundary: try boundary(value), tags: try value.tags(), trust: trust, instanceProfiles: profiles,
            lastUsed: lastUsed)
    }

    static func managedPolicy(_ value: JSONValue) throws(InputError) -> ManagedPolicy {
        let arn = try value.requiredString("Arn")
        let name = try value.optionalString("PolicyName") ?? lastPart(arn)
        guard ResourceName(arn).account != nil else { throw value.error("`\(arn)` is not the ARN of a managed policy") }
        let defaultID = try value.optionalString("DefaultVersionId")
        var versions: [ManagedPolicy.Version] = []
        var marked = 0
        var isContradictory = false
        for version in try value.list("PolicyVersionList") {
            let id = try version.requiredString("VersionId")
            let isMarked = version.member("IsDefaultVersion")?.boolean ?? false
            if isMarked { marked += 1 }
            if let said = version.member("IsDefaultVersion")?.boolean, let defaultID, said != (defaultID == id) {
                isContradictory = true
            }
            let isDefault = defaultID.map { $0 == id } ?? isMarked
            versions.append(
                ManagedPolicy.Version(
                    id: id, isDefault: isDefault, created: try version.optionalInstant("CreateDate"),
                    document: version.member("Document")))
        }
        var document: BoundPolicy?
        var gap: Gap?
        do {
            if marked > 1 || versions.count(where: \.isDefault) > 1 {
                gap = Gap(.input, "managed policy `\(arn)` has more than one default version", at: value.location)
            } else if isContradictory {
                let reason = "managed policy `\(arn)`: `DefaultVersionId` and `IsDefaultVersion` name different versions"
                gap = Gap(.input, reason, at: value.location)
            } else if let policy = try versions.first(where: \.isDefault)?.policy() {
                document = BoundPolicy(policy: policy, name: name, arn: arn, source: .managed)
            } else {
                gap = Gap(.input, "the default version of managed policy `\(arn)` is not in the input", at: value.location)
            }
        } catch {
            gap = self.gap(error, "managed policy `\(arn)`")
        }
        return ManagedPolicy(
            arn: arn, name: name, uniqueID: try value.optionalString("PolicyId"), path: try value.optionalString("Path") ?? "/",
            created: try value.optionalInstant("CreateDate"), updated: try value.optionalInstant("UpdateDate"), versions: versions,
            document: document, gap: gap, origin: .value(value))
    }

    private static func facts(
        _ value: JSONValue, kind: String, name: String, id: String, inline: String
    ) throws(InputError) -> EntityFacts {
        guard value.kind == .object else { throw value.error("a \(kind) is an object, not \(value.kind.withArticle)") }
        let arn = try value.requiredString("Arn")
        let parsed = ResourceName(arn)
        guard let account = parsed.account, isAccountID(account), let resource = parsed.resource, resource.hasPrefix("\(kind)/")
        else {
            throw value.error("`\(arn)` is not the ARN of a \(kind)")
        }
        let friendly = lastPart(resource)
        let path = String(resource.dropFirst(kind.utf8.count).dropLast(friendly.count))
        var policies: [BoundPolicy] = []
        // A list by another name would be policies that nobody sees.
        var missing = misspelt(value, of: "\(kind) `\(friendly)`", lists(inline)).map { MissingPart(.identity, $0) }
        for entry in try value.list(inline) {
            do throws(InputError) {
                let policyName = try entry.requiredString("PolicyName")
                guard let document = entry.member("PolicyDocument") else { throw entry.error("`PolicyDocument` is missing") }
                policies.append(BoundPolicy(policy: try Policy(document, kind: .identity), name: policyName, source: .inline))
            } catch {
                missing.append(MissingPart(.identity, gap(error, "an inline policy of \(kind) `\(friendly)`")))
            }
        }
        return EntityFacts(
            arn: arn, account: account, name: friendly, path: path, uniqueID: try value.optionalString(id),
            created: try value.optionalInstant("CreateDate"), inline: policies, attached: try attachments(value), missing: missing,
            origin: .value(value))
    }

    private static func lists(_ inline: String) -> [String] {
        [inline, "AttachedManagedPolicies", "GroupList", "PermissionsBoundary", "AssumeRolePolicyDocument", "InstanceProfileList"]
    }

    /// The members that are none of AWS's, and nearly are, or hold policies.
    static func misspelt(_ value: JSONValue, of what: String, _ names: [String]) -> [Gap] {
        value.members.compactMap { member in
            let spelled = member.name.prefix(1).uppercased() + member.name.dropFirst()
            guard member.value.kind == .array || member.value.kind == .object, !names.contains(spelled), !others.contains(spelled)
            else {
                return nil
            }
            let near = SpellingSuggestion.name(to: member.name, in: names)
            guard near != nil || holdsPolicies(member.value) else { return nil }
            return Gap(
                .input, "\(code(member.name)) of \(what) is not known: it was not read", at: member.key.location,
                help: near.map { "did you mean `\($0)`?" })
        }
    }

    /// Whether a list of objects, or an object, names or writes out policies.
    private static func holdsPolicies(_ value: JSONValue) -> Bool {
        let objects = value.kind == .array ? Array(value.elements.prefix(100)) : [value]
        return objects.contains { object in object.members.contains { policyMembers.contains($0.name) } }
    }

    private static let policyMembers: Set = ["PolicyDocument", "PolicyArn", "PolicyName", "Document", "Statement"]

    /// Members of AWS's that no name of a list is meant by.
    private static let others: Set = ["UserPolicyList", "GroupPolicyList", "RolePolicyList", "Tags", "RoleLastUsed"]

    private static func attachments(_ value: JSONValue) throws(InputError) -> [Attachment] {
        var attachments: [Attachment] = []
        for entry in try value.list("AttachedManagedPolicies") {
            let arn = try entry.requiredString("PolicyArn")
            attachments.append(
                Attachment(name: try entry.optionalString("PolicyName") ?? lastPart(arn), arn: arn, origin: .value(entry)))
        }
        return attachments
    }

    /// `PermissionsBoundaryType` is printed in several spellings and says nothing: it is not tested (docs/reference/inputs.md).
    private static func boundary(_ value: JSONValue) throws(InputError) -> Attachment? {
        guard let boundary = value.member("PermissionsBoundary"), boundary.kind == .object, !boundary.members.isEmpty else {
            return nil
        }
        let arn = try boundary.requiredString("PermissionsBoundaryArn")
        return Attachment(name: lastPart(arn), arn: arn, origin: .value(boundary))
    }

    private static func gap(_ error: InputError, _ what: String) -> Gap {
        Gap(.input, "\(what) cannot be read: \(error.reason)", at: error.location, help: error.help)
    }

    private static func lastPart(_ text: String) -> String {
        text.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? text
    }
}
