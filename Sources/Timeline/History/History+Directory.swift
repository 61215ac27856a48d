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
        for made in read(reader, profiles) {
            switch made {
            case .user(let user): parts.add(user)
            case .group(let group): parts.add(group)
            case .role(let role): parts.add(role)
            case .policy(let policy, let account): parts.add(policy, from: account)
            }
        }
        addPoliciesOfAWS(to: &parts, moment)
    }

    /// What an account holds, as it is at the moment.
    private enum Made: Sendable {
        case user(User)
        case group(Group)
        case role(Role)
        case policy(ManagedPolicy, account: String)
    }

    /// Lives that a worker reads at once.
    private static let portion = 512

    /// Users, groups, roles and policies in the order of the lives, which several workers read.
    private func read(_ reader: StateReader, _ profiles: [String: [InstanceProfile]]) -> [Made] {
        let (lives, moment) = (lives, reader.moment)
        @Sendable func made(_ index: Int) -> Made? {
            switch lives[index].kind {
            case .user: return reader.user(index).map(Made.user)
            case .group: return reader.entity(index).map { .group(Group(facts: $0.facts)) }
            case .role:
                let life = lives[index]
                let own = profiles.isEmpty ? [] : profiles["\(life.account) \(life.name(at: moment).name.lowercased())"] ?? []
                return reader.role(index, profiles: own.sorted { $0.arn < $1.arn }).map(Made.role)
            case .policy: return reader.managedPolicy(index).map { .policy($0, account: lives[index].account) }
            default: return nil
            }
        }
        let portions = (lives.count + Self.portion - 1) / Self.portion
        let parts = Parallel.run(count: portions, workers: Parallel.usualWorkers) { next in
            var parts: [(number: Int, made: [Made])] = []
            while let number = next() {
                let range = number * Self.portion..<min((number + 1) * Self.portion, lives.count)
                parts.append((number, range.compactMap(made)))
            }
            return parts
        }
        return parts.flatMap(\.self).sorted { $0.number < $1.number }.flatMap(\.made)
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
