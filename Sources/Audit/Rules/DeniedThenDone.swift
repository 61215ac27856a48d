import Activity
import Actors
import Catalogue
internal import Changes
import Documents
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let deniedThenDone = AuditRule(
        id: "denied-then-done",
        severity: .high,
        confidence: .medium,
        summary: "AWS denied a call, and it was then made another way: in another role, or after permissions were changed",
        why:
            "A denial is a guard that worked. Whoever then goes around it, an agent above all, does what somebody decided that this "
            + "session must not do.",
        fix:
            "Ask whether the second way was meant to be open. If not, take the permission away there too, and have agents stop at a "
            + "denial and ask.",
        ofToolCalls: ToolCallEvidence.detours,
        check: .log { input, run in
            for (caller, detours) in Detour.find(in: input) {
                let told = detours.map { detour in
                    let how =
                        detour.change.map { "after \(code($0.action.text))" }
                        ?? "as \(code(input.index.entries[detour.done.session].arn))"
                    return
                        "\(detour.denied.phrase), denied at \(detour.denied.event.time), was made at \(detour.done.event.time) \(how)"
                }
                run.report(
                    "\(code(caller)) went around a denial: \(Phrase.list(told, limit: 3))", subject: caller,
                    severity: detours.contains { $0.done.writes } ? nil : .medium,
                    events: detours.prefix(5).flatMap { [$0.denied, $0.change, $0.done].compactMap { $0?.reference } },
                    counts: [Count("calls", detours.count)])
            }
        }
    )
}

/// A denied call, and the same call done another way by the same person or from the same credentials.
struct Detour {
    let denied: ChangeCall
    let done: ChangeCall
    /// What changed permissions in between; nil where other credentials were used.
    let change: ChangeCall?

    /// After so many seconds one has nothing to do with the other.
    private static let window: Int64 = 2 * 3_600

    private struct Key: Hashable {
        let action: Action
        let resource: ResourceName
    }

    /// What was denied, and to whom.
    private struct Denial: Hashable {
        let key: Key
        let owner: String
    }

    /// By the caller that was denied, in the order of the first denials. Cost: O(acts).
    static func find(in input: AuditInput) -> [(caller: String, detours: [Detour])] {
        /// The last of each.
        var denials: [Denial: ChangeCall] = [:]
        /// The last call of a person that changed permissions.
        var changes: [String: ChangeCall] = [:]
        var found: [String: [Detour]] = [:]
        var order: [String] = []
        var told: Set<Key> = []
        var owners = ActOwners(input)
        var mostDenials = 10_000
        for act in input.acts {
            let owner = owners.owner(of: act)
            for resource in act.resources.isEmpty ? [.none] : act.resources {
                let key = Key(action: act.action, resource: resource)
                if act.outcome == .denied {
                    guard let owner else { continue }
                    denials[Denial(key: key, owner: owner)] = act
                    guard denials.count > mostDenials else { continue }
                    // What is too long ago stands for nothing any more.
                    denials = denials.filter { act.event.time.seconds - $0.value.event.time.seconds <= window }
                    mostDenials = max(mostDenials, denials.count * 2)
                    continue
                }
                guard act.outcome.tookEffect, !told.contains(key), let owner else { continue }
                guard let denied = denials[Denial(key: key, owner: owner)],
                    act.event.time.seconds - denied.event.time.seconds <= window
                else { continue }
                let caller = input.index.entries[denied.session].arn
                let isOther = input.index.entries[act.session].principal != input.index.entries[denied.session].principal
                let change = changes[owner].flatMap { $0.event.time > denied.event.time ? $0 : nil }
                // The same credentials that succeed later without more: a policy took its time, or somebody else helped.
                guard isOther || change != nil else { continue }
                told.insert(key)
                if found[caller] == nil { order.append(caller) }
                found[caller, default: []].append(Detour(denied: denied, done: act, change: isOther ? nil : change))
            }
            if let owner, act.outcome.tookEffect, act.harm?.kind == .changeIdentity || act.harm?.kind == .unprotect,
                ["iam", "organizations", "sso"].contains(act.action.service)
            {
                changes[owner] = act
            }
        }
        return order.map { ($0, found[$0] ?? []) }
    }
}

/// Who stands behind calls: the person, or else the agent's session or the credentials at the head of the chain.
private struct ActOwners {
    private let index: LogIndex
    /// By the numbers of their sessions in the index.
    private var known: [Int: (person: String?, head: String?)] = [:]

    init(_ input: AuditInput) { index = input.index }

    mutating func owner(of act: ChangeCall) -> String? {
        let session = known[act.session] ?? found(act.session)
        known[act.session] = session
        return session.person ?? index.attribution.match(of: act.event).session ?? session.head
    }

    private func found(_ session: Int) -> (person: String?, head: String?) {
        (index.lineage.person(behind: index.first(of: session))?.name, index.chain(of: session).first)
    }
}
