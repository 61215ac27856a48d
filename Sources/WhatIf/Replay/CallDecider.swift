internal import Activity
internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Timeline

/// What a candidate says of one recorded call.
struct CallRuling {
    enum Verdict {
        case allowed, denied, open
    }

    var verdict: Verdict
    /// The permission that decided it.
    var action: Action
    var resource: ResourceName
    var layer: Layer?
    /// The statement that denies; nil where none allows.
    var statement: AppliedStatement?
    /// What an open verdict hangs on.
    var keys: [String] = []
}

/// Decides recorded calls under one candidate: equal calls once.
final class CallDecider {
    private let sides: ResourceSides
    private var authorizers: [AuthorizerKey: Authorizer] = [:]
    private var memo: [MemoKey: CallRuling] = [:]
    /// Numbers of layers that decide alike, below those of layers by themselves.
    private var alike: [ChangedLayers.Likeness: Int] = [:]
    /// Of equal calls under layers that decide alike, where nothing in which such calls differ was looked at.
    private var ofEqualCalls: [EqualKey: (ruling: CallRuling, of: CallLikeness)] = [:]
    /// The call that is being decided was looked at no closer than equal ones are equal.
    private var isPlain = false
    private let areStatesOne: Bool

    private struct EqualKey: Hashable {
        let layers: Int
        let call: ObjectIdentifier
    }

    private struct AuthorizerKey: Hashable {
        let layers: Int
        let isWhole: Bool
        let hasPolicy: Bool
        let side: ResourceSides.Key
    }

    private struct MemoKey: Hashable {
        let layers: Int
        let action: Action
        let resource: RecordedResource
        let version: Int
        let values: [ContextValue]
        /// Of those that are not known, what they may be.
        let possible: [[ContextValue]]
    }

    init(_ states: StatesInForce) {
        sides = ResourceSides(states)
        areStatesOne = states.areOne
    }

    /// What was kept for equal calls is given up beyond so many.
    private static let most = 200_000

    /// A call that succeeded: whether the changed layers stop it.
    func ruling(on call: RecordedCall, _ session: ActingSession, _ layers: ChangedLayers) -> CallRuling {
        let number = number(of: layers)
        guard areStatesOne, number < 0, !layers.isUntouched, let likeness = call.likeness else {
            return decide(call, session, layers)
        }
        let key = EqualKey(layers: number, call: ObjectIdentifier(likeness))
        if let known = ofEqualCalls[key] { return known.ruling }
        isPlain = true
        let ruling = decide(call, session, layers)
        if isPlain {
            if ofEqualCalls.count > Self.most { ofEqualCalls.removeAll(keepingCapacity: true) }
            ofEqualCalls[key] = (ruling, likeness)
        }
        return ruling
    }

    private func decide(_ call: RecordedCall, _ session: ActingSession, _ layers: ChangedLayers) -> CallRuling {
        let first = call.checks[0]
        let passed = CallRuling(verdict: .allowed, action: first.action, resource: first.resources.first?.name ?? .none)
        if layers.isUntouched { return passed }
        if memo.count > Self.most { memo.removeAll(keepingCapacity: true) }
        var open: CallRuling?
        var alternatives: [CallRuling] = []
        for check in call.checks {
            let ruling = ruling(on: check, of: call, session, layers) ?? passed
            if check.isAlternative {
                alternatives.append(ruling)
            } else if ruling.verdict == .denied {
                return ruling
            } else if ruling.verdict == .open {
                open = open ?? ruling
            }
        }
        if let denied = alternatives.first(where: { $0.verdict == .denied }) {
            if alternatives.allSatisfy({ $0.verdict == .denied }) { return denied }
            var unsettled = denied
            unsettled.verdict = .open
            unsettled.keys = ["which of \(alternatives.map(\.action.text).joined(separator: ", ")) was needed"]
            open = open ?? unsettled
        } else if let undecided = alternatives.first(where: { $0.verdict == .open }) {
            open = open ?? undecided
        }
        if open == nil, !layers.doubtful.isEmpty {
            open = passed
            open?.verdict = .open
            open?.keys = layers.doubtful.map { "whether `\($0)` was attached" }
        }
        return open ?? passed
    }

    /// All resources must pass; nil where they do.
    private func ruling(
        on check: RecordedCall.Check, of call: RecordedCall, _ session: ActingSession, _ layers: ChangedLayers
    ) -> CallRuling? {
        let relevance = layers.relevance(of: check.action)
        if check.isGuess { return guessed(check, layers) }
        if relevance == .none { return nil }
        if relevance == .conditional { isPlain = false }
        var open: CallRuling?
        for resource in check.resources {
            let context =
                relevance == .plain
                ? nil
                : session.inForce.context(
                    of: call.event, check.action, on: resource.name, isFederated: session.isFederated,
                    tags: layers.looksAtTags)
            let ruling = ruling(check.action, resource, for: call.event, context, session, layers)
            switch ruling.verdict {
            case .denied: return ruling
            case .open: open = open ?? ruling
            case .allowed: continue
            }
        }
        return open
    }

    /// Which action an operation needed that is in no list is not known: a statement on the whole service decides it all the same.
    private func guessed(_ check: RecordedCall.Check, _ layers: ChangedLayers) -> CallRuling? {
        let service = check.action.service
        let mayMatter = layers.denying.contains { _, policy in
            policy.kind == .boundary || policy.kind == .session
                || policy.statements.contains { statement in
                    statement.effect == .deny
                        && (statement.actions.isNegated || statement.actions.patterns.contains { $0.mayMatch(service: service) })
                }
        }
        guard mayMatter else { return nil }
        return CallRuling(
            verdict: .open, action: check.action, resource: check.resources.first?.name ?? .none,
            keys: ["the action that the operation needs"])
    }

    private func ruling(
        _ action: Action, _ resource: RecordedResource, for event: Event, _ context: Context?, _ session: ActingSession,
        _ layers: ChangedLayers
    ) -> CallRuling {
        let (key, side) = sides.side(of: resource.name, for: action, asker: session.bound.caller.account, in: event)
        // Layers that decide alike may not where the resource has a policy of its own.
        if side.policy != nil { isPlain = false }
        let mentioned = context == nil ? [] : self.mentioned(layers, side, key)
        let request = side.request(session.bound.caller, action, context ?? Context(closed: false))
        let values = mentioned.map { request.context.value(of: $0) }
        let memoKey = MemoKey(
            layers: side.policy == nil ? number(of: layers) : layers.number, action: action, resource: resource,
            version: key.version, values: values,
            possible: mentioned.map { request.context.possibleValues(of: $0) })
        if let known = memo[memoKey] { return known }
        let ruling =
            resource.isOpen
            ? self.ruling(onPattern: resource.name, request, side, session, layers)
            : self.ruling(request, authorizer(layers, side, key, session, for: action))
        let settled = settled(ruling, layers)
        memo[memoKey] = settled
        return settled
    }

    private func number(of layers: ChangedLayers) -> Int {
        if let known = layers.numberOfAlike { return known }
        let number = layers.likeness.map { likeness in alike[likeness] ?? -1 - alike.count } ?? layers.number
        if let likeness = layers.likeness { alike[likeness] = number }
        layers.numberOfAlike = number
        return number
    }

    /// What the policies that are left do not allow, one that the input does not hold may.
    private func settled(_ ruling: CallRuling, _ layers: ChangedLayers) -> CallRuling {
        guard ruling.verdict == .denied, ruling.statement == nil, !layers.openLayers.isEmpty else { return ruling }
        guard
            ruling.layer == .identity && layers.openLayers.contains(.identity)
                || ruling.layer == .serviceControl && layers.openLayers.contains(.serviceControl)
        else { return ruling }
        var open = ruling
        open.verdict = .open
        open.keys = ["what else binds the caller"]
        return open
    }

    private func ruling(_ request: Request, _ authorizer: Authorizer) -> CallRuling {
        var ruling = CallRuling(verdict: .allowed, action: request.action, resource: request.resource)
        if authorizer.verdict(request) == .allowed { return ruling }
        let decision = authorizer.decide(request)
        switch decision.verdict {
        case .allowed: break
        case .depends:
            ruling.verdict = .open
            ruling.keys = authorizer.openKeys(of: decision, in: request)
            ruling.layer = decision.statements.first { !$0.isCertain }?.layer
            ruling.statement = decision.statements.first { !$0.isCertain && $0.statement.effect == .deny }
        case .explicitlyDenied:
            ruling.verdict = .denied
            ruling.layer = decision.stoppedBy
            ruling.statement = decision.decisive.first { $0.layer == decision.stoppedBy } ?? decision.decisive.first
        case .implicitlyDenied:
            ruling.verdict = .denied
            ruling.layer = decision.stoppedBy
        }
        return ruling
    }

    /// A call on some resource of a pattern: stopped where the layers stop it on every one, kept where on none.
    private func ruling(
        onPattern pattern: ResourceName, _ request: Request, _ side: ResourceSide, _ session: ActingSession, _ layers: ChangedLayers
    ) -> CallRuling {
        var ruling = CallRuling(verdict: .open, action: request.action, resource: pattern, keys: ["the resource"])
        guard let asked = AskedRequests(request.action, on: pattern, account: session.bound.caller.account) else { return ruling }
        let known = request.context
        let types = ActionCatalogue.standard.action(named: request.action.text)?.resourceTypes ?? []
        let hasPolicy =
            !ResourcePolicyFacts.isMade(by: request.action.text)
            && (!pattern.isNone || types.contains { ResourcePolicyFacts.mayHavePolicy(arn: $0.type.arnPattern) })
        let set = layers.beside(side, hasPolicy: hasPolicy)
        let held = PrincipalReach(session.bound.caller, set, identity: session.bound.identity, known: known).set
        let requests = asked.set(known)
        if requests.isSubset(of: held, steps: Self.steps) == .yes {
            // A policy on one of the resources that it may have been is not among these layers.
            if hasPolicy, layers.mayDeny(request.action, onPattern: pattern) { return ruling }
            ruling.verdict = .allowed
            ruling.keys = []
        } else if requests.intersection(held).isEmpty(steps: Self.steps) == .yes {
            ruling.verdict = .denied
            ruling.keys = []
            let denying = layers.denying.lazy.flatMap { layer, policy in
                policy.statements.filter { $0.effect == .deny && $0.actions.matches(request.action) }.map { (layer, policy, $0) }
            }
            let whole = denying.first {
                requests.isSubset(of: PermissionSet(applyingOf: [$0.2], known: known), steps: Self.steps) == .yes
            }
            if let (layer, policy, statement) = whole {
                ruling.layer = layer
                ruling.statement = AppliedStatement(layer: layer, policy: policy, statement: statement, isCertain: true)
            } else {
                ruling.layer = layers.denying.first?.layer
            }
        }
        return ruling
    }

    private static let steps = 40_000

    /// A call that was refused: whether the candidate would have let it pass.
    func wouldPass(_ call: RecordedCall, _ session: ActingSession, _ layers: ChangedLayers) -> Bool {
        call.checks.allSatisfy { check in
            check.resources.allSatisfy { resource in
                if check.isGuess || resource.isOpen { return false }
                let (key, side) = sides.side(
                    of: resource.name, for: check.action, asker: session.bound.caller.account, in: call.event)
                let context = session.inForce.context(
                    of: call.event, check.action, on: resource.name, isFederated: session.isFederated, tags: true)
                let request = side.request(session.bound.caller, check.action, context)
                let authorizer = authorizer(layers, side, key, session, for: check.action, isWhole: true)
                return session.bound.rule(request, on: side, authorizer).verdict == .allowed
            }
        }
    }

    // MARK: What is remembered

    private func authorizer(
        _ layers: ChangedLayers, _ side: ResourceSide, _ key: ResourceSides.Key, _ session: ActingSession, for action: Action,
        isWhole: Bool = false
    ) -> Authorizer {
        // What takes no resource can have no policy of one, and what is being made has none yet.
        let hasPolicy = !side.resource.isNone && !ResourcePolicyFacts.isMade(by: action.text)
        let key = AuthorizerKey(layers: layers.number, isWhole: isWhole, hasPolicy: hasPolicy, side: key)
        if let known = authorizers[key] { return known }
        if authorizers.count > Self.most { authorizers.removeAll(keepingCapacity: true) }
        let set = isWhole ? layers.whole(side, hasPolicy: hasPolicy) : layers.beside(side, hasPolicy: hasPolicy)
        let authorizer = Authorizer(set, identity: session.bound.identity, derived: Context(closed: false))
        authorizers[key] = authorizer
        return authorizer
    }

    private func mentioned(_ layers: ChangedLayers, _ side: ResourceSide, _ key: ResourceSides.Key) -> [ContextKey] {
        guard layers.leansOnResource, let policy = side.policy else { return layers.keyList }
        return layers.keyList + policy.statements.filter { $0.effect == .allow }.flatMap(\.conditions).map(\.key)
    }
}

extension ActionPattern {
    /// Whether it can match an action of a service.
    fileprivate func mayMatch(service: String) -> Bool { serviceCode.map { $0 == Action.code(ofService: service.utf8) } ?? true }
}
