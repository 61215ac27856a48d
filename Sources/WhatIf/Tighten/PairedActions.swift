internal import Catalogue

/// The action that takes back what another does: what makes things is followed by what removes them, if only when work is rolled back.
enum PairedActions {
    private static let pairs: [(does: String, undoes: String)] = [
        ("Create", "Delete"), ("Put", "Delete"), ("Attach", "Detach"), ("Start", "Stop"), ("Stop", "Start"), ("Enable", "Disable"),
        ("Disable", "Enable"), ("Add", "Remove"), ("Associate", "Disassociate"), ("Register", "Deregister"),
        ("Authorize", "Revoke"),
        ("Run", "Terminate"), ("Allocate", "Release"), ("Tag", "Untag"), ("Suspend", "Resume"), ("Resume", "Suspend"),
        ("Subscribe", "Unsubscribe"), ("Detach", "Attach"), ("Create", "Terminate"), ("Lock", "Unlock"), ("Grant", "Revoke"),
        ("Import", "Delete"), ("Publish", "Delete"), ("Request", "Cancel"), ("Schedule", "Cancel"),
    ]

    /// As AWS spells them; none for an action that nothing takes back.
    static func undoing(_ action: String, _ catalogue: ActionCatalogue = .standard) -> [String] {
        guard let colon = action.firstIndex(of: ":") else { return [] }
        let (service, name) = (action[..<colon], action[action.index(after: colon)...])
        return pairs.compactMap { pair in
            guard name.hasPrefix(pair.does) else { return nil }
            let other = "\(service):\(pair.undoes)\(name.dropFirst(pair.does.count))"
            return catalogue.action(named: other)?.fullName
        }
    }

    /// What is seldom done by its nature: to restore, to recover, to fail over, to take a deletion back.
    static func rare(_ catalogue: ActionCatalogue = .standard) -> [String] {
        let words = ["*Restore", "Recover", "*Failover", "*FailOver", "Promote", "CancelKeyDeletion", "*Rollback", "Undelete"]
        return Set(words.flatMap { catalogue.actionIDs(matching: "*:\($0)*") }).sorted()
            .filter { catalogue.accessLevel(ofAction: $0) > .read }.map(catalogue.name(ofAction:))
    }
}
