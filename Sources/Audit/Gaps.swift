import Activity
import Catalogue
internal import Changes
import Documents
import Intake
import PolicyLanguage
import Principals
internal import Shell
import Timeline
internal import Transcripts

/// What an audit could not evaluate, beyond what was already wrong with the input.
struct Gaps {
    let input: InputEvidence
    let audited: AuditInput
    let changes: [ChangeEvidence]

    static let needingEvents = "what was done in each session and change"

    var found: [Gap] {
        var gaps = audited.index.lineage.gaps
        if let missing = input.directory.missingAccounts { gaps.append(missing) }
        if changes.isEmpty { return gaps + undeclared }
        let changing = PermissionEvents(in: input.events)
        let coverage = Coverage(input.events)
        gaps += input.summaryGaps(Self.needingEvents)
        for change in changes {
            for session in change.sessions {
                gaps += session.inForce?.missing.map(\.gap) ?? []
                gaps += permissionChanges(session, among: changing)
            }
            gaps += ofAgent(change) + ofLineage(change) + silences(change, coverage)
            if let reason = change.missing[.log], !input.events.isEmpty {
                gaps.append(
                    Gap(.evidence, reason, at: change.audit.location, help: "give the logs of the accounts that they acted in"))
            }
        }
        return gaps + undeclared
    }

    /// Events that changed what binds a session's principal: on one side of them the account details do not hold.
    private func permissionChanges(_ session: SessionEvidence, among changing: PermissionEvents) -> [Gap] {
        // Where exports say of when they are, each event is decided by the state of its moment.
        guard let inForce = session.inForce, !changing.all.isEmpty, audited.history == nil else { return [] }
        let events = changing.changes(to: inForce)
        guard let first = events.first else { return [] }
        let many = events.count == 1 ? "" : " and \(events.count - 1) more like it"
        return [
            Gap(
                .model,
                "\(first.name) at \(first.time)\(many) changed what binds \(code(session.audit.principal)): the account details are "
                    + "taken to hold before and after", at: first.location,
                help: "give the account details of the time of the change")
        ]
    }

    private func ofAgent(_ change: ChangeEvidence) -> [Gap] {
        var gaps: [Gap] = []
        let sessions = Set(change.sessions.compactMap(\.audit.agent?.session))
        // Where no transcript at all was given, that is an assumption; and so it is where none could be matched for want of a log.
        if change.isAgentAssisted, sessions.isEmpty, !input.sessions.isEmpty, !input.events.isEmpty {
            gaps.append(
                Gap(
                    .evidence,
                    "no transcript of the agent of \(code(change.audit.id)) was given: which calls it made, and who let it, is not known",
                    at: change.audit.location, help: "give the agent's session file"))
        }
        for transcript in input.sessions where sessions.contains(transcript.id) {
            let lost = transcript.calls.filter { call in
                call.ran && call.operations.contains(where: \.isLogged)
                    && audited.index.attribution.events(of: transcript.id, call).isEmpty
            }
            guard let first = lost.first else { continue }
            gaps.append(
                Gap(
                    .evidence,
                    "\(Phrase.count(lost.count, "call")) of the agent that a log would show \(lost.count == 1 ? "is" : "are") in "
                        + "no log, first \(code(first.command ?? first.tool))", at: first.location,
                    help: "give the logs of that time and account"))
        }
        return gaps
    }

    /// Sessions whose beginnings lie in an account whose logs do not tell them.
    private func ofLineage(_ change: ChangeEvidence) -> [Gap] {
        change.sessions.compactMap { session in
            guard let issue = session.issue, issue.identity.kind == .awsAccount || issue.identity.kind == .unknown else {
                return nil
            }
            let account = issue.identity.account.map { "account \($0)" } ?? "another account"
            return Gap(
                .evidence,
                "who assumed \(code(session.audit.principal)) from \(account) is not in the logs: the lineage ends there",
                at: issue.location, help: "give the logs of \(account)")
        }
    }

    /// Times of the change of which the logs of an account in which it worked tell nothing.
    private func silences(_ change: ChangeEvidence, _ coverage: Coverage) -> [Gap] {
        var accounts = Set(change.audit.actors.compactMap { $0.principal.flatMap { ResourceName($0).account } })
        for session in change.sessions {
            accounts.formUnion([session.audit.account, session.issue?.account].compactMap { $0 })
        }
        return accounts.sorted().flatMap { account in
            coverage.silences(of: account, from: change.audit.from, to: change.audit.to).map { silence in
                Gap(
                    .evidence,
                    "the logs have no events of account \(account) from \(silence.from) to \(silence.to), within \(code(change.audit.id)): "
                        + "a file may be missing", at: change.audit.location,
                    help: "give all files that CloudTrail delivered for that time")
            }
        }
    }

    /// Agents' sessions that worked outside every declared change.
    private var undeclared: [Gap] {
        // Without a log nothing ties a session to a change.
        guard !input.changes.isEmpty, !input.events.isEmpty else { return [] }
        let covered = Set(changes.flatMap { $0.sessions.compactMap(\.audit.agent?.session) })
        return input.sessions.filter { session in
            !covered.contains(session.id)
                && session.calls.contains { call in
                    call.ran && call.operations.contains { $0.effect != .none }
                }
        }.map { session in
            Gap(
                .evidence, "the session \(code(session.id)) of \(session.agentTitle) belongs to no declared change",
                at: session.location,
                help: "declare its change, or give no changes.json to audit each session")
        }
    }
}

extension CloudOperation {
    /// Whether a trail without data events shows the operation: exactly known, sure to run, and no call on contents.
    fileprivate var isLogged: Bool {
        guard let source = eventSource, certainty == .exact, !isConditional, !isDryRun, effect == .change || effect == .destroy,
            ActionCatalogue.standard.action(named: "\(service):\(operation)") != nil
        else { return false }
        switch source.split(separator: ".").first {
        case "s3": return operation.contains("Bucket")
        case "dynamodb": return operation.contains("Table") || operation.contains("Backup")
        case "lambda": return !operation.hasPrefix("Invoke")
        case "sqs": return operation.contains("Queue")
        case "sns": return !operation.hasPrefix("Publish")
        case "kinesis", "logs": return !["Get", "Put", "Filter"].contains(where: operation.hasPrefix)
        case "cloudwatch", "monitoring", "xray": return false
        default: return true
        }
    }
}
