import Catalogue
internal import PolicyLanguage

extension HarmKind {
    /// What a call of an action does to something by that alone; nil where its permission could do more than the call did: an invoked function
    /// or an item that was put destroyed nothing by that, and what sets a guard may put it up as well as take it down.
    func done(by action: Action) -> HarmKind? {
        switch self {
        case .destroyData, .destroyConfig, .eraseEvidence: ChangeCall.isRemoval(action.text) ? self : nil
        case .unprotect:
            ChangeCall.isRemoval(action.text) || GuardRemoval.always.contains(action.text)
                || DataActions.exports.contains(action.text) ? self : nil
        // What makes a thing replaces nothing.
        case .replace: action.name.hasPrefix("Create") ? nil : self
        default: self
        }
    }
}
