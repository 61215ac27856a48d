package import Documents
import PolicyLanguage
import Principals

/// The state of a moment in the form in which `aws` prints exports: any tool can read it, and reading it back gives the same state.
package struct StateFiles {
    /// By name, in order.
    package private(set) var files: [(name: String, text: String)] = []
    /// What is not known of the state.
    package let gaps: [Gap]

    /// - Parameter time: stands in the names of the files, so that whoever reads them knows of when they are.
    package init(_ input: InputAtMoment, at time: Instant) {
        let directory = input.directory
        gaps = Self.gaps(input)
        let stamp = time.description.replacing(":", with: "-")
        for account in directory.accounts {
            files.append(("authorization-details-\(account.id)@\(stamp).json", AccountText(account).text))
        }
        // Of one that only the log tells of, the file would say more than is known.
        for (number, organization) in directory.organizations.filter({ !$0.isPartial }).enumerated() {
            let name = number == 0 ? "organization" : "organization-\(number + 1)"
            if let text = OrganizationText(organization).text { files.append(("\(name)@\(stamp).json", text)) }
        }
        let policies = Self.resourcePolicies(directory.resourcePolicies)
        if let map = policies.map { files.append(("resource-policies@\(stamp).json", map)) }
        for key in policies.keys { files.append(("get-key-policy-\(key.id)@\(stamp).json", key.text)) }
        if let endpoints = policies.endpoints { files.append(("vpc-endpoints@\(stamp).json", endpoints)) }
        files += policies.named.map { ("\($0.name)@\(stamp).json", $0.text) }
        files += Self.besidePolicies(directory).map { ("\($0.name)@\(stamp).json", $0.text) }
        files.append(("gaps.md", text(of: input, at: time)))
    }

    /// Writes the files.
    ///
    /// - Throws: `InputError` where the directory holds something already and `force` is false.
    package func write(to directory: String, force: Bool) throws(InputError) {
        try Files.makeDirectory(directory)
        if !force, let first = try Files.names(in: directory).first {
            throw InputError(
                "the directory is not empty: it holds `\(first)`", at: Location(file: directory),
                help: "name another, or give --force")
        }
        for file in files { try Files.write(Array(file.text.utf8), to: "\(directory)/\(file.name)") }
    }

    private static func resourcePolicies(
        _ policies: ResourcePolicies
    ) -> (map: String?, keys: [(id: String, text: String)], endpoints: String?, named: [(name: String, text: String)]) {
        var (ofLogs, ofTraces): ([(String, String)], [(String, String)]) = ([], [])
        var members: [(String, String)] = []
        var keys: [(String, String)] = []
        var endpoints: [(String, String)] = []
        for (holder, entry) in policies.all {
            let text: String
            switch entry {
            // Of a policy that is known in part, the file would say that there is no more.
            case .policy(let policy) where policy.rest != nil: continue
            case .policy(let policy): text = policy.policy.origin.text
            case .none: text = "null"
            case .unreadable: continue
            }
            switch holder {
            case .arn where text == "null" && !Self.isARN(holder): continue
            case .arn(let name) where !Self.isARN(holder):
                // Policies of CloudWatch Logs and X-Ray that go by their names alone.
                let own = name.split(separator: " ").last.map(String.init) ?? name
                let (title, document) = (JSONText.quoted(own), JSONText.quoted(text))
                if name.hasPrefix("X-Ray") {
                    ofTraces.append((name, "{\"PolicyName\": \(title), \"PolicyDocument\": \(document)}"))
                } else {
                    ofLogs.append((name, "{\"policyName\": \(title), \"policyDocument\": \(document)}"))
                }
            case .arn(let arn): members.append((arn, "\(JSONText.quoted(arn)): \(text)"))
            case .key where text == "null": continue
            case .key(let id): keys.append((id, "{\"Policy\": \(JSONText.quoted(text)), \"PolicyName\": \"default\"}\n"))
            case .endpoint(let id):
                let document = text == "null" ? "" : ", \"PolicyDocument\": \(JSONText.quoted(text))"
                endpoints.append((id, "{\"VpcEndpointId\": \(JSONText.quoted(id))\(document)}"))
            }
        }
        func lines(_ list: [(String, String)]) -> String { list.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: ",\n  ") }
        return (
            members.isEmpty ? nil : "{\n  \(lines(members))\n}\n", keys.sorted { $0.0 < $1.0 }.map { (id: $0.0, text: $0.1) },
            endpoints.isEmpty ? nil : "{\"VpcEndpoints\": [\n  \(lines(endpoints))\n]}\n",
            [("describe-resource-policies", "resourcePolicies", ofLogs), ("list-resource-policies", "ResourcePolicies", ofTraces)]
                .filter { !$0.2.isEmpty }.map { (name: $0.0, text: "{\"\($0.1)\": [\n  \(lines($0.2))\n]}\n") }
        )
    }

    private static func isARN(_ holder: ResourcePolicies.Holder) -> Bool {
        if case .arn(let text) = holder { text.hasPrefix("arn:") } else { false }
    }

    /// Settings of buckets and accounts, each in a file that is named after its request; grants of keys, and tags of resources.
    private static func besidePolicies(_ directory: Directory) -> [(name: String, text: String)] {
        var files = directory.sharing.settings.map { told in
            (name: told.setting.fileName(of: told.holder), text: told.document + "\n")
        }
        for (key, grants) in Dictionary(grouping: directory.sharing.keyGrants, by: \.key).sorted(by: { $0.key < $1.key }) {
            let id = key.split(separator: "/").last.map(String.init) ?? key
            let list = grants.sorted { $0.id < $1.id }.map(\.origin.text).joined(separator: ",\n  ")
            files.append(("list-grants-\(id)", "{\"Grants\": [\n  \(list)\n]}\n"))
        }
        files += SharingText(directory.sharing).files
        for record in directory.federation.records {
            let holder = FileSubject.encoded(record.holder).replacing(" ", with: "_")
            files.append(("\(record.record.rawValue)-\(holder)", record.record.document(record.origin.text) + "\n"))
        }
        // Of one whose tags are known in part, the file would say that there are no more.
        let resources = directory.inventory.resources.filter { !$0.hasUnknownTags }.map { resource in
            "{\"ResourceARN\": \(JSONText.quoted(resource.arn)), \"Tags\": \(tagList(resource.tags))}"
        }
        if !resources.isEmpty {
            files.append(("get-resources", "{\"ResourceTagMappingList\": [\n  \(resources.joined(separator: ",\n  "))\n]}\n"))
        }
        return files
    }

    private static func gaps(_ input: InputAtMoment) -> [Gap] {
        var gaps = Set(input.gaps)
        for account in input.directory.accounts {
            let entities = account.users.map(\.facts) + account.groups.map(\.facts) + account.roles.map(\.facts)
            for entity in entities { gaps.formUnion(entity.missing.map(\.gap)) }
            gaps.formUnion(account.policies.compactMap(\.gap))
        }
        for (_, entry) in input.directory.resourcePolicies.all {
            switch entry {
            case .unreadable(let gap): gaps.insert(gap)
            case .policy(let policy): if let rest = policy.rest { gaps.insert(rest) }
            case .none: continue
            }
        }
        for organization in input.directory.organizations { gaps.formUnion(organization.allPolicies.compactMap(\.gap)) }
        return gaps.sorted()
    }

    /// Prose, so that nobody takes it for evidence.
    private func text(of input: InputAtMoment, at time: Instant) -> String {
        var text = "# The state at \(time)\n\nRebuilt by ambit from exports and logs.\n"
        text += gaps.isEmpty ? "\nNothing is missing.\n" : "\nWhat is not known of it, and is not in the files:\n\n"
        for gap in gaps { text += "- \(gap.location.map { "\($0): " } ?? "")\(gap.reason)\n" }
        for assumption in input.assumptions { text += "\nTaken for granted: \(assumption.reason)\n" }
        return text
    }
}

private func tagList(_ tags: [Tag]) -> String {
    let list = tags.map { "{\"Key\": \(JSONText.quoted($0.key)), \"Value\": \(JSONText.quoted($0.value))}" }
    return "[\(list.joined(separator: ", "))]"
}

/// One account, as `aws iam get-account-authorization-details` prints it.
private struct AccountText {
    private let account: Account

    init(_ account: Account) { self.account = account }

    var text: String {
        var lists: [String] = []
        func list(_ section: Account.Section, _ entries: [String]) {
            guard account.exported.contains(section) || !entries.isEmpty else { return }
            let body = entries.isEmpty ? "" : "\n  \(entries.joined(separator: ",\n  "))\n"
            lists.append("\"\(section.rawValue)\": [\(body)]")
        }
        list(.users, account.users.map(user))
        list(.groups, account.groups.map { group in "{\(common(group.facts, "Group"))}" })
        list(.roles, account.roles.map(role))
        list(.policies, account.policies.compactMap(policy))
        // A list that is not whole goes on in a page that nobody has.
        let isWhole = account.exported == account.whole && !account.exported.isEmpty
        lists.append("\"IsTruncated\": \(!isWhole)")
        return "{\(lists.joined(separator: ",\n"))}\n"
    }

    private func common(_ facts: EntityFacts, _ kind: String) -> String {
        var members = [
            "\"Path\": \(JSONText.quoted(facts.path))", "\"\(kind)Name\": \(JSONText.quoted(facts.name))",
            "\"Arn\": \(JSONText.quoted(facts.arn))",
        ]
        if let id = facts.uniqueID { members.append("\"\(kind)Id\": \(JSONText.quoted(id))") }
        if let created = facts.created { members.append("\"CreateDate\": \"\(created)\"") }
        let inline = facts.inline.map {
            "{\"PolicyName\": \(JSONText.quoted($0.name)), \"PolicyDocument\": \($0.policy.origin.text)}"
        }
        let attached = facts.attached.map {
            "{\"PolicyName\": \(JSONText.quoted($0.name)), \"PolicyArn\": \(JSONText.quoted($0.arn))}"
        }
        members.append("\"\(kind)PolicyList\": [\(inline.joined(separator: ", "))]")
        members.append("\"AttachedManagedPolicies\": [\(attached.joined(separator: ", "))]")
        return members.joined(separator: ", ")
    }

    private func rest(_ boundary: Attachment?, _ tags: [Tag]) -> String {
        let limit = boundary.map {
            ", \"PermissionsBoundary\": {\"PermissionsBoundaryType\": \"Policy\", \"PermissionsBoundaryArn\": \(JSONText.quoted($0.arn))}"
        }
        return ", \"Tags\": \(tagList(tags))\(limit ?? "")"
    }

    private func user(_ user: User) -> String {
        let groups = user.groups.map(JSONText.quoted).joined(separator: ", ")
        return "{\(common(user.facts, "User")), \"GroupList\": [\(groups)]\(rest(user.boundary, user.tags))}"
    }

    private func role(_ role: Role) -> String {
        let trust = role.trust.map { ", \"AssumeRolePolicyDocument\": \($0.policy.origin.text)" } ?? ""
        let profiles = role.instanceProfiles.map { profile in
            let id = profile.uniqueID.map { ", \"InstanceProfileId\": \(JSONText.quoted($0))" } ?? ""
            return "{\"InstanceProfileName\": \(JSONText.quoted(profile.name)), \"Arn\": \(JSONText.quoted(profile.arn))\(id)}"
        }
        return
            "{\(common(role.facts, "Role"))\(trust), \"InstanceProfileList\": [\(profiles.joined(separator: ", "))]"
            + "\(rest(role.boundary, role.tags))}"
    }

    /// Nil for a policy of which no version is known: an attachment of it stays a reference to what is missing.
    private func policy(_ policy: ManagedPolicy) -> String? {
        let known = policy.versions.filter { $0.document != nil }
        guard !known.isEmpty else { return nil }
        let versions = known.map { version in
            let created = version.created.map { ", \"CreateDate\": \"\($0)\"" } ?? ""
            let text = version.document.map { $0.kind == .string ? JSONText.quoted($0.string ?? "") : $0.text } ?? "null"
            return
                "{\"VersionId\": \(JSONText.quoted(version.id)), \"IsDefaultVersion\": \(version.isDefault), \"Document\": \(text)\(created)}"
        }
        let standard = policy.defaultVersion.map { ", \"DefaultVersionId\": \(JSONText.quoted($0.id))" } ?? ""
        let id = policy.uniqueID.map { ", \"PolicyId\": \(JSONText.quoted($0))" } ?? ""
        let created = policy.created.map { ", \"CreateDate\": \"\($0)\"" } ?? ""
        return
            "{\"PolicyName\": \(JSONText.quoted(policy.name)), \"Arn\": \(JSONText.quoted(policy.arn)), \"Path\": "
            + "\(JSONText.quoted(policy.path))\(id)\(standard)\(created), \"PolicyVersionList\": [\(versions.joined(separator: ", "))]}"
    }
}

/// One organisation, as an organization.json.
private struct OrganizationText {
    private let organization: Organization
    private let children: [String: [Organization.Node]]

    init(_ organization: Organization) {
        self.organization = organization
        children = Dictionary(grouping: organization.allNodes) { $0.parent ?? "" }
    }

    /// Nil where no input tells the root.
    var text: String? {
        guard let root = organization.node(organization.root) else { return nil }
        var members = ["\"version\": 1"]
        if let id = organization.id { members.append("\"id\": \(JSONText.quoted(id))") }
        if organization.id != nil, let account = organization.managementAccount {
            members.append("\"managementAccount\": \(JSONText.quoted(account))")
        }
        members.append("\"root\": \(level(root, 0))")
        let policies = organization.allPolicies.compactMap { policy -> String? in
            // What may be attached or not has no text.
            guard let text = policy.policy, !policy.id.hasSuffix("FullAWSAccess"), !policy.id.hasSuffix(" (perhaps)") else {
                return nil
            }
            let type = policy.kind == .resourceControl ? "RESOURCE_CONTROL_POLICY" : "SERVICE_CONTROL_POLICY"
            return
                "{\"id\": \(JSONText.quoted(policy.id)), \"name\": \(JSONText.quoted(policy.name)), \"type\": \"\(type)\", "
                + "\"content\": \(text.origin.text)}"
        }
        members.append("\"policies\": [\(policies.joined(separator: ",\n  "))]")
        return "{\(members.joined(separator: ",\n"))}\n"
    }

    private func level(_ node: Organization.Node, _ depth: Int) -> String {
        func list(_ name: String, _ ids: [String]) -> String {
            let certain = ids.filter { !$0.hasSuffix(" (perhaps)") }
            return "\"\(name)\": [\(certain.map(JSONText.quoted).joined(separator: ", "))]"
        }
        var members = ["\"id\": \(JSONText.quoted(node.id))"]
        if let name = node.name { members.append("\"name\": \(JSONText.quoted(name))") }
        members.append(list("serviceControlPolicies", node.serviceControl))
        if !node.resourceControl.isEmpty { members.append(list("resourceControlPolicies", node.resourceControl)) }
        if node.kind != .account, depth < 64 {
            let below = children[node.id] ?? []
            let units = below.filter { $0.kind == .unit }.map { level($0, depth + 1) }
            let accounts = below.filter { $0.kind == .account }.map { level($0, depth + 1) }
            if !units.isEmpty { members.append("\"units\": [\(units.joined(separator: ",\n  "))]") }
            if !accounts.isEmpty { members.append("\"accounts\": [\(accounts.joined(separator: ",\n  "))]") }
        }
        return "{\(members.joined(separator: ", "))}"
    }
}
