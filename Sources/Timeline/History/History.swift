package import Activity
package import Documents
package import Principals

/// The permissions of all principals and resources at any moment, rebuilt from exports that were taken at different times and from the
/// writes in the logs, forwards and backwards.
///
///     let history = History(evidence.exports, present: evidence.directory, events: evidence.events)
///     let directory = history.directory(at: Moment(after: time))   // `--at`: after everything of that time
///     let before = history.directory(at: history.moment(of: event))   // what bound the caller of an event
///
/// A directory of a moment is like that of an export: everything that takes a `Directory` takes it. What no evidence tells of a principal
/// at that moment is a `MissingPart` of that principal, so that a verdict that leans on it is `depends`; what is wrong with the evidence
/// as a whole is in `gaps`.
package struct History: Sendable {
    let lives: [Life]
    /// What is not rebuilt is taken from it.
    let present: Directory?
    package let exports: [DatedDirectory]
    /// The writes that were applied, in order.
    package let changes: [Change]
    /// Evidence that contradicts itself, exports that have no date, and writes that could not be read.
    package let gaps: [Gap]
    /// What was taken for granted.
    package let assumptions: [Gap]
    /// By name in force: for each, the lives that had it, in order.
    let byName: [Subject: [Int]]
    /// Lives of what concerns more things than the one that they are about: settings of accounts, shares, ways in, policies of whole
    /// services.
    let shared: [Int]
    private let orders: [Event: Moment]
    /// Every moment at which something may have changed, in order.
    private let moments: [Moment]
    /// The first and the last piece of evidence; nil without any.
    package let evidenceFrom: Instant?

    /// A write that was applied.
    package struct Change: Sendable {
        package let event: Event
        /// Everything before it has happened, and it has not.
        package let moment: Moment
        /// After it, and before whatever comes next.
        package var after: Moment { Moment(moment.time, order: moment.order + 1) }
        let effects: [Effect]
    }

    /// - Parameters:
    ///   - exports: in any order. One without a date stands after all others, where the log has no write that would tell otherwise.
    ///   - present: the newest of each export, for what no write tells: the inventory, and whom resources are shared with.
    ///   - events: by time.
    /// - Complexity: O(writes × log writes + exports).
    package init(_ exports: [DatedDirectory], present: Directory? = nil, events: EventList) {
        self.present = present
        var builder = HistoryBuilder()
        var failed: [Gap] = []
        let mapper = CallMapper()
        var writes: [(write: Write, effects: [Effect])] = []
        let listed = Reducers.ListedObjects(events, exports)
        var unfollowed = Unfollowed()
        for event in events {
            unfollowed.note(event)
            let reducers = Reducers.reducers(for: event, listed: listed)
            if reducers.isEmpty { continue }
            do throws(InputError) {
                let write = try Write(event, mapper)
                let effects = reducers.flatMap { $0.effects(write) }
                if !effects.isEmpty { writes.append((write, effects)) }
            } catch {
                failed.append(Gap(error))
            }
        }
        let all = writes.flatMap(\.effects)
        let (tagged, names) = (Self.tagged(all), HolderNames(all))
        let placed = ExportOrder(exports, writes: writes, names)
        failed += placed.gaps
        var changes: [Change] = []
        var next = 0
        let dated = placed.exports
        var start = 0
        while start < writes.count {
            let time = writes[start].write.event.time
            let end = writes[start...].firstIndex { $0.write.event.time != time } ?? writes.count
            while next < dated.count, dated[next].moment < Moment(before: time) {
                ExportReader(dated[next], number: next, tagged: tagged, names: names).read(into: &builder)
                next += 1
            }
            var order: Int32 = 1
            var left = Array(writes[start..<end].sorted(by: Self.precedes))
            while !left.isEmpty {
                let chosen = left.count == 1 ? 0 : left.firstIndex { builder.fits($0.effects) } ?? 0
                let (write, effects) = left.remove(at: chosen)
                let moment = Moment(time, order: order)
                builder.apply(effects, of: write.event, at: moment, partition: write.partition)
                changes.append(Change(event: write.event, moment: moment, effects: effects))
                order += 1
            }
            start = end
        }
        while next < dated.count {
            ExportReader(dated[next], number: next, tagged: tagged, names: names).read(into: &builder)
            next += 1
        }
        builder.settle(exports: dated.map { (name: $0.export.name, time: $0.moment.time) })
        lives = builder.lives
        self.exports = dated.map(\.export)
        self.changes = changes
        let untold = Self.untoldOrganization(builder.lives, exports)
        gaps = Set(failed + builder.gaps + unfollowed.gaps + [untold].compactMap(\.self)).sorted()
        assumptions = placed.assumptions
        var byNames: [Subject: [Int]] = [:]
        for (index, life) in builder.lives.enumerated() {
            for name in Set(life.names.map { Subject(life.kind, $0.subjectName(life.kind), in: life.account) }) {
                byNames[name, default: []].append(index)
            }
        }
        byName = byNames
        shared = builder.lives.indices.filter { builder.lives[$0].isShared }
        orders = Dictionary(changes.map { ($0.event, $0.moment) }) { first, _ in first }
        moments = Self.moments(of: builder.lives, exports)
        evidenceFrom = [events.first?.time, exports.compactMap(\.taken).min()].compactMap { $0 }.min()
    }

    /// The resources whose tags the log changes: what exports tell of those of others holds throughout.
    private static func tagged(_ effects: [Effect]) -> Set<String> {
        effects.reduce(into: []) { found, effect in
            switch effect {
            case .tell(let subject, .tag, _, _): if subject.kind == .resource { found.insert(subject.name) }
            case .close(let subject, let families), .open(let subject, let families):
                if subject.kind == .resource, families.contains(.tags) { found.insert(subject.name) }
            default: break
            }
        }
    }

    /// The log attaches policies of an organisation of which there is no export.
    private static func untoldOrganization(_ lives: [Life], _ exports: [DatedDirectory]) -> Gap? {
        guard exports.allSatisfy(\.directory.organizations.isEmpty) else { return nil }
        let bound = lives.filter { life in
            life.kind == .target && life.facts.keys.contains { if case .control = $0 { true } else { false } }
        }
        guard let first = bound.first else { return nil }
        let names = bound.map { code($0.names[0].arn) }.sorted()
        return Gap(
            .evidence,
            "the log attaches policies of an organisation to \(Phrase.list(names, limit: 3)), and no export of the organisation was given: what "
                + "else binds the accounts is not known", at: first.place.location, help: "give an organization.json")
    }

    private static func rank(of effects: [Effect]) -> Int {
        effects.contains { $0.rank == 0 } ? 0 : effects.map(\.rank).max() ?? 0
    }

    private static func moments(of lives: [Life], _ exports: [DatedDirectory]) -> [Moment] {
        var all: Set<Moment> = []
        for life in lives { all.formUnion(life.moments) }
        for export in exports {
            if let taken = export.taken { all.insert(.dated(taken)) }
            for policy in export.directory.accounts.lazy.flatMap(\.policies) where policy.isAWSManaged {
                all.formUnion(policy.versions.compactMap { $0.created.map(Moment.dated) })
            }
        }
        return all.sorted()
    }

    /// A number that two moments share between which nothing happened. Cost: O(log moments).
    package func epoch(of moment: Moment) -> Int {
        var (low, high) = (0, moments.count)
        while low < high {
            let middle = (low + high) / 2
            if moments[middle] < moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Writes of one second, as long as nothing tells more of their order: what makes things before what sets them, what takes them away
    /// after it; versions by their number, calls of one request together.
    private static func precedes(_ one: (write: Write, effects: [Effect]), _ two: (write: Write, effects: [Effect])) -> Bool {
        func key(_ write: Write, _ effects: [Effect]) -> (Int, Int, String, String) {
            let version = write.response?["policyVersion"]?["versionId"]?.string.flatMap { Int($0.dropFirst()) } ?? 0
            return (Self.rank(of: effects), version, write.event.requestID ?? "", write.event.id)
        }
        return key(one.write, one.effects) < key(two.write, two.effects)
    }

    /// The moment in which an event was decided: just before itself where it is a write, and before all writes of its second where it is
    /// none, as what is written takes effect seconds later.
    package func moment(of event: Event) -> Moment { orders[event] ?? Moment(before: event.time) }
}

extension Life.Name {
    func subjectName(_ kind: Subject.Kind) -> String {
        switch kind {
        case .user, .role, .group, .profile: name
        default: arn
        }
    }
}
