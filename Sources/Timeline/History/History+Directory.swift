package import Documents
internal import PolicyLanguage
package import Principals

extension History {
    /// The state when everything before the moment has happened. Cost: O(facts), and one reading of each document that is in force and comes
    /// from a log.
    package func directory(at moment: Moment) -> Directory {
        var parts = DirectoryParts(beside: present)
        let reader = StateReader(history: self, moment: moment)
        addAccounts(to: &parts, reader)
        parts.organizations = organizations(at: moment)
        addResources(to: &parts, reader)
        SettingsState(history: self, reader: reader).add(to: &parts)
        parts.gaps = gapsOfExports + gaps(at: moment)
        return parts.directory()
    }

    /// After everything of that time: what `--at` means.
    package func directory(at time: Instant) -> Directory { directory(at: Moment(after: time)) }

    /// What the exports themselves lack, whatever the moment.
    private var gapsOfExports: [Gap] { exports.flatMap(\.directory.gaps).filter { $0.kind == .input } }

    /// What is wrong with asking about this moment at all.
    private func gaps(at moment: Moment) -> [Gap] {
        guard let evidenceFrom, moment.time < evidenceFrom else { return gaps }
        return gaps + [
            Gap(
                .evidence,
                "\(moment.time) is before the first evidence, which is of \(evidenceFrom): what is said of it holds unless it was changed unseen",
                help: "give logs and exports of that time")
        ]
    }

    // MARK: accounts

    private func addAccounts(to parts: inout DirectoryParts, _ reader: StateReader) {
        let moment = reader.moment
        var known: [String: (partition: String, exported: Set<Account.Section>, whole: Set<Account.Section>)] = [:]
        for export in exports {
            for account in export.directory.accounts {
                let other = known[account.id]
                known[account.id] = (
                    account.partition, account.exported.union(other?.exported ?? []), account.whole.union(other?.whole ?? [])
                )
            }
        }
        var profiles: [String: [InstanceProfile]] = [:]
        for (index, life) in lives.enumerated() {
            if [.user, .role, .group].contains(life.kind), known[life.account] == nil {
                known[life.account] = (ResourceName(life.names[0].arn).partition ?? "aws", [], [])
            }
            guard life.kind == .profile, case .yes = life.existence(at: moment),
                let role = life.facts[.profileRole]?.value(at: moment).content?.text
            else { continue }
            let name = lives[index].name(at: moment)
            profiles["\(life.account) \(role.lowercased())", default: []].append(
                InstanceProfile(arn: name.arn, name: name.name, uniqueID: life.uniqueID))
        }
        for (id, account) in known {
            // What was there before all evidence and is not any more, nothing tells of.
            let isKnown = evidenceFrom.map { moment.time >= $0 } ?? false
            parts.add(account: id, partition: account.partition, exported: account.exported, whole: isKnown ? account.whole : [])
        }
        for (index, life) in lives.enumerated() {
            switch life.kind {
            case .user: if let user = reader.user(index) { parts.add(user) }
            case .group: if let group = reader.entity(index) { parts.add(Group(facts: group.facts)) }
            case .role:
                let own = profiles["\(life.account) \(life.name(at: moment).name.lowercased())"] ?? []
                if let role = reader.role(index, profiles: own.sorted { $0.arn < $1.arn }) { parts.add(role) }
            case .policy: if let policy = reader.managedPolicy(index) { parts.add(policy, from: life.account) }
            default: break
            }
        }
        addPoliciesOfAWS(to: &parts, moment)
    }

    /// AWS changes its own policies without an event in anybody's log; each version carries its date.
    private func addPoliciesOfAWS(to parts: inout DirectoryParts, _ moment: Moment) {
        var copies: [String: [(account: String, policy: ManagedPolicy)]] = [:]
        for export in exports {
            for account in export.directory.accounts {
                for policy in account.policies where policy.isAWSManaged {
                    copies[policy.arn, default: []].append((account.id, policy))
                }
            }
        }
        for (_, copies) in copies {
            for (account, policy) in PolicyOfAWS(copies).inForce(at: moment.time) { parts.add(policy, from: account) }
        }
    }

    // MARK: resources

    private func addResources(to parts: inout DirectoryParts, _ reader: StateReader) {
        for life in lives where life.kind == .resource {
            guard let entry = ResourceState(life: life, reader: reader).entry else { continue }
            parts.resourcePolicies.set(entry, of: ResourcePolicies.Holder(life.name(at: reader.moment).arn))
        }
    }

    // MARK: organisation

    private func organizations(at moment: Moment) -> [Organization] {
        var newest: [String: Organization] = [:]
        for export in exports {
            for organization in export.directory.organizations { newest[organization.root] = organization }
        }
        if newest.isEmpty { return [OrganizationState.told(self, at: moment)].compactMap(\.self) }
        return newest.sorted { $0.key < $1.key }.map { root, organization in
            OrganizationState(history: self, moment: moment, base: organization, isOnly: newest.count == 1).organization
        }
    }
}
