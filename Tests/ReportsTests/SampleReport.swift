import Activity
import Actors
import Audit
import Catalogue
import Changes
import Documents
import Findings
import Timeline

/// A report of the kind that a real audit gives, with every member of the model in use, small enough to know by heart.
enum Sample {
    static let day = "2025-12-15T"
    static func at(_ clock: String) -> Instant { Instant(iso: "\(day)\(clock)Z") ?? Instant(seconds: 0) }

    static let session = "arn:aws-cn:sts::111122223333:assumed-role/CostPlatformEngineer/wei.zhang@example.com"
    static let log = "cloudtrail/111122223333_CloudTrail_cn-north-1_20251215T0405Z_mmIiMDA5LdliFk0T.json.gz"

    static func place(_ file: String, _ line: Int, _ column: Int, width: Int = 4) -> Location {
        Location(file: file, start: Position(line: line, column: column), end: Position(line: line, column: column + width))
    }

    static func event(_ clock: String, _ name: String, _ id: String = "0f8a11e2-7c1d-4d0a-9d51-2b7f0c6e4a10") -> EventReference {
        EventReference(id: id, time: at(clock), name: name, location: place(log, 1, 23_311))
    }

    static let policy = "arn:aws-cn:iam::111122223333:policy/engineering/CostPlatformEngineer"

    static let stacks = StatementReference(
        policy: policy, layer: "identity policy", sid: "StacksAndEnvironments", index: 0,
        location: place("authorization-details-111122223333.json", 1_204, 23, width: 20))
    static let buckets = StatementReference(
        policy: policy, layer: "identity policy", index: 3, location: place("authorization-details-111122223333.json", 1_260, 23))

    static func finding(
        _ rule: String = "destructive-beyond-ask", _ severity: Severity = .critical,
        message: String = "`cloudformation:DeleteStack` was used 3 times and nothing that deletes was asked"
    ) -> Finding {
        Finding(
            rule: rule, severity: severity, confidence: .high, message: message,
            why: "What is deleted beyond the ask is deleted without anybody having weighed it",
            fix: "Allow `cloudformation:DeleteStack` only to the delivery role, or deny it on `environment=production`",
            change: "CHG-20871",
            subject: session, statements: [stacks, buckets],
            events: [event("02:31:12", "cloudformation:DeleteStack"), event("02:46:37", "cloudformation:DeleteStack")],
            counts: [Count("calls", 3)])
    }

    /// A finding with what would have stopped it.
    static var stoppable: Finding {
        var finding = finding()
        finding.guardrail = ProposedGuardrail(
            kind: .scp, target: "111122223333", document: #"{"Version":"2012-10-17","Statement":[]}"#, stopped: 3, follows: 2,
            harmful: 3,
            harmfulStopped: 3, first: event("02:31:12", "cloudformation:DeleteStack"), open: 0, brokenElsewhere: 1, kept: 300)
        return finding
    }

    static func entry(
        _ clock: String, _ what: String, _ part: TimelineEntry.Part = .session, until: String? = nil, count: Int = 1,
        on resources: [String] = [], level: AccessLevel? = .write, harm: HarmKind? = nil, denied: Bool = false,
        error: String? = nil,
        agent: AgentGrade? = .proven, asked: Bool? = false
    ) -> TimelineEntry {
        let who =
            switch part {
            case .session, .toolCall: "wei.zhang@example.com"
            case .service: "cloudformation.amazonaws.com"
            case .approval: "min.liu@example.com"
            }
        return TimelineEntry(
            time: at(clock), until: until.map(at), count: count, part: part, who: who, what: what, resources: resources,
            level: level,
            harm: harm, isDenied: denied, error: error, agent: part == .approval ? nil : agent, isAsked: asked,
            event: event(clock, what))
    }

    static let stack = "arn:aws-cn:cloudformation:cn-north-1:111122223333:stack/cost-calculation-prod/9d27c1f0"
    static let ledger = "arn:aws-cn:dynamodb:cn-north-1:111122223333:table/cost-calculation-ledger"
    static let rollup = "arn:aws-cn:lambda:cn-north-1:111122223333:function:cost-calculation-rollup"

    static var timeline: [TimelineEntry] {
        var entries = [
            entry("02:05:17", "sts:GetCallerIdentity", level: .read),
            entry("02:05:35", "lambda:GetFunctionConfiguration", on: [rollup], level: .read, asked: true),
            entry("02:07:54", "lambda:UpdateFunctionCode", on: [rollup], harm: .replace, asked: true),
            entry("02:08:11", "lambda:UpdateFunctionConfiguration", on: [rollup], error: "ResourceConflictException", asked: true),
            entry("02:10:03", "cloudformation:UpdateStack", on: [stack], error: "ValidationException"),
            entry("02:12:29", "cloudformation:ContinueUpdateRollback", on: [stack], agent: .likely),
            entry("02:31:14", "cloudformation:DeleteStack", on: [stack], harm: .destroyConfig),
            entry("02:31:24", "cloudformation:DescribeStacks", until: "02:44:54", count: 28, on: [stack], level: .read),
        ]
        for index in 0..<40 {
            let clock = "02:\(32 + index / 4):\(10 + index % 4 * 12)"
            let what = ["lambda:DeleteFunction", "dynamodb:DeleteTable", "sqs:DeleteQueue", "iam:DeleteRole"][index % 4]
            let harm: HarmKind = index % 4 == 1 ? .destroyData : .destroyConfig
            entries.append(entry(clock, what, .service, on: ["thing-\(index)"], harm: harm, agent: .unattributed, asked: nil))
        }
        entries += [
            entry("02:46:39", "cloudformation:DeleteStack", on: [stack], harm: .destroyConfig),
            entry("02:49:06", "cloudformation:CreateStack", on: [stack]),
            entry("02:55:42", "dynamodb:DeleteTable", on: [ledger], harm: .destroyData, error: "ValidationException"),
            entry("02:56:07", "dynamodb:UpdateTable", on: [ledger], harm: .unprotect),
            entry("02:56:33", "dynamodb:DeleteTable", on: [ledger], harm: .destroyData),
            entry("02:59:42", "cloudformation:CreateStack", on: [stack]),
            entry(
                "03:12:00", "iam:AttachRolePolicy", level: .permissionsManagement, harm: .changeIdentity, denied: true,
                agent: .unattributed),
            entry("05:41:00", "approves the change", .approval, level: nil, asked: nil),
        ]
        return entries
    }

    static func totals(_ held: Int, _ used: Int, _ asked: Int, harmful: Int = 0) -> AccessTotals {
        var totals = AccessTotals()
        totals.held = held
        totals.used = used
        totals.asked = asked
        totals.heldNotUsed = held - used
        totals.heldNotAsked = held - asked
        totals.usedNotAsked = max(used - asked, 0)
        totals.heldHarmful = harmful
        totals.depends = held > 0 ? 1 : 0
        return totals
    }

    static var access: AccessComparison {
        var rows: [AccessRow] = []
        for (service, held, used, asked) in [
            ("autoscaling", 64, 0, 0), ("cloudformation", 90, 6, 0), ("cloudwatch", 44, 0, 0), ("dynamodb", 70, 4, 0),
            ("ec2", 8, 0, 0),
            ("elasticbeanstalk", 47, 1, 0), ("elasticloadbalancing", 71, 0, 0), ("events", 58, 0, 0), ("kms", 9, 0, 0),
            ("lambda", 81, 3, 3),
            ("logs", 120, 0, 0), ("rds", 166, 0, 0), ("s3", 170, 1, 1), ("sns", 42, 0, 0), ("sqs", 23, 0, 0), ("states", 38, 0, 0),
        ] {
            rows.append(AccessRow(service: service, level: .list, totals: totals(held / 6, 0, 0)))
            rows.append(AccessRow(service: service, level: .read, totals: totals(held / 3, used / 2, asked / 2)))
            rows.append(
                AccessRow(
                    service: service, level: .write,
                    totals: totals(held - held / 6 - held / 3, used - used / 2, asked - asked / 2, harmful: held / 5)))
        }
        let deleted = UsedAction(
            action: "cloudformation:DeleteStack", level: .write, harm: .destroyConfig, count: 3, byService: 1, denials: 0,
            failures: 1,
            first: at("02:31:14"), last: at("02:57:12"), resources: [stack], resourceCount: 1, isGuessed: true, isAsked: false,
            firstEvent: event("02:31:14", "cloudformation:DeleteStack"))
        let updated = UsedAction(
            action: "lambda:UpdateFunctionCode", level: .write, harm: .replace, count: 1, first: at("02:07:54"),
            last: at("02:07:54"),
            resources: [rollup], resourceCount: 1, isAsked: true,
            firstEvent: event("02:07:54", "lambda:UpdateFunctionCode20150331v2"))
        var sum = totals(1_101, 15, 4, harmful: 212)
        sum.depends = 3
        return AccessComparison(
            rows: rows, used: [deleted, updated], usedNotAsked: [deleted],
            excess: [
                HeldAction(
                    action: "rds:DeleteDBInstance", level: .write, harm: .destroyData, resources: 6, production: 4,
                    statement: buckets)
            ],
            totals: sum)
    }

    static let radius = BlastRadius(
        production: ReachCounts(inventoried: 163, destroyable: 158, alterable: 160, readable: 161, depends: 2),
        elsewhere: ReachCounts(inventoried: 37, destroyable: 30, alterable: 31, readable: 32),
        statements: [
            StatementContribution(statement: stacks, destroyable: 142, alterable: 140, readable: 12, destroyableOnlyByThis: 12),
            StatementContribution(statement: buckets, destroyable: 21, alterable: 21, readable: 21, destroyableOnlyByThis: 20),
        ],
        resources: [
            ReachedResource(
                arn: ledger, isProduction: true, isDestroyable: true, isAlterable: true, isReadable: true, harm: .destroyData,
                witness: "dynamodb:DeleteTable", statement: buckets),
            ReachedResource(arn: rollup, isProduction: true, isReadable: true, witness: "lambda:GetFunction"),
        ],
        unknownKinds: ["arn:aws-cn:thing:cn-north-1:111122223333:widget/1"], keys: ["aws:RequestedRegion"])

    static var sessionAudit: SessionAudit {
        SessionAudit(
            arn: session, principal: "arn:aws-cn:iam::111122223333:role/engineering/CostPlatformEngineer", account: "111122223333",
            accessKey: "…Q7PL", issued: at("02:03:05"), first: at("02:05:17"), last: at("03:51:32"), events: 118, denials: 1,
            lineage: [
                LineageStep(arn: "arn:aws-cn:sts::444455556666:assumed-role/AWSReservedSSO_Developer/wei.zhang@example.com"),
                LineageStep(arn: session, how: "AssumeRole", event: event("02:03:05", "sts:AssumeRole")),
            ], person: Person(name: "wei.zhang@example.com", evidence: .sourceIdentity),
            agent: AgentUse(
                name: "kiro", session: "sess_cff608d0", transcript: place("kiro/messages.jsonl", 1, 1), proven: 45, likely: 3,
                unattributed: 2, unmatchedCalls: 1,
                approvals: ApprovalEvidence(explicit: 12, denialOnly: 1, inferred: 30, none: 2, denied: 1)), mfa: true,
            isLongLived: false, boundary: .none, sessionPolicy: .unknown("the AssumeRole event hides its request"),
            serviceControl: .present(["p-FullAWSAccess", "p-ProtectTrail"]),
            agreement: .known(Agreement(allowed: 104, depends: 2, denied: 1, examples: ["sqs:DeleteQueue on cost-jobs"])))
    }

    static var work: AgentWork {
        let erased = AgentOperation(
            what: "dynamodb:DeleteTable", level: .write, harm: .destroyData,
            resources: ["arn:aws-cn:dynamodb:cn-north-1:*:table/ledger"])
        let call = AgentCall(
            id: "tool-1", tool: "execute_bash", time: at("02:56:33"), command: "aws dynamodb delete-table --table-name ledger",
            status: "ok", approval: "approved by a person", grade: "explicit", operations: [erased], events: 1,
            location: place("kiro/messages.jsonl", 90, 1))
        let prompt = AskedPrompt(text: "Deploy the build.", time: at("02:04:58"), location: place("kiro/messages.jsonl", 2, 1))
        return AgentWork(
            agent: "kiro", session: "sess_1", transcript: place("kiro/messages.jsonl", 1, 1), modes: ["vibe"], prompts: [prompt],
            toolCalls: 4, onAWS: 1, refusedByPerson: 1, approvals: ApprovalEvidence(explicit: 1), calls: [call])
    }

    static var deed: Deed {
        Deed(
            kind: .evidence, time: at("03:00:00"), what: "cloudtrail:StopLogging", resources: ["arn:aws-cn:cloudtrail:::trail/org"],
            who: "jing", principal: session, agent: .likely, event: event("03:00:00", "cloudtrail:StopLogging"))
    }

    static var investigation: Investigation {
        let person = InvestigatedPerson(
            who: "jing", principal: session, agent: "kiro", chain: ["arn:aws-cn:iam::1:user/jing", session], first: at("02:00:00"),
            last: at("03:00:00"), calls: 3, writes: 1, denials: 1)
        return Investigation(
            from: at("00:00:00"), to: at("23:00:00"), people: [person], readers: 4, deeds: [deed],
            denials: [DenialCount(layer: "boundary", count: 2, actions: ["s3:DeleteBucket"], principals: [session])])
    }

    static var change: ChangeAudit {
        var change = declared
        change.agents = [work]
        change.others = [deed]
        let opened = UnaskedAction(
            action: "dynamodb:DeleteTable", harm: .destroyData, rule: "Bash(aws *)", location: place("settings.json", 3, 5))
        change.unasked = [
            UnaskedAccess(agent: "kiro", settings: ["settings.json"], held: 40, unasked: 30, harmful: 9, worst: [opened])
        ]
        return change
    }

    private static var declared: ChangeAudit {
        ChangeAudit(
            id: "CHG-20871", title: "Half-even rounding in the production roll-up", ticket: "https://tickets.example/CHG-20871",
            environment: "production", isProduction: true, location: place("changes.json", 4, 5), from: at("02:00:00"),
            to: at("16:30:00"),
            actors: [DeclaredActor(principal: session, person: "wei.zhang@example.com", level: "mid", agent: "kiro")],
            asked: Asked(
                task:
                    "Deploy build 2025.12.2 of cost-calculation-rollup to production, raise its memory to 1,024 MB. Nothing else.",
                actions: [
                    "lambda:GetFunctionConfiguration", "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration",
                    "s3:GetObject",
                ],
                resources: [rollup, "arn:aws-cn:s3:::billing-artifacts-cn/rollup.zip"]),
            approvals: [
                ChangeApproval(
                    by: "min.liu@example.com", level: "mid", at: at("05:41:00"), secondsAfterFirstWrite: 12_786,
                    location: place("changes.json", 30, 9))
            ], requiredLevel: "senior", sessions: [sessionAudit], timeline: timeline, access: access, blastRadius: .known(radius))
    }

    static func rule(_ id: String, _ result: RuleOutcome.Result, severity: Severity = .high) -> RuleOutcome {
        RuleOutcome(
            id: id, severity: severity, confidence: .high, summary: "What `\(id)` means", why: "Why `\(id)` matters",
            fix: "How to fix `\(id)`", result: result)
    }

    static var report: AuditReport {
        var summary = AuditSummary()
        summary.changes = 1
        summary.sessions = 1
        summary.events = 2_031
        summary.eventsOfChanges = 118
        summary.principals = 41
        summary.policies = 63
        summary.resources = 200
        summary.toolCalls = 49
        summary.findings = Severity.allCases.reversed().map { .init($0, $0 == .critical ? 1 : $0 == .medium ? 1 : 0) }
        summary.rulesNotRun = 1
        summary.gaps = 2
        var report = AuditReport(
            inputs: [
                InputSummary(
                    file: "authorization-details-111122223333.json", kind: "account authorization details",
                    counts: [Count("roles", 31)]),
                InputSummary(file: log, kind: "CloudTrail log", counts: [Count("events", 811)]),
            ],
            changes: [change],
            findings: [
                stoppable, finding("approval-after-the-fact", .medium, message: "`min.liu@example.com` approved 3 h 33 min late"),
            ],
            rules: [
                rule("destructive-beyond-ask", .fired(1), severity: .critical),
                rule("approval-after-the-fact", .fired(1), severity: .medium),
                rule("no-session-policy-for-agent", .partly(0, missing: ["the AssumeRole event of one session"])),
                rule("unused-access", .notRun(missing: ["account authorization details", "a CloudTrail log"])),
                rule("long-lived-credentials", .quiet),
            ],
            gaps: [
                Gap(
                    .input, "the record is cut in the middle of a string", at: place(log, 3, 77), help: "fetch the file again"),
                Gap(.evidence, "no inventory lists the buckets of account `444455556666`"),
            ], summary: summary)
        report.principals = [principal]
        report.suppressed = [SuppressedAuditFinding(finding(), reason: "it is a test", owner: "platform", expires: "2027-01-31")]
        var difference = AuditDifference(previous: "report.json", new: ["0f"], still: 1)
        difference.gone = [
            .init(fingerprint: "1f", rule: "unused-principal", severity: .low, subject: session, message: "`idle` was never used")
        ]
        difference.principals = [
            .init(
                arn: session, kind: .changed, heldBefore: 10, heldNow: 12, appeared: ["s3:GetObject on `b`"], vanished: [],
                admitted: [Outsider(.account, "999988887777")]),
            .init(arn: "arn:aws:iam::111122223333:role/same", kind: .respelled, appeared: [], vanished: []),
        ]
        difference.holders = [.init(fingerprint: "0f", gained: ["arn:aws:iam::111122223333:role/other"], lost: [])]
        report.difference = difference
        report.investigation = investigation
        return report
    }

    static var principal: PrincipalReview {
        var row = PrincipalReview(arn: "arn:aws-cn:iam::111122223333:role/deploy", account: "111122223333", kind: .role)
        row.lastUsed = .init(at("02:05:17"), "CloudTrail")
        row.administrator = .path
        row.administratorBy = "`iam-001`"
        row.canDestroy = 12
        row.canRead = 7
        row.agents = ["kiro"]
        row.permissionSet = .init(
            permissionSet: "Deploy", groups: ["platform"], holders: [.init(name: "ana", group: "platform", isEnabled: true)])
        row.heldActions = 1_101
        row.usedActions = 15
        row.unused = .init(from: at("00:00:00"), to: at("12:00:00"), evidence: "CloudTrail", services: ["sqs"], actions: 1_086)
        row.credentials = [.init(name: "access key 1", isActive: true, created: at("00:00:00"))]
        row.admits = [Outsider(.account, "999988887777", conditions: ["sts:ExternalId"])]
        return row
    }
}

extension [UInt8] {
    var text: String { String(decoding: self, as: UTF8.self) }
}
