import Documents
import PolicyLanguage

/// What the layers have said so far, and the verdict that follows.
struct VerdictBuilder {
    private let rules: RequestRules
    private var allows = PerLayer(repeating: Truth.no)
    private var denies = PerLayer(repeating: Truth.no)
    /// Allowed at every level so far, for layers with levels.
    private var levels = PerLayer(repeating: Truth.yes)
    private var grants = (account: Truth.no, limited: Truth.no, full: Truth.no)
    /// Those of KMS, which no identity policy of another account must follow
    /// (https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html, keys of another account).
    private var keyGrants = (limited: Truth.no, full: Truth.no)

    init(rules: RequestRules) {
        self.rules = rules
    }

    mutating func begin(_ layer: Layer) {
        allows[layer] = .no
    }

    mutating func add(_ statement: Statement, _ layer: Layer, _ grant: Grant, _ truth: Truth) {
        if statement.effect == .deny {
            denies[layer] = denies[layer] || truth
            return
        }
        allows[layer] = allows[layer] || truth
        guard layer == .resource else { return }
        switch grant {
        case .full: grants.full = grants.full || truth
        case .limited: grants.limited = grants.limited || truth
        case .account: grants.account = grants.account || truth
        case .none: break
        }
        guard statement.isKeyGrant else { return }
        if grant == .full { keyGrants.full = keyGrants.full || truth }
        if grant == .limited { keyGrants.limited = keyGrants.limited || truth }
    }

    mutating func end(_ layer: Layer) {
        levels[layer] = levels[layer] && allows[layer]
    }

    var verdict: Verdict {
        if rules.isAlwaysAllowed { return .allowed }
        let denied = Layer.allCases.reduce(Truth.no) { $0 || denial($1) }
        if denied == .yes { return .explicitlyDenied }
        if rules.isUnchangeable { return .implicitlyDenied }
        switch (allowed, denied) {
        case (.no, _): return .implicitlyDenied
        case (.yes, .no): return .allowed
        default: return .depends
        }
    }

    private func denial(_ layer: Layer) -> Truth {
        layer == .resource ? denies[layer] && !rules.escapesResourceDenials : denies[layer]
    }

    /// Whether every layer lets the request pass, denials aside.
    private var allowed: Truth { passes(.serviceControl) && passes(.endpoint) && granted }

    /// Whether a limiting layer passes the request: no limit where the layer is absent.
    private func passes(_ layer: Layer) -> Truth {
        guard rules.exists(layer) else {
            // A federated user's session has nothing but what its session policy passes (docs/reference/special-principals.md).
            return layer == .session && (rules.callerIsFederatedUser || rules.callerIsAssumedRoot) ? .no : .yes
        }
        // RCPFullAWSAccess is always there, so only the denials of RCPs matter (docs/reference/evaluation.md).
        return layer == .resourceControl ? .yes : levels[layer]
    }

    private var identityAllows: Truth { rules.callerIsRoot ? .yes : allows[.identity] }

    /// Semantics 5: which grants count, and which of the caller's limits they escape.
    private var granted: Truth {
        guard rules.callerIsPrincipal else { return grants.full }
        let limits = passes(.boundary) && passes(.session)
        let byIdentity = identityAllows && limits
        let across =
            (grants.full || grants.limited || grants.account) && byIdentity || keyGrants.full || keyGrants.limited && limits
        let byResource = grants.full || grants.limited && limits
        let within = byResource || (rules.needsResourcePolicy ? grants.account && byIdentity : byIdentity)
        switch rules.isSameAccount {
        case .yes: return within
        case .no: return across
        case .unknown: return within == across ? within : .unknown
        }
    }

    func layers() -> [LayerOutcome] {
        Layer.allCases.map { layer in
            let exists = rules.exists(layer)
            let allows: Truth =
                switch layer {
                case .identity: identityAllows
                case .resource: self.allows[.resource]
                default: passes(layer)
                }
            return LayerOutcome(layer: layer, allows: allows, denies: denial(layer), exists: exists)
        }
    }

    /// The layer that stopped a denied request, first in AWS's order.
    var stoppedBy: Layer? {
        switch verdict {
        case .allowed, .depends: return nil
        case .explicitlyDenied: return Layer.allCases.first { denial($0) == .yes }
        case .implicitlyDenied:
            if rules.isUnchangeable { return .resource }
            if passes(.serviceControl) == .no { return .serviceControl }
            if granted == .no {
                let byResource = grants.full || grants.limited || grants.account
                if !rules.callerIsPrincipal || byResource == .no && (rules.isSameAccount == .no || rules.needsResourcePolicy) {
                    return .resource
                }
                if identityAllows == .no, byResource < .yes || grants.account == .yes { return .identity }
                return [.boundary, .session].first { passes($0) == .no } ?? .identity
            }
            return passes(.endpoint) == .no ? .endpoint : nil
        }
    }
}

/// One value a layer, without a dictionary.
struct PerLayer<Value> {
    private var values: (Value, Value, Value, Value, Value, Value, Value)

    init(repeating value: Value) {
        values = (value, value, value, value, value, value, value)
    }

    subscript(layer: Layer) -> Value {
        get {
            switch layer {
            case .resourceControl: values.0
            case .serviceControl: values.1
            case .resource: values.2
            case .identity: values.3
            case .boundary: values.4
            case .session: values.5
            case .endpoint: values.6
            }
        }
        set {
            switch layer {
            case .resourceControl: values.0 = newValue
            case .serviceControl: values.1 = newValue
            case .resource: values.2 = newValue
            case .identity: values.3 = newValue
            case .boundary: values.4 = newValue
            case .session: values.5 = newValue
            case .endpoint: values.6 = newValue
            }
        }
    }
}
