internal import Documents
internal import PolicyLanguage
internal import Principals

/// Notes what an export says of its moment.
struct ExportReader {
    private let export: DatedDirectory
    private let number: Int
    private let moment: Moment
    private let open: Set<NamedFact>
    private let tagged: Set<String>
    private let names: HolderNames

    /// - Parameters:
    ///   - tagged: the resources whose tags the log changes, by ARN.
    ///   - names: what holders of policies are called in the log.
    init(_ placed: ExportOrder.Placed, number: Int, tagged: Set<String>, names: HolderNames) {
        self.tagged = tagged
        self.names = names
        export = placed.export
        moment = placed.moment
        open = placed.open
        self.number = number
    }

    private var evidence: Evidence { .export(number) }

    func read(into builder: inout HistoryBuilder) {
        builder.begin(open: open, at: moment, by: evidence)
        for account in export.directory.accounts { read(account, &builder) }
        for organization in export.directory.organizations { read(organization, &builder) }
        for (holder, entry) in export.directory.resourcePolicies.all { read(holder, entry, &builder) }
        readSettings(&builder)
        for arn in tagged.sorted() {
            if let resource = export.directory.inventory[arn] { read(resource, &builder) }
        }
    }

    // MARK: accounts

    private func read(_ account: Account, _ builder: inout HistoryBuilder) {
        for policy in account.policies where !policy.isAWSManaged { read(policy, account, &builder) }
        if account.whole.contains(.policies) {
            let listed = account.policies.compactMap { builder.life(Subject(.policy, $0.arn)) }
            builder.miss(.policy, in: account.id, but: Set(listed), at: moment, account.policies.first?.location)
            builder.close(.policy, in: account.id, at: moment)
        }
        var groups: Set<Int> = []
        for group in account.groups {
            if let index = meet(.group, group.facts, account, &builder) { groups.insert(index) }
        }
        if account.whole.contains(.groups) {
            builder.miss(.group, in: account.id, but: groups, at: moment, account.groups.first?.facts.location)
            builder.close(.group, in: account.id, at: moment)
        }
        var users: Set<Int> = []
        for user in account.users {
            guard let index = meet(.user, user.facts, account, &builder) else { continue }
            users.insert(index)
            boundary(user.boundary, of: index, &builder)
            for tag in user.tags { builder.tell(index, .tag(tag.key), .known(.text(tag.value)), at: moment, by: evidence) }
            for name in user.groups {
                let subject = Subject(.group, name, in: account.id)
                let group = builder.life(
                    of: subject, at: moment, user.facts.origin, partition: account.partition)
                builder.tell(index, .member(group), .there, at: moment, by: evidence)
            }
        }
        if account.whole.contains(.users) {
            builder.miss(.user, in: account.id, but: users, at: moment, account.users.first?.facts.location)
            builder.close(.user, in: account.id, at: moment)
        }
        var roles: Set<Int> = []
        for role in account.roles {
            if let index = read(role, account, &builder) { roles.insert(index) }
        }
        if account.whole.contains(.roles) {
            builder.miss(.role, in: account.id, but: roles, at: moment, account.roles.first?.facts.location)
            builder.close(.role, in: account.id, at: moment)
        }
    }

    private func meet(
        _ kind: Subject.Kind, _ facts: EntityFacts, _ account: Account, _ builder: inout HistoryBuilder
    ) -> Int? {
        let name = Life.Name(since: .first, name: facts.name, path: facts.path, arn: facts.arn)
        let subject = Subject(kind, facts.name, in: account.id)
        guard
            let index = builder.meet(
                subject, name: name, id: facts.uniqueID, created: facts.created, at: moment, facts.origin)
        else { return nil }
        for policy in facts.inline { builder.tell(index, .inline(policy.name), .known(.policy(policy)), at: moment, by: evidence) }
        for attachment in facts.attached { builder.tell(index, .attached(attachment.arn), .there, at: moment, by: evidence) }
        // What could not be read of it may be anything.
        let open: Families = facts.missing.contains { $0.layer == .identity } ? [.inline, .attached] : []
        builder.close(index, Families.ofExport.subtracting(open), at: moment, by: evidence)
        return index
    }

    private func boundary(_ boundary: Attachment?, of index: Int, _ builder: inout HistoryBuilder) {
        guard let boundary else { return }
        builder.tell(index, .boundary, .known(.text(boundary.arn)), at: moment, by: evidence)
    }

    private func read(_ role: Role, _ account: Account, _ builder: inout HistoryBuilder) -> Int? {
        guard let index = meet(.role, role.facts, account, &builder) else { return nil }
        boundary(role.boundary, of: index, &builder)
        for tag in role.tags { builder.tell(index, .tag(tag.key), .known(.text(tag.value)), at: moment, by: evidence) }
        builder.tell(index, .trust, role.trust.map { .known(.policy($0)) } ?? .present, at: moment, by: evidence)
        builder.note(index, lastUsed: role.lastUsed)
        for profile in role.instanceProfiles {
            let name = Life.Name(since: .first, name: profile.name, path: "/", arn: profile.arn)
            let subject = Subject(.profile, profile.name, in: account.id)
            guard
                let life = builder.meet(
                    subject, name: name, id: profile.uniqueID, created: nil, at: moment, role.facts.origin)
            else { continue }
            builder.tell(life, .profileRole, .known(.text(role.facts.name)), at: moment, by: evidence)
            builder.close(life, .profile, at: moment, by: evidence)
        }
        return index
    }

    private func read(_ policy: ManagedPolicy, _ account: Account, _ builder: inout HistoryBuilder) {
        let name = Life.Name(since: .first, name: policy.name, path: policy.path, arn: policy.arn)
        let subject = Subject(.policy, policy.arn)
        guard
            let index = builder.meet(
                subject, name: name, id: policy.uniqueID, created: policy.created, at: moment, policy.origin)
        else { return }
        for version in policy.versions {
            let content: Content? =
                version.isDefault
                ? policy.document.map { .policy($0) } ?? version.document.map { .value($0) } : version.document.map { .value($0) }
            let value = content.map { FactValue.known($0) } ?? .present
            builder.tell(index, .version(version.id), value, at: moment, by: evidence)
            if let created = version.created { builder.date(index, .version(version.id), value, at: created) }
        }
        if let standard = policy.defaultVersion {
            builder.tell(index, .defaultVersion, .known(.text(standard.id)), at: moment, by: evidence)
            // A policy of one version had no other: its text is as old as it is.
            if policy.versions.count == 1, standard.id == "v1", let created = policy.created {
                builder.date(index, .defaultVersion, .known(.text(standard.id)), at: created)
            }
        }
        builder.close(index, .versions, at: moment, by: evidence)
    }

    // MARK: organisation

    private func read(_ organization: Organization, _ builder: inout HistoryBuilder) {
        for policy in organization.allPolicies where !policy.id.hasSuffix("FullAWSAccess") {
            let name = Life.Name(since: .first, name: policy.name, path: "", arn: policy.id)
            let place = EvidencePlace.place(policy.policy?.location ?? policy.gap?.location ?? Location(file: export.name))
            let subject = Subject(.control, policy.id)
            guard let index = builder.meet(subject, name: name, id: nil, created: nil, at: moment, place) else { continue }
            builder.tell(
                index, .content, policy.policy.map { .known(.value($0.origin)) } ?? .present, at: moment, by: evidence)
            builder.tell(index, .type, .known(.text(policy.kind.typeName)), at: moment, by: evidence)
            builder.tell(index, .title, .known(.text(policy.name)), at: moment, by: evidence)
            builder.close(index, .content, at: moment, by: evidence)
        }
        for node in organization.allNodes {
            let name = Life.Name(since: .first, name: node.id, path: "", arn: node.id)
            let place = EvidencePlace.place(node.location ?? Location(file: export.name))
            let subject = Subject(.target, node.id)
            guard let index = builder.meet(subject, name: name, id: nil, created: nil, at: moment, place) else { continue }
            if let parent = node.parent { builder.tell(index, .parent, .known(.text(parent)), at: moment, by: evidence) }
            if let title = node.name { builder.tell(index, .title, .known(.text(title)), at: moment, by: evidence) }
            for id in Set(node.serviceControl + node.resourceControl) {
                builder.tell(index, .control(id), .there, at: moment, by: evidence)
            }
            // AWS keeps at least one service control policy attached everywhere: none means not exported.
            if !node.serviceControl.isEmpty { builder.close(index, .controls, at: moment, by: evidence) }
            if node.kind == .root {
                for kind in organization.enabled { builder.tell(index, .enabled(kind.typeName), .there, at: moment, by: evidence) }
                builder.close(index, .types, at: moment, by: evidence)
            }
        }
    }

    // MARK: resources

    private func meet(_ subject: Subject, _ place: Location, _ builder: inout HistoryBuilder) -> Int? {
        let name = Life.Name(since: .first, name: subject.name, path: "", arn: subject.name)
        return builder.meet(subject, name: name, id: nil, created: nil, at: moment, .place(place))
    }

    private func readSettings(_ builder: inout HistoryBuilder) {
        var closed: [Int: Families] = [:]
        for named in export.directory.toldSettings {
            guard let index = meet(named.subject, named.location, &builder) else { continue }
            builder.tell(index, named.fact, .known(named.content), at: moment, by: evidence)
            closed[index, default: []].formUnion(named.closing)
        }
        for (index, families) in closed.sorted(by: { $0.key < $1.key }) where !families.isEmpty {
            builder.close(index, families, at: moment, by: evidence)
        }
    }

    /// What there is of a resource in a list, with its tags; one that is not in it has none, or is not there.
    private func read(_ resource: Resource, _ builder: inout HistoryBuilder) {
        guard let index = meet(Subject(.resource, resource.arn), resource.location, &builder) else { return }
        for tag in resource.tags { builder.tell(index, .tag(tag.key), .known(.text(tag.value)), at: moment, by: evidence) }
        builder.close(index, .tags, at: moment, by: evidence)
    }

    private func read(_ holder: ResourcePolicies.Holder, _ entry: ResourcePolicies.Entry, _ builder: inout HistoryBuilder) {
        let text = names.name(holder.text)
        let subject = Subject(.resource, text)
        let name = Life.Name(since: .first, name: text, path: "", arn: text)
        let place = EvidencePlace.place(entry.location ?? Location(file: export.name))
        guard let index = builder.meet(subject, name: name, id: nil, created: nil, at: moment, place) else { return }
        let isToldByStatement = Reducers.isToldByStatement(text)
        switch entry {
        case .none: break
        case .unreadable: builder.tell(index, .content, .present, at: moment, by: evidence)
        case .policy(let policy) where isToldByStatement:
            for part in Reducers.statements(of: .policy(policy)) {
                builder.tell(index, part.fact, .known(part.content), at: moment, by: evidence)
            }
        case .policy(let policy): builder.tell(index, .content, .known(.policy(policy)), at: moment, by: evidence)
        }
        if case .unreadable = entry, isToldByStatement { return }
        builder.close(index, isToldByStatement ? .statements : .content, at: moment, by: evidence)
    }
}

extension PolicyKind {
    /// AWS's name of the type of an organisation's policy.
    var typeName: String { self == .resourceControl ? "RESOURCE_CONTROL_POLICY" : "SERVICE_CONTROL_POLICY" }
}

extension ResourcePolicies.Holder {
    var text: String {
        switch self {
        case .arn(let text), .key(let text), .endpoint(let text): text
        }
    }

    /// The holder that a text names.
    init(_ text: String) {
        // A policy of CloudWatch Logs or X-Ray that goes by its own name.
        let isNamed = text.contains(" ")
        self = text.hasPrefix("arn:") || isNamed ? .arn(text) : text.hasPrefix("vpce-") ? .endpoint(text) : .key(text)
    }
}

extension ResourcePolicies.Entry {
    fileprivate var location: Location? {
        switch self {
        case .policy(let policy): policy.policy.location
        case .unreadable(let gap): gap.location
        case .none: nil
        }
    }
}
