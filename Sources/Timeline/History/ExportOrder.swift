internal import Activity
internal import Documents
internal import Principals

/// Exports by the time of each. One that has no date stands where the log's writes agree with it.
struct ExportOrder {
    struct Placed {
        let export: DatedDirectory
        let moment: Moment
        /// What the log changes and the export cannot be asked for, as nobody knows at which moment it tells it.
        var open: Set<NamedFact> = []
    }

    private(set) var exports: [Placed] = []
    private(set) var gaps: [Gap] = []
    private(set) var assumptions: [Gap] = []

    init(_ given: [DatedDirectory], writes: [(write: Write, effects: [Effect])], _ names: HolderNames) {
        for export in given {
            if let taken = export.taken {
                exports.append(Placed(export: export, moment: .export(taken)))
            } else {
                place(export, writes, names)
            }
        }
        exports.sort { ($0.moment, $0.export.name) < ($1.moment, $1.export.name) }
    }

    private mutating func place(
        _ export: DatedDirectory, _ writes: [(write: Write, effects: [Effect])], _ names: HolderNames
    ) {
        let dating = ExportDating(export, writes, names)
        // Nothing in an export is younger than the export.
        let youngest = Self.youngest(in: export.directory)
        let end = max(writes.last?.write.event.time ?? youngest, youngest)
        let help = "give its time: --taken PATH=TIME"
        // A list of resources alone holds at all times.
        let isAsked = !export.directory.accounts.isEmpty || !export.directory.organizations.isEmpty
        let speaks = isAsked || !export.directory.resourcePolicies.all.isEmpty
        func note(_ reason: String) { if speaks { assumptions.append(Gap(.evidence, reason, help: help)) } }
        func fail(_ reason: String) { gaps.append(Gap(.evidence, reason, at: Location(file: export.name), help: help)) }
        switch dating.interval {
        case .any:
            note("nothing says when `\(export.name)` was taken, and no write of the log contradicts it: it is taken to follow them")
            exports.append(Placed(export: export, moment: .export(end)))
        case .between(let from, let to, let last):
            note(
                "by its content, `\(export.name)` was taken \(from.map { "after \($0)" } ?? "at some time")"
                    + (to.map { "\(from == nil ? "" : " and") before \($0)" } ?? ""))
            // Before the first write there is no write to stand behind.
            let moment = last.map { Moment.export(max($0, youngest)) } ?? to.map { Moment($0, order: 0) } ?? .export(end)
            exports.append(Placed(export: export, moment: moment))
        case .several(let spans):
            fail(
                "when `\(export.name)` was taken is not known (\(spans.prefix(4).joined(separator: ", or "))): what the log changes is not "
                    + "taken from it")
            exports.append(Placed(export: export, moment: .export(end), open: dating.touched))
        case .never:
            fail("`\(export.name)` agrees with no moment of the log: what the log changes is not taken from it")
            exports.append(Placed(export: export, moment: .export(end), open: dating.touched))
        }
    }

    private static func youngest(in directory: Directory) -> Instant {
        var found = Instant(seconds: 0)
        for account in directory.accounts {
            for created in account.users.map(\.facts.created) + account.groups.map(\.facts.created)
                + account.roles.map(\.facts.created)
            {
                if let created { found = max(found, created) }
            }
            for policy in account.policies where !policy.isAWSManaged {
                for created in policy.versions.map(\.created) + [policy.created, policy.updated] {
                    if let created { found = max(found, created) }
                }
            }
        }
        return found
    }
}
