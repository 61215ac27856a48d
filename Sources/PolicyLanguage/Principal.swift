/// One entry of a `Principal` or `NotPrincipal` element (docs/reference/principals.md).
public enum PrincipalEntry: Hashable, Sendable {
    case everyone
    /// Every principal of an account, written as twelve digits or as the account's root ARN.
    case account(String)
    /// A user, role, session or federated user by ARN; names compare exactly.
    case arn(ResourceName)
    /// What is left of a deleted user or role: its unique id.
    case uniqueID(String)
    /// A service by its name; every service where that is `*`.
    case service(String)
    case federated(String)
    case canonicalUser(String)

    /// Reads an entry of `Principal.AWS`.
    public init(aws text: String) {
        if text == "*" {
            self = .everyone
        } else if isAccountID(text) {
            self = .account(text)
        } else {
            let name = ResourceName(text)
            if name.service == "iam", name.resource == "root", let account = name.account {
                self = .account(account)
            } else if name.starts != nil {
                self = .arn(name)
            } else {
                self = .uniqueID(text)
            }
        }
    }
}

/// The `Principal` or `NotPrincipal` of a statement.
public struct PrincipalElement: Hashable, Sendable {
    public let isNegated: Bool
    public let entries: [PrincipalEntry]

    public init(isNegated: Bool, entries: [PrincipalEntry]) {
        self.isNegated = isNegated
        self.entries = entries
    }
}
