internal import Documents
internal import PolicyLanguage
internal import Principals

extension FileKind {
    /// The store that the open source tool iam-collect writes: a folder a resource, a file a fact (https://github.com/cloud-copilot/iam-collect).
    static let collectedStore = FileKind(
        recognise: { _, file in CollectedStore.place(of: file.name).map { "iam-collect \($0.path.first ?? "")" } },
        read: { files, evidence in
            var store = CollectedStore()
            for index in files.indices {
                do throws(InputError) {
                    try store.note(files[index])
                    files[index].count = 1
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
            store.read(into: &evidence)
        })
}

/// Puts the files of one resource together, in the forms that the other readers take.
///
/// Paths in the store are in lower case: names are taken from `metadata.json` alone. An absent file is no fact, as the tool writes none
/// for what it was denied.
struct CollectedStore {
    /// Where a file stands: `aws/PARTITION/accounts/ACCOUNT/SERVICE/...`.
    struct Place {
        let root: String
        /// Nil for organisations.
        let account: String?
        /// After the account or organisation, with the file's name.
        let path: [Substring]
    }

    /// Nil for a file that is not in such a store.
    static func place(of name: String) -> Place? {
        guard name.hasSuffix(".json") else { return nil }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        for index in parts.indices.dropFirst(2) where parts[index - 2] == "aws" && parts[index - 1].hasPrefix("aws") {
            let rest = Array(parts[(index + 1)...])
            let root = parts[..<index].joined(separator: "/")
            guard let first = rest.first else { return nil }
            if parts[index] == "accounts", rest.count > 1, isAccountID(first) {
                return Place(root: root, account: String(first), path: Array(rest.dropFirst()))
            }
            if parts[index] == "organizations", rest.count > 1 {
                return Place(root: "\(root)/organizations/\(first)", account: nil, path: Array(rest.dropFirst()))
            }
            if parts[index] == "indexes", rest.count == 1 { return Place(root: root, account: nil, path: ["indexes", first]) }
        }
        return nil
    }

    /// One resource: the account, and its files by name without `.json`.
    private struct Folder {
        let account: String
        let path: [Substring]
        var facts: [Substring: (text: String, value: JSONValue)] = [:]
    }

    private var folders: [String: Folder] = [:]
    private var organizations: [String: CollectedOrganization] = [:]

    mutating func note(_ file: InputFile) throws(InputError) {
        guard let place = Self.place(of: file.name), place.path.first != "indexes" else { return }
        let text = String(decoding: try file.text(), as: UTF8.self)
        let value = try JSONDocument.parse(text, name: file.name).root
        let name = place.path.last?.dropLast(5) ?? ""
        if let account = place.account {
            let folder = String(file.directory)
            folders[folder, default: Folder(account: account, path: place.path.dropLast())].facts[name] = (text, value)
        } else {
            organizations[place.root, default: CollectedOrganization()].note(place.path.dropLast(), name, text, value)
        }
    }

    func read(into evidence: inout Evidence) {
        // What RAM says of a resource comes to the resource's own policy.
        let isShare = { (folder: Folder) in folder.path.first == "ram" ? 1 : 0 }
        for (folder, found) in folders.sorted(by: { (isShare($0.value), $0.key) < (isShare($1.value), $1.key) }) {
            do throws(InputError) {
                try read(found, folder, into: &evidence)
            } catch {
                evidence.gaps.append(Gap(error))
            }
        }
        for (folder, organization) in organizations.sorted(by: { $0.key < $1.key }) {
            guard let text = organization.text else { continue }
            read(text, folder, "organization.json", into: &evidence)
            for (file, text) in organization.others { read(text, folder, file, into: &evidence) }
        }
    }

    private func read(_ folder: Folder, _ name: String, into evidence: inout Evidence) throws(InputError) {
        if folder.path.isEmpty {
            // What stands beside the services is of the account.
            if let block = folder.facts["s3-bpa"] {
                read(
                    #"{"PublicAccessBlockConfiguration": \#(block.text)}"#, name, "get-public-access-block-\(folder.account).json",
                    into: &evidence)
            }
            let partition = name.split(separator: "/").dropLast(2).last ?? "aws"
            for (fact, found) in folder.facts.sorted(by: { $0.key < $1.key }) where fact.hasPrefix("ecr-registry-policy.") {
                let arn = "arn:\(partition):ecr:\(fact.drop { $0 != "." }.dropFirst()):\(folder.account):registry"
                read(#"{\#(JSONText.quoted(arn)): \#(found.text)}"#, name, "policies.json", into: &evidence)
            }
            return
        }
        if folder.path.first == "ram" {
            for (_, share) in folder.facts.sorted(by: { $0.key < $1.key }) {
                guard let policy = share.value["policy"], policy.kind == .object else { continue }
                let arn = JSONText.quoted(try share.value.requiredString("arn"))
                read(
                    #"{"ARN": \#(arn), "PolicyName": "of RAM", "ResourcePolicy": \#(policy.text)}"#, name, "policy.json",
                    into: &evidence)
            }
            return
        }
        guard let metadata = folder.facts["metadata"]?.value else {
            evidence.gaps.append(
                Gap(
                    .input, "what iam-collect wrote here is not read: `metadata.json`, which says of what it is, is missing",
                    at: Location(file: name), help: "collect it again"))
            return
        }
        if folder.path.first == "iam",
            let item = try CollectedEntity(
                folder.account, metadata, folder.facts.mapValues(\.text), folder.facts.mapValues(\.value)
            ).item
        {
            try evidence.exports.note(configurationItem: try JSONDocument.parse(item, name: name).root)
            return
        }
        guard let arn = try metadata.optionalString("arn") else { return }
        let tags = folder.facts["tags"]?.text ?? "{}"
        read(
            """
            {"configurationItems": [{"arn": \(JSONText.quoted(arn)), "accountId": "\(folder.account)", "tags": \(tags)}]}
            """, name, "items.json", into: &evidence)
        if let policy = folder.facts["policy"] {
            read(#"{\#(JSONText.quoted(Self.holder(arn, folder))): \#(policy.text)}"#, name, "policies.json", into: &evidence)
        }
        if let counts = metadata["abacEnabled"]?.boolean, let bucket = try metadata.optionalString("name") {
            read(
                #"{"AbacStatus": {"Status": "\#(counts ? "Enabled" : "Disabled")"}}"#, name, "get-bucket-abac-\(bucket).json",
                into: &evidence)
        }
        if let block = folder.facts["bpa"], let bucket = try metadata.optionalString("name") {
            read(
                #"{"PublicAccessBlockConfiguration": \#(block.text)}"#, name, "get-public-access-block-\(bucket).json",
                into: &evidence)
        }
        if let policy = folder.facts["endpoint-policy"], let id = try metadata.optionalString("id") {
            let vpc = try metadata.optionalString("vpc").map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? ""
            let service = try metadata.optionalString("serviceName") ?? ""
            read(
                """
                {"VpcEndpoints": [{"VpcEndpointId": \(JSONText.quoted(id)), "PolicyDocument": \(policy.text),
                  "VpcId": \(JSONText.quoted(vpc)), "ServiceName": \(JSONText.quoted(service))}]}
                """, name, "endpoints.json", into: &evidence)
        }
        if let principal = try metadata.optionalString("principalArn") {
            read(#"{"accessEntry": {"principalArn": \#(JSONText.quoted(principal))}}"#, name, "entry.json", into: &evidence)
        }
    }

    /// The ARN by which a policy speaks of its resource: an API of API Gateway has another one in the inventory.
    private static func holder(_ arn: String, _ folder: Folder) -> String {
        let name = ResourceName(arn)
        guard name.service == "apigateway", let region = name.region, let id = name.resource?.split(separator: "/").last else {
            return arn
        }
        return "arn:\(name.partition ?? "aws"):execute-api:\(region):\(folder.account):\(id)"
    }

    /// Reads a text as the file that a command would have written; faults are said to be in the folder.
    private func read(_ text: String, _ folder: String, _ file: String, into evidence: inout Evidence) {
        do throws(InputError) {
            let value = try JSONDocument.parse(text, name: folder).root
            if let form = DirectoryForm(value, file: file) { _ = evidence.exports.read(value, as: form, file: file) }
        } catch {
            evidence.gaps.append(Gap(error))
        }
    }
}

/// A user, group, role or managed policy of the store, as an item of AWS Config tells one.
private struct CollectedEntity {
    /// Nil for what is none of these.
    let item: String?

    init(_ account: String, _ metadata: JSONValue, _ texts: [Substring: String], _ values: [Substring: JSONValue])
        throws(InputError)
    {
        let arn = try metadata.requiredString("arn")
        let kinds: [(part: String, type: String, key: String)] = [
            (":role/", "Role", "role"), (":user/", "User", "user"), (":group/", "Group", "group"), (":policy/", "Policy", "policy"),
        ]
        guard let kind = kinds.first(where: { arn.contains($0.part) }) else {
            item = nil
            return
        }
        let id = try metadata.optionalString("id") ?? arn
        let created = try metadata.optionalString("created", or: "createDate")
        var members = [
            #""arn": \#(JSONText.quoted(arn))"#, #""\#(kind.key)Name": \#(JSONText.quoted(try metadata.requiredString("name")))"#,
            #""\#(kind.key)Id": \#(JSONText.quoted(id))"#,
            #""path": \#(JSONText.quoted(try metadata.optionalString("path") ?? "/"))"#,
        ]
        if let created { members.append(#""createDate": \#(JSONText.quoted(created))"#) }
        if kind.key == "policy" {
            let version = try metadata.optionalString("defaultVersionId") ?? "v1"
            guard let document = texts["current-policy"] else {
                throw metadata.error("policy \(code(arn)) without its current-policy.json")
            }
            members.append(#""defaultVersionId": \#(JSONText.quoted(version))"#)
            members.append(
                #""policyVersionList": [{"versionId": \#(JSONText.quoted(version)), "isDefaultVersion": true, "document": \#(document)}]"#
            )
        } else {
            members.append(#""\#(kind.key)PolicyList": \#(texts["inline-policies"] ?? "[]")"#)
            let attached = Self.strings(values["managed-policies"]).map { #"{"policyArn": \#(JSONText.quoted($0))}"# }
            members.append(#""attachedManagedPolicies": [\#(attached.joined(separator: ", "))]"#)
            if let boundary = try metadata.optionalString("permissionBoundary") {
                members.append(#""permissionsBoundary": {"permissionsBoundaryArn": \#(JSONText.quoted(boundary))}"#)
            }
            let tags =
                values["tags"]?.members.map {
                    #"{"key": \#(JSONText.quoted($0.name)), "value": \#(JSONText.quoted($0.value.string ?? ""))}"#
                } ?? []
            members.append(#""tags": [\#(tags.joined(separator: ", "))]"#)
            if let trust = texts["trust-policy"] {
                members.append(#""assumeRolePolicyDocument": \#(trust)"#)
            } else if kind.key == "role" {
                throw metadata.error("role \(code(arn)) without its trust-policy.json", help: "collect it again")
            }
            let groups = Self.strings(values["groups"]).compactMap { $0.split(separator: "/").last }.map {
                JSONText.quoted(String($0))
            }
            if kind.key == "user" { members.append(#""groupList": [\#(groups.joined(separator: ", "))]"#) }
        }
        item = """
            {"resourceType": "AWS::IAM::\(kind.type)", "accountId": "\(account)", "resourceId": \(JSONText.quoted(id)), "arn": \(JSONText.quoted(arn)),
             "configuration": {\(members.joined(separator: ", "))}}
            """
    }

    private static func strings(_ value: JSONValue?) -> [String] { value?.elements.compactMap(\.string) ?? [] }
}
