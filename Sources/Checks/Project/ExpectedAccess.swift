package import Documents
package import Findings
package import Lint
internal import PolicyLanguage

/// An entry of `.ambit.yml` that says what a policy or a principal is there for: what it therefore gives is not a finding.
package struct ExpectedAccess: Sendable {
    package enum Access: String, Sendable, CaseIterable {
        case `public`, administrator
        case passAnyRole = "pass-any-role"

        /// The rules that say no more than what is expected.
        package var rules: Set<String> {
            switch self {
            case .public: ["public-access", "anyone-takes-role"]
            case .administrator:
                [
                    "full-access", "whole-service", "wildcard-action", "not-action-allow", "not-resource-allow", "pass-any-role",
                    "create-service-linked-role", "privilege-escalation", "resource-exposure", "policy-rewrite",
                    "credentials-exposure", "data-exfiltration", "destructive-access", "infrastructure-modification",
                    "wildcard-resource",
                ]
            case .passAnyRole: ["pass-any-role"]
            }
        }
    }

    package let access: Access
    /// Nil means any file.
    package let file: PathPattern?
    /// The name of a role, user or group, or its logical id or address in a template, `*` allowed; nil means any policy.
    package let principal: String?
    package let location: Location

    /// Whether a finding, of which the file is known to match, says no more than this.
    package func covers(_ finding: CheckFinding) -> Bool {
        guard access.rules.contains(finding.rule) else { return false }
        guard let principal else { return true }
        let glob = Glob(principal)
        return finding.principals.contains { glob.matches($0) }
    }
}
