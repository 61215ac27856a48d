internal import Authorization
internal import PolicyLanguage

/// Whom a resource's owner trusts besides those whom its policy names: nobody, where only strangers count as outside.
package struct TrustedSide: Sendable {
    package var accounts: Set<String>
    package var organizations: Set<String>

    package init(accounts: Set<String> = [], organizations: Set<String> = []) {
        self.accounts = accounts
        self.organizations = organizations
    }

    /// Whether principals of accounts that the policy names count as outside, too.
    package var countsNamed: Bool { !accounts.isEmpty || !organizations.isEmpty }

    func isOutside(_ asker: Asker) -> Bool {
        if asker.isStranger { return !asker.hasToken || countsNamed }
        guard countsNamed else { return false }
        switch asker.caller {
        case nil: return true
        // It acts for an outsider where the conditions on the source let it.
        case .service?: return true
        case .federated(let provider)?: return !(ResourceName(provider).account.map(accounts.contains) ?? false)
        case let caller?: return !(caller.account.map(accounts.contains) ?? false)
        }
    }
}

/// Requests that bring nothing which a policy trusts by name.
///
/// AWS's meaning of public: access is not public where the policy fixes who or where from, by a value without wildcards, for one of the
/// keys below; a range of addresses counts as fixed unless it is wider than /8 (IPv4) or /32 (IPv6) and not private. An ARN
/// counts as fixed where its account is; an address within a VPC fixes nothing, as anybody's VPC may have the same. A unique id with
/// any session's name behind it is still one role's (S3 user guide, "The meaning of public"; IAM user guide, "Checking for public access").
struct TrustedValues {
    private let conditions: [Condition]
    private let trusted: TrustedSide
    private let origin: Condition?
    private let isTrust: Bool

    private static let keys: Set<String> = Set(
        ("aws:principalarn aws:principalaccount aws:principalorgid aws:principalorgpaths aws:userid aws:sourceaccount aws:sourcearn "
            + "aws:sourceowner aws:sourceorgid aws:sourceorgpaths aws:sourceip aws:sourcevpc aws:sourcevpce aws:sourcevpcarn "
            + "aws:ec2instancesourcevpc ec2:sourceinstancearn ssm:sourceinstancearn lambda:sourcefunctionarn codebuild:projectarn "
            + "codebuild:buildarn aws:chatbotsourcearn aws:signinsessionarn aws:federatedprovider aws:principalorgmasteraccountid "
            + "aws:vpceaccount aws:vpceorgid aws:vpceorgpaths s3:dataaccesspointarn s3:dataaccesspointaccount "
            + "s3:x-amz-server-side-encryption-aws-kms-key-id kms:calleraccount lambda:eventsourcetoken sns:endpoint")
            .split(separator: " ").map(String.init))

    init(_ policy: Policy, _ trusted: TrustedSide) {
        conditions = policy.statements.flatMap(\.conditions).filter { Self.keys.contains($0.key.name) && $0.op.comparison != .null }
        self.trusted = trusted
        origin = policy.statements.lazy.flatMap(\.conditions).first
        isTrust = policy.kind == .trust
    }

    /// - Parameter asker: who makes the requests.
    func formula(_ asker: Asker?, _ known: Context) -> Formula {
        .conjunction([formula(known), trusted.countsNamed ? sources(of: asker, known) : .everything])
    }

    /// A service that the policy names acts for an outsider where a condition on the source lets it: the source is there, and is none
    /// that is trusted. Without a condition on the source it acts for whoever uses it; a role, only its own account can give to a service.
    private func sources(of asker: Asker?, _ known: Context) -> Formula {
        guard let asker, case .service? = asker.caller, !asker.isStranger else { return .everything }
        let named = Set(conditions.map(\.key.name)).intersection(Self.sourceKeys).sorted()
        guard let origin, !named.isEmpty else { return isTrust ? .nothing : .everything }
        return .disjunction(
            named.map { Formula(Condition(Operator(.null), $0, ["false"], origin: origin.origin), known: known) })
    }

    private static let sourceKeys: Set = [
        "aws:sourceaccount", "aws:sourcearn", "aws:sourceowner", "aws:sourceorgid", "aws:sourceorgpaths",
    ]

    private func formula(_ known: Context) -> Formula {
        var parts = conditions.compactMap { condition -> Formula? in
            let fixed = condition.values.filter { isFixed($0, condition.key) }
            guard !fixed.isEmpty else { return nil }
            let quantifier: Operator.Quantifier = KeyFacts.of(condition.key).isMultivalued == true ? .forAnyValue : .one
            let plain = condition.with(Operator(condition.op.comparison, quantifier: quantifier), fixed)
            return !Formula(plain, known: known)
        }
        parts += outsideOrganizations(known)
        return .conjunction(parts)
    }

    private func outsideOrganizations(_ known: Context) -> [Formula] {
        guard let origin, !trusted.organizations.isEmpty else { return [] }
        let names = trusted.organizations.sorted()
        let id = Condition(Operator(.stringEquals), "aws:PrincipalOrgID", names, origin: origin.origin)
        let path = Condition(
            Operator(.stringLike, quantifier: .forAnyValue), "aws:PrincipalOrgPaths", names.map { "\($0)/*" }, origin: origin.origin
        )
        return [!Formula(id, known: known), !Formula(path, known: known)]
    }

    private func isFixed(_ value: ConditionValue, _ key: ContextKey) -> Bool {
        switch value.form {
        case .block(let block): return !trusted.countsNamed && Self.isNarrow(block)
        case .unreadable: return false
        default: break
        }
        guard value.keys.isEmpty else { return false }
        let text = value.text
        if trusted.countsNamed { return isTrusted(text, key) }
        if ["aws:principalorgpaths", "aws:sourceorgpaths", "aws:vpceorgpaths"].contains(key.name) {
            return !Self.isWild(text.prefix { $0 != "/" })
        }
        if key.name == "aws:federatedprovider" { return ResourceName(text).account.map { isAccountID($0) } ?? false }
        if !Self.isWild(text[...]) { return true }
        if key.name == "aws:userid" {
            let id = text.prefix { $0 != ":" }
            return id.utf8.count > 16 && id.endIndex != text.endIndex && NamedPrincipals.isUniqueID(String(id))
        }
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return fields.count == 6 && fields[0] == "arn" && isAccountID(fields[4])
    }

    /// Whether a value names an account or an organisation that is trusted. A network, an address or a token is not somebody: an
    /// outsider may be behind it. Who asks is told by the asker and the organisation.
    private func isTrusted(_ text: String, _ key: ContextKey) -> Bool {
        switch key.name {
        case "aws:sourceaccount", "aws:sourceowner", "aws:vpceaccount", "s3:dataaccesspointaccount":
            return trusted.accounts.contains(text)
        case "aws:sourcearn", "aws:sourcevpcarn", "s3:dataaccesspointarn", "ec2:sourceinstancearn", "ssm:sourceinstancearn",
            "lambda:sourcefunctionarn", "codebuild:projectarn", "codebuild:buildarn", "aws:federatedprovider":
            return ResourceName(text).account.map(trusted.accounts.contains) ?? false
        case "aws:sourceorgid", "aws:vpceorgid": return trusted.organizations.contains(text)
        case "aws:sourceorgpaths", "aws:vpceorgpaths":
            return trusted.organizations.contains(String(text.prefix { $0 != "/" }))
        default: return false
        }
    }

    private static func isWild(_ text: Substring) -> Bool { text.contains("*") || text.contains("?") }

    private static func isNarrow(_ block: AddressBlock) -> Bool {
        let privates = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"].compactMap { AddressBlock($0) }
        return block.prefixLength >= (block.isV6 ? 32 : 8) || privates.contains { $0.contains(block) }
    }
}
