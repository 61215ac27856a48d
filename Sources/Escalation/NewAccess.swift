internal import Catalogue
internal import PolicyLanguage
internal import Reach

/// What one set of rights gives that another does not.
struct NewAccess {
    let isSome: Bool
    /// An action that is new; nil where the resources or conditions are.
    let action: Int?

    private static let steps = 20_000

    init(of target: Rights, over start: Rights) {
        // What the two may do is done to the resources of different accounts.
        if target.subject.account != start.subject.account {
            isSome = true
            action = nil
            return
        }
        if let action = target.held.firstAction(notHeldBy: start.held) {
            self.action = action
            isSome = true
            return
        }
        action = nil
        if target.held.isWithin(unrestrictedOf: start.held) {
            isSome = false
        } else {
            // What is not decided counts as a gain: no path is passed over in silence.
            isSome = target.reach.subtracting(start.reach).isEmpty(steps: Self.steps) != .yes
        }
    }
}
