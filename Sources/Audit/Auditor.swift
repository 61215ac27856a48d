internal import Activity
public import Changes
internal import Documents
internal import Findings
public import Intake
internal import PolicyLanguage
internal import Principals
internal import Timeline
internal import Transcripts
internal import WhatIf

/// Audits an input: held, used and asked for each change, what the rules find, and what could not be known.
public enum Auditor {
    /// Deterministic: the same input and configuration give an equal report. Memory: the input, and some KB for each event of a
    /// change. Cost: O(events), and for each change one decision for every action on every group of resources that no statement tells
    /// apart.
    public static func run(_ input: InputEvidence, configuration: Configuration = Configuration()) -> AuditReport {
        let mapper = CallMapper(profiles: InstanceProfiles(input.events, input.directory))
        var directory = input.directory
        let isOfItsOwnTime = configuration.isOfItsOwnTime && input.toldTime != nil
        directory.asked = input.requestTime(given: isOfItsOwnTime ? nil : configuration.now)
        let audited = AuditInput(
            directory: directory, history: input.history,
            index: LogIndex(
                input.events, sessions: input.sessions, summary: input.logSummary, trails: input.trails),
            configuration: configuration, transcripts: input.sessions, usage: input.usage, mapper: mapper,
            agentSettings: input.agentSettings, askedOfSessions: input.askedOfSessions,
            taken: input.exports.compactMap(\.taken).max())
        var surveyor = HeldSurveyor(input.directory)
        let changes = ChangeSelection.all(input.changes, input.sessions, in: audited.index).map { selection in
            ChangeBuilder(input: audited, selection: selection, mapper: mapper).evidence(&surveyor)
        }
        var report = AuditReport(changes: changes.map(\.audit))
        report.inputs = input.files.map { file in
            let what = file.noun.map { [Count(file.count == 1 ? $0.one : $0.many, file.count)] } ?? []
            return InputSummary(file: file.name, kind: file.kind ?? "not recognised", counts: what)
        }
        if input.changes.isEmpty {
            report.investigation = Investigator(input: audited).investigation(mapper)
        }
        let review = AccountReview(audited, changes, mapper)
        let logs =
            changes.isEmpty && !input.events.isEmpty
            ? ChangeBuilder(input: audited, selection: .whole(audited.index), mapper: mapper).logs(audited.acts) : nil
        let (found, rules) = RuleRunner(input: audited, changes: changes, accounts: review?.evidence, logs: logs).run()
        let agents = AgentReview(input.agentSettings)
        report.findings = Finding.marked(RuleRunner.sorted(found + (review?.policies.findings ?? []) + agents.findings))
        if let history = audited.history { report.findings.dateStatements(by: StatementOrigins(history)) }
        GuardrailProposer(input, changes, mapper).propose(for: &report.findings)
        report.rules = rules + (review?.policies.outcomes ?? AccountReview.notRun) + agents.outcomes
        report.principals = review?.rows(report.findings) ?? []
        let unseen = UnseenAssignments(input.directory)
        report.unseenAssignments = unseen.access.map { UnseenAssignment(account: $0.account, access: .init($0)) }
        let missed = EvidenceKind.allCases.filter { $0.isMissed(in: input, changes) }
        report.assumptions =
            missed.filter { !configuration.required.contains($0) }.map(\.absence) + (audited.history?.assumptions ?? [])
            + (changes.isEmpty ? input.summaryGaps(Gaps.needingEvents) : [])
        let required = EvidenceKind.allCases.filter { kind in
            configuration.required.contains(kind) && kind.isAbsent(from: input)
        }
        report.gaps = Set(
            input.gaps + (audited.history?.gaps ?? []) + Gaps(input: input, audited: audited, changes: changes).found
                + required.map(\.absence)
                + (review?.gaps ?? []) + unseen.gaps + [input.events.loss].compactMap { $0 }
        ).sorted()
        report.summary = summary(of: report, input, changes)
        return report
    }

    private static func summary(
        of report: AuditReport, _ input: InputEvidence, _ changes: [ChangeEvidence]
    ) -> AuditSummary {
        var summary = AuditSummary()
        summary.changes = changes.count
        summary.sessions = changes.reduce(0) { $0 + $1.sessions.count }
        summary.events = input.events.count
        summary.records = RecordCount.all(of: input)
        summary.eventsOfChanges = changes.reduce(0) { $0 + $1.sessions.reduce(0) { $0 + $1.audit.events } }
        for account in input.directory.accounts {
            summary.principals += account.users.count + account.groups.count + account.roles.count
            summary.policies += account.policies.count
            summary.policies += account.users.reduce(0) { $0 + $1.facts.inline.count }
            summary.policies += account.groups.reduce(0) { $0 + $1.facts.inline.count }
            summary.policies += account.roles.reduce(0) { $0 + $1.facts.inline.count }
        }
        summary.resources = input.directory.inventory.resources.count
        summary.toolCalls = input.sessions.reduce(0) { $0 + $1.calls.count }
        summary.findings = AuditSummary.counts(of: report.findings)
        summary.rulesNotRun = report.rules.count { if case .notRun = $0.result { true } else { false } }
        summary.gaps = report.gaps.count
        summary.hiddenFiles = input.hiddenFiles
        return summary
    }
}

extension [Finding] {
    /// Says of each statement since when it has been in force and who brought it, where the evidence tells.
    fileprivate mutating func dateStatements(by origins: StatementOrigins) {
        for index in indices {
            self[index].since = self[index].statements.enumerated().compactMap { number, statement in
                origins.origin(of: statement.location).map { origin in
                    StatementSince(
                        statement: number, since: origin.since, author: origin.author,
                        event: origin.event.map { EventReference($0) })
                }
            }
        }
    }
}

extension InputFile {
    /// What the file's count counts; nil for files that hold nothing to count.
    fileprivate var noun: (one: String, many: String)? {
        guard let kind, count > 0 else { return nil }
        if kind.contains("resources") || kind.contains("Config") { return ("resource", "resources") }
        if kind.contains("policies") { return ("policy", "policies") }
        if kind.contains("transcript") || kind.contains("session") { return ("call", "calls") }
        switch kind {
        case "CloudTrail": return ("event", "events")
        case "agent's settings": return ("rule", "rules")
        case "CloudTrail digest": return ("log file named", "log files named")
        case "changes": return ("change", "changes")
        case "account authorization details": return ("principal or policy", "principals and policies")
        default: return ("entry", "entries")
        }
    }
}
