internal import Catalogue
internal import Documents
package import PolicyLanguage

/// Decides requests against one set of policies, as AWS documents it (docs/reference/evaluation.md).
///
/// Build it once for a principal and a resource policy, then ask as often as you like. One decision costs the statements whose
/// action elements can match the request's service.
public struct Authorizer: Sendable {
    private var pools: [Pool]
    private var presence: RequestRules.Presence
    package let identity: CallerIdentity
    /// Context that is the same for every request of the principal.
    package let derived: Context

    /// - Parameter derived: condition keys that IAM sets from the principal; a request's own value wins.
    package init(_ policies: PolicySet, identity: CallerIdentity = CallerIdentity(), derived: Context = Context(closed: false)) {
        presence = RequestRules.Presence(policies)
        self.derived = derived
        var identity = identity
        identity.hasBoundary = identity.hasBoundary || policies.boundary != nil
        self.identity = identity
        var pools: [Pool] = [Pool(.identity, policies.identity)]
        if let resource = policies.resource { pools.append(Pool(.resource, [resource])) }
        if let boundary = policies.boundary { pools.append(Pool(.boundary, boundary)) }
        if let session = policies.session { pools.append(Pool(.session, session)) }
        if let endpoint = policies.endpoint { pools.append(Pool(.endpoint, endpoint)) }
        for (level, list) in (policies.serviceControl ?? []).enumerated() {
            pools.append(Pool(.serviceControl, list, level: level))
        }
        for (level, list) in (policies.resourceControl ?? []).enumerated() {
            pools.append(Pool(.resourceControl, list, level: level))
        }
        self.pools = pools
    }

    /// The same for requests that come through a VPC endpoint with a policy.
    func through(endpoint policy: Policy) -> Authorizer {
        var authorizer = self
        authorizer.pools.append(Pool(.endpoint, [policy]))
        authorizer.presence.endpoint = true
        return authorizer
    }

    public init(_ policies: PolicySet) {
        self.init(policies, identity: CallerIdentity())
    }

    /// The verdict alone: nothing is recorded and nothing allocated.
    public func verdict(_ request: Request) -> Verdict {
        var recorder = NoRecorder()
        return evaluate(request, &recorder).verdict
    }

    /// The verdict with every statement that mattered.
    public func decide(_ request: Request) -> Decision {
        var recorder = StatementRecorder()
        let outcome = evaluate(request, &recorder)
        let denialsFirst = recorder.applied.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.layer != other.layer { return one.layer < other.layer }
            if one.statement.effect != other.statement.effect { return one.statement.effect == .deny }
            return left.offset < right.offset
        }
        return Decision(
            verdict: outcome.verdict, layers: outcome.layers(), statements: denialsFirst.map(\.element),
            stoppedBy: outcome.stoppedBy)
    }

    /// What the request and its caller say of a key.
    func value(of key: ContextKey, in request: Request) -> ContextValue {
        LayeredContext(given: request.context, derived: derived, action: request.action).value(of: key)
    }

    /// What the request and its caller say of all keys.
    package func context(of request: Request) -> some ContextLookup {
        LayeredContext(given: request.context, derived: derived, action: request.action)
    }

    private func evaluate(_ request: Request, _ recorder: inout some Recorder) -> VerdictBuilder {
        let rules = RequestRules(request, presence, identity)
        var outcome = VerdictBuilder(rules: rules)
        if rules.isAlwaysAllowed { return outcome }
        let context = LayeredContext(given: request.context, derived: derived, action: request.action)
        for pool in pools where rules.binds(pool.layer) {
            pool.evaluate(request, context, identity, &outcome, &recorder)
        }
        return outcome
    }
}

/// The request's keys, then those that the principal brings: a given value wins. A key that requests of the action never have is absent.
struct LayeredContext: ContextLookup {
    let given: Context
    let derived: Context
    let action: Action

    private static let kms = Action.code(ofService: "kms".utf8)

    func value(of key: ContextKey) -> ContextValue {
        if given.has(key) { return given.value(of: key) }
        if derived.has(key) { return key == .kmsCallerAccount && action.serviceCode != Self.kms ? .absent : derived.value(of: key) }
        let open = given.value(of: key)
        let value = open == .unknown ? derived.value(of: key) : open
        guard value == .unknown else { return value }
        return ActionCatalogue.standard.mayHave(conditionKey: key.name, action: action.text) ? .unknown : .absent
    }

    func possibleValues(of key: ContextKey) -> [ContextValue] { given.possibleValues(of: key) }

    func earliest(of key: ContextKey) -> Instant? { given.earliest(of: key) ?? derived.earliest(of: key) }
}

/// Notes the statements that apply, or nothing at all.
protocol Recorder {
    mutating func record(_ layer: Layer, _ level: Int, _ policy: Policy, _ statement: Statement, _ truth: Truth)
}

struct NoRecorder: Recorder {
    mutating func record(_ layer: Layer, _ level: Int, _ policy: Policy, _ statement: Statement, _ truth: Truth) {}
}

struct StatementRecorder: Recorder {
    var applied: [AppliedStatement] = []

    mutating func record(_ layer: Layer, _ level: Int, _ policy: Policy, _ statement: Statement, _ truth: Truth) {
        applied.append(
            AppliedStatement(layer: layer, level: level, policy: policy, statement: statement, isCertain: truth == .yes))
    }
}
