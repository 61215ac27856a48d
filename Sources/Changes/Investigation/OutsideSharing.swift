package import Activity
internal import Catalogue
internal import Documents
internal import PolicyLanguage
package import Principals
internal import Reach

/// What a call opened to outsiders:  everybody, or accounts that are not the input's.
package struct OutsideSharing {
    private let zone: TrustZone

    /// Inside is every account that the input describes or whose logs it has.
    package init(_ input: AuditInput) {
        self.init(input.directory, known: input.configuration.knownAccounts, events: input.index.events)
    }

    package init(_ directory: Directory, known: Set<String> = [], events: EventList) {
        zone = TrustZone(directory, known: known.union(events.lazy.compactMap(\.recipientAccount)))
    }

    /// To whom, in words: `everybody`, `account 6666…`; nil where the call opened nothing.
    package func opened(by call: ChangeCall) -> String? {
        guard call.outcome.tookEffect else { return nil }
        let event = call.event
        if let policy = Self.policies[event.name] { return outsiders(in: policy, of: event) }
        if let places = Self.accounts[event.name] { return accounts(places.flatMap { event.texts($0, in: .requestParameters) }) }
        if let places = Self.targets[event.name] {
            let arns = places.flatMap { event.texts($0, in: .requestParameters) }
            let owners = arns.compactMap { $0.hasPrefix("arn:") ? ResourceName($0).account : nil }
            return accounts(event.name == "CopyObject" ? owners + Self.owners(ofCopyIn: event) : owners)
        }
        if Self.endpoints.contains(event.name) {
            let isPublic = [Event.Part.requestParameters, .responseElements].contains { part in
                ["publiclyAccessible", "cluster.publiclyAccessible"].contains { event.text($0, in: part) == "true" }
            }
            return isPublic ? "the internet" : nil
        }
        switch event.name {
        case "ModifySnapshotAttribute", "ModifyImageAttribute":
            let add = "\(event.name == "ModifyImageAttribute" ? "launchPermission" : "createVolumePermission").add.items[]"
            if event.texts("\(add).group", in: .requestParameters).contains("all") { return Self.everybody }
            return accounts(event.texts("\(add).userId", in: .requestParameters))
        case "ModifyDBSnapshotAttribute", "ModifyDBClusterSnapshotAttribute":
            let values = event.texts("valuesToAdd[]", in: .requestParameters)
            return values.contains("all") ? Self.everybody : accounts(values)
        case let name
        where name.hasPrefix("AddPermission") || name.hasPrefix("AddLayerVersionPermission") || name == "PutPermission":
            if event.has("policy", in: .requestParameters) { return outsiders(in: "policy", of: event) }
            // Lambda and EventBridge name one principal and maybe an organisation, SQS and SNS accounts.
            let values = ["principal", "aWSAccountIds[]", "aWSAccountId[]"].flatMap { event.texts($0, in: .requestParameters) }
            guard values.contains("*") else { return accounts(values.map { ResourceName($0).account ?? $0 }) }
            let places = ["principalOrgID", "organizationId", "condition.value"]
            guard let organization = places.lazy.compactMap({ event.text($0, in: .requestParameters) }).first else {
                return Self.everybody
            }
            return zone.has(organization: organization) ? nil : "organisation \(organization)"
        case "ModifyDocumentPermission":
            let values = event.texts("accountIdsToAdd[]", in: .requestParameters)
            return values.contains { $0.lowercased() == "all" } ? Self.everybody : accounts(values)
        case "AuthorizeDBSecurityGroupIngress", "AuthorizeClusterSecurityGroupIngress":
            return event.texts("cIDRIP", in: .requestParameters).contains(where: Self.isEverywhere) ? "every address" : nil
        case "UpdateClusterConfig":
            let ranges = event.texts("resourcesVpcConfig.publicAccessCidrs[]", in: .requestParameters)
            return ranges.contains(where: Self.isEverywhere) ? "every address" : nil
        case "AuthorizeSecurityGroupIngress":
            let ranges =
                event.texts("ipPermissions.items[].ipRanges.items[].cidrIp", in: .requestParameters)
                + event.texts("ipPermissions.items[].ipv6Ranges.items[].cidrIpv6", in: .requestParameters)
                + event.texts("cidrIp", in: .requestParameters)
            guard ranges.contains(where: Self.isEverywhere) else { return nil }
            let ports =
                event.texts("ipPermissions.items[].fromPort", in: .requestParameters)
                + event.texts("fromPort", in: .requestParameters)
            // What is meant to be public is served there.
            return !ports.isEmpty && ports.allSatisfy { $0 == "80" || $0 == "443" } ? nil : "every address"
        case "CreateNetworkAclEntry", "ReplaceNetworkAclEntry": return entry(event) ? "every address" : nil
        case "ModifySecurityGroupRules": return rule(event) ? "every address" : nil
        case "PutBucketAcl", "PutObjectAcl", "CreateBucket", "PutObject":
            let values = event.texts("**", in: .requestParameters)
            let isPublic = values.contains {
                $0.hasPrefix("public-read") || $0 == "authenticated-read" || $0.hasSuffix("/global/AllUsers")
                    || $0.hasSuffix("/global/AuthenticatedUsers")
            }
            return isPublic ? Self.everybody : nil
        case let name where name.hasPrefix("CreateFunctionUrlConfig") || name.hasPrefix("UpdateFunctionUrlConfig"):
            return event.texts("authType", in: .requestParameters).contains("NONE") ? Self.everybody : nil
        case "CreateGrant":
            return event.text("granteePrincipal", in: .requestParameters).flatMap { ResourceName($0).account }.flatMap {
                accounts([$0])
            }
        case "UpdateRestApi":
            // The policy is one value among those that a patch sets.
            guard let request = try? event.value(.requestParameters) else { return nil }
            let values = request.items("patchOperations").compactMap { $0["value"] }
            return values.lazy.compactMap { Self.document($0, .resource) }.compactMap(outsiders).first
        case "UpdateProjectVisibility":
            return event.text("projectVisibility", in: .requestParameters) == "PUBLIC_READ" ? Self.everybody : nil
        default: return nil
        }
    }

    /// The record of a copy names the buckets that it went from and to, with their owners' accounts.
    private static func owners(ofCopyIn event: Event) -> [String] {
        let source = event.text("x-amz-copy-source", in: .requestParameters) ?? ""
        let from = source.drop { $0 == "/" }.prefix { $0 != "/" }
        let buckets = (try? event.resources())?.filter { $0.type == "AWS::S3::Bucket" } ?? []
        return buckets.filter { !$0.arn.hasSuffix(":\(from)") }.compactMap(\.account)
    }

    private static let everybody = "everybody"

    /// Whether a range is that of every address: of a mask of no bits the address does not matter.
    private static func isEverywhere(_ range: String) -> Bool { range.hasSuffix("/0") }

    /// Whether an entry of a network's access list lets every address in, to all ports or to those by which machines are administered. Others
    /// are let in for the answers to what goes out.
    private func entry(_ event: Event) -> Bool {
        func text(_ path: String) -> String? { event.text(path, in: .requestParameters) }
        guard text("ruleAction") == "allow", text("egress") != "true",
            ["cidrBlock", "ipv6CidrBlock"].contains(where: { text($0).map(Self.isEverywhere) ?? false })
        else { return false }
        if text("aclProtocol") == "-1" { return true }
        return Self.isOfAdministration(from: text("portRange.from"), to: text("portRange.to"))
    }

    /// Whether a rule of a security group was changed to one of every address. The request does not say in which direction the rule goes:
    /// nobody needs a rule of these ports for what goes out to everywhere.
    private func rule(_ event: Event) -> Bool {
        ["SecurityGroupRule", "SecurityGroupRule[]"].contains { list in
            func texts(_ name: String) -> [String] {
                event.texts("ModifySecurityGroupRulesRequest.\(list).SecurityGroupRule.\(name)", in: .requestParameters)
            }
            guard (texts("CidrIpv4") + texts("CidrIpv6")).contains(where: Self.isEverywhere) else { return false }
            return zip(texts("FromPort"), texts("ToPort")).contains { Self.isOfAdministration(from: $0, to: $1) }
        }
    }

    /// Whether machines are administered by one of these ports: SSH, Windows' remote desktop.
    private static func isOfAdministration(from: String?, to: String?) -> Bool {
        guard let from = from.flatMap({ Int($0) }), let to = to.flatMap({ Int($0) }) else { return false }
        return from <= 22 && 22 <= to || from == 3389
    }

    private func outsiders(in paths: String, of event: Event) -> String? {
        guard let request = try? event.value(.requestParameters) else { return nil }
        let kind: PolicyKind = event.source == "iam.amazonaws.com" ? .trust : .resource
        for path in paths.split(separator: "|") {
            var value: JSONValue? = request
            for name in path.split(separator: ".") { value = value?[String(name)] }
            if let value, let document = Self.document(value, kind), let found = outsiders(in: document) { return found }
        }
        return nil
    }

    private func outsiders(in document: Policy) -> String? {
        let found = document.statements.flatMap { zone.outsiders(in: $0) }
        if found.contains(where: { $0.kind == .everybody && $0.conditions.isEmpty }) { return Self.everybody }
        if let owner = tokens(document) { return "everybody with an account at \(owner)" }
        return found.first { $0.kind == .account || $0.kind == .organization }.map { other in
            "\(other.kind == .account ? "account" : "organisation") \(other.name)"
        }
    }

    /// Whose tokens take a role, where strangers get them, too.
    private func tokens(_ trust: Policy) -> String? {
        guard trust.kind == .trust else { return nil }
        let entry = Comparison.tokens(ofStrangersTo: trust, beyond: zone.trusted).regions.first?.principalEntry
        guard case .federated(let provider) = entry else { return nil }
        return SharedTokenIssuers.owner(of: SharedTokenIssuers.host(ofProvider: provider))
    }

    /// A policy that stands in a request as an object, or as the text of one.
    private static func document(_ value: JSONValue, _ kind: PolicyKind) -> Policy? {
        let root = value.kind == .string ? try? JSONDocument.parse(embeddedIn: value).root : value
        guard let root, root["Statement"] != nil else { return nil }
        return try? Policy(root, kind: kind)
    }

    private func accounts(_ ids: [String]) -> String? {
        let outside = ids.filter { isAccountID($0) && !zone.has(account: $0) }
        return outside.isEmpty ? nil : "\(outside.count == 1 ? "account" : "accounts") \(Phrase.list(outside, limit: 3))"
    }
}
