import Activity
import Catalogue
internal import PolicyLanguage
internal import Reach

/// What one event did to something, where its action could have done more.
struct EventHarm {
    let event: Event
    let action: Action
    /// By the action alone.
    let named: Harm?
    let tampersWithEvidence: Bool
    let removesGuard: Bool

    func kind(_ sharing: OutsideSharing) -> HarmKind? {
        if tampersWithEvidence { return .eraseEvidence }
        if RequestHarm.isNone(event) { return nil }
        let byName = byName
        if removesGuard { return GuardRemoval.harm(besides: byName) }
        if event.outcome.tookEffect, let told = RequestHarm.kind(of: event, action) { return told }
        if let byName, byName != .replace { return byName }
        if WayIn.isKeyOfAPI(event) || WayIn.setsPassword(event) { return .changeIdentity }
        if event.outcome.tookEffect, EvidenceTampering.hidesFindings(event) { return .eraseEvidence }
        return BucketExpiry.isShort(by: event) || sharing.opened(by: event) != nil ? .unprotect : byName
    }

    private var byName: HarmKind? {
        guard let kind = named?.kind else { return nil }
        // Of what was refused nothing tells which way it would have gone.
        if kind == .unprotect, !event.outcome.tookEffect || Removal.isNamed(event.name) { return kind }
        // `DeleteBucketCors` needs `s3:PutBucketCORS`.
        if kind == .degrade, Removal.isNamed(event.name) { return kind }
        // What an instance runs when it starts is another script from then on.
        if event.name == "ModifyInstanceAttribute", event.has("userData", in: .requestParameters) { return .replace }
        return kind.done(by: action)
    }
}

extension HarmKind {
    /// What a call of an action does to something by that alone; nil where its permission could do more than the call did: an invoked function
    /// or an item that was put destroyed nothing by that, and what sets a guard may put it up as well as take it down.
    func done(by action: Action) -> HarmKind? {
        switch self {
        case .destroyData: ChangeCall.isRemoval(action.text) ? self : nil
        case .destroyConfig: ChangeCall.isRemoval(action.text) || ends(action) ? self : nil
        case .eraseEvidence: ChangeCall.isRemoval(action.text) || ends(action) ? self : nil
        case .unprotect:
            if ChangeCall.isRemoval(action.text) || ends(action) || GuardRemoval.always.contains(action.text)
                || DataActions.exports.contains(action.text)
            {
                self
            } else {
                // Whether the new guard is the better one, only its contents tell.
                exchanges(action) ? .replace : nil
            }
        // What makes a thing replaces nothing.
        case .replace: action.name.hasPrefix("Create") ? nil : self
        // How much there is of something, or how it works, is another from then on: what stops by that, the request tells (`RequestHarm`).
        case .degrade where sets(action): .replace
        // Where a rule or a network leads is another from then on; that nothing passes any more, its name does not tell.
        case .cutNetwork where sets(action): .replace
        case .degrade: ["Create", "Put", "Register"].contains(where: action.name.hasPrefix) ? nil : self
        default: self
        }
    }

    private func sets(_ action: Action) -> Bool { ["Update", "Modify", "Set"].contains(where: action.name.hasPrefix) }

    /// Whether an action puts another guard in the place of the one that was there.
    private func exchanges(_ action: Action) -> Bool {
        action.name == "MoveAccount" || action.name.hasPrefix("Update") && !GuardRemoval.isTold(action.text)
    }

    /// Whether an action only ever ends something: `kinesis:StopStreamEncryption`.
    private func ends(_ action: Action) -> Bool {
        let verbs = [
            "Disable", "Disassociate", "BatchDisassociate", "Dissociate", "Stop", "Cancel", "Detach", "Deactivate", "Suspend",
        ]
        return verbs.contains { action.name.hasPrefix($0) }
    }
}
