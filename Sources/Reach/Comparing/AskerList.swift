internal import Authorization
internal import Catalogue
internal import PolicyLanguage

/// Everybody whom some policies can tell apart: the principals that they name, others of the accounts that they name, those of an
/// account that they do not name, services, providers, and unsigned callers. The most alarming come first.
struct AskerList {
    private(set) var askers: [Asker] = []
    let named: NamedPrincipals
    private let conditions: [Condition]
    /// What conditions of its own stand by.
    private var origin: Condition? { conditions.first }

    /// - Parameter apart: accounts that are not like others.
    init(_ policies: [Policy], apart: Set<String> = []) {
        let statements = policies.flatMap(\.statements)
        named = NamedPrincipals(statements, apart: apart)
        conditions = statements.flatMap(\.conditions)
        append(Asker(name: "*", caller: .anonymous, known: AskerKeys.unsigned, isStranger: true))
        for account in [named.unnamedAccount] + named.partialExamples { addPrincipals(ofAccount: account, isStranger: true) }
        for entry in named.distinct { add(entry) }
        for account in named.distinctAccounts { addPrincipals(ofAccount: account, isStranger: false) }
        if !named.partialAccounts.isEmpty { addOpenPrincipals() }
        if let service = unnamed("cloudtrail.amazonaws.com", "config.amazonaws.com") {
            append(
                Asker(
                    name: service, caller: .service(service), known: AskerKeys.service(service, account: named.unnamedAccount),
                    isStranger: true))
        }
        if let provider = unnamed("accounts.google.com", "www.amazon.com") {
            append(
                Asker(name: provider, caller: .federated(provider: provider), known: AskerKeys.unsigned, isStranger: true))
        }
    }

    /// Whether kinds of callers differ in what the conditions of some policies look at.
    static func tellApart(_ policies: [Policy]) -> Bool {
        NamedPrincipals(policies.flatMap(\.statements), apart: []).keys.contains { key in
            guard let facts = ActionCatalogue.standard.globalConditionKey(named: key.name) else { return false }
            return key.name.hasPrefix("aws:principal") || key.name == "aws:userid"
                || CallerKind.allCases.contains { facts.presence(for: $0) != facts.presence(for: .unsigned) }
        }
    }

    private mutating func append(_ asker: Asker) {
        var asker = asker
        asker.known = asker.known.filter { named.mentions($0.key) }
        if let kind = asker.caller?.kind {
            let told = Set(asker.known.map { ContextKey($0.key) })
            for key in named.keys.subtracting(told).sorted(by: { $0.name < $1.name })
            where ActionCatalogue.standard.globalConditionKey(named: key.name)?.presence(for: kind) == .never
                || kind == .unsigned && ActionCatalogue.isOfSignedOnly(key.name)
            {
                asker.known.append((key.name, .absent))
            }
        }
        askers.append(asker)
    }

    private func unnamed(_ names: String...) -> String? {
        names.first { !named.entries.contains(.service($0)) && !named.entries.contains(.federated($0)) }
    }

    /// Principals of an account whom no policy names: some role's session, some user, some federated user, and the root user.
    private mutating func addPrincipals(ofAccount account: String, isStranger: Bool) {
        addPrincipals("iam::\(account):role/", isStranger, AskerKeys.roleSession(account: account))
        addPrincipals("iam::\(account):user/", isStranger, AskerKeys.user(account: account))
        addPrincipals("sts::\(account):federated-user/", isStranger, AskerKeys.federatedUser(account: account))
        let root = "arn:\(named.partition):iam::\(account):root"
        append(
            Asker(
                name: root, caller: .root(account: account), known: AskerKeys.root(account: account, arn: root),
                isStranger: isStranger))
    }

    private mutating func addPrincipals(_ kind: String, _ isStranger: Bool, _ known: AskerKeys.Values) {
        let prefix = "arn:\(named.partition):\(kind)"
        var name = prefix + "example"
        while named.names(name) { name += "-2" }
        var asker = Asker(name: name, caller: Caller(name, action: Action("")), known: known, isStranger: isStranger)
        if let origin, named.mentions("aws:PrincipalArn") {
            // Which of them it is stays open, but for those who are looked at by name.
            asker.traits.append((arnCondition(.stringLike, [prefix + "?*"], origin), true))
            let others = named.entries.compactMap { entry -> String? in
                if case .arn(let arn) = entry, arn.text.hasPrefix(prefix) { arn.text } else { nil }
            }
            if !others.isEmpty { asker.traits.append((arnCondition(.stringEquals, others, origin), false)) }
        }
        append(asker)
    }

    private func arnCondition(_ comparison: Operator.Comparison, _ texts: [String], _ origin: Condition) -> Condition {
        Condition(Operator(comparison), "aws:PrincipalArn", texts, origin: origin.origin)
    }

    /// Strangers whose account is left open: where even these are granted nothing, no account is.
    private mutating func addOpenPrincipals() {
        let account = named.unnamedAccount
        let open: Set<ContextKey> = [ContextKey("aws:PrincipalAccount"), ContextKey("aws:PrincipalArn")]
        for asker in askers where asker.isStranger && asker.caller?.account == account {
            var asker = asker
            asker.known.removeAll { open.contains(ContextKey($0.key)) }
            asker.traits = []
            asker.isOpen = true
            askers.append(asker)
        }
    }

    // MARK: those whom the policies name

    private mutating func add(_ entry: PrincipalEntry) {
        switch entry {
        // For every service stands the one that no policy names.
        case .everyone, .account, .service("*"): return
        case .arn(let name): add(name, entry)
        case .uniqueID(let id) where !NamedPrincipals.isUniqueID(id): return
        case .uniqueID(let id):
            let isUser = id.hasPrefix("AIDA")
            let name = "arn:\(named.partition):iam::\(named.unnamedAccount):\(isUser ? "user" : "role")/example"
            append(
                Asker(
                    name: name, caller: Caller(name, action: Action("")), identity: CallerIdentity(uniqueID: id), entry: entry,
                    known: isUser ? AskerKeys.user(account: nil) : AskerKeys.roleSession(account: nil)))
        case .service(let service):
            append(
                Asker(
                    name: service, caller: .service(service), entry: entry,
                    known: AskerKeys.service(service, account: named.unnamedAccount)))
        case .federated(let provider):
            append(
                Asker(name: provider, caller: .federated(provider: provider), entry: entry, known: AskerKeys.unsigned))
            addTokens(of: provider, entry)
        case .canonicalUser(let id): append(Asker(name: id, caller: nil, entry: entry))
        }
    }

    /// Strangers who bring tokens of an issuer that everybody shares: their subject and all that tells whose the token is are their own.
    private mutating func addTokens(of provider: String, _ entry: PrincipalEntry) {
        let host = SharedTokenIssuers.host(ofProvider: provider)
        guard SharedTokenIssuers.isShared(host) else { return }
        let common = SharedTokenIssuers.commonClaims(of: host)
        let claims = named.keys.filter { $0.name.hasPrefix(host.lowercased() + ":") }.sorted { $0.name < $1.name }
        let subject = ContextKey("\(host):sub")
        let patterns = conditions.filter { $0.key == subject && !$0.op.isNegated }.flatMap { $0.values.map(\.text) }
        for subject in SharedTokenIssuers.foreignSubjects(of: host, matching: patterns) {
            let own = claims.filter { !common.contains(String($0.name.dropFirst(host.count + 1))) }.map {
                (key: $0.name, value: ContextValue.single($0.name.hasSuffix(":sub") ? subject : "stranger"))
            }
            append(
                Asker(
                    name: provider, caller: .federated(provider: provider), entry: entry, known: AskerKeys.unsigned + own,
                    isStranger: true, hasToken: true))
        }
    }

    private mutating func add(_ name: ResourceName, _ entry: PrincipalEntry) {
        guard let caller = Caller(name.text, action: Action("")), let account = name.account else { return }
        func add(_ caller: Caller, _ arn: ResourceName, _ keys: AskerKeys.Values) {
            append(Asker(name: name.text, caller: caller, entry: entry, known: keys + [("aws:PrincipalArn", .single(arn.text))]))
        }
        switch caller {
        case .user:
            let last = name.text.split(separator: "/").last.map(String.init) ?? ""
            add(caller, name, AskerKeys.user(account: account) + [("aws:username", .single(last))])
        case .federatedUser: add(caller, name, AskerKeys.federatedUser(account: account))
        case .roleSession(_, let role, let session, nil):
            let roles = roles(named: role, in: account)
            for arn in roles {
                add(
                    .roleSession(account: account, role: role, session: session, roleARN: arn), arn,
                    AskerKeys.roleSession(account: account))
            }
            guard roles.isEmpty else { return }
            // Which path its role has stays open.
            var asker = Asker(name: name.text, caller: caller, entry: entry, known: AskerKeys.roleSession(account: account))
            if let origin, named.mentions("aws:PrincipalArn") {
                let prefix = "arn:\(named.partition):iam::\(account):role/"
                asker.traits = [(arnCondition(.stringLike, [prefix + role, prefix + "*/" + role], origin), true)]
            }
            append(asker)
        case .roleSession: add(caller, name, AskerKeys.roleSession(account: account))
        default: return
        }
    }

    /// A session's ARN does not have its role's path: the named roles of that name may be meant.
    private func roles(named role: String, in account: String) -> [ResourceName] {
        named.entries.compactMap { entry -> ResourceName? in
            guard case .arn(let arn) = entry, arn.service == "iam", arn.account == account, arn.resourceHasPrefix("role/"),
                arn.text.split(separator: "/").last?.lowercased() == role.lowercased()
            else { return nil }
            return arn
        }
    }
}
