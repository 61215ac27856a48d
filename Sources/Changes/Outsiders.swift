internal import Catalogue
internal import Documents
package import Findings
package import PolicyLanguage
package import Principals
package import Reach

/// Who is inside: the accounts of the input, those of their organisations, and those that the project knows.
package struct TrustZone {
    private let accounts: Set<String>
    private let organizations: Set<String>

    package init(_ directory: Directory, known: Set<String> = []) {
        var accounts = known.union(directory.accounts.map(\.id))
        for organization in directory.organizations {
            accounts.formUnion(organization.allNodes.filter { $0.kind == .account }.map(\.id))
            if let management = organization.managementAccount { accounts.insert(management) }
        }
        self.accounts = accounts
        organizations = Set(directory.organizations.compactMap(\.id)).union(known)
    }

    /// The same for the engine.
    package var trusted: TrustedSide { TrustedSide(accounts: accounts, organizations: organizations) }

    package func has(account: String) -> Bool {
        accounts.contains(account) || account == "aws" || ServiceCallers.logDelivery.contains(account)
    }
    package func has(organization: String) -> Bool { organizations.contains(organization) }
    /// Whether anything tells which organisation is the input's own.
    var knowsOrganization: Bool { organizations.contains { $0.hasPrefix("o-") } }

    /// Whether whoever another tool names is inside: an account, or a principal or provider of one.
    package func has(principal: String) -> Bool {
        (ResourceName(principal).account ?? principal).allSatisfy(\.isNumber)
            && has(account: ResourceName(principal).account ?? principal)
    }

    /// Somebody whom a statement lets in from outside.
    package struct Entrant {
        package let outsider: Outsider
        /// `as a guest of ...`
        package var means: String?
        package var severity = Severity.medium
        /// Its requests are those of AWS's principals, of which the engine can say which pass.
        package var isCaller = true
    }

    package func outsiders(in statement: Statement) -> [Outsider] { entrants(in: statement).map(\.outsider) }

    /// Who outside a statement of a resource's or a role's policy lets in.
    ///
    /// Services are outsiders only where nothing says for whom they act: what a service does in an account's own name is the account's.
    ///
    /// - Parameter open: the providers of which the statement takes tokens of strangers.
    package func entrants(in statement: Statement, isTrust: Bool = false, open: Set<String> = []) -> [Entrant] {
        guard statement.effect == .allow, let principal = statement.principal else { return [] }
        let keys = Set(statement.conditions.map(\.keyText)).sorted()
        if principal.isNegated { return [Entrant(outsider: Outsider(.everybody, "*", conditions: keys))] }
        return principal.entries.flatMap { entry -> [Entrant] in
            switch entry {
            case .everyone: return everyone(statement, keys).map { Entrant(outsider: $0) }
            case .account(let account):
                return has(account: account) ? [] : [Entrant(outsider: Outsider(.account, account, conditions: keys))]
            case .arn(let name):
                guard let account = name.account, !has(account: account) else { return [] }
                return [Entrant(outsider: Outsider(.account, account, conditions: keys))]
            case .federated(let provider) where open.contains(provider):
                return [FederatedEntrance(strangersOf: provider, statement).entrant]
            case .federated(let provider): return [FederatedEntrance(provider, statement).entrant]
            case .canonicalUser(let id): return [Entrant(outsider: Outsider(.account, id, conditions: keys), isCaller: false)]
            case .service(let name):
                let isBound = keys.contains { ServiceCallers.saysForWhom($0.lowercased()) }
                // A role's own account says who may hand it to these.
                let isOwn = isTrust && ServiceCallers.ownCompute.contains(String(name.prefix { $0 != "." }))
                guard !isBound, !isOwn else { return [] }
                return [Entrant(outsider: Outsider(.service, name, conditions: keys), severity: .low, isCaller: false)]
            case .uniqueID: return []
            }
        }
    }

    /// `*` under conditions is whom the conditions let pass.
    private func everyone(_ statement: Statement, _ keys: [String]) -> [Outsider] {
        for condition in statement.conditions where condition.isPositive {
            let values = condition.values.map(\.text)
            switch condition.keyText.lowercased() {
            case "aws:principalorgid", "aws:sourceorgid":
                return values.filter { !has(organization: $0) && !Self.isOwn($0) }.map {
                    Self.isPattern($0) ? Outsider(.everybody, "*", conditions: keys) : Outsider(.organization, $0, conditions: keys)
                }
            case "aws:principalaccount", "aws:sourceaccount", "aws:sourceowner", "kms:calleraccount":
                return values.filter { !has(account: $0) && !Self.isOwn($0) }.map {
                    Outsider(Self.isPattern($0) ? .everybody : .account, Self.isPattern($0) ? "*" : $0, conditions: keys)
                }
            case "aws:principalarn", "aws:sourcearn":
                return values.compactMap { value in
                    guard let account = ResourceName(value).account, !account.contains("*") else {
                        return Outsider(.everybody, "*", conditions: keys)
                    }
                    return has(account: account) ? nil : Outsider(.account, account, conditions: keys)
                }
            case "aws:principalorgpaths":
                return values.compactMap { value in
                    let organization = String(value.prefix { $0 != "/" })
                    return has(organization: organization) ? nil : Outsider(.organization, organization, conditions: keys)
                }
            default: continue
            }
        }
        return [Outsider(.everybody, "*", conditions: keys)]
    }

    /// Whether a value is the account or the organisation of the resource itself, whose policy is read because it is inside.
    private static func isOwn(_ value: String) -> Bool {
        ["${aws:resourceaccount}", "${aws:resourceorgid}"].contains(value.lowercased())
    }

    /// Whether a value stands for more than one account or organisation.
    private static func isPattern(_ value: String) -> Bool { value.contains { "*?$".contains($0) } }
}

extension Condition {
    /// Whether it lets pass only its values: neither negated nor idle where the key is absent.
    var isPositive: Bool { !op.isNegated && !op.ifExists && op.quantifier != .forAllValues && op.comparison != .null }
}

extension Outsider {
    /// An identity by which CloudFront reads a bucket (`arn:aws:iam::cloudfront:user/...`): whose it is, nothing tells.
    package var isOfCloudFront: Bool { kind == .account && name == "cloudfront" }

    /// `everybody`, `account 111122223333`, in a sentence.
    ///
    /// - Parameter means: `as a guest of ...`
    package func phrase(_ means: String?) -> String {
        let way = means.map { " \($0)" } ?? ""
        let keys = Phrase.list(conditions.map { code($0) }, limit: 3)
        let under = conditions.isEmpty ? way : "\(way), under \(keys),"
        return switch kind {
        case .everybody: "everybody\(under)"
        case .account where isOfCloudFront: "an identity of CloudFront\(under)"
        case .account: "account \(code(name))\(under)"
        case .organization: "organisation \(code(name))\(under)"
        case .provider: "\(code(name))\(conditions.isEmpty ? "" : " as \(keys)")\(way)"
        case .service: "\(code(name)), for any customer of AWS,\(way)"
        }
    }
}
