/// Who makes a request, as far as it tells which condition keys the request has.
package enum CallerKind: Int, Sendable, CaseIterable {
    case unsigned
    /// The caller of AssumeRoleWithSAML or AssumeRoleWithWebIdentity: it has a provider's token, and no credentials of AWS.
    case provider
    /// A service that calls as itself.
    case service
    case root
    case user
    case roleSession
    /// A session of GetFederationToken.
    case federatedUser

    /// Those who sign their requests.
    package static let signed: Set<CallerKind> = [.service, .root, .user, .roleSession, .federatedUser]
    /// The principals of an account.
    package static let ofAccounts: Set<CallerKind> = [.root, .user, .roleSession, .federatedUser]
    /// Those who have identity policies.
    package static let withPolicies: Set<CallerKind> = [.user, .roleSession, .federatedUser]
    package static let everybody = Set(allCases)
}

/// A condition key that any service may send: the global keys of AWS, and the keys of services that go with a session.
package struct GlobalKeyFacts: Sendable, Equatable {
    package enum Presence: Character, Sendable {
        /// In every request.
        case always = "a"
        /// In nearly every request.
        case nearlyAlways = "n"
        case sometimes = "o"
        case never = "-"
    }

    /// As AWS spells it; a family of keys ends with its slash, `aws:PrincipalTag/`.
    package let name: String
    package let type: ConditionKeyFacts.ValueType
    package let isMultivalued: Bool
    /// In the order of `CallerKind`.
    private let presences: [Presence]
    /// It names an account, an organisation or a network: a value with a wildcard admits strangers.
    package let isSensitive: Bool

    package var isFamily: Bool { name.hasSuffix("/") }

    /// Whether the requests of a kind of caller have the key.
    package func presence(for caller: CallerKind) -> Presence { presences[caller.rawValue] }

    /// Whether requests have it that may come from any of some callers: `sometimes` where those of one kind do and others do not.
    package func presence(for callers: Set<CallerKind>) -> Presence {
        let found = Set(callers.map(presence(for:)))
        return found.count == 1 ? found.first ?? .sometimes : .sometimes
    }

    /// The presence in the requests of everybody.
    package var presence: Presence { presence(for: CallerKind.everybody) }
}

extension ActionCatalogue {
    /// What is known of a global key by its name in any letter case, a key of a family (`aws:PrincipalTag/team`) by the family's.
    package func globalConditionKey(named name: String) -> GlobalKeyFacts? {
        let folded = name.lowercased()
        if let facts = GlobalKeyFacts.byName[folded] { return facts }
        guard let slash = folded.firstIndex(of: "/") else { return nil }
        return GlobalKeyFacts.byName[String(folded[...slash])]
    }

    /// Every global key as AWS spells it, in the order of AWS's reference.
    package var globalConditionKeys: [GlobalKeyFacts] { GlobalKeyFacts.all }
}

extension GlobalKeyFacts {
    fileprivate static let all: [GlobalKeyFacts] = table.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: " ")
        guard fields.count >= 3, let type = ConditionKeyFacts.ValueType(rawValue: String(fields[1].prefix(1))) else { return nil }
        let presences = fields[2].compactMap(Presence.init(rawValue:))
        guard presences.count == CallerKind.allCases.count else { return nil }
        return GlobalKeyFacts(
            name: String(fields[0]), type: type, isMultivalued: fields[1].hasSuffix("*"), presences: presences,
            isSensitive: fields.count > 3)
    }

    fileprivate static let byName = Dictionary(all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// Name, type with `*` where a request may hold several values, presence for each kind of caller (unsigned, provider, service, root,
    /// user, role session, federated user), `!` for a sensitive key: the availability that AWS's reference of global condition context
    /// keys states, and the session keys of services that it lists
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html). Where the reference is silent, or two
    /// of its pages differ, the presence is `o`.
    private static let table = """
        aws:PrincipalArn A --oaaaa
        aws:PrincipalAccount S aaaaaaa !
        aws:PrincipalOrgID S ---oooo !
        aws:PrincipalOrgPaths S* ---oooo
        aws:PrincipalTag/ S ----ooo
        aws:PrincipalIsAWSService B --aaaaa
        aws:PrincipalServiceName S --a----
        aws:PrincipalServiceNamesList S* --a----
        aws:PrincipalType S aaaaaaa
        aws:userid S aaaaaaa
        aws:username S ----a--
        aws:AssumedRoot B ---o---
        aws:FederatedProvider S -o---o-
        aws:TokenIssueTime D --oooaa
        aws:SignInSessionArn A ---ooo-
        aws:MultiFactorAuthPresent B ---oooo
        aws:MultiFactorAuthAge N ---oooo
        aws:SourceIdentity S ---oooo
        aws:ChatbotSourceArn A -----o-
        aws:Ec2InstanceSourceVpc S -----o-
        aws:Ec2InstanceSourcePrivateIPv4 I -----o-
        aws:SourceIp I ooooooo
        aws:VpcSourceIp I ooooooo
        aws:SourceVpc S ooooooo !
        aws:SourceVpce S ooooooo !
        aws:SourceVpcArn A ooooooo
        aws:VpceAccount S ooooooo !
        aws:VpceOrgID S ooooooo !
        aws:VpceOrgPaths S* ooooooo
        aws:ResourceAccount S nnnnnnn !
        aws:ResourceOrgID S ooooooo !
        aws:ResourceOrgPaths S* ooooooo
        aws:ResourceTag/ S ooooooo
        aws:CalledVia S* ---oooo
        aws:CalledViaFirst S ---oooo
        aws:CalledViaLast S ---oooo
        aws:ViaAWSService B aaaaaaa
        aws:ViaAWSMCPService B ooooooo
        aws:CalledViaAWSMCP S ---oooo
        aws:IsMcpServiceAction B ooooooo
        aws:CurrentTime D aaaaaaa
        aws:EpochTime D aaaaaaa
        aws:RequestedRegion S aaaaaaa
        aws:SecureTransport B aaaaaaa
        aws:UserAgent S aaaaaaa
        aws:Referer S ooooooo
        aws:RequestTag/ S ooooooo
        aws:TagKeys S* ooooooo
        aws:SourceArn A --o----
        aws:SourceAccount S --o---- !
        aws:SourceOrgID S --o---- !
        aws:SourceOrgPaths S* --o----
        aws:SourceOwner S ooooooo
        aws:PrincipalOrgMasterAccountId S ---oooo
        aws:PrincipalId S ooooooo
        aws:Type S ooooooo
        ec2:RoleDelivery N -----o-
        ec2:SourceInstanceArn A -----o-
        lambda:SourceFunctionArn A -----o-
        codebuild:BuildArn A -----o-
        codebuild:ProjectArn A -----o-
        glue:RoleAssumedBy S -----o-
        glue:CredentialIssuingService S -----o-
        ssm:SourceInstanceArn A -----o-
        identitystore:UserId S -----o-
        """
}
