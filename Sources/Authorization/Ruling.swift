internal import PolicyLanguage
internal import Principals

/// What the policies answer to one request, with what is missing of them taken into account.
package struct Ruling: Sendable {
    package var verdict: Verdict
    /// Allow statements that let it pass, of the identity's and the resource's policies; of a verdict that is open, those that may.
    package var allowing: [AppliedStatement] = []
    /// What a `depends` depends on: keys, in words where it is not a key.
    package var openOn: [String] = []
    package var stoppedBy: Layer?

    package init(verdict: Verdict, allowing: [AppliedStatement] = []) {
        self.verdict = verdict
        self.allowing = allowing
    }
}

/// The layers of which a part is missing, for requests of one principal on resources of one side.
package struct OpenLayers: Sendable {
    private let kinds: Set<PolicyKind>
    private let answer: ResourceSide.Answer
    /// Another account owns the resource: both sides must allow.
    private let isForeign: Bool

    package init(_ principal: BoundPrincipal, _ side: ResourceSide) {
        // What a service-linked role does is outside of resource control policies (docs/reference/special-principals.md).
        let ofResource = side.missing.lazy.map(\.layer).filter { $0 == .resourceControl && !principal.caller.isServiceLinked }
        kinds = Set(principal.missing.map(\.layer)).union(ofResource)
        answer = side.answer
        let own = principal.caller.account
        isForeign = own != nil && side.owner != nil && side.owner != own && side.resource.account != OwnedByAWS.account
    }

    package var isEmpty: Bool { kinds.isEmpty && answer == .known }

    /// The missing parts that could turn a verdict around, in words; none where it stands. An explicit denial stands; what is allowed
    /// may meet a denial in a policy that could not be read; what nothing allows, a policy that is missing may allow.
    ///
    /// - Parameters:
    ///   - verdict: that of the decision, or what is known better.
    ///   - grants: whether a policy that the resource may have, and that was not given, counts as one that may grant something
    ///     to somebody whose own policies do not.
    package func couldTurn(_ decision: Decision, _ verdict: Verdict, grants: Bool) -> [String] {
        switch verdict {
        case .explicitlyDenied: return []
        case .allowed, .depends: return limits
        case .implicitlyDenied: return couldAllow(decision, grants: grants)
        }
    }

    private var limits: [String] {
        var limits = [PolicyKind.identity, .boundary, .session, .serviceControl, .resourceControl, .endpoint].filter(kinds.contains)
            .map(Self.missing)
        if answer == .unreadable { limits.append(Self.ofResource) }
        return limits
    }

    private func couldAllow(_ decision: Decision, grants: Bool) -> [String] {
        // What another layer stops as well, the missing part would not open.
        func isStopped(_ layers: [Layer]) -> Bool {
            decision.layers.contains { layers.contains($0.layer) && $0.exists && $0.allows == .no }
        }
        switch decision.stoppedBy {
        // What no context allows, a policy that is missing may.
        case nil where kinds.contains(.identity): return [Self.missing(.identity)]
        case .identity:
            if isStopped([.endpoint]) { return [] }
            var reasons: [String] = []
            if kinds.contains(.identity), !isStopped([.boundary, .session]) { reasons.append(Self.missing(.identity)) }
            if grants, answer != .known { reasons.append(Self.ofResource) }
            return reasons
        case .resource:
            guard answer != .known else { return [] }
            guard isStopped([.identity]) else { return [Self.ofResource] }
            if kinds.contains(.identity) { return [Self.missing(.identity), Self.ofResource] }
            return grants && !isForeign ? [Self.ofResource] : []
        case .boundary: return kinds.contains(.boundary) ? [Self.missing(.boundary)] : []
        case .serviceControl: return kinds.contains(.serviceControl) ? [Self.missing(.serviceControl)] : []
        default: return []
        }
    }

    private static func missing(_ kind: PolicyKind) -> String {
        "\(kind == .identity || kind == .endpoint ? "an" : "a") \(kind.rawValue) policy that is missing"
    }
    private static let ofResource = "the resource's policy"
}

extension BoundPrincipal {
    /// Rules on a request.
    ///
    /// - Parameter authorizer: as `authorizer(on:)` makes it for the side.
    package func rule(_ request: Request, on side: ResourceSide, _ authorizer: Authorizer) -> Ruling {
        // Most requests of a survey end here, before anything is recorded.
        let verdict = authorizer.verdict(request)
        let open = OpenLayers(self, side)
        if verdict == .explicitlyDenied || verdict == .implicitlyDenied && open.isEmpty { return Ruling(verdict: verdict) }
        let decision = authorizer.decide(request)
        var ruling = Ruling(verdict: verdict)
        ruling.stoppedBy = decision.stoppedBy
        if verdict == .allowed || verdict == .depends {
            ruling.allowing = decision.statements.filter {
                ($0.isCertain || verdict == .depends) && $0.statement.effect == .allow
                    && ($0.layer == .identity || $0.layer == .resource)
            }
        }
        if verdict == .depends { ruling.openOn = authorizer.openKeys(of: decision, in: request) }
        ruling.openOn += open.couldTurn(decision, verdict, grants: false)
        if !ruling.openOn.isEmpty { ruling.verdict = .depends }
        return ruling
    }
}

extension Authorizer {
    /// The keys, as the policies write them, that conditions of an open decision test and that nothing tells.
    package func openKeys(of decision: Decision, in request: Request) -> [String] {
        var keys: Set<String> = []
        for applied in decision.statements where !applied.isCertain {
            for condition in applied.statement.conditions where value(of: condition.key, in: request) == .unknown {
                keys.insert(condition.keyText)
            }
        }
        if request.isOwnerOpen, value(of: ContextKey(Self.ownerKey), in: request) == .unknown { keys.insert(Self.ownerKey) }
        return keys.sorted()
    }

    private static let ownerKey = "aws:ResourceAccount"
}
