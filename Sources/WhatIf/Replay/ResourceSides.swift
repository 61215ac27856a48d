internal import Activity
internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Timeline

/// The resources' sides of recorded calls, each version of each once.
final class ResourceSides {
    struct Key: Hashable {
        let resource: ResourceName
        let isTrust: Bool
        let asker: String?
        let action: String?
        /// Of the resource's policy and of what its organisation puts over it.
        let version: Int
    }

    private let states: StatesInForce
    private var known: [Key: ResourceSide] = [:]

    init(_ states: StatesInForce) { self.states = states }

    /// What was kept is given up beyond so many.
    private static let most = 200_000

    /// - Parameter asker: the account of the caller.
    func side(of resource: ResourceName, for action: Action, asker: String?, in event: Event) -> (key: Key, side: ResourceSide) {
        let isTrust = action.asksTrustPolicy(of: resource)
        let version = states.version(of: resource, isTrust: isTrust, for: event)
        // The region of what has no region of its own, and which canonical user is denied, the action tells.
        let key = Key(
            resource: resource, isTrust: isTrust, asker: asker, action: resource.isNone ? action.service : nil,
            version: version.number)
        if let side = known[key] { return (key, side) }
        if known.count > Self.most { known.removeAll(keepingCapacity: true) }
        let side = states.directory(of: version).side(of: resource, for: action, asker: asker)
        known[key] = side
        return (key, side)
    }
}
