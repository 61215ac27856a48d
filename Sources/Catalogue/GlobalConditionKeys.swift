/// A condition key that any service may send: the global keys of AWS, and the keys of services that go with a session.
package struct GlobalKeyFacts: Sendable, Equatable {
    package enum Presence: String, Sendable {
        /// In every request, an anonymous one too.
        case always = "a"
        /// In every signed request.
        case signed = "s"
        /// In nearly every request.
        case nearlyAlways = "n"
        /// In the requests of some callers, or by some ways, only.
        case sometimes = "o"
        /// Only in calls that an AWS service makes as itself.
        case serviceCalls = "v"
        /// Whatever the client sends.
        case client = "c"
    }

    /// As AWS spells it; a family of keys ends with its slash, `aws:PrincipalTag/`.
    package let name: String
    package let type: ConditionKeyFacts.ValueType
    package let isMultivalued: Bool
    package let presence: Presence
    /// It names an account, an organisation or a network: a value with a wildcard admits strangers.
    package let isSensitive: Bool

    package var isFamily: Bool { name.hasSuffix("/") }
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
        guard fields.count >= 3, let type = ConditionKeyFacts.ValueType(rawValue: String(fields[1].prefix(1))),
            let presence = Presence(rawValue: String(fields[2]))
        else { return nil }
        return GlobalKeyFacts(
            name: String(fields[0]), type: type, isMultivalued: fields[1].hasSuffix("*"), presence: presence,
            isSensitive: fields.count > 3)
    }

    fileprivate static let byName = Dictionary(all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// Name, type with `*` where a request may hold several values, presence, `!` for a sensitive key: AWS's reference of global
    /// condition context keys, and the session keys of services that it lists (`context-keys` 1.1 to 1.5, 7.5).
    private static let table = """
        aws:PrincipalArn A s
        aws:PrincipalAccount S a !
        aws:PrincipalOrgID S o !
        aws:PrincipalOrgPaths S* o
        aws:PrincipalTag/ S o
        aws:PrincipalIsAWSService B s
        aws:PrincipalServiceName S v
        aws:PrincipalServiceNamesList S* v
        aws:PrincipalType S a
        aws:userid S a
        aws:username S o
        aws:AssumedRoot B o
        aws:FederatedProvider S o
        aws:TokenIssueTime D o
        aws:SignInSessionArn A o
        aws:MultiFactorAuthPresent B o
        aws:MultiFactorAuthAge N o
        aws:SourceIdentity S o
        aws:ChatbotSourceArn A o
        aws:Ec2InstanceSourceVpc S o
        aws:Ec2InstanceSourcePrivateIPv4 I o
        aws:SourceIp I o
        aws:VpcSourceIp I o
        aws:SourceVpc S o !
        aws:SourceVpce S o !
        aws:SourceVpcArn A o
        aws:VpceAccount S o !
        aws:VpceOrgID S o !
        aws:VpceOrgPaths S* o
        aws:ResourceAccount S n !
        aws:ResourceOrgID S o !
        aws:ResourceOrgPaths S* o
        aws:ResourceTag/ S o
        aws:CalledVia S* o
        aws:CalledViaFirst S o
        aws:CalledViaLast S o
        aws:ViaAWSService B a
        aws:ViaAWSMCPService B o
        aws:CalledViaAWSMCP S o
        aws:IsMcpServiceAction B o
        aws:CurrentTime D a
        aws:EpochTime D a
        aws:RequestedRegion S a
        aws:SecureTransport B a
        aws:UserAgent S c
        aws:Referer S c
        aws:RequestTag/ S o
        aws:TagKeys S* o
        aws:SourceArn A v
        aws:SourceAccount S v !
        aws:SourceOrgID S v !
        aws:SourceOrgPaths S* v
        aws:SourceOwner S o
        aws:PrincipalOrgMasterAccountId S o
        aws:PrincipalId S o
        aws:Type S o
        ec2:RoleDelivery N o
        ec2:SourceInstanceArn A o
        lambda:SourceFunctionArn A o
        codebuild:BuildArn A o
        codebuild:ProjectArn A o
        glue:RoleAssumedBy S o
        glue:CredentialIssuingService S o
        ssm:SourceInstanceArn A o
        identitystore:UserId S o
        """
}
