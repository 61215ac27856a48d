internal import Activity
import Documents
internal import Shell
import Transcripts

/// Finds what accounts for each event: first what is proven, then what is likely.
struct Matcher {
    private let events: EventList
    private let sessions: [AgentSession]
    /// What wrote the events, each text once, and which of them wrote each event.
    private var userAgents: [UserAgent] = []
    private var writers: [Int32] = []
    private(set) var attribution = Attribution()

    private static let before: Int64 = 5
    private static let after: Int64 = 120
    /// How long a service may go on working for a caller.
    private static let serviceWork: Int64 = 2 * 3_600

    init(events: EventList, sessions: [AgentSession]) {
        (self.events, self.sessions) = (events, sessions)
        var known: [String: Int32] = [:]
        writers.reserveCapacity(events.count)
        for event in events {
            let text = event.userAgent ?? ""
            if let number = known[text] {
                writers.append(number)
                continue
            }
            let number = Int32(userAgents.count)
            known[text] = number
            userAgents.append(UserAgent(text))
            writers.append(number)
        }
    }

    private func userAgent(of event: Int) -> UserAgent { userAgents[Int(writers[event])] }

    mutating func run() {
        if !sessions.isEmpty { match(pairs()) }
        // Where nothing is proven and no event has an agent's mark, nothing is likely either.
        guard
            !attribution.matches.isEmpty || userAgents.contains(where: { !$0.marks.isEmpty })
                || events.contains(where: { $0.identity.mcpServer != nil })
        else { return }
        likely()
        for call in attribution.found.keys { attribution.found[call]?.sort { ($0.time, $0.id) < ($1.time, $1.id) } }
    }

    // MARK: Calls and events that say the same

    private struct Pair {
        let session: Int
        let call: Int
        let operation: Int
        let event: Int
        let comparison: OperationComparison
        let distance: Int64
    }

    /// The operation's name as services write it, in whatever version: `UpdateFunctionCode20150331v2`, `ListObjectsV2`.
    private static func folded(_ source: String, _ name: String) -> String {
        var name = name[...]
        let tail = name.reversed().prefix { $0.isNumber || $0 == "_" || $0 == "v" }
        if tail.filter(\.isNumber).count >= 8, tail.last?.isNumber ?? false { name = name.dropLast(tail.count) }
        if source.hasPrefix("s3."), name.hasSuffix("V2") { name = name.dropLast(2) }
        return "\(source) \(name.lowercased())"
    }

    private func pairs() -> [Pair] {
        var byOperation: [String: [Int]] = [:]
        for (index, event) in events.enumerated() {
            // What a service does for a caller is not a command of the caller's.
            guard event.identity.actingService == nil, !event.identity.isConsole else { continue }
            byOperation[Self.folded(event.source, event.name), default: []].append(index)
        }
        var pairs: [Pair] = []
        forEachCall { session, call in
            for (number, operation) in sessions[session].calls[call].operations.enumerated() {
                guard let source = operation.eventSource, let window = window(session, call) else { continue }
                let candidates = byOperation[Self.folded(source, operation.operation), default: []]
                for index in candidates[firstIndex(in: candidates, notBefore: window.lowerBound)...] {
                    let seconds = events[index].time.seconds
                    if seconds > window.upperBound { break }
                    let tool = sessions[session].calls[call]
                    guard
                        let comparison = OperationComparison(
                            operation, of: tool, events[index], userAgent(of: index), agent: sessions[session].agent)
                    else { continue }
                    let distance = abs(seconds - (tool.time?.seconds ?? seconds))
                    pairs.append(
                        Pair(
                            session: session, call: call, operation: number, event: index, comparison: comparison,
                            distance: distance))
                }
            }
        }
        return pairs.sorted {
            if $0.comparison.score != $1.comparison.score { return $0.comparison.score > $1.comparison.score }
            return ($0.distance, $0.event, $0.session, $0.call, $0.operation) < (
                $1.distance, $1.event, $1.session, $1.call, $1.operation
            )
        }
    }

    /// The calls that ran, or may have run.
    private func forEachCall(_ body: (_ session: Int, _ call: Int) -> Void) {
        for session in sessions.indices {
            for call in sessions[session].calls.indices where sessions[session].calls[call].status != .denied {
                body(session, call)
            }
        }
    }

    private func window(_ session: Int, _ call: Int) -> ClosedRange<Int64>? {
        let tool = sessions[session].calls[call]
        guard let start = tool.time?.seconds else { return nil }
        return (start - Self.before)...max(start, tool.end?.seconds ?? start) + Self.after
    }

    private func firstIndex(in candidates: [Int], notBefore seconds: Int64) -> Int {
        var low = 0
        var high = candidates.count
        while low < high {
            let middle = (low + high) / 2
            if events[candidates[middle]].time.seconds < seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The best pair wins; an operation takes further events only where it makes several: pages, waiters, retries, loops.
    private mutating func match(_ pairs: [Pair]) {
        var taken: Set<[Int]> = []
        for pass in 0..<2 {
            for pair in pairs where attribution.matches[events[pair.event]] == nil {
                let key = [pair.session, pair.call, pair.operation]
                let operation = sessions[pair.session].calls[pair.call].operations[pair.operation]
                let repeats = operation.effect == .read || operation.certainty != .exact || events[pair.event].errorCode != nil
                guard pass == 1 ? repeats : taken.insert(key).inserted else { continue }
                assign(pair)
            }
        }
    }

    private mutating func assign(_ pair: Pair) {
        let session = sessions[pair.session]
        let call = session.calls[pair.call]
        let isAttested = events[pair.event].identity.mcpServer != nil
        var match = Attribution.Match(grade: pair.comparison.isProof ? .proven : isAttested ? .attested : .likely)
        (match.agent, match.session, match.call, match.reasons) = (session.agent, session.id, call.id, pair.comparison.reasons)
        add(match, pair.event)
    }

    private mutating func add(_ match: Attribution.Match, _ index: Int) {
        let event = events[index]
        attribution.matches.set(match, of: event)
        if let session = match.session, let call = match.call {
            attribution.found[Attribution.CallID(session: session, call: call), default: []].append(event)
        }
    }

    // MARK: What is likely

    private mutating func likely() {
        /// The sessions in which credentials were proven in use.
        var proven: [CredentialsID: [Int]] = [:]
        let numbers = Dictionary(sessions.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        for event in events {
            guard let match = attribution.matches[event], match.grade == .proven, let id = match.session, let number = numbers[id],
                let credentials = CredentialsID(event)
            else { continue }
            if !proven[credentials, default: []].contains(number) { proven[credentials, default: []].append(number) }
        }
        /// The last event by which each of the credentials set a service to work.
        var work: [CredentialsID: [String: Int]] = [:]
        // With so many it is looked which of them are over.
        var most = Self.leastWork
        for index in events.indices {
            let event = events[index]
            let credentials = CredentialsID(event)
            if attribution.matches[event] == nil, let match = likely(index, credentials, proven, work) { add(match, index) }
            if let credentials, event.isReadOnly != true, event.outcome == .succeeded {
                work[credentials, default: [:]][event.source] = index
            }
            guard work.count > most else { continue }
            work = work.mapValues { $0.filter { !isOver($0.value, at: event) } }.filter { !$0.value.isEmpty }
            most = max(Self.leastWork, work.count * 2)
        }
    }

    private static let leastWork = 4_096

    /// Whether a service that was set to work is done with it.
    private func isOver(_ cause: Int, at event: Event) -> Bool {
        event.time.seconds - events[cause].time.seconds > Self.serviceWork
    }

    private func likely(
        _ index: Int, _ credentials: CredentialsID?, _ proven: [CredentialsID: [Int]], _ work: [CredentialsID: [String: Int]]
    ) -> Attribution.Match? {
        let event = events[index]
        let own = credentials.map { proven[$0, default: []] } ?? []
        if let service = event.identity.actingService {
            guard let credentials, let cause = work[credentials]?[service] else { return nil }
            let origin = events[cause]
            guard !isOver(cause, at: event), let match = attribution.matches[origin] else { return nil }
            var onBehalf = Attribution.Match(grade: .likely)
            (onBehalf.agent, onBehalf.session, onBehalf.call) = (match.agent, match.session, match.call)
            onBehalf.reasons = [.onBehalfOf(origin.id)]
            return onBehalf
        }
        let userAgent = userAgent(of: index)
        if let mark = userAgent.marks.first ?? event.identity.mcpServer { return marked(event, userAgent, mark, own) }
        return userAgent.isConsole || event.identity.isConsole ? nil : running(event, userAgent, own)
    }

    /// An event with an agent's mark, of a session of that agent where there is one.
    private func marked(_ event: Event, _ userAgent: UserAgent, _ mark: String, _ own: [Int]) -> Attribution.Match {
        let fitting = sessions.indices.filter { index in
            guard let start = sessions[index].started, let end = sessions[index].ended else { return false }
            let window = (start.seconds - Self.before)...(max(start, end).seconds + Self.after)
            return userAgent.mayBe(sessions[index].agent) && window.contains(event.time.seconds)
        }
        let isAttested = event.identity.mcpServer != nil
        var match = Attribution.Match(grade: isAttested ? .attested : .likely)
        let session = fitting.first { own.contains($0) } ?? fitting.first
        match.agent =
            session.map { sessions[$0].agent } ?? userAgent.agents.min { $0.rawValue < $1.rawValue } ?? (isAttested ? .mcp : nil)
        match.session = session.map { sessions[$0].id }
        match.reasons = [.mark(mark)]
        if let session {
            match.reasons.append(.time)
            if own.contains(session) { match.reasons.append(.credentials) }
        }
        return match
    }

    /// An event of the session's credentials while a tool ran whose operations its command does not show.
    private func running(_ event: Event, _ userAgent: UserAgent, _ own: [Int]) -> Attribution.Match? {
        for session in own {
            for call in sessions[session].calls where call.status != .denied {
                guard let start = call.time?.seconds, let opaque = call.operations.first(where: { $0.certainty == .opaque }),
                    (start - Self.before)...(max(start, call.end?.seconds ?? start) + Self.before) ~= event.time.seconds
                else { continue }
                if let tool = userAgent.tool, tool != opaque.service, opaque.service != "tofu", opaque.service != "terragrunt" {
                    continue
                }
                var match = Attribution.Match(grade: .likely)
                (match.agent, match.session, match.call) = (sessions[session].agent, sessions[session].id, call.id)
                match.reasons = [.credentials, .time, .tool(opaque.service)]
                return match
            }
        }
        return nil
    }
}
