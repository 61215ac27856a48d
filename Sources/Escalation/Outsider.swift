internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// Somebody outside the input whom trust policies of its roles admit: another account, everybody, an identity provider, a service.
struct Outsider {
    /// A role that admits it.
    struct Admission {
        let role: Int
        let step: EscalationStep
    }

    let name: String
    /// A service acts for whoever may use it: it is nobody who escalates.
    let isService: Bool
    private(set) var admissions: [Admission] = []

    /// Everybody of whom some trust policy speaks and whom it may admit, in the order of names.
    ///
    /// Cost: a decision for each role and principal that its trust policy names from outside.
    static func all(in graph: PrincipalGraph) -> [Outsider] {
        var found: [String: Outsider] = [:]
        for account in graph.roles.keys.sorted() {
            for role in graph.roles[account] ?? [] {
                guard let trust = graph.trust(of: role) else { continue }
                for name in names(in: trust.policy) where !isInside(name, graph) {
                    guard let permit = admission(of: name, to: role, in: graph) else { continue }
                    let step = EscalationStep(assuming: permit.request, permit.authorizer, by: name)
                    let isService = Caller(name, action: permit.request.request.action).map {
                        if case .service = $0 { true } else { false }
                    }
                    found[name, default: Outsider(name: name, isService: isService ?? false)].admissions
                        .append(Admission(role: role, step: step))
                }
            }
        }
        return found.keys.sorted().compactMap { found[$0] }
    }

    /// The principals that the Allow statements of a policy speak of; `*` for everybody.
    static func names(in policy: Policy) -> [String] {
        var names: [String] = []
        for statement in policy.statements where statement.effect == .allow {
            guard let element = statement.principal else { continue }
            for entry in element.isNegated ? [.everyone] : element.entries {
                guard let name = name(of: entry) else { continue }
                for name in name == "*" ? [name] + services(in: statement) : [name] where !names.contains(name) {
                    names.append(name)
                }
            }
        }
        return names
    }

    /// The services that a statement for everybody is meant for, by its conditions; `*.amazonaws.com` for every service.
    private static func services(in statement: Statement) -> [String] {
        var isForServices = false
        var names: [String] = []
        for condition in statement.conditions where !condition.op.isNegated && condition.op.comparison != .null {
            let values = condition.values.map(\.text)
            switch condition.key.name {
            case "aws:principalisawsservice": isForServices = isForServices || values.contains { $0.lowercased() == "true" }
            case "aws:principalservicename", "aws:principalservicenameslist":
                isForServices = true
                names += values.filter { Glob($0).isLiteral && $0.contains(".") }
            default: break
            }
        }
        return names.isEmpty && isForServices ? ["*.amazonaws.com"] : names
    }

    private static func name(of entry: PrincipalEntry) -> String? {
        switch entry {
        case .everyone: "*"
        case .account(let account): "arn:aws:iam::\(account):root"
        case .arn(let name): name.text
        case .service(let name), .federated(let name): name
        // Whose it was is not told, and who holds such a canonical id is not in an input.
        case .uniqueID, .canonicalUser: nil
        }
    }

    /// Whether the input tells of it, or of the account that it belongs to.
    private static func isInside(_ name: String, _ graph: PrincipalGraph) -> Bool {
        let arn = ResourceName(name)
        // A provider is of the account and its users are not.
        if arn.resourceHasPrefix("saml-provider/") || arn.resourceHasPrefix("oidc-provider/") { return false }
        return arn.account.map { graph.directory.account($0) != nil } ?? false
    }

    /// Everybody is somebody of an account that nobody knows.
    static func bound(_ name: String, in directory: Directory, for action: Action = Action("")) -> BoundPrincipal? {
        if name == "*", !action.text.isEmpty {
            var anybody = BoundPrincipal(.root(account: "another account"), keys: Context(closed: false))
            anybody.keys.derive(time: directory.asked)
            anybody.identity.standsForAccount = true
            return anybody
        }
        guard let caller = Caller(name, action: action) else { return nil }
        var bound = BoundPrincipal(caller, named: name, in: directory)
        if case .root(let account) = caller { bound.identity.standsForAccount = directory.account(account) == nil }
        return bound
    }

    private static func admission(
        of name: String, to role: Int, in graph: PrincipalGraph
    ) -> (request: PermittedRequest, authorizer: Authorizer)? {
        let isProvider = ResourceName(name).resource.map { $0.contains("-provider/") } ?? false
        let isSAML = ResourceName(name).resourceHasPrefix("saml-provider/")
        // A provider without an ARN has the name of a host, as a service has.
        let federates =
            isProvider
            || ["cognito-identity.amazonaws.com", "accounts.google.com", "graph.facebook.com", "www.amazon.com"]
                .contains(name)
        let action = Action(
            isSAML ? "sts:AssumeRoleWithSAML" : federates ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole")
        guard var bound = bound(name, in: graph.directory, for: action) else { return nil }
        // What its own account allows it is for that account to say: it may allow everything.
        if bound.caller.isPrincipalOfAccount {
            (bound.policies.identity, bound.policies.boundary) = (WellKnownPolicies.everything, nil)
        }
        let target = graph.subject(role)
        let side = graph.directory.side(of: target.name, for: action, asker: nil)
        let authorizer = bound.authorizer(on: side)
        let request = side.request(bound.caller, action, Context(closed: false))
        return PermittedRequest(request, authorizer, of: graph.directory, notBefore: graph.newest, in: OpenMemo()).map {
            ($0, authorizer)
        }
    }
}
