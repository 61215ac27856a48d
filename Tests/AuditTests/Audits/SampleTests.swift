import Activity
import Changes
import Documents
import Findings
import Glibc
import Intake
import Testing
import TestSupport
import Timeline

@testable import Audit

/// The samples, audited: the incident shows every rule, the right-sized change shows none.
@Suite(.serialized) struct SampleTests {
    static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/samples/"

    static func report(_ name: String) -> AuditReport {
        Auditor.run(InputEvidence(reading: [root + name]))
    }

    static let incident = report("cost-calculation-outage")

    /// Nobody changed permissions for the incident; its agent spoke of what it did and was denied nothing twice; and nobody attacked the
    /// account besides.
    private static let notOfTheIncident: Set = [
        "unexplained-use", "access-widened-before-use", "temporary-access-not-removed", "guardrail-removed",
        "policy-changed-during-change", "recreated-principal",
        "agent-changed-its-permissions", "agent-without-transcript", "destruction-not-spoken-of", "environment-mismatch",
        "person-lost-in-chain", "refused-then-done", "unattended-agent",
        "denied-then-done", "login-without-mfa", "new-administrator", "new-credentials", "root-use", "secrets-in-bulk",
        "shared-outside", "trail-tampering",
    ]

    /// The incident shows every other rule about a change.
    @Test(arguments: AuditRule.all.map(\.id)) func everyRuleFiresOnTheIncident(id: String) throws {
        let rule = try #require(AuditRule.all.first { $0.id == id })
        if case .accounts = rule.check { return }
        #expect(Self.incident.findings.contains { $0.rule == id } == !Self.notOfTheIncident.contains(id))
    }

    /// The exports before and after say nothing of it: the rebuilt past does.
    @Test func theRetailDeploymentWasMadeWithWidenedAccess() throws {
        let report = Self.report("retail-deployment")
        #expect(report.gaps == [])
        let widened = try #require(report.findings.first { $0.rule == "access-widened-before-use" })
        #expect(widened.message.contains("platform-lead/dana.koch@example.com` at 2026-02-27T16:04:51Z"))
        #expect(widened.message.contains("used 2 days later: `lambda:UpdateFunctionCode`"))
        #expect(!report.findings.contains { $0.rule == "temporary-access-not-removed" || $0.rule == "unexplained-use" })
        #expect(report.changes[0].sessions[0].agreement.value?.denied == 0)
    }

    @Test func theRightSizedChangeHasNoFinding() {
        let report = Self.report("right-sized-change")
        #expect(report.findings == [])
        #expect(report.gaps == [])
        // It has no credential report, and nothing of Identity Center.
        #expect(
            report.rules.filter { $0.result != .quiet }.map(\.id)
                == [
                    "unused-credential", "key-not-rotated", "root-credentials", "weak-sign-in", "identity-provider-expired",
                    "dormant-assignment",
                ])
        let totals = report.changes[0].access.totals
        #expect([totals.held, totals.used, totals.asked, totals.heldNotUsed, totals.usedNotAsked] == [4, 4, 4, 0, 0])
        #expect(report.changes[0].blastRadius.value?.total.destroyable == 0)
    }

    @Test func nothingOfTheIncidentIsLeftUnevaluated() {
        #expect(Self.incident.gaps == [])
    }

    /// The numbers that the sample's README answers the reviewer with.
    @Test func theIncidentInNumbers() throws {
        let change = Self.incident.changes[0]
        #expect(change.id == "CHG-20871")
        #expect(change.sessions.reduce(0) { $0 + $1.events } == 325)
        #expect(change.sessions.map(\.sessionPolicy) == [.none, .none, .none])
        #expect(change.sessions.map(\.boundary) == [.none, .none, .none])
        #expect(change.sessions.allSatisfy { $0.person == Person(name: "wei.zhang@example.com", evidence: .sourceIdentity) })
        #expect(change.sessions.allSatisfy { $0.agent?.name == "kiro" && $0.lineage.count == 3 })
        let blast = try #require(change.blastRadius.value)
        #expect(blast.total.inventoried == 200)
        // One more than delete calls on the things themselves reach: the objects of one more bucket can be deleted.
        #expect(blast.total.destroyable == 179)
        #expect(blast.production.destroyable == 110)
        #expect(blast.statements.first?.statement.sid == "ServiceResources")
        #expect(blast.statements.first?.destroyable == 141)
    }

    /// A denial on the role would have stopped the deletion at its minute; it breaks nothing that others did.
    @Test func theIncidentHasAGuardrail() throws {
        let critical = Self.incident.findings.filter { $0.severity == .critical && $0.change != nil }
        #expect(!critical.isEmpty && critical.allSatisfy { $0.guardrail != nil })
        let guardrail = try #require(critical.first?.guardrail)
        #expect(guardrail.kind == .identity)
        #expect(guardrail.target?.hasSuffix("role/engineering/CostPlatformEngineer") == true)
        #expect(guardrail.first?.id == "a413c607-e278-4dd1-a0a3-8272dacc4369")
        #expect(guardrail.brokenElsewhere == 0 && guardrail.harmfulStopped > 90)
        #expect(guardrail.document.contains("cloudformation:DeleteStack"))
    }

    /// Every event and statement that a finding names can be found by hand.
    @Test func everyFindingHasItsProof() {
        for finding in Self.incident.findings {
            #expect(finding.location != nil)
            for statement in finding.statements {
                #expect(statement.location.start != nil)
                #expect(statement.location.file.hasSuffix(".json"))
            }
            for event in finding.events { #expect(event.location.start != nil && !event.id.isEmpty) }
        }
    }

    @Test func theStackWasDeletedAndMadeAgain() throws {
        let findings = Self.incident.findings.filter { $0.rule == "delete-and-recreate" }
        let stack = try #require(findings.first { $0.message.contains("CloudFormation stack") })
        #expect(
            stack.message.contains("`cost-calculation-prod` was deleted at 2025-12-15T02:31:14Z and made again 17 min 53 s later"))
        #expect(stack.message.contains("RDS instance"))
        #expect(stack.events.first?.id == "a413c607-e278-4dd1-a0a3-8272dacc4369")
        #expect(findings.contains { $0.message.contains("DynamoDB table `cost-calculation-ledger`") })
    }

    @Test func theSameInputGivesAnEqualReport() {
        #expect(Self.report("cost-calculation-outage") == Self.incident)
    }

    /// The policies given explain what the log shows as done.
    @Test func thePoliciesExplainTheLog() throws {
        for session in Self.incident.changes[0].sessions {
            let agreement = try #require(session.agreement.value)
            #expect(agreement.denied == 0, "\(agreement.examples)")
        }
    }
}

/// The incident without one of its files: the report must say what is then not known.
@Suite struct IncompleteSampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// A part of the names of the files that are left out.
        let file: String
        /// A part of what a gap then says.
        let gap: String
        var testDescription: String { "without \(file)" }
    }

    static let cases = [
        Case(
            file: "authorization-details-111122223333",
            gap: "what binds `arn:aws-cn:sts::111122223333:assumed-role/CostPlatformEngineer/wei.zhang@example.com`"),
        Case(file: "changes.json", gap: "no change was declared"),
        Case(file: "inventory.json", gap: "no inventory of resources was given"),
        Case(file: "organization.json", gap: "no organisation was given"),
        Case(file: "resource-policies.json", gap: "no resource policy was given"),
        Case(file: "messages.jsonl", gap: "describes an agent's session whose transcript is not beside it"),
        Case(
            file: "20251215T0405Z",
            gap: "the logs have no events of account 111122223333 from 2025-12-15T02:00:00Z to 2025-12-15T04:0"),
        Case(file: "111122223333_CloudTrail_cn-north-1_20251215T0605Z", gap: "the logs have no events of account 111122223333"),
        Case(file: "444455556666_CloudTrail_cn-north-1_20251215T0605Z", gap: "the lineage ends there"),
        Case(file: "cloudtrail", gap: "no CloudTrail log was given"),
    ]

    @Test(arguments: cases) func saysSo(example: Case) throws {
        let folder = try Folder()
        try folder.link(SampleTests.root + "cost-calculation-outage", without: example.file)
        let report = folder.audit()
        let told = (report.gaps + report.assumptions).map(\.reason)
        #expect(told.contains { $0.contains(example.gap) }, "\(told)")
        // The rest is still audited.
        #expect(!report.findings.isEmpty)
    }
}
