package import Activity
internal import Catalogue
internal import Documents
internal import PolicyLanguage
package import Principals
internal import Reach

/// What a call opened to outsiders: everybody, or accounts that are not the input's.
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
    package func opened(by call: ChangeCall) -> String? { opened(by: call.event) }

    func opened(by event: Event) -> String? {
        guard event.outcome.tookEffect else { return nil }
        if let policy = Self.policies[event.name] { return outsiders(in: policy, of: event) }
        if let places = Self.accounts[event.name] { return accounts(places.flatMap { event.texts($0, in: .requestParameters) }) }
        if let places = Self.targets[event.name] {
            let arns = places.flatMap { event.texts($0, in: .requestParameters) }
            if arns.contains("*") { return Self.everybody }
            let owners = arns.compactMap { $0.hasPrefix("arn:") ? ResourceName($0).account : nil }
            guard event.name == "CopyObject" else { return accounts(owners) }
            return accounts(owners + Self.owners(ofCopyIn: event)) ?? Self.listed(event)
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
            return accounts(
                ["userId", "organizationArn", "organizationalUnitArn"].flatMap {
                    event.texts("\(add).\($0)", in: .requestParameters)
                })
        case "ModifyDBSnapshotAttribute", "ModifyDBClusterSnapshotAttribute":
            let values = event.texts("valuesToAdd[]", in: .requestParameters)
            return values.contains("all") ? Self.everybody : accounts(values)
        case let name
        where name.hasPrefix("AddPermission") || name.hasPrefix("AddLayerVersionPermission") || name == "PutPermission":
            if event.has("policy", in: .requestParameters) { return outsiders(in: "policy", of: event) }
            // Lambda and EventBridge name one principal and maybe an organisation, SQS and SNS accounts.
            let values = ["principal", "aWSAccountIds[]", "aWSAccountId[]"].flatMap { event.texts($0, in: .requestParameters) }
            guard values.contains("*") else { return accounts(values) }
            let places = ["principalOrgID", "organizationId", "condition.value"]
            guard let organization = places.lazy.compactMap({ event.text($0, in: .requestParameters) }).first else {
                return Self.everybody
            }
            return zone.has(organization: organization) ? nil : "organisation \(organization)"
        case "AcceptVpcPeeringConnection":
            return accounts(event.texts("vpcPeeringConnection.requesterVpcInfo.ownerId", in: .responseElements))
        case "ModifyDocumentPermission":
            let values = event.texts("accountIdsToAdd[]", in: .requestParameters)
            return values.contains { $0.lowercased() == "all" } ? Self.everybody : accounts(values)
        case "AuthorizeDBSecurityGroupIngress", "AuthorizeClusterSecurityGroupIngress":
            return event.texts("cIDRIP", in: .requestParameters).contains(where: Self.isEverywhere) ? "every address" : nil
        case "UpdateClusterConfig":
            let ranges = event.texts("resourcesVpcConfig.publicAccessCidrs[]", in: .requestParameters)
            return ranges.contains(where: Self.isEverywhere) ? "every address" : nil
        case "AuthorizeSecurityGroupIngress":
            return Self.rules(ofGroup: event).contains(where: Self.letsStrangersIn) ? "every address" : nil
        case "OpenInstancePublicPorts", "PutInstancePublicPorts":
            return Self.rules(ofInstance: event).contains(where: Self.letsStrangersIn) ? "every address" : nil
        case "CreateNetworkAclEntry", "ReplaceNetworkAclEntry": return Self.entry(event) ? "every address" : nil
        case "ModifySecurityGroupRules":
            return Self.rules(changedBy: event).contains(where: Self.letsStrangersAdminister) ? "every address" : nil
        case "PutBucketAcl", "PutObjectAcl", "CreateBucket", "PutObject", "CreateMultipartUpload": return Self.listed(event)
        case let name where name.hasPrefix("CreateFunctionUrlConfig") || name.hasPrefix("UpdateFunctionUrlConfig"):
            return event.texts("authType", in: .requestParameters).contains("NONE") ? Self.everybody : nil
        case "CreateGrant":
            return accounts(event.texts("granteePrincipal", in: .requestParameters))
        case "UpdateRestApi":
            // The policy is one value among those that a patch sets.
            guard let request = try? event.value(.requestParameters) else { return nil }
            let values = request.items("patchOperations").compactMap { $0["value"] }
            return values.lazy.compactMap { Self.document($0, .resource) }.compactMap { outsiders(in: $0, at: event.time) }.first
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

    /// The lists by name that let everybody in, or whoever has an account at AWS
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl).
    private static let open: Set<String> = ["public-read", "public-read-write", "authenticated-read"]

    /// Everybody, where S3's access control list that a request sets lets everybody in: by a name, by headers, or entry by entry.
    private static func listed(_ event: Event) -> String? {
        func texts(_ path: String) -> [String] { event.texts(path, in: .requestParameters) }
        // Most that is put has no list, and that is seen at one look.
        let places = ["x-amz-acl", "x-amz-grant-", "accessControlList", "AccessControlPolicy"]
        guard texts("{}").contains(where: { key in places.contains { key.hasPrefix($0) } }) else { return nil }
        // Older records keep the headers together.
        let names = texts("x-amz-acl[]") + texts("accessControlList.x-amz-acl[]")
        let grantees =
            texts("x-amz-grant-*[]") + texts("accessControlList.x-amz-grant-*[]")
            + texts("AccessControlPolicy.AccessControlList.Grant[].Grantee.URI")
        let isOpen =
            names.contains(where: open.contains)
            || grantees.contains { $0.contains("/global/AllUsers") || $0.contains("/global/AuthenticatedUsers") }
        return isOpen ? everybody : nil
    }

    private func outsiders(in paths: String, of event: Event) -> String? {
        guard let request = try? event.value(.requestParameters) else { return nil }
        let kind: PolicyKind = event.source == "iam.amazonaws.com" ? .trust : .resource
        for path in paths.split(separator: "|") {
            var value: JSONValue? = request
            for name in path.split(separator: ".") { value = value?[String(name)] }
            if let value, let document = Self.document(value, kind), let found = outsiders(in: document, at: event.time) {
                return found
            }
        }
        return nil
    }

    private func outsiders(in document: Policy, at time: Instant) -> String? {
        let found = document.statements.flatMap { zone.outsiders(in: $0) }
        if found.contains(where: { $0.kind == .everybody && $0.conditions.isEmpty }) { return Self.everybody }
        if let owner = tokens(document, at: time) { return "everybody with an account at \(owner)" }
        return found.first { $0.kind == .account && !$0.isOfCloudFront || $0.kind == .organization }.map { other in
            "\(other.kind == .account ? "account" : "organisation") \(other.name)"
        }
    }

    /// Whose tokens take a role, where strangers get them, too.
    private func tokens(_ trust: Policy, at time: Instant) -> String? {
        guard trust.kind == .trust else { return nil }
        let clock = RequestClock(.from(time))
        let entry = Comparison.tokens(ofStrangersTo: trust, beyond: zone.trusted, clock: clock).regions.first?.principalEntry
        guard case .federated(let provider) = entry else { return nil }
        return SharedTokenIssuers.owner(of: SharedTokenIssuers.host(ofProvider: provider))
    }

    /// A policy that stands in a request as an object, or as the text of one.
    private static func document(_ value: JSONValue, _ kind: PolicyKind) -> Policy? {
        let root = value.kind == .string ? try? JSONDocument.parse(embeddedIn: value).root : value
        guard let root, root["Statement"] != nil else { return nil }
        return try? Policy(root, kind: kind)
    }

    /// The accounts that are not inside, each once, and the organisations: among ids, principals of IAM and STS, which stand for their
    /// account, and ARNs of organisations and their units.
    private func accounts(_ principals: [String]) -> String? {
        var seen: Set<String> = []
        let outside = principals.map(Self.account(of:)).filter {
            isAccountID($0) && !zone.has(account: $0) && seen.insert($0).inserted
        }
        if !outside.isEmpty { return "\(outside.count == 1 ? "account" : "accounts") \(Phrase.list(outside, limit: 3))" }
        // Most share within their own organisation, which the input need not tell.
        guard zone.knowsOrganization else { return nil }
        let organization = principals.lazy.compactMap(Self.organization).first { !zone.has(organization: $0) }
        return organization.map { "organisation \($0)" }
    }

    /// `o-a1b2c3` of `arn:aws:organizations::111122223333:organization/o-a1b2c3` and of `...:ou/o-a1b2c3/ou-ab12-11111111`.
    private static func organization(in arn: String) -> String? {
        let name = ResourceName(arn)
        guard name.service == "organizations", let parts = name.resource?.split(separator: "/"), parts.count > 1 else { return nil }
        return ["organization", "ou"].contains(parts[0]) ? String(parts[1]) : nil
    }

    private static func account(of principal: String) -> String {
        let name = ResourceName(principal)
        return ["iam", "sts"].contains(name.service) ? name.account ?? principal : principal
    }
}
