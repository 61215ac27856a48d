internal import Documents
internal import PolicyLanguage
internal import Principals

/// One organisation at one moment.
struct OrganizationState {
    let history: History
    let moment: Moment
    /// As an export gives it: its id, its management account and its root do not change.
    let base: Organization
    let isOnly: Bool

    /// What the log alone tells, where no export has the organisation; nil where it attaches nothing that binds anybody.
    static func told(_ history: History, at moment: Moment) -> Organization? {
        let base = Organization.partial(nodes: [], policies: [], enabled: [])
        let whole = OrganizationState(history: history, moment: moment, base: base, isOnly: true).organization
        var enabled: Set<PolicyKind> = []
        if whole.allNodes.contains(where: { $0.serviceControl.contains(where: binds) }) {
            enabled.insert(.serviceControl)
        }
        if whole.allNodes.contains(where: { $0.resourceControl.contains(where: binds) }) {
            enabled.insert(.resourceControl)
        }
        return enabled.isEmpty ? nil : .partial(nodes: whole.allNodes, policies: whole.allPolicies, enabled: enabled)
    }

    private static let types: [(name: String, kind: PolicyKind)] = [
        ("SERVICE_CONTROL_POLICY", .serviceControl), ("RESOURCE_CONTROL_POLICY", .resourceControl),
    ]

    var organization: Organization {
        var policies = controls()
        var nodes: [Organization.Node] = []
        var enabled = base.enabled
        for life in history.lives where life.kind == .target {
            if case .no = life.existence(at: moment) { continue }
            let id = life.name(at: moment).arn
            // Another organisation of the input has its own nodes.
            if !isOnly, base.node(id) == nil { continue }
            nodes.append(node(life, id, &policies))
            if id == base.root { enabled = types(of: life) }
        }
        let known = nodes.sorted { $0.id < $1.id }
        return Organization(at: known, policies: policies.values.sorted { $0.id < $1.id }, enabled: enabled, of: base)
    }

    /// The policies that existed, by id; AWS's own among them.
    private func controls() -> [String: Organization.ControlPolicy] {
        var policies: [String: Organization.ControlPolicy] = [:]
        for policy in base.allPolicies where policy.id.hasSuffix("FullAWSAccess") { policies[policy.id] = policy }
        for life in history.lives where life.kind == .control {
            if case .no = life.existence(at: moment) { continue }
            let id = life.name(at: moment).arn
            let name = life.facts[.title]?.value(at: moment).content?.text ?? id
            let type = life.facts[.type]?.value(at: moment).content?.text
            // A type that has no say in authorization.
            if let type, !Self.types.contains(where: { $0.name == type }) { continue }
            let kinds = Self.types.filter { type == nil || $0.name == type }.map(\.kind)
            policies[id] = policy(id, name, kinds[0], life)
        }
        return policies
    }

    private func policy(_ id: String, _ name: String, _ kind: PolicyKind, _ life: Life) -> Organization.ControlPolicy {
        let track = life.facts[.content]
        do throws(InputError) {
            if let document = try track?.value(at: moment).content?.document() {
                return Organization.ControlPolicy(id: id, name: name, kind: kind, content: document)
            }
        } catch {
            return Organization.ControlPolicy(id: id, name: name, kind: kind, missing: Gap(error))
        }
        let gap =
            track.map { reader.unknown(.content, $0, life) }
            ?? Gap(
                .evidence, "the text of \(kind.rawValue) policy `\(id)` at \(moment.time) is in no export and no log",
                at: life.place.location, help: "give `aws organizations describe-policy --policy-id \(id)`")
        return Organization.ControlPolicy(id: id, name: name, kind: kind, missing: gap)
    }

    private func types(of root: Life) -> Set<PolicyKind> {
        guard root.isClosed(.types, at: moment) else { return base.enabled }
        return Set(
            Self.types.filter { type in
                if case .known? = root.facts[.enabled(type.name)]?.value(at: moment) { true } else { false }
            }.map(\.kind))
    }

    private func node(_ life: Life, _ id: String, _ policies: inout [String: Organization.ControlPolicy]) -> Organization.Node {
        var (service, resource): ([String], [String]) = ([], [])
        // What else is attached may allow everything, as AWS's own policy does wherever nobody took it away: of what is told, only the
        // denials bind for certain, and no difference to another moment of which as little is known may be told.
        if !life.isClosed(.controls, at: moment) {
            service.append(add(unseen: .serviceControl, at: life, id, &policies))
            if !base.isPartial { resource.append(add(unseen: .resourceControl, at: life, id, &policies)) }
        }
        for (fact, track) in life.facts {
            guard case .control(let policy) = fact else { continue }
            let isOfResources = policies[policy]?.kind == .resourceControl || policy == "p-RCPFullAWSAccess"
            let isOfUnknown = policies[policy] == nil && !policy.hasSuffix("FullAWSAccess")
            var name = policy
            switch track.value(at: moment) {
            case .absent: continue
            case .known: break
            case .present, .unknown:
                // It stands under a name of its own, with what is not known in the place of its text.
                name = policy + Self.unseen
                policies[name] = Organization.ControlPolicy(
                    id: name, name: name, kind: isOfResources ? .resourceControl : .serviceControl,
                    missing: reader.unknown(fact, track, life))
            }
            if isOfResources || isOfUnknown { resource.append(name) }
            if !isOfResources { service.append(name) }
        }
        let kind: Organization.Node.Kind = id.hasPrefix("r-") ? .root : id.hasPrefix("ou-") ? .unit : .account
        let parent = kind == .root ? nil : life.facts[.parent]?.value(at: moment).content?.text
        return Organization.Node(
            id: id, kind: kind, name: life.facts[.title]?.value(at: moment).content?.text, parent: parent,
            serviceControl: service.sorted(), resourceControl: resource.sorted(), location: life.place.location)
    }

    /// AWS's own policy in the place of what nobody has seen attached to a target; gives the id under which it stands.
    private func add(
        unseen kind: PolicyKind, at life: Life, _ target: String, _ policies: inout [String: Organization.ControlPolicy]
    ) -> String {
        let id = "\(kind.typeName) of \(target)\(Self.unseen)"
        let gap = Gap(
            .evidence,
            "which other \(kind.rawValue) policies were attached to `\(target)` at \(moment.time) is in no export and no log",
            at: life.place.location, help: "give an organization.json")
        policies[id] = .everything(id: id, kind: kind, missing: gap)
        return id
    }

    /// How the ids of what may be attached end.
    private static let unseen = " (perhaps)"

    private static func binds(_ id: String) -> Bool {
        !id.hasSuffix("FullAWSAccess") && !types.contains { id.hasPrefix($0.name) }
    }

    private var reader: StateReader { StateReader(history: history, moment: moment) }
}
