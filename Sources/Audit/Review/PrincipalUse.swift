import Activity
import Actors
import Catalogue
import Changes
import Documents
import Principals
import Timeline
import Transcripts

/// What the logs show of every principal: how long they run, and what each has used. A denied call is not a use.
struct PrincipalUse {
    struct Use {
        var last: Instant
        /// Numbers of the catalogue.
        var actions: Set<Int> = []
        var services: Set<String> = []
        /// The person behind the first session that tells of one.
        var person: String?
        /// Coding agents that made calls of it, by the logs or by their transcripts.
        var agents: Set<String> = []
        /// Long-lived keys, by their last four characters, with their last use.
        var keys: [String: Instant] = [:]
    }

    /// By the ARN of the user or role.
    private(set) var uses: [String: Use] = [:]
    /// Whoever made calls, with the last: also refused ones, and those of groups that do not tell which of several made them.
    private(set) var callers: [String: Instant] = [:]
    /// Some group of a summary does not tell all of its callers: anybody may be among them.
    private(set) var hasUntoldCallers = false
    /// The first and last event of each account.
    private(set) var spans: [String: (from: Instant, to: Instant)] = [:]
    /// Whether the log has events of data, without which the use of what is in buckets, tables and queues does not show.
    private(set) var hasDataEvents = false

    /// - Complexity: O(events), and one look-up of actions for each kind of call; for each call where its request tells what it needed.
    init(_ index: LogIndex, _ mapper: CallMapper, of principals: [String]) {
        var mappedCalls = MappedCalls(mapper)
        // In the order of time, in which records are opened quickly: what each event used that its request tells.
        var varying = SmallNumbers()
        varying.reserve(index.events.count)
        for event in index.events {
            varying.append(mapper.mayVary(event) && event.outcome.isUse ? mappedCalls.number(of: event) : 0)
            guard let account = event.account else { continue }
            spans[account, default: (event.time, event.time)].to = event.time
            if !hasDataEvents, event.category == "Data" { hasDataEvents = true }
        }
        // By their names, which all readers share: whichever read it, an operation is looked up once.
        var mapped: [String: MappedCalls.Use] = [:]
        for (place, entry) in index.entries.enumerated() {
            // Taken out, so that its sets are not copied.
            let known = uses.removeValue(forKey: entry.principal)
            var use = known ?? Use(last: index.first(of: place).time)
            var isUsed = known != nil
            var lastCall: Instant?
            var seen: Set<Event.OperationKey> = []
            for number in index.numbers(of: place) {
                let event = index.events[number]
                let outcome = event.outcome
                if outcome == .notAuthenticated { continue }
                lastCall = event.time
                if outcome == .denied { continue }
                isUsed = true
                use.last = max(use.last, event.time)
                if event.identity.isLongTerm, let key = event.identity.accessKeyID.map(Masked.key) {
                    use.keys[key] = max(use.keys[key] ?? event.time, event.time)
                }
                if let agent = index.attribution.match(of: event).agent { use.agents.insert(agent.rawValue) }
                let key = event.operationKey
                if seen.contains(key) { continue }
                let used: MappedCalls.Use
                if let varied = mappedCalls[varying[number]] {
                    used = varied
                } else {
                    let kind = "\(event.source) \(event.name)"
                    used = mapped[kind] ?? mappedCalls.use(of: event)
                    mapped[kind] = used
                    seen.insert(key)
                }
                use.actions.formUnion(used.actions)
                use.services.insert(used.service)
            }
            if let lastCall { callers[entry.principal] = max(callers[entry.principal] ?? lastCall, lastCall) }
            guard isUsed else { continue }
            use.person = use.person ?? index.lineage.person(behind: index.first(of: place))?.name
            uses[entry.principal] = use
        }
        if let summary = index.summary { add(summary, of: principals) }
    }

    /// The time of an account's logs in which a principal was there: what was made while they ran had as much less.
    func span(of account: String, since created: Instant?) -> (from: Instant, to: Instant)? {
        spans[account].map { (max($0.from, min(created ?? $0.from, $0.to)), $0.to) }
    }

    /// Adds what summaries tell of logs that were not given themselves.
    private mutating func add(_ summary: UsageSummary, of principals: [String]) {
        let names = Dictionary(principals.map { (UsageSummary.holder(of: $0), $0) }) { first, _ in first }
        for group in summary.callers {
            if !group.areWhole { hasUntoldCallers = true }
            for arn in group.holders.compactMap({ names[$0] }) { callers[arn] = max(callers[arn] ?? group.last, group.last) }
        }
        for use in summary.uses {
            for account in use.accounts {
                let span = spans[account]
                spans[account] = (min(span?.from ?? use.first, use.first), max(span?.to ?? use.last, use.last))
            }
            // Which of several made the calls is not told.
            guard use.areHoldersWhole, use.holders.count == 1, let holder = use.holders.first, let arn = names[holder] else {
                continue
            }
            var own = uses[arn] ?? Use(last: use.last)
            own.last = max(own.last, use.last)
            own.actions.formUnion(use.actions.compactMap { ActionCatalogue.standard.actionID(named: $0) })
            own.services.formUnion(use.sources.map { ActionCatalogue.standard.prefix(forEventSource: $0) })
            uses[arn] = own
        }
    }
}

/// What calls used, each use once.
private struct MappedCalls {
    struct Use: Hashable {
        /// Numbers of the catalogue.
        let actions: [Int]
        let service: String
    }

    private let mapper: CallMapper
    /// Requests are told apart by the numbers of their reader.
    private var mappers: [ObjectIdentifier: CallMapper] = [:]
    private var uses: [Use] = []
    private var numbers: [Use: UInt32] = [:]

    init(_ mapper: CallMapper) { self.mapper = mapper }

    /// The use by its number; nil for 0.
    subscript(_ number: UInt32) -> Use? { number == 0 ? nil : uses[Int(number) - 1] }

    mutating func number(of event: Event) -> UInt32 {
        let use = use(of: event)
        if let known = numbers[use] { return known }
        uses.append(use)
        numbers[use] = UInt32(uses.count)
        return UInt32(uses.count)
    }

    mutating func use(of event: Event) -> Use {
        let store = event.operationKey.store
        let own = mappers[store] ?? mapper.maker()
        mappers[store] = own
        let catalogue = ActionCatalogue.standard
        return Use(
            actions: own.actions(of: event).compactMap { catalogue.actionID(named: $0) },
            service: catalogue.prefix(forEventSource: event.source))
    }
}

extension EventOutcome {
    /// A denied call is not a use.
    fileprivate var isUse: Bool { self != .denied && self != .notAuthenticated }
}
