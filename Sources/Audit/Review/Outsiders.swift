import Documents
import PolicyLanguage
import Principals
import Reach

/// Who is inside: the accounts of the input, those of their organisations, and those that the project knows.
struct TrustZone {
    private let accounts: Set<String>
    private let organizations: Set<String>

    init(_ directory: Directory, known: Set<String> = []) {
        var accounts = known.union(directory.accounts.map(\.id))
        for organization in directory.organizations {
            accounts.formUnion(organization.allNodes.filter { $0.kind == .account }.map(\.id))
            if let management = organization.managementAccount { accounts.insert(management) }
        }
        self.accounts = accounts
        organizations = Set(directory.organizations.compactMap(\.id)).union(known)
    }

    /// The same for the engine.
    var trusted: TrustedSide { TrustedSide(accounts: accounts, organizations: organizations) }

    func has(account: String) -> Bool { accounts.contains(account) || account == "aws" }
    func has(organization: String) -> Bool { organizations.contains(organization) }

    /// Whether whoever another tool names is inside: an account, or a principal or provider of one.
    func has(principal: String) -> Bool {
        (ResourceName(principal).account ?? principal).allSatisfy(\.isNumber)
            && has(account: ResourceName(principal).account ?? principal)
    }

    /// Who outside a statement of a resource's or a role's policy lets in.
    ///
    /// Services are outsiders only where nothing says for whom they act: what a service does in an account's own name is the account's.
    func outsiders(in statement: Statement) -> [Outsider] {
        guard statement.effect == .allow, let principal = statement.principal else { return [] }
        let keys = Set(statement.conditions.map(\.keyText)).sorted()
        if principal.isNegated { return [Outsider(.everybody, "*", conditions: keys)] }
        return principal.entries.flatMap { entry -> [Outsider] in
            switch entry {
            case .everyone: everyone(statement, keys)
            case .account(let account): has(account: account) ? [] : [Outsider(.account, account, conditions: keys)]
            case .arn(let name):
                name.account.map { has(account: $0) ? [] : [Outsider(.account, $0, conditions: keys)] } ?? []
            case .federated(let provider): [Outsider(.provider, provider, conditions: Self.subjects(statement))]
            case .canonicalUser(let id): [Outsider(.account, id, conditions: keys)]
            case .service, .uniqueID: []
            }
        }
    }

    /// `*` under conditions is whom the conditions let pass.
    private func everyone(_ statement: Statement, _ keys: [String]) -> [Outsider] {
        for condition in statement.conditions where Self.isPositive(condition) {
            let values = condition.values.map(\.text)
            switch condition.keyText.lowercased() {
            case "aws:principalorgid", "aws:sourceorgid":
                return values.filter { !has(organization: $0) }.map {
                    $0.contains("*") ? Outsider(.everybody, "*", conditions: keys) : Outsider(.organization, $0, conditions: keys)
                }
            case "aws:principalaccount", "aws:sourceaccount", "aws:sourceowner", "kms:calleraccount":
                return values.filter { !has(account: $0) }.map { Outsider(.account, $0, conditions: keys) }
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

    /// Whether a condition lets pass only its values: neither negated nor idle where the key is absent.
    private static func isPositive(_ condition: Condition) -> Bool {
        let op = condition.op
        return !op.isNegated && !op.ifExists && op.quantifier != .forAllValues && op.comparison != .null
    }

    /// The subjects that a token must name.
    private static func subjects(_ statement: Statement) -> [String] {
        statement.conditions.filter { $0.keyText.lowercased().hasSuffix(":sub") }.flatMap { $0.values.map(\.text) }.sorted()
    }
}

extension Outsider {
    /// `everybody`, `account 111122223333`, in a sentence.
    var phrase: String {
        let under = conditions.isEmpty ? "" : kind == .provider ? " as \(Phrase.list(conditions.map { code($0) }, limit: 3))" : ""
        return switch kind {
        case .everybody: conditions.isEmpty ? "everybody" : "everybody, under \(Phrase.list(conditions.map { code($0) }, limit: 3))"
        case .account: "account \(code(name))"
        case .organization: "organisation \(code(name))"
        case .provider: "\(code(name))\(under)"
        case .service: code(name)
        }
    }
}
