internal import Documents
internal import PolicyLanguage

/// What an entry of a `Principal` is, by its type and text (docs/reference/principals.md, docs/reference/condition-keys.md).
enum PrincipalText: Equatable {
    case everyone
    /// An account, by its digits or by its root.
    case account(String)
    case user, role, session, federatedUser
    /// A CloudFront identity of the old kind.
    case originAccess
    /// What is left of a deleted user or role.
    case uniqueID
    case service
    /// An OpenID Connect provider of the account, by its issuer; or one that AWS knows by its host.
    case tokens(issuer: String)
    case saml
    case canonicalUser
    /// A wildcard inside a name.
    case pattern
    /// A group, which is not a principal.
    case group
    case malformed

    init(type: String, text: String) {
        let isPattern = ARNText.hasWildcard(text)
        switch type {
        case "*": self = text == "*" ? .everyone : .malformed
        case "AWS": self = text == "*" ? .everyone : isPattern ? .pattern : Self.aws(text)
        case "Service": self = isPattern ? .pattern : Self.isService(text) ? .service : .malformed
        case "Federated": self = isPattern ? .pattern : Self.federated(text)
        case "CanonicalUser":
            self = text.utf8.count == 64 && text.utf8.allSatisfy(Self.isHex) ? .canonicalUser : .malformed
        default: self = .malformed
        }
    }

    private static func aws(_ text: String) -> PrincipalText {
        if isAccountID(text) { return .account(text) }
        let arn = ARNText(text)
        guard arn.isComplete, arn.fields[0] == "arn", isPartition(arn.partition), arn.region.isEmpty else {
            return isUniqueID(text) ? .uniqueID : .malformed
        }
        let name = arn.resource
        switch (arn.service, isAccountID(arn.account)) {
        case ("iam", true):
            if name == "root" { return .account(String(arn.account)) }
            if isNamed(name, "user/") { return .user }
            if isNamed(name, "role/") { return .role }
            return name.hasPrefix("group/") ? .group : .malformed
        case ("iam", false) where arn.account == "cloudfront" && name.hasPrefix("user/"): return .originAccess
        case ("sts", true):
            if isNamed(name, "assumed-role/"), name.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 2 { return .session }
            return isNamed(name, "federated-user/") ? .federatedUser : .malformed
        default: return .malformed
        }
    }

    private static func isNamed(_ name: Substring, _ prefix: String) -> Bool {
        name.hasPrefix(prefix) && name.utf8.count > prefix.utf8.count && !name.hasSuffix("/")
    }

    private static func federated(_ text: String) -> PrincipalText {
        if hosts.contains(text) { return .tokens(issuer: text) }
        let arn = ARNText(text)
        guard arn.isComplete, arn.fields[0] == "arn", isPartition(arn.partition), arn.service == "iam",
            isAccountID(arn.account) || arn.account.contains("$")
        else {
            return .malformed
        }
        // Microsoft's issuers end in a slash, and so do their ARNs.
        if isNamed(arn.resource.hasSuffix("/") ? arn.resource.dropLast() : arn.resource, "oidc-provider/") {
            return .tokens(issuer: String(arn.resource.dropFirst("oidc-provider/".utf8.count)))
        }
        return isNamed(arn.resource, "saml-provider/") ? .saml : .malformed
    }

    private static func isPartition(_ text: Substring) -> Bool {
        Rule.partitions.contains { $0 == text } || text.contains("$")
    }

    /// Providers that AWS knows without an ARN (docs/reference/condition-keys.md).
    static let hosts: Set = ["cognito-identity.amazonaws.com", "accounts.google.com", "www.amazon.com", "graph.facebook.com"]

    /// The ends of service principals in all partitions (docs/reference/condition-keys.md).
    private static let domains = [
        ".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".amazonaws.eu", ".c2s.ic.gov", ".sc2s.sgov.gov", ".cloud.adc-e.uk",
        ".csp.hci.ic.gov",
    ]

    private static func isService(_ text: String) -> Bool {
        domains.contains { text.hasSuffix($0) && text.utf8.count > $0.utf8.count }
            && text.utf8.allSatisfy { byte in
                isHex(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            }
    }

    /// docs/reference/condition-keys.md.
    private static func isUniqueID(_ text: String) -> Bool {
        let prefixes = ["AIDA", "AROA", "AGPA", "AIPA", "ANPA", "ANVA", "ASIA", "AKIA"]
        return text.utf8.count >= 16 && prefixes.contains { text.hasPrefix($0) }
            && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    }

    private static func isHex(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
}

extension DraftPrincipal.Entry {
    var form: PrincipalText { PrincipalText(type: type, text: text.text) }

    /// What an identity provider is as far as the file tells: templates rarely know the account of its ARN. Nil for any other entry, and
    /// where the provider itself is not known.
    var provider: PrincipalText? {
        guard type == "Federated" else { return nil }
        guard text.isFree else { return form }
        let open = text.value.string(openAs: "${unknown}") ?? ""
        // What stands before the provider's kind may be one value, such as the beginning of an ARN.
        if open.contains("saml-provider/") { return .saml }
        let kind: String = "oidc-provider/"
        guard let start = open.firstRange(of: kind)?.upperBound else { return nil }
        let issuer = String(open[start...])
        return issuer.isEmpty || hasVariable(issuer) ? nil : .tokens(issuer: issuer)
    }
}

extension DraftStatement {
    /// Its conditions that a request meets only when it has the key, with one of some values.
    var narrowing: [DraftCondition] {
        conditions.filter { condition in
            guard !condition.op.isNegated, condition.op.comparison != .null, condition.op.comparison != nil else { return false }
            if condition.op.holdsWhenAbsent, !demands(condition.key, present: true) { return false }
            return !condition.values.contains(where: condition.isAnything)
        }
    }
}
