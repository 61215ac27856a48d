/// Issuers of OpenID Connect tokens that many customers share: their tokens are anybody's unless a trust policy says whose
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html).
package enum SharedTokenIssuers {
    private static let demandingSubject: Set = [
        "token.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com",
        "oidc-configuration.audit-log.githubusercontent.com", "gitlab.com", "agent.buildkite.com", "app.terraform.io",
        "oidc.codefresh.io", "studio.datachain.ai", "scalr.io", "tokens.cloud.shisho.dev", "proidc.upbound.io",
    ]

    /// Whether AWS saves no trust policy for tokens of the issuer unless it tests the subject.
    package static func demandsSubject(_ host: String) -> Bool {
        demandingSubject.contains(host.prefix { $0 != "/" }.lowercased())
    }

    /// Subjects of tokens that strangers have: one of no pattern, and one for each pattern that leaves open whose project it is.
    ///
    /// - Parameter patterns: the subjects that a policy names.
    package static func foreignSubjects(of host: String, matching patterns: [String]) -> [String] {
        let open = patterns.filter { pattern in
            let fixed = pattern.prefix { $0 != "*" && $0 != "?" }
            // `repo:owner/`, `organization:owner:`: the owner is told.
            let colons = fixed.count { $0 == ":" }
            return fixed.count < pattern.count && !fixed.contains("/") && colons < 2
        }
        return [usual[host.prefix { $0 != "/" }.lowercased()] ?? "stranger"]
            + open.map { $0.map { $0 == "*" ? "stranger" : $0 == "?" ? "x" : String($0) }.joined() }
    }

    private static let usual = [
        "token.actions.githubusercontent.com": "repo:stranger/example:ref:refs/heads/main",
        "gitlab.com": "project_path:stranger/example:ref_type:branch:ref:main",
        "app.terraform.io": "organization:stranger:project:example:workspace:example:run_phase:apply",
        "agent.buildkite.com": "organization:stranger:pipeline:example:ref:refs/heads/main:commit:0:step:example",
    ]
}
