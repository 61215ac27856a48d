internal import PolicyLanguage

/// A principal as a request or a log names it (docs/reference/condition-keys.md).
public struct PrincipalName: Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Sendable, CaseIterable {
        case user, role
        case roleSession = "role session"
        case federatedUser = "federated user"
        case root, service
        /// A SAML or OIDC provider: the caller of AssumeRoleWithSAML or AssumeRoleWithWebIdentity, who has no AWS credentials.
        case provider
        case anonymous
    }

    public let kind: Kind
    /// As it was given.
    public let text: String
    /// Nil for a service, a provider named by its host, and an unsigned caller.
    public let partition: String?
    public let account: String?
    /// The friendly name of the user, of the role, of the federated user; for a session its role's. The service's or provider's name.
    public let name: String
    /// The name of a role session.
    public let session: String?

    /// Reads an ARN, a service's name (`lambda.amazonaws.com`), or `*` for an unsigned caller; nil where the text is none of them.
    public init?(_ text: String) {
        self.text = text
        let arn = ResourceName(text)
        partition = arn.partition
        account = arn.account
        var session: String?
        guard let resource = arn.resource else {
            if text == "*" {
                kind = .anonymous
            } else if text.contains("."), !text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ":") }) {
                kind = .service
            } else {
                return nil
            }
            name = text
            self.session = nil
            return
        }
        guard arn.account != nil else { return nil }
        let parts = resource.split(separator: "/", omittingEmptySubsequences: false)
        let last = String(parts[parts.count - 1])
        switch (arn.service ?? "", String(parts[0]), parts.count) {
        case ("iam", "root", 1):
            kind = .root
            name = "root"
        case ("iam", "user", 2...):
            kind = .user
            name = last
        case ("iam", "role", 2...):
            kind = .role
            name = last
        case ("iam", "saml-provider", 2...), ("iam", "oidc-provider", 2...):
            kind = .provider
            name = parts.dropFirst().joined(separator: "/")
        case ("sts", "assumed-role", 3...):
            kind = .roleSession
            name = String(parts[1])
            session = parts[2...].joined(separator: "/")
        case ("sts", "federated-user", 2...):
            kind = .federatedUser
            name = parts.dropFirst().joined(separator: "/")
        default: return nil
        }
        guard !name.isEmpty else { return nil }
        self.session = session
    }

    public var description: String { text }
}
