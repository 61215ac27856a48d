internal import Activity
internal import Actors
internal import Catalogue
internal import Documents
public import Intake
internal import PolicyLanguage
internal import Principals
internal import Timeline
internal import Transcripts
internal import WhatIf

/// Tells what happened in an input: logged calls, tool calls, prompts and approvals, in order.
public struct StoryTeller {
    private let input: InputEvidence
    private let index: LogIndex
    private let mapper: CallMapper
    private let refusals: RefusalJudge
    private let sharing: OutsideSharing

    public init(_ input: InputEvidence) {
        self.input = input
        index = LogIndex(input.events, sessions: input.sessions, trails: input.trails)
        mapper = CallMapper(profiles: InstanceProfiles(input.events))
        refusals = RefusalJudge(input)
        sharing = OutsideSharing(input.directory, events: input.events)
    }

    /// Ids by which a part can be asked for: declared changes, then agents' sessions.
    public var changeIDs: [String] { input.changes.map(\.id) + input.sessions.map(\.id) }

    /// - Complexity: O(events), and what attribution costs.
    public func story(_ wanted: StorySelection) -> Story {
        let selection = wanted.change.flatMap { id in
            ChangeSelection.all(input.changes, input.sessions, in: index).first { $0.id == id }
                ?? ChangeSelection.all([], input.sessions, in: index).first { $0.id == id }
        }
        if wanted.change != nil, selection == nil { return Story() }
        let names = CallerNames(index)
        let moments = MomentListBuilder(input.events.losses)
        var fold = StoryFold(into: moments)
        let sources =
            logged(selection, wanted, names) + [
                StorySource(tools(selection, wanted)), undecided(selection, wanted, names), ofNobody(selection, wanted),
                StorySource(approvals(selection, wanted)),
            ]
        StorySource.inOrder(sources) { told in
            if wanted.means(told.moment, key: told.key) { fold.take(told.moment) }
        }
        let untimed = transcripts(selection).reduce(0) { $0 + $1.calls.count { $0.time == nil } }
        return Story(moments: moments.list(), untimed: untimed, ofServices: doneByServices(wanted))
    }

    // MARK: - Logged calls

    /// The calls, and what services did because of a change's.
    private func logged(_ selection: ChangeSelection?, _ wanted: StorySelection, _ names: CallerNames) -> [StorySource] {
        let whole = selection ?? .whole(index)
        let builder = CallBuilder(
            index: index, selection: whole, asked: nil, mapper: mapper, inventory: input.directory.inventory)
        let calls = builder.calls { wanted.contains($0.time) }
        let echoes = selection == nil ? [] : builder.echoes(of: calls)
        return [
            StorySource(count: calls.count, time: { calls[$0].event.time }, told: { told(calls[$0], whole, names) }),
            StorySource(count: echoes.count, time: { echoes[$0].event.time }, told: { told(echoes[$0], whole, names) }),
        ]
    }

    private func told(_ call: ChangeCall, _ selection: ChangeSelection, _ names: CallerNames) -> StorySource.Told {
        let entry = selection.entries[call.session]
        var moment = StoryMoment(
            kind: .call, time: call.event.time, who: names.name(of: entry), what: call.action.text,
            resources: call.resources.prefix(5).map(\.text), outcome: call.outcome.rawValue, id: call.event.id,
            location: call.event.location)
        moment.principal = index.entries[entry].arn
        moment.service = call.service ?? Self.delegate(call.event)
        moment.level = call.level
        moment.harm = call.harmDone(sharing)
        moment.reason = reason(call.event, call.action.text)
        let match = index.attribution.match(of: call.event)
        moment.agent = match.agent?.rawValue
        moment.session = match.session
        moment.grade = call.grade == .unattributed ? nil : call.grade
        return (moment, call.event.identity.accessKeyID)
    }

    /// Who acted with the rights of the one who approved it (temporary delegation).
    private static func delegate(_ event: Event) -> String? {
        event.identity.delegateAccount.map { "a delegate of account \($0)" }
    }

    /// What IAM was not asked of: sign-ins, calls that anybody may make or that show another credential than an IAM one, and calls that
    /// only an endpoint tells of.
    private func undecided(_ selection: ChangeSelection?, _ wanted: StorySelection, _ names: CallerNames) -> StorySource {
        let whole = selection ?? .whole(index)
        let events = index.events
        var found: [(session: UInt32, event: UInt32)] = []
        /// The requests that endpoints tell of.
        var requests: Set<UInt128> = []
        for (session, entry) in whole.entries.enumerated() {
            for number in index.numbers(of: entry) {
                let event = events[number]
                guard whole.contains(event.time), wanted.contains(event.time), mapper.noDecision(on: event) != nil else { continue }
                if let request = passedEndpoint(event) { requests.insert(request) }
                found.append((UInt32(session), UInt32(number)))
            }
        }
        if !requests.isEmpty {
            // The call has a record of its own, which may be in another account's log.
            let others = events.lazy.filter { !Self.isOfEndpoint($0) }.compactMap { $0.requestID.map { FieldBytes.digest([$0]) } }
            let known = Set(others.filter(requests.contains))
            found.removeAll { passedEndpoint(events[Int($0.event)]).map(known.contains) ?? false }
        }
        found.sort { left, right in
            let (one, other) = (events[Int(left.event)].time, events[Int(right.event)].time)
            return one == other ? (left.session, left.event) < (right.session, right.event) : one < other
        }
        return StorySource(
            count: found.count, time: { events[Int(found[$0].event)].time },
            told: { undecided(events[Int(found[$0].event)], by: whole.entries[Int(found[$0].session)], names) })
    }

    /// What stands for the request that a VPC endpoint let pass; nil where an event tells of no such thing.
    private func passedEndpoint(_ event: Event) -> UInt128? {
        guard Self.isOfEndpoint(event), event.outcome != .denied, mapper.noDecision(on: event) == .networkActivity else {
            return nil
        }
        return event.requestID.map { FieldBytes.digest([$0]) }
    }

    private func undecided(_ event: Event, by entry: Int, _ names: CallerNames) -> StorySource.Told {
        var moment = StoryMoment(
            kind: .call, time: event.time, who: names.name(of: entry), what: Self.operation(event), outcome: event.outcome.rawValue,
            id: event.id, location: event.location)
        moment.principal = index.entries[entry].arn
        moment.service = event.identity.actingService
        if event.isReadOnly == true { moment.level = .read }
        if event.outcome != .succeeded { moment.reason = event.errorCode }
        switch mapper.noDecision(on: event) {
        case .signIn:
            let isRefused = event.texts(event.name, in: .responseElements) == ["Failure"]
            if isRefused { moment.outcome = EventOutcome.failed.rawValue }
            if event.texts("MFAUsed", in: .additionalEventData) == ["No"] { moment.reason = "without a second factor" }
            if event.outcome.tookEffect, !isRefused, Self.newPasswords.contains(event.name) {
                moment.harm = .changeIdentity
            }
        case .networkActivity where event.outcome == .denied: moment.reason = "by the policy of a VPC endpoint"
        case .networkActivity: moment.reason = moment.reason ?? "told by a VPC endpoint alone"
        case .otherCredential: moment.reason = moment.reason ?? "with a credential that is not of IAM"
        case .serviceEvent: moment.reason = moment.reason ?? "told by the service itself"
        case .anyone, .unsigned, nil: break
        }
        return (moment, event.identity.accessKeyID)
    }

    /// Root's password and address are changed where one signs in.
    private static let newPasswords: Set<String> = ["PasswordUpdated", "PasswordRecoveryCompleted", "EmailUpdated"]

    private static func isOfEndpoint(_ event: Event) -> Bool { event.type?.lowercased().hasPrefix("awsvpceevent") == true }

    private static func operation(_ event: Event) -> String {
        "\(ActionCatalogue.standard.prefix(forEventSource: event.source)):\(event.name)"
    }

    /// Calls of which the record does not say who made them.
    private func ofNobody(_ selection: ChangeSelection?, _ wanted: StorySelection) -> StorySource {
        guard selection == nil else { return StorySource([]) }
        let events = index.events
        let found = events.indices.filter { wanted.contains(events[$0].time) && isOfNobody(events[$0]) }.map { UInt32($0) }
        return StorySource(
            count: found.count, time: { events[Int(found[$0])].time }, told: { (byNobody(events[Int(found[$0])]), nil) })
    }

    private func byNobody(_ event: Event) -> StoryMoment {
        let call = mapper.calls(of: event).main
        let action = call?.action ?? Self.operation(event)
        let resources = (call?.resources ?? []).filter { $0.source != .none && $0.source != .unknown }
        var moment = StoryMoment(
            kind: .call, time: event.time, who: "somebody", what: action, resources: resources.prefix(5).map(\.arn),
            outcome: event.outcome.rawValue, id: event.id, location: event.location)
        let catalogue = ActionCatalogue.standard
        moment.level = catalogue.actionID(named: action).map(catalogue.accessLevel)
        moment.harm = harm(of: event, Action(action))
        moment.reason = reason(event, action)
        return moment
    }

    /// What an event did that belongs to no change's calls.
    private func harm(of event: Event, _ action: Action) -> HarmKind? {
        let named = ActionCatalogue.standard.harm(of: action.text)
        let tookEffect = event.outcome.tookEffect
        let done = EventHarm(
            event: event, action: action, named: named,
            tampersWithEvidence: tookEffect && EvidenceTampering.isDone(by: event, action, named, index.trailStores),
            removesGuard: tookEffect && GuardRemoval.isDone(by: event, action))
        return done.kind(sharing)
    }

    private func isOfNobody(_ event: Event) -> Bool {
        index.number(of: event) == nil && event.identity.isNobody && event.type != "AwsServiceEvent"
    }

    /// What services did by themselves, which no caller is known for: told in numbers, for it may be most of a log.
    private func doneByServices(_ wanted: StorySelection) -> [Story.OwnDoing] {
        guard wanted.change == nil, wanted.principal == nil, wanted.resource == nil else { return [] }
        var counts: [String: Int] = [:]
        for event in index.events where wanted.contains(event.time) && event.identity.kind != .awsAccount {
            if index.number(of: event) == nil, !isOfNobody(event) {
                counts[mapper.calls(of: event).main?.action ?? Self.operation(event), default: 0] += 1
            }
        }
        return counts.map { Story.OwnDoing(what: $0.key, count: $0.value) }.sorted { ($1.count, $0.what) < ($0.count, $1.what) }
    }

    private func reason(_ event: Event, _ action: String) -> String? {
        switch event.outcome {
        case .succeeded: return nil
        case .denied:
            guard let denial = event.denial else { return event.errorMessage.flatMap(OtherRefusal.words) ?? event.errorCode }
            let parts = [Self.other(denial, than: action, event), why(denial, of: event) ?? event.errorCode]
            let told = parts.compactMap { $0 }.filter { !$0.isEmpty }
            return told.isEmpty ? nil : told.joined(separator: ", ")
        default: return event.errorCode
        }
    }

    /// What was refused, where it is another thing than the operation itself: the passing of a role, a key of KMS.
    private static func other(_ denial: DenialMessage, than action: String, _ event: Event) -> String? {
        guard denial.concerns(event.identity), denial.action.lowercased() != action.lowercased() else { return nil }
        return "\(code(denial.action))\(denial.resource.map { " on \(code($0))" } ?? "")"
    }

    private func why(_ denial: DenialMessage, of event: Event) -> String? {
        if let told = denial.setting ?? denial.oneOf { return "because \(told)" }
        guard let layer = denial.layer, let kind = denial.kind else {
            return denial.kind == .explicit ? "by an explicit deny" : nil
        }
        // The sentence names the policy itself.
        let lacking = refusals.lacking(event)
        let rest = lacking.map { "; \($0)" } ?? ""
        if kind == .implicit { return "because no \(layer.name) allows it" + rest }
        let policy = lacking == nil ? denial.policy.map { " \(code($0))" } ?? "" : ""
        return "by an explicit deny in \(layer.words)" + policy + rest
    }

    // MARK: - Transcripts

    private func transcripts(_ selection: ChangeSelection?) -> [AgentSession] {
        guard let selection else { return input.sessions }
        let matched = Set(
            selection.entries.flatMap { index.numbers(of: $0) }.compactMap {
                index.attribution.match(of: index.events[$0]).session
            })
        return input.sessions.filter { $0.id == selection.id || matched.contains($0.id) }
    }

    /// Prompts, and the tool calls that no event tells: those that have one are told by it.
    private func tools(_ selection: ChangeSelection?, _ wanted: StorySelection) -> [StoryMoment] {
        var told: [StoryMoment] = []
        for session in transcripts(selection) {
            let person = index.credentials(of: session).flatMap { index.lineage.person(behind: index.first(of: $0))?.name }
            func add(_ moment: StoryMoment) {
                var moment = moment
                moment.agent = session.agentName
                moment.session = session.id
                if wanted.contains(moment.time) { told.append(moment) }
            }
            for prompt in session.prompts {
                guard let time = prompt.time else { continue }
                add(
                    StoryMoment(
                        kind: .prompt, time: time, who: person ?? "a person", what: prompt.text, outcome: "asked", id: session.id,
                        location: prompt.location))
            }
            for call in session.calls {
                guard let time = call.time, call.isOnAWS || call.status == .denied,
                    index.attribution.events(of: session.id, call).isEmpty
                else { continue }
                let operations = call.operations.map { AgentOperation($0, by: mapper) }
                let what = operations.isEmpty ? call.tool : Phrase.list(operations.map(\.what), limit: 3)
                var moment = StoryMoment(
                    kind: .toolCall, time: time, who: session.agentName, what: what,
                    resources: Array(operations.flatMap(\.resources).prefix(5)), outcome: call.status.rawValue, id: call.id,
                    location: call.location)
                moment.command = call.command
                moment.level = operations.compactMap(\.level).max()
                moment.harm = operations.compactMap(\.harm).min { $0.order < $1.order }
                moment.approval = call.approval.statement(ran: call.ran)
                add(moment)
            }
        }
        return told
    }

    private func approvals(_ selection: ChangeSelection?, _ wanted: StorySelection) -> [StoryMoment] {
        let changes = selection.map { selection in input.changes.filter { $0.id == selection.id } } ?? input.changes
        return changes.flatMap { change in
            change.approvals.filter { wanted.contains($0.at) }.map { approval in
                StoryMoment(
                    kind: .approval, time: approval.at, who: approval.by, what: "approves \(change.id)", outcome: "approved",
                    id: change.id, location: approval.location)
            }
        }
    }
}

/// Who is told to have acted with the credentials of an entry, each looked up once.
private final class CallerNames {
    private let index: LogIndex
    private var names: [Int: String] = [:]

    init(_ index: LogIndex) { self.index = index }

    func name(of entry: Int) -> String {
        if let known = names[entry] { return known }
        let name = index.lineage.person(behind: index.first(of: entry))?.name ?? Self.shortName(index.entries[entry].arn)
        names[entry] = name
        return name
    }

    /// The last part of an ARN. Who has none may have slashes in his name: `repo:shop/web:ref:refs/heads/main`.
    private static func shortName(_ arn: String) -> String {
        guard arn.hasPrefix("arn:") else { return arn }
        return arn.split(separator: "/").last.map(String.init) ?? arn
    }
}
