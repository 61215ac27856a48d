internal import Documents
internal import PolicyLanguage

/// Reads lists of identity providers (`aws iam`), `aws rolesanywhere` and `aws eks`, each known by its members.
enum FederationOutput: String, CaseIterable, Sendable {
    case tokenProviders = "list-open-id-connect-providers"
    case tokenProvider = "get-open-id-connect-provider"
    case samlProviders = "list-saml-providers"
    case samlProvider = "get-saml-provider"
    case anchors = "list-trust-anchors"
    case profiles = "list-profiles"
    case subjects = "list-subjects"
    case cluster = "describe-cluster"
    case accessEntries = "list-access-entries"
    case accessEntry = "describe-access-entry"
    case accessPolicies = "list-associated-access-policies"
    case podAssociations = "list-pod-identity-associations"
    case podAssociation = "describe-pod-identity-association"
    case poolRoles = "get-identity-pool-roles"
    case instanceProfiles = "describe-iam-instance-profile-associations"

    static let members: Set = [
        "OpenIDConnectProviderList", "ClientIDList", "SAMLProviderList", "SAMLMetadataDocument", "trustAnchors", "profiles",
        "subjects", "cluster", "accessEntries", "accessEntry", "associatedAccessPolicies", "associations", "association",
        "IdentityPoolId",
        "IamInstanceProfileAssociations",
    ]

    static func recognise(_ value: JSONValue) -> FederationOutput? {
        func lists(_ name: String, _ member: String) -> Bool {
            value[name]?.kind == .array && (value[name]?.elements.allSatisfy { $0[member] != nil } ?? false)
        }
        if value["OpenIDConnectProviderList"]?.kind == .array { return .tokenProviders }
        if value["Url"] != nil, value["ClientIDList"] != nil { return .tokenProvider }
        if value["SAMLProviderList"]?.kind == .array { return .samlProviders }
        if value["SAMLMetadataDocument"] != nil { return .samlProvider }
        if value["trustAnchors"]?.kind == .array { return .anchors }
        if lists("profiles", "roleArns") { return .profiles }
        if lists("subjects", "x509Subject") { return .subjects }
        if ResourceName(value["cluster"]?["arn"]?.string ?? "").service == "eks" { return .cluster }
        if value["accessEntries"]?.kind == .array { return .accessEntries }
        if value["accessEntry"]?.kind == .object { return .accessEntry }
        if value["associatedAccessPolicies"]?.kind == .array { return .accessPolicies }
        if lists("associations", "serviceAccount") { return .podAssociations }
        if value["IdentityPoolId"]?.string != nil, value["Roles"] != nil || value["RoleMappings"] != nil { return .poolRoles }
        if lists("IamInstanceProfileAssociations", "InstanceId") { return .instanceProfiles }
        return value["association"]?["serviceAccount"] != nil ? .podAssociation : nil
    }

    /// Reads one output and gives the number of entries in it.
    func read(
        _ value: JSONValue, file: String, into found: inout Federation, _ pages: inout ListPages, _ gaps: inout [Gap]
    ) throws(InputError) -> Int {
        switch self {
        case .tokenProviders, .samlProviders: return try providers(value, file, &found)
        case .tokenProvider, .samlProvider:
            // What they add, audiences and certificates, the trust policies say again or nobody asks.
            return 1
        case .anchors:
            return try each(value, "trustAnchors", &pages) { entry throws(InputError) in
                found.note(.anchor, entry)
                found.anchors.append(
                    .init(
                        arn: try entry.requiredString("trustAnchorArn"), name: try entry.requiredString("name"),
                        isEnabled: entry["enabled"]?.boolean ?? false, source: try entry["source"]?.optionalString("sourceType"),
                        location: entry.location))
            }
        case .profiles:
            return try each(value, "profiles", &pages) { entry throws(InputError) in
                found.note(.certificateProfile, entry)
                let account = try entry.optionalString("profileArn").flatMap { ResourceName($0).account }
                found.profiles.append(
                    .init(
                        name: try entry.requiredString("name"), account: account, isEnabled: entry["enabled"]?.boolean ?? false,
                        roles: try entry.strings("roleArns") ?? [], location: entry.location))
            }
        case .subjects: return try each(value, "subjects", &pages) { _ throws(InputError) in }
        case .cluster:
            // Until access entries are switched on, a map inside of the cluster says who may do what there
            // (https://docs.aws.amazon.com/eks/latest/userguide/grant-k8s-access.html).
            let mode = try value["cluster"]?["accessConfig"]?.optionalString("authenticationMode")
            if mode == "API" { return 1 }
            gaps.append(
                Gap(
                    .model, "who may do what inside of the EKS cluster is also in its `aws-auth` map, which AWS does not tell",
                    at: value.location))
            return 1
        case .accessEntries:
            let cluster = FileSubject.command(of: file, among: [rawValue])?.subject
            if cluster?.isEmpty ?? true { gaps.append(gap(value, "CLUSTER")) }
            return try each(value, "accessEntries", &pages) { entry throws(InputError) in
                guard let principal = entry.string else { throw entry.error("the ARN of a principal is a string") }
                found.clusterEntries.append(.init(cluster: cluster, principal: principal, location: entry.location))
                guard let cluster, !cluster.isEmpty else { return }
                let text = "{\"clusterName\": \(JSONText.quoted(cluster)), \"principalArn\": \(JSONText.quoted(principal))}"
                let place = entry.location
                let made = try JSONDocument.parse(made: text, at: place)
                found.note(.accessEntry, made.root)
            }
        case .accessEntry:
            guard let entry = value["accessEntry"] else { return 0 }
            found.note(.accessEntry, entry)
            found.clusterEntries.append(
                .init(
                    cluster: try entry.optionalString("clusterName"), principal: try entry.requiredString("principalArn"),
                    location: entry.location))
            return 1
        case .accessPolicies:
            found.note(.accessPolicies, value)
            found.clusterEntries.append(
                .init(
                    cluster: try value.optionalString("clusterName"), principal: try value.requiredString("principalArn"),
                    location: value.location))
            return try value.list("associatedAccessPolicies").count
        case .podAssociations:
            // The list has no roles; each association by itself has.
            return try each(value, "associations", &pages) { _ throws(InputError) in }
        case .podAssociation:
            guard let entry = value["association"] else { return 0 }
            found.note(.podRole, entry)
            found.podRoles.append(
                .init(
                    cluster: try entry.requiredString("clusterName"), namespace: try entry.requiredString("namespace"),
                    serviceAccount: try entry.requiredString("serviceAccount"), role: try entry.requiredString("roleArn"),
                    location: entry.location))
            return 1
        case .poolRoles:
            // Which roles the pool hands out; who may take them, their trust policies say.
            found.note(.poolRoles, value)
            return 1
        case .instanceProfiles:
            return try each(value, "IamInstanceProfileAssociations", &pages) { entry throws(InputError) in
                if entry["State"]?.string.map({ ["associated", "associating"].contains($0) }) ?? true {
                    found.note(.instanceProfile, entry)
                }
            }
        }
    }

    private func each(
        _ value: JSONValue, _ name: String, _ pages: inout ListPages, _ read: (JSONValue) throws(InputError) -> Void
    ) throws(InputError) -> Int {
        pages.note(value, of: "the list `\(name)`")
        var count = 0
        for entry in try value.list(name) {
            try read(entry)
            count += 1
        }
        return count
    }

    private func providers(_ value: JSONValue, _ file: String, _ found: inout Federation) throws(InputError) -> Int {
        let list = try value.list(self == .tokenProviders ? "OpenIDConnectProviderList" : "SAMLProviderList")
        var accounts: Set<String> = []
        for entry in list {
            let arn = try entry.requiredString("Arn")
            guard let account = ResourceName(arn).account else { throw entry.error("\(code(arn)) is not the ARN of a provider") }
            accounts.insert(account)
            found.providers[arn] = .init(
                arn: arn, validUntil: try entry.optionalInstant("ValidUntil"), location: entry.location)
        }
        // An empty list says of which account only in the name of its file.
        if let subject = FileSubject.command(of: file, among: [rawValue])?.subject.prefix(12), isAccountID(subject) {
            accounts.insert(String(subject))
        }
        if accounts.isEmpty {
            throw value.error(
                "an empty list of providers does not say of which account",
                help: "name the file after the request: \(rawValue)-111122223333.json")
        }
        if self == .tokenProviders {
            found.accountsWithTokenProviders.formUnion(accounts)
        } else {
            found.accountsWithSAMLProviders.formUnion(accounts)
        }
        return list.count
    }

    private func gap(_ value: JSONValue, _ example: String) -> Gap {
        Gap(
            .input, "the output of `\(rawValue)` does not say whose it is", at: value.location,
            help: "name the file after the request: \(rawValue)-\(example).json")
    }
}
