import Catalogue
import Documents
import Findings
import PolicyLanguage
import Principals

/// Whom a statement of a trust policy lets in with the tokens of an identity provider.
struct FederatedEntrance {
    let entrant: TrustZone.Entrant

    private static let pools = "cognito-identity.amazonaws.com"

    init(_ provider: String, _ statement: Statement) {
        guard provider != Self.pools else {
            entrant = Self.pool(statement)
            return
        }
        let isSAML = ResourceName(provider).resourceHasPrefix("saml-provider/")
        entrant = TrustZone.Entrant(
            outsider: Outsider(.provider, provider, conditions: Self.claims(statement)),
            severity: isSAML || Self.namesSubjects(statement) ? .info : .medium, isCaller: false)
    }

    /// Of an issuer that everybody shares, where the statement takes a stranger's token.
    init(strangersOf provider: String, _ statement: Statement) {
        let keys = Set(statement.conditions.map(\.keyText)).sorted()
        // A network, say, narrows from where, and not who.
        let isNarrowed = keys.contains { $0.lowercased().hasPrefix("aws:") }
        let owner = SharedTokenIssuers.owner(of: SharedTokenIssuers.host(ofProvider: provider))
        entrant = TrustZone.Entrant(
            outsider: Outsider(.everybody, "*", conditions: keys), means: "with an account at \(owner)",
            severity: isNarrowed ? .high : .critical, isCaller: false)
    }

    /// A pool hands roles to everybody who asks, where it lets guests in; and whoever likes makes a pool of his own
    /// (https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html).
    private static func pool(_ statement: Statement) -> TrustZone.Entrant {
        let ids = values(of: "\(pools):aud", in: statement) ?? []
        let isAnyPool = ids.isEmpty || ids.contains { Glob($0).matches("a") || $0.hasPrefix("*") }
        let states = values(of: "\(pools):amr", in: statement)
        let refusesGuests = statement.conditions.contains {
            $0.keyText.lowercased() == "\(pools):amr" && $0.op.isNegated && $0.values.contains { $0.text == "unauthenticated" }
        }
        let hasGuests = !refusesGuests && (states?.contains { Glob($0).matches("unauthenticated") } ?? true)
        guard isAnyPool || hasGuests else {
            return TrustZone.Entrant(
                outsider: Outsider(.provider, pools, conditions: claims(statement)), severity: .low, isCaller: false)
        }
        let keys = Set(statement.conditions.map(\.keyText)).sorted()
        let pool = isAnyPool ? "any Cognito identity pool" : "the Cognito identity pool \(Phrase.list(ids.map { code($0) }))"
        return TrustZone.Entrant(
            outsider: Outsider(.everybody, "*", conditions: keys), means: "\(hasGuests ? "as a guest of" : "through") \(pool)",
            severity: .critical, isCaller: false)
    }

    /// The values that let pass by a key alone; nil where no condition asks for them.
    private static func values(of key: String, in statement: Statement) -> [String]? {
        let asked = statement.conditions.filter { $0.keyText.lowercased() == key && $0.isPositive }
        return asked.isEmpty ? nil : asked.flatMap { $0.values.map(\.text) }
    }

    /// Claims of which every token of an issuer has the same.
    private static let common: Set<Substring> = ["aud", "amr", "iss", "azp"]

    private static func namesSubjects(_ statement: Statement) -> Bool {
        statement.conditions.contains { condition in
            guard condition.isPositive, let claim = claim(condition), !common.contains(claim) else { return false }
            return condition.values.allSatisfy { $0.text.contains { $0 != "*" && $0 != "?" } }
        }
    }

    /// The claim that a key names; nil for keys of AWS.
    private static func claim(_ condition: Condition) -> Substring? {
        let key = condition.keyText.lowercased()
        guard !["aws:", "sts:"].contains(where: key.hasPrefix) else { return nil }
        return key.split(separator: ":").last
    }

    /// The subjects that a token must name, then what else is asked of it: `aud=sts.amazonaws.com`.
    private static func claims(_ statement: Statement) -> [String] {
        var (subjects, others): ([String], [String]) = ([], [])
        for condition in statement.conditions {
            let claim = claim(condition)
            let values = condition.values.map(\.text)
            if claim == "sub", condition.isPositive {
                subjects += values
            } else {
                let name = claim == nil ? condition.keyText : String(condition.keyText.split(separator: ":").last ?? "")
                others += values.map { "\(name)\(condition.op.isNegated ? "!=" : "=")\($0)" }
            }
        }
        return subjects.sorted() + Set(others).sorted()
    }
}
