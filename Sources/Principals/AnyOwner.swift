import Documents
import PolicyLanguage

extension ControlLevels {
    /// What may bind a resource that can be any account's: each resource control policy that denies something, on the condition that one
    /// of the accounts under it owns the resource. Nil where no organisation has any.
    ///
    /// Cost: O(accounts × depth × policies).
    init?(ofAnyOwnerIn organizations: [Organization]) {
        self.init()
        var policies: [BoundPolicy] = []
        var seen: Set<MissingPart> = []
        for organization in organizations where organization.enabled.contains(.resourceControl) {
            var owners: [String: [String]] = [:]
            for account in organization.allNodes where account.kind == .account && account.id != organization.managementAccount {
                for id in Set(organization.lineage(of: account.id).flatMap(\.resourceControl)) {
                    owners[id, default: []].append(account.id)
                }
                for part in organization.levels(ofAccount: account.id, kind: .resourceControl)?.missing ?? []
                where seen.insert(part).inserted {
                    missing.append(part)
                }
            }
            for control in organization.allPolicies {
                guard let policy = control.policy, let accounts = owners[control.id] else { continue }
                let denials = policy.statements.filter { $0.effect == .deny }
                if denials.isEmpty { continue }
                let limited = denials.map { denial in
                    denial.when(
                        Condition(Operator(.stringEquals), "aws:ResourceAccount", accounts, origin: denial.origin))
                }
                policies.append(
                    BoundPolicy(policy: policy.with(limited), name: control.name, source: .target(organization.root)))
            }
        }
        if policies.isEmpty, missing.isEmpty { return nil }
        levels = [ControlLevel(target: organizations.first?.root ?? "", name: nil, policies: policies)]
    }
}
