internal import Documents
package import PolicyLanguage

/// What S3 itself calls a public policy: Block Public Access goes by that, and not by who could pass
/// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status).
package enum PublicBucketPolicy {
    /// Whether some Allow statement grants to anything but fixed values: one such statement makes the whole policy public.
    package static func isPublic(_ policy: Policy) -> Bool {
        policy.statements.contains { $0.effect == .allow && !isFixed($0) }
    }

    private static func isFixed(_ statement: Statement) -> Bool {
        if let principal = statement.principal, !principal.isNegated, !principal.entries.isEmpty,
            principal.entries.allSatisfy(names)
        {
            return true
        }
        return statement.conditions.contains(where: isFixed)
    }

    /// Whether an entry names accounts, principals or services; who signs in at a provider may be anybody.
    private static func names(_ entry: PrincipalEntry) -> Bool {
        switch entry {
        case .account, .arn, .uniqueID, .canonicalUser: true
        case .service(let name): name != "*"
        case .everyone, .federated: false
        }
    }

    private static let keys: Set<String> = [
        "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:principalaccount", "aws:sourcearn", "aws:sourcevpc",
        "aws:sourcevpce", "aws:sourceowner", "aws:sourceaccount", "aws:userid", "s3:x-amz-server-side-encryption-aws-kms-key-id",
        "s3:dataaccesspointarn", "s3:dataaccesspointaccount",
    ]

    /// Whether a condition holds for fixed values alone. Of negated operators and of those that pass where the key is absent the page
    /// says nothing: they fix nothing.
    private static func isFixed(_ condition: Condition) -> Bool {
        let op = condition.op
        guard !op.isNegated, !op.ifExists, op.quantifier != .forAllValues, !condition.values.isEmpty else { return false }
        let key = condition.key.name
        if key == "aws:sourceip" { return op.comparison == .ipAddress && condition.values.allSatisfy(isNarrow) }
        guard keys.contains(key) else { return false }
        switch op.comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnLike: break
        default: return false
        }
        return condition.values.allSatisfy { value in
            switch key {
            // A role's sessions: `AROA…:*`.
            case "aws:userid" where value.text.hasPrefix("AROA"): false
            // The name of the access point may be any while the account is told.
            case "s3:dataaccesspointarn": ResourceName(value.text).account.map { !$0.isEmpty && isLiteral($0) } ?? false
            default: isLiteral(value.text)
            }
        }
    }

    private static func isLiteral(_ text: String) -> Bool { Glob(text).isLiteral && !text.contains("${") }

    /// Addresses of at most a /8, of IPv6 a /32.
    private static func isNarrow(_ value: ConditionValue) -> Bool {
        if case .block(let block) = value.form { block.prefixLength >= (block.isV6 ? 32 : 8) } else { false }
    }
}
