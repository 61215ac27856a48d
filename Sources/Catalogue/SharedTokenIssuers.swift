internal import Documents

/// Issuers of OpenID Connect tokens that many customers share: their tokens are anybody's unless a trust policy says whose
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html).
package enum SharedTokenIssuers {
    private static let demandingSubject: Set = [
        "token.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com",
        "oidc-configuration.audit-log.githubusercontent.com", "gitlab.com", "agent.buildkite.com", "app.terraform.io",
        "oidc.codefresh.io", "studio.datachain.ai", "scalr.io", "tokens.cloud.shisho.dev", "proidc.upbound.io",
    ]

    /// Issuers of which the audience tells for whose application or organisation a token is.
    private static let tellingByAudience: Set = [
        "accounts.google.com", "www.amazon.com", "graph.facebook.com", "api.pulumi.com/oidc", "sandboxes.cloud", "oidc.vercel.com",
    ]

    /// The issuer that the ARN of a provider, or its name, tells: without `https://`.
    package static func host(ofProvider provider: String) -> String {
        provider.hasPrefix("arn:") ? String(provider.drop { $0 != "/" }.dropFirst()) : provider
    }

    /// Whether everybody gets tokens of the issuer.
    package static func isShared(_ host: String) -> Bool {
        demandsSubject(host) || tellingByAudience.contains(host.lowercased())
    }

    /// Claims that a stranger's token may have as any other: its owner chooses them, or all tokens have them.
    package static func commonClaims(of host: String) -> Set<String> {
        tellingByAudience.contains(host.lowercased()) ? ["oaud", "amr"] : ["aud", "oaud", "amr"]
    }

    /// Where one gets an account; the host where it is called after nobody known.
    package static func owner(of host: String) -> String {
        owners[host.prefix { $0 != "/" }.lowercased()] ?? code(host)
    }

    private static let owners = [
        "token.actions.githubusercontent.com": "GitHub", "vstoken.actions.githubusercontent.com": "GitHub",
        "oidc-configuration.audit-log.githubusercontent.com": "GitHub", "gitlab.com": "GitLab", "agent.buildkite.com": "Buildkite",
        "app.terraform.io": "HCP Terraform", "oidc.codefresh.io": "Codefresh", "scalr.io": "Scalr",
        "accounts.google.com": "Google", "www.amazon.com": "Amazon", "graph.facebook.com": "Facebook", "api.pulumi.com": "Pulumi",
        "oidc.vercel.com": "Vercel",
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
