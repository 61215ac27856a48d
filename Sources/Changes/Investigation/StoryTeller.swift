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
        var told: [(moment: StoryMoment, key: String?)] = logged(selection, wanted) + tools(selection, wanted)
        told += undecided(selection, wanted) + ofNobody(selection, wanted) + approvals(selection, wanted)
        let sorted = told.enumerated().sorted { left, right in
            (left.element.moment.time, left.offset) < (right.element.moment.time, right.offset)
        }.map(\.element)
        let meant = sorted.filter { wanted.means($0.moment, key: $0.key) }.map(\.moment)
        let untimed = transcripts(selection).reduce(0) { $0 + $1.calls.count { $0.time == nil } }
        return Story(moments: Self.folded(meant), untimed: untimed, ofServices: doneByServices(wanted))
    }

    // MARK: - Logged calls

    private func logged(_ selection: ChangeSelection?, _ wanted: StorySelection) -> [(StoryMoment, String?)] {
        let whole = selection ?? .whole(index)
        let builder = CallBuilder(
            index: index, selection: whole, asked: nil, mapper: mapper, inventory: input.directory.inventory)
        let calls = builder.calls { wanted.contains($0.time) }
        let echoes = selection == nil ? [] : builder.echoes(of: calls)
        var people: [Int: String?] = [:]
        return (Array(calls) + echoes).map { call in
            let entry = whole.entries[call.session]
            let person = people[entry] ?? index.lineage.person(behind: index.first(of: entry))?.name
            people[entry] = person
            let arn = index.entries[entry].arn
            var moment = StoryMoment(
                kind: .call, time: call.event.time, who: person ?? Self.shortName(arn),
                what: call.action.text, resources: call.resources.prefix(5).map(\.text), outcome: call.outcome.rawValue,
                id: call.event.id, location: call.event.location)
            moment.principal = arn
            moment.service = call.service ?? Self.delegate(call.event)
            moment.level = call.level
            moment.harm = call.harmDone(sharing)
            moment.reason = reason(call)
            let match = index.attribution.match(of: call.event)
            moment.agent = match.agent?.rawValue
            moment.session = match.session
            moment.grade = call.grade == .unattributed ? nil : call.grade
            return (moment, call.event.identity.accessKeyID)
        }
    }

    /// Who acted with the rights of the one who approved it (temporary delegation).
    private static func delegate(_ event: Event) -> String? {
        event.identity.delegateAccount.map { "a delegate of account \($0)" }
    }

    /// What IAM was not asked of: sign-ins, calls that anybody may make or that show another credential than an IAM one, and calls that
    /// only an endpoint tells of.
    private func undecided(_ selection: ChangeSelection?, _ wanted: StorySelection) -> [(StoryMoment, String?)] {
        let whole = selection ?? .whole(index)
        var requests: Set<String>?
        return whole.entries.flatMap { entry in
            whole.events(of: entry, in: index).compactMap { event -> (StoryMoment, String?)? in
                guard wanted.contains(event.time), let reason = mapper.noDecision(on: event) else { return nil }
                let person = index.lineage.person(behind: index.first(of: entry))?.name
                let arn = index.entries[entry].arn
                var moment = StoryMoment(
                    kind: .call, time: event.time, who: person ?? Self.shortName(arn), what: Self.operation(event),
                    outcome: event.outcome.rawValue, id: event.id, location: event.location)
                moment.principal = arn
                moment.service = event.identity.actingService
                if event.isReadOnly == true { moment.level = .read }
                if event.outcome != .succeeded { moment.reason = event.errorCode }
                switch reason {
                case .signIn:
                    let isRefused = event.texts(event.name, in: .responseElements) == ["Failure"]
                    if isRefused { moment.outcome = EventOutcome.failed.rawValue }
                    if event.texts("MFAUsed", in: .additionalEventData) == ["No"] { moment.reason = "without a second factor" }
                    if event.outcome.tookEffect, !isRefused, Self.newPasswords.contains(event.name) {
                        moment.harm = .changeIdentity
                    }
                case .networkActivity where event.outcome == .denied: moment.reason = "by the policy of a VPC endpoint"
                case .networkActivity:
                    // The call has a record of its own, which may be in another account's log.
                    let known = requests ?? Set(index.events.lazy.filter { !Self.isOfEndpoint($0) }.compactMap(\.requestID))
                    requests = known
                    if event.requestID.map(known.contains) == true { return nil }
                    moment.reason = moment.reason ?? "told by a VPC endpoint alone"
                case .otherCredential: moment.reason = moment.reason ?? "with a credential that is not of IAM"
                case .serviceEvent: moment.reason = moment.reason ?? "told by the service itself"
                case .anyone, .unsigned: break
                }
                return (moment, event.identity.accessKeyID)
            }
        }
    }

    /// Root's password and address are changed where one signs in.
    private static let newPasswords: Set<String> = ["PasswordUpdated", "PasswordRecoveryCompleted", "EmailUpdated"]

    private static func isOfEndpoint(_ event: Event) -> Bool { event.type?.lowercased().hasPrefix("awsvpceevent") == true }

    private static func operation(_ event: Event) -> String {
        "\(ActionCatalogue.standard.prefix(forEventSource: event.source)):\(event.name)"
    }

    /// Calls of which the record does not say who made them.
    private func ofNobody(_ selection: ChangeSelection?, _ wanted: StorySelection) -> [(StoryMoment, String?)] {
        guard selection == nil else { return [] }
        return index.events.lazy.filter { wanted.contains($0.time) && isOfNobody($0) }.map { event in
            let call = mapper.calls(of: event).main
            let action = call?.action ?? Self.operation(event)
            let resources = (call?.resources ?? []).filter { $0.source != .none && $0.source != .unknown }
            var moment = StoryMoment(
                kind: .call, time: event.time, who: "somebody", what: action, resources: resources.prefix(5).map(\.arn),
                outcome: event.outcome.rawValue, id: event.id, location: event.location)
            let catalogue = ActionCatalogue.standard
            moment.level = catalogue.actionID(named: action).map(catalogue.accessLevel)
            moment.harm = catalogue.harm(of: action)?.kind.done(by: Action(action))
            moment.reason = event.outcome == .succeeded ? nil : event.errorCode
            return (moment, nil)
        }
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

    /// The last part of an ARN. Who has none may have slashes in his name: `repo:shop/web:ref:refs/heads/main`.
    private static func shortName(_ arn: String) -> String {
        guard arn.hasPrefix("arn:") else { return arn }
        return arn.split(separator: "/").last.map(String.init) ?? arn
    }

    private func reason(_ call: ChangeCall) -> String? {
        switch call.outcome {
        case .succeeded: return nil
        case .denied:
            guard let denial = call.event.denial else { return call.event.errorCode }
            let parts = [Self.other(denial, than: call), why(denial, of: call.event) ?? call.event.errorCode]
            let told = parts.compactMap { $0 }.filter { !$0.isEmpty }
            return told.isEmpty ? nil : told.joined(separator: ", ")
        default: return call.event.errorCode
        }
    }

    /// What was refused, where it is another thing than the operation itself: the passing of a role, a key of KMS.
    private static func other(_ denial: DenialMessage, than call: ChangeCall) -> String? {
        guard denial.concerns(call.event.identity), denial.action.lowercased() != call.action.text.lowercased() else { return nil }
        return "\(code(denial.action))\(denial.resource.map { " on \(code($0))" } ?? "")"
    }

    private func why(_ denial: DenialMessage, of event: Event) -> String? {
        if let setting = denial.setting { return "because \(setting)" }
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
    private func tools(_ selection: ChangeSelection?, _ wanted: StorySelection) -> [(StoryMoment, String?)] {
        var told: [(StoryMoment, String?)] = []
        for session in transcripts(selection) {
            let person = index.credentials(of: session).flatMap { index.lineage.person(behind: index.first(of: $0))?.name }
            func add(_ moment: StoryMoment) {
                var moment = moment
                moment.agent = session.agentName
                moment.session = session.id
                if wanted.contains(moment.time) { told.append((moment, nil)) }
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

    private func approvals(_ selection: ChangeSelection?, _ wanted: StorySelection) -> [(StoryMoment, String?)] {
        let changes = selection.map { selection in input.changes.filter { $0.id == selection.id } } ?? input.changes
        return changes.flatMap { change in
            change.approvals.filter { wanted.contains($0.at) }.map { approval in
                (
                    StoryMoment(
                        kind: .approval, time: approval.at, who: approval.by, what: "approves \(change.id)", outcome: "approved",
                        id: change.id, location: approval.location), nil
                )
            }
        }
    }

    // MARK: - Folding

    /// Reads that are alike so many seconds apart are one, whatever stands between them; what changes something stands for itself unless
    /// the same comes right after it.
    private static let pause: Int64 = 300

    private struct Run: Hashable {
        package let who: String
        package let principal: String?
        package let service: String?
        package let what: String
        package let resources: [String]
        package let harm: HarmKind?
        package let outcome: String
        /// Two refusals by two layers are not the same.
        package let reason: String?
        package let grade: AgentGrade?
    }

    private static func folded(_ moments: [StoryMoment]) -> [StoryMoment] {
        var folded: [StoryMoment] = []
        var open: [Run: Int] = [:]
        for moment in moments {
            guard moment.kind == .call else {
                folded.append(moment)
                continue
            }
            let run = Run(
                who: moment.who, principal: moment.principal, service: moment.service, what: moment.what,
                resources: moment.resources, harm: moment.harm, outcome: moment.outcome, reason: moment.reason, grade: moment.grade)
            let isRead = moment.level.map { $0 <= .read } ?? false
            if let number = open[run], moment.time.seconds - folded[number].until.seconds <= pause,
                isRead || number == folded.count - 1
            {
                folded[number].count += 1
                folded[number].until = moment.time
                continue
            }
            open[run] = folded.count
            folded.append(moment)
        }
        return folded
    }
}
