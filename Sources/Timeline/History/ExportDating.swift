internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

/// A fact of a thing that goes by a name, whatever life has it; that it exists at all where `fact` is nil.
struct NamedFact: Hashable {
    let subject: Subject
    let fact: Fact?
}

/// When an export can have been taken, by what the log's writes prove of the moments before and after them: it must agree with all of
/// them. One write after another excludes the time on one of its sides.
struct ExportDating {
    enum Interval {
        /// The log changes nothing that the export tells, or agrees with it at all times.
        case any
        /// After one write and before another, nil where nothing bounds it; the last write that it can have followed.
        case between(Instant?, Instant?, last: Instant?)
        case several([String])
        case never
    }

    private(set) var interval = Interval.any
    /// The facts that writes change and the export tells.
    private(set) var touched: Set<NamedFact> = []

    /// Cost: O(effects + facts of the export).
    init(_ export: DatedDirectory, _ writes: [(write: Write, effects: [Effect])], _ names: HolderNames) {
        let values = ExportValues(export.directory, names)
        // How many facts exclude the slot between write i - 1 and write i, as differences.
        var excluded = [Int](repeating: 0, count: writes.count + 2)
        var last: [NamedFact: (slot: Int, after: FactValue)] = [:]
        func exclude(_ slots: Range<Int>) {
            excluded[slots.lowerBound] += 1
            excluded[slots.upperBound] -= 1
        }
        func note(_ named: NamedFact, _ before: FactValue, _ after: FactValue, at slot: Int) {
            guard let own = values[named] else { return }
            touched.insert(named)
            let since = last[named]
            let fits = own.meeting(before) != nil && since.map { own.meeting($0.after) != nil } ?? true
            if !fits { exclude((since?.slot ?? 0)..<slot) }
            last[named] = (slot, after)
        }
        for (index, write) in writes.enumerated() {
            for effect in write.effects {
                switch effect {
                case .make(let subject, _): note(NamedFact(subject: subject, fact: nil), .absent, .there, at: index + 1)
                case .end(let subject, _): note(NamedFact(subject: subject, fact: nil), .there, .absent, at: index + 1)
                case .tell(let subject, let fact, let before, let after):
                    note(NamedFact(subject: subject, fact: fact), before, after, at: index + 1)
                default: break
                }
            }
        }
        for (named, end) in last {
            if let own = values[named], own.meeting(end.after) == nil { exclude(end.slot..<(writes.count + 1)) }
        }
        interval = Self.interval(excluded, writes.map(\.write.event.time))
    }

    private static func interval(_ excluded: [Int], _ times: [Instant]) -> Interval {
        var spans: [(from: Int, to: Int)] = []
        var sum = 0
        for slot in 0...times.count {
            sum += excluded[slot]
            // Nothing is taken between two writes of one second.
            let isEmpty = slot > 0 && slot < times.count && times[slot - 1] == times[slot]
            guard sum == 0, !isEmpty else { continue }
            if let open = spans.last, open.to == slot - 1 || times[open.to..<slot].allSatisfy({ $0 == times[open.to] }) {
                spans[spans.count - 1].to = slot
            } else {
                spans.append((slot, slot))
            }
        }
        if spans.isEmpty { return .never }
        if spans.count == 1, spans[0] == (0, times.count) { return .any }
        // At the end of a span all its writes are done, and the export agrees with what they left.
        if spans.count == 1 {
            let (from, to) = spans[0]
            return .between(
                from > 0 ? times[from - 1] : nil, to < times.count ? times[to] : nil, last: to > 0 ? times[to - 1] : nil)
        }
        return .several(
            spans.map { span in
                let from = span.from > 0 ? "after \(times[span.from - 1])" : "before"
                return span.to < times.count ? "\(from) until \(times[span.to])" : from
            })
    }
}

/// What an export says of facts by name; nil where it does not speak of them.
private struct ExportValues {
    private var told: [NamedFact: FactValue] = [:]
    private var closed: [Subject: Families] = [:]
    /// Kinds that the export holds whole, by account.
    private var whole: Set<Subject> = []

    subscript(named: NamedFact) -> FactValue? {
        if let value = told[named] { return value }
        guard let fact = named.fact else {
            let account = named.subject.kind == .policy ? ResourceName(named.subject.name).account ?? "" : named.subject.account
            return whole.contains(Subject(named.subject.kind, "*", in: account)) ? .absent : nil
        }
        return closed[named.subject].map { $0.contains(fact.family) } ?? false ? .absent : nil
    }

    init(_ directory: Directory, _ names: HolderNames) {
        for account in directory.accounts {
            let kinds: [(Account.Section, Subject.Kind)] = [
                (.users, .user), (.groups, .group), (.roles, .role), (.policies, .policy),
            ]
            for (section, kind) in kinds where account.whole.contains(section) { whole.insert(Subject(kind, "*", in: account.id)) }
            for user in account.users {
                add(.user, user.facts, user.boundary, user.tags, account)
            }
            for group in account.groups { add(.group, group.facts, nil, [], account) }
            for role in account.roles {
                add(.role, role.facts, role.boundary, role.tags, account)
                let subject = Subject(.role, role.facts.name, in: account.id)
                told[NamedFact(subject: subject, fact: .trust)] = role.trust.map { .known(.policy($0)) } ?? .present
            }
            for policy in account.policies where !policy.isAWSManaged {
                let subject = Subject(.policy, policy.arn)
                told[NamedFact(subject: subject, fact: nil)] = .there
                closed[subject] = .versions
                for version in policy.versions {
                    told[NamedFact(subject: subject, fact: .version(version.id))] =
                        version.document.map { .known(.value($0)) } ?? .present
                    if version.isDefault { told[NamedFact(subject: subject, fact: .defaultVersion)] = .known(.text(version.id)) }
                }
            }
        }
        for organization in directory.organizations { add(organization) }
        defer { addSettings(directory) }
        for (holder, entry) in directory.resourcePolicies.all {
            let subject = Subject(.resource, names.name(holder.text))
            if Reducers.isToldByStatement(subject.name) {
                closed[subject] = .statements
                guard case .policy(let policy) = entry else { continue }
                for part in Reducers.statements(of: .policy(policy)) {
                    told[NamedFact(subject: subject, fact: part.fact)] = .known(part.content)
                }
            } else {
                closed[subject] = .content
                if case .policy(let policy) = entry {
                    told[NamedFact(subject: subject, fact: .content)] = .known(.policy(policy))
                }
            }
        }
    }

    private mutating func addSettings(_ directory: Directory) {
        for setting in directory.toldSettings {
            told[NamedFact(subject: setting.subject, fact: setting.fact)] = .known(setting.content)
            closed[setting.subject, default: []].formUnion(setting.closing)
        }
    }

    private mutating func add(
        _ kind: Subject.Kind, _ facts: EntityFacts, _ boundary: Attachment?, _ tags: [Tag], _ account: Account
    ) {
        let subject = Subject(kind, facts.name, in: account.id)
        told[NamedFact(subject: subject, fact: nil)] = .there
        closed[subject] = [.inline, .attached, .boundary, .trust, .tags]
        for policy in facts.inline { told[NamedFact(subject: subject, fact: .inline(policy.name))] = .known(.policy(policy)) }
        for attachment in facts.attached { told[NamedFact(subject: subject, fact: .attached(attachment.arn))] = .there }
        for tag in tags { told[NamedFact(subject: subject, fact: .tag(tag.key))] = .known(.text(tag.value)) }
        if let boundary { told[NamedFact(subject: subject, fact: .boundary)] = .known(.text(boundary.arn)) }
    }

    private mutating func add(_ organization: Organization) {
        for policy in organization.allPolicies {
            let subject = Subject(.control, policy.id)
            told[NamedFact(subject: subject, fact: nil)] = .there
            if let text = policy.policy { told[NamedFact(subject: subject, fact: .content)] = .known(.value(text.origin)) }
        }
        for node in organization.allNodes {
            let subject = Subject(.target, node.id)
            told[NamedFact(subject: subject, fact: nil)] = .there
            if let parent = node.parent { told[NamedFact(subject: subject, fact: .parent)] = .known(.text(parent)) }
            if !node.serviceControl.isEmpty { closed[subject] = .controls }
            for id in node.serviceControl + node.resourceControl {
                told[NamedFact(subject: subject, fact: .control(id))] = .there
            }
        }
    }
}
