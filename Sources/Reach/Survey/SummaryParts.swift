internal import Authorization
import Catalogue
internal import Documents
internal import PolicyLanguage

/// Grants, limits and denials of one principal as its summary tells them.
struct Parts {
    private(set) var grants: [ReachSummary.Grant] = []
    let limits: [ReachSummary.Limit]
    let denials: [ReachSummary.Denial]

    init(_ layers: HeldLayers, _ found: HeldActions, _ fold: ActionFold) {
        let cutting = layers.limits.filter { !found.held.isSubset(of: $0.whole) }
        limits = cutting.map { limit in
            ReachSummary.Limit(
                layer: limit.layer, level: limit.level, policies: limit.policies.map { $0.name ?? "policy" },
                location: limit.policies.first?.location)
        }
        let denying = layers.denials
        denials = denying.map { part in
            ReachSummary.Denial(
                place: Self.place(part), resource: part.resource?.holder, actions: fold.fold(part.reach.actions),
                isBroad: part.reach.isBroad)
        }
        for part in layers.grants + layers.admissions {
            var actions = part.reach.actions
            actions.formIntersection(found.held)
            guard !actions.isEmpty else { continue }
            let cut = cutting.indices.filter { number in
                let limit = cutting[number]
                // A resource's own policy grants to the caller itself past the boundary (docs/reference/resource-policies.md).
                if limit.isOwn, part.resource?.grant == .full { return false }
                return !actions.isSubset(of: limit.whole) && !limit.passing.contains { $0.covers(part.reach) }
            }
            grants.append(
                ReachSummary.Grant(
                    place: Self.place(part), resource: part.resource?.holder, actions: fold.fold(actions),
                    isBroad: part.reach.isBroad, limits: cut,
                    denials: denying.indices.filter { !denying[$0].reach.isDisjoint(from: part.reach) }))
        }
    }

    static func place(_ part: HeldLayers.Part) -> ReachSummary.Place {
        ReachSummary.Place(
            layer: part.layer, level: part.level, policy: part.policy.name ?? "policy", statement: part.entry.statement,
            location: part.entry.statement.location)
    }
}

/// The condition keys, policy variables too, that the statements about a principal test and nothing tells.
struct OpenKeys {
    private var texts: [ContextKey: String] = [:]

    init(_ caller: BoundPrincipal, _ resources: [ResourceStatement]) {
        let own = caller.policies
        var statements = (own.identity + (own.boundary ?? []) + (own.serviceControl ?? []).flatMap(\.self)).flatMap(\.statements)
        statements += resources.map(\.statement)
        for statement in statements {
            for condition in statement.conditions where condition.holds(in: caller.keys) == .unknown {
                add(condition.key, condition.keyText)
                for key in condition.values.flatMap(\.keys) where caller.keys.value(of: key) == .unknown { add(key, key.name) }
            }
            for key in statement.resources?.patterns.flatMap(\.keys) ?? [] where caller.keys.value(of: key) == .unknown {
                add(key, key.name)
            }
        }
    }

    private mutating func add(_ key: ContextKey, _ text: String) {
        // One spelling of each, whatever the order of the policies: capitals come first.
        if let known = texts[key], known <= text { return }
        texts[key] = text
    }

    var spelled: [String] { texts.values.sorted() }
}
