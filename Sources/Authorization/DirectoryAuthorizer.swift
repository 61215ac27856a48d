import Documents
package import PolicyLanguage
package import Principals

/// Decides requests over an audit input: what binds the principal, what IAM derives from it, and which policy the resource has.
package struct DirectoryAuthorizer: Sendable {
    /// One request made ready.
    package struct Prepared: Sendable {
        package let principal: BoundPrincipal
        package let side: ResourceSide
        /// The request, with what the input tells of its caller and of its resource.
        package let request: Request
        package let authorizer: Authorizer
        fileprivate let isClosed: Bool

        /// What the input does not hold and the verdict may lean on.
        package var missing: [MissingPart] {
            let all = principal.missing + side.missing
            return isClosed ? all.filter { $0.gap.location != nil } : all
        }

        /// The missing parts that could turn a decision around, in words.
        package func couldTurn(_ decision: Decision) -> [String] {
            OpenLayers(principal, side).couldTurn(decision, decision.verdict, grants: false)
        }
    }

    /// What a log tells of a session, at one moment.
    package struct Session: Sendable {
        package let policies: [Policy]?
        package let context: Context
        package let missing: [MissingPart]
        /// The event that tells it.
        package let witness: String

        package init(policies: [Policy]?, context: Context, missing: [MissingPart], witness: String) {
            self.policies = policies
            self.context = context
            self.missing = missing
            self.witness = witness
        }
    }

    package let directory: Directory
    /// In a closed world, what the input does not hold does not exist, and a key that is neither given nor derived is absent.
    private let isClosed: Bool

    package init(_ directory: Directory, closed: Bool) {
        self.directory = directory
        isClosed = closed
    }

    /// Gathers what decides a request. Cost: O(policies that bind the principal).
    ///
    /// - Parameters:
    ///   - principal: the caller as `Caller.init(_:action:)` reads it.
    ///   - session: where a log tells of it.
    package func prepare(_ principal: String, _ request: Request, session: Session? = nil) -> Prepared {
        let bound = bind(principal, request, session: session)
        let side = directory.side(
            of: request.resource, for: request.action, asker: bound.caller.account,
            owner: request.resourceAccount ?? request.context.resourceAccount, closed: isClosed
        )
        return prepare(bound, side, request.action, request.context)
    }

    /// What binds the caller of a request, whatever it is about.
    package func bind(_ principal: String, _ request: Request, session: Session? = nil) -> BoundPrincipal {
        var bound = BoundPrincipal(request.caller, named: principal, in: directory, closed: isClosed)
        bound.policies.session = session?.policies
        bound.missing += session?.missing ?? []
        passThroughEndpoint(request.action, request.context, &bound)
        noteRootSessions(request, &bound)
        return bound
    }

    /// The same for a principal and a resource that are known already.
    package func prepare(_ bound: BoundPrincipal, _ side: ResourceSide, _ action: Action, _ context: Context) -> Prepared {
        var bound = bound
        passThroughEndpoint(action, context, &bound)
        return Prepared(
            principal: bound, side: side, request: side.request(bound.caller, action, context),
            authorizer: bound.authorizer(on: side),
            isClosed: isClosed)
    }

    /// Where the organisation's delegated administrators are not known, nor is whether the caller can take over a member's root user.
    private func noteRootSessions(_ request: Request, _ bound: inout BoundPrincipal) {
        guard !isClosed, bound.identity.mayAssumeRoots == .unknown, request.action == Action("sts:AssumeRoot") else { return }
        bound.missing.append(
            MissingPart(
                .serviceControl,
                Gap(
                    .evidence,
                    "whether account \(bound.caller.account ?? "") administers root access for its organisation is not in the input",
                    help: "give what `aws organizations list-delegated-administrators` prints")))
    }

    /// A request that names the VPC endpoint through which it comes, or its VPC, is limited by the endpoint's policy: `aws:SourceVpc` is
    /// there only where a request comes through one
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpc).
    private func passThroughEndpoint(_ action: Action, _ context: Context, _ bound: inout BoundPrincipal) {
        guard bound.policies.endpoint == nil, !bound.missing.contains(where: { $0.layer == .endpoint }) else { return }
        if case .single(let id) = context[Self.endpointKey] { return pass(through: id, &bound) }
        guard case .single(let vpc) = context[Self.vpcKey] else { return }
        let endpoints = directory.resourcePolicies.endpoints(ofVPC: vpc, forService: action.service)
        if endpoints.count == 1 { return pass(through: endpoints[0], &bound) }
        guard !isClosed else { return }
        let names = Phrase.list(endpoints.map { code($0) }, limit: 3)
        miss(
            endpoints.isEmpty
                ? "the policy of the endpoint of \(code(vpc)) for `\(action.service)` is not in the input"
                : "which of the endpoints \(names) the request comes through is not told",
            help: endpoints.isEmpty ? Self.describe : "give it with --context \(Self.endpointKey)=", &bound)
    }

    private func pass(through id: String, _ bound: inout BoundPrincipal) {
        switch directory.resourcePolicies.policy(ofEndpoint: id) {
        case .policy(let policy): bound.policies.endpoint = [policy.named]
        case .none: break
        case .unreadable(let gap): bound.missing.append(MissingPart(.endpoint, gap))
        case .notGiven:
            guard !isClosed else { return }
            miss("the policy of the endpoint \(code(id)) is not in the input", help: Self.describe, &bound)
        }
    }

    private func miss(_ reason: String, help: String, _ bound: inout BoundPrincipal) {
        bound.missing.append(MissingPart(.endpoint, Gap(.evidence, reason, help: help)))
    }

    private static let describe = "give what `aws ec2 describe-vpc-endpoints` prints"
    private static let vpcKey = "aws:SourceVpc"
}

extension DirectoryAuthorizer {
    private static let endpointKey = "aws:SourceVpce"
    /// Endpoints of an input that are tried for one request.
    private static let mostEndpoints = 100

    /// The request, without the endpoints that cannot be its way: those of which the policy lets nothing of it pass.
    package func ruledOutEndpoints(_ prepared: Prepared) -> Request {
        guard prepared.principal.policies.endpoint == nil else { return prepared.request }
        return Self.ruledOutEndpoints(of: directory, prepared.request, prepared.authorizer)
    }

    /// The same where the request names no endpoint.
    package static func ruledOutEndpoints(of directory: Directory, _ request: Request, _ authorizer: Authorizer) -> Request {
        let endpoints = directory.resourcePolicies.endpointPolicies
        guard !endpoints.isEmpty, authorizer.value(of: ContextKey(endpointKey), in: request) == .unknown else { return request }
        var left = request
        for (id, policy) in endpoints.prefix(mostEndpoints) {
            var through = request
            through.context.set(ContextKey(endpointKey), .single(id))
            let verdict = authorizer.through(endpoint: policy.named).verdict(through)
            if verdict == .implicitlyDenied || verdict == .explicitlyDenied { left.context.exclude(endpointKey, id) }
        }
        return left
    }
}

extension Context {
    /// The account that owns the resource, where the request says so.
    fileprivate var resourceAccount: String? {
        if case .single(let account) = self["aws:ResourceAccount"] { account } else { nil }
    }
}
