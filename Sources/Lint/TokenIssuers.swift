internal import Catalogue
internal import PolicyLanguage

/// What is known of the issuers of OpenID Connect tokens (docs/reference/condition-keys.md).
struct TokenIssuer: Sendable {
    enum Product: Sendable {
        case gitHub, gitLab, terraform, buildkite, circleCI, bitbucket, kubernetes, cognito, other
    }

    /// The issuer without `https://`, as it stands in the provider's ARN and in keys.
    let host: String
    let product: Product
    /// The claim that a trust policy has to test, or AWS refuses to save it.
    let demanded: String?

    init(_ host: String) {
        self.host = host
        product = Self.product(of: host)
        demanded =
            SharedTokenIssuers.demandsSubject(host) || product == .gitHub
            ? "sub" : Self.demandingAudience.contains(host) ? "aud" : nil
    }

    /// GitHub and Buildkite have issuers of their own for an enterprise, below the host.
    private static func name(_ host: String) -> String { String(host.prefix { $0 != "/" }) }

    private static func product(of host: String) -> Product {
        switch name(host) {
        case "token.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com": return .gitHub
        case "gitlab.com": return .gitLab
        case "app.terraform.io": return .terraform
        case "agent.buildkite.com": return .buildkite
        case "oidc.circleci.com": return .circleCI
        case "api.bitbucket.org": return .bitbucket
        case "cognito-identity.amazonaws.com": return .cognito
        default: break
        }
        if host.hasPrefix("token.actions."), name(host).hasSuffix(".ghe.com") { return .gitHub }
        if host.hasPrefix("oidc.eks.") { return .kubernetes }
        return name(host).hasPrefix("gitlab.") ? .gitLab : .other
    }

    private static let demandingAudience: Set = [
        "cognito-identity.amazonaws.com", "api.pulumi.com/oidc", "sandboxes.cloud", "oidc.vercel.com",
    ]

    /// Claims that AWS reads from the tokens of an issuer; any other is absent from the request.
    var claims: Set<String> {
        let usual: Set = ["amr", "aud", "oaud", "sub", "email"]
        switch product {
        case .gitHub:
            return usual.union([
                "actor", "actor_id", "enterprise_id", "environment", "job_workflow_ref", "ref", "repository", "repository_id",
                "repository_owner_id", "workflow",
            ])
        case .gitLab:
            return usual.union([
                "namespace_id", "pipeline_source", "project_id", "ref_protected", "runner_environment", "user_access_level",
                "user_email", "user_id", "user_login",
            ])
        case .buildkite:
            return usual.union([
                "build_branch", "cluster_id", "cluster_name", "organization_id", "organization_slug", "pipeline_id",
                "pipeline_slug",
            ])
        case .circleCI: return usual.union(["project-id"])
        case .cognito: return ["amr", "aud", "oaud", "sub"]
        case .other:
            switch host {
            case "www.amazon.com": return ["app_id", "sub", "user_id"]
            case "graph.facebook.com": return ["app_id", "id"]
            case "accounts.google.com": return usual.union(["google/organization_number"])
            default: return host.hasSuffix(".identity.oraclecloud.com") ? usual.union(["rpst_id"]) : usual
            }
        case .terraform, .bitbucket, .kubernetes: return usual
        }
    }

    /// Claims that tell whose token it is, any of which narrows a trust.
    var tellingClaims: Set<String> { claims.subtracting(["aud", "oaud", "amr"]) }

    /// Claims that tell the project by themselves.
    var projectClaims: Set<String> {
        switch product {
        case .gitHub: ["repository", "repository_id", "job_workflow_ref"]
        case .gitLab: ["project_id"]
        case .buildkite: ["pipeline_id", "pipeline_slug"]
        default: []
        }
    }

    enum Breadth { case anyone, organization, project }

    /// Who may obtain a token whose subject matches a pattern: anyone, anyone in an organisation, anything in one project. Nil for a
    /// pattern that says more than that.
    func breadth(ofSubject pattern: String) -> Breadth? {
        guard let wild = pattern.firstIndex(where: { $0 == "*" || $0 == "?" }) else { return nil }
        let fixed = pattern[..<wild]
        let slashes = fixed.count { $0 == "/" }
        let colons = fixed.count { $0 == ":" }
        switch product {
        case .gitHub:
            // A customised subject begins with another claim: what its parts mean only its owner knows.
            guard fixed.hasPrefix("repo:") else { return "repo:".hasPrefix(fixed) ? .anyone : nil }
            if slashes == 0 { return .anyone }
            if colons == 1 { return .organization }
            return colons == 2 && fixed.hasSuffix(":") ? .project : nil
        case .gitLab:
            guard fixed.hasPrefix("project_path:") else { return "project_path:".hasPrefix(fixed) ? .anyone : nil }
            if slashes == 0 { return .anyone }
            if colons == 1 { return .organization }
            return colons == 2 && fixed.hasSuffix(":") ? .project : nil
        case .terraform, .buildkite:
            guard fixed.hasPrefix("organization:") else { return "organization:".hasPrefix(fixed) ? .anyone : nil }
            if colons < 2 { return .anyone }
            return colons < 4 ? .organization : nil
        case .kubernetes:
            if colons < 3 { return "system:serviceaccount:".hasPrefix(fixed) || colons == 2 ? .organization : nil }
            return fixed.hasSuffix(":") ? .project : nil
        case .circleCI: return slashes < 2 ? .anyone : slashes < 4 ? .organization : nil
        case .bitbucket, .cognito, .other: return fixed.isEmpty ? .anyone : nil
        }
    }
}

extension DraftStatement {
    /// The issuers whose tokens take the role by this statement; none for a statement of another kind.
    var trustedIssuers: [(issuer: TokenIssuer, entry: DraftPrincipal.Entry)] {
        guard effect == .allow, let principal, !principal.isNegated else { return [] }
        return principal.entries.compactMap { entry in
            switch entry.provider {
            case .tokens(let host): return (TokenIssuer(host), entry)
            case nil where entry.type == "Federated": return issuerOfKeys.map { (TokenIssuer($0), entry) }
            default: return nil
            }
        }
    }

    /// The issuer of the only provider, of which the file tells no more than whose claims the conditions test.
    private var issuerOfKeys: String? {
        guard let entries = principal?.entries, entries.count(where: { $0.type == "Federated" }) == 1 else { return nil }
        let hosts = conditions.filter { $0.key.origin == .federation && $0.key.prefix != "saml" }.map { condition in
            String(condition.key.text.dropLast(condition.key.claim.utf8.count + 1))
        }
        guard let first = hosts.first, hosts.allSatisfy({ $0.lowercased() == first.lowercased() }) else { return nil }
        return first
    }

    /// The provider of tokens of which the file tells nothing at all, not even by the conditions.
    var unknownIssuer: DraftPrincipal.Entry? {
        guard effect == .allow, let principal, !principal.isNegated, conditions.isEmpty,
            actions?.items.contains(where: { $0.text.text.lowercased() == "sts:assumerolewithwebidentity" }) == true
        else { return nil }
        return principal.entries.first { $0.type == "Federated" && $0.provider == nil }
    }

    /// Whether a condition demands a claim of some other issuer, which tokens of this one never bring.
    func demandsOther(than issuer: TokenIssuer) -> Bool {
        narrowing.contains { condition in
            condition.key.origin == .federation && condition.key.prefix != "saml"
                && !condition.key.name.hasPrefix(issuer.host.lowercased() + ":")
        }
    }

    /// The conditions on a claim of an issuer.
    func conditions(on claims: Set<String>, of issuer: TokenIssuer) -> [DraftCondition] {
        conditions.filter { condition in
            condition.key.origin == .federation && condition.key.prefix == issuer.host.lowercased()
                && claims.contains(condition.key.claim)
                && condition.op.comparison != .null
        }
    }
}
