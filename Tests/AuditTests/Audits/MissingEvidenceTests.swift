import Documents
import Findings
import Lint
import Testing

@testable import Audit
@testable import Changes

/// Whatever file is missing, the report says what it can no longer know, and calls nothing passed that did not run.
@Suite struct MissingEvidenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let file: IncidentFixture.File
        /// A beginning of the gap that tells.
        let gap: String
        /// Rules that can no longer run.
        let notRun: Set<String>
        var testDescription: String { "without \(file.rawValue)" }
    }

    static let cases = [
        Case(
            file: .accountDetails, gap: "no account authorization details were given",
            notRun: [
                "escalation-possible", "destructive-beyond-ask", "excess-access", "no-boundary-for-agent", "unexplained-use",
                "administrator-attached", "escalation-to-administrator", "external-access", "evidence-removal", "unused-principal",
                "unused-credential", "key-not-rotated",
                "unused-access", "root-credentials", "weak-sign-in", "identity-provider-expired", "dormant-assignment",
                "agent-power", "access-widened-before-use",
                "temporary-access-not-removed", "guardrail-removed", "policy-changed-during-change",
            ]),
        Case(file: .inventory, gap: "no inventory of resources was given", notRun: ["destructive-beyond-ask"]),
        Case(
            file: .log, gap: "no CloudTrail log was given",
            notRun: [
                "agent-with-human-credentials", "no-boundary-for-agent",
                "no-session-policy-for-agent", "unused-access", "long-lived-credentials", "no-mfa-for-destructive",
                "escalation-possible", "destructive-beyond-ask", "excess-access", "approval-after-the-fact", "unexplained-use",
                "person-lost-in-chain",
                "trail-tampering", "guard-removed", "root-use", "login-without-mfa",
                "new-administrator", "new-credentials", "shared-outside", "secrets-in-bulk",
                "agent-without-transcript", "agent-power",
                "access-widened-before-use", "temporary-access-not-removed", "guardrail-removed",
                "policy-changed-during-change", "recreated-principal",
                // Nothing else tells the day of the input.
                "unused-principal", "unused-credential", "key-not-rotated", "identity-provider-expired",
            ]),
        Case(file: .credentials, gap: "", notRun: ["unused-credential", "key-not-rotated", "root-credentials", "weak-sign-in"]),
        Case(file: .samlProviders, gap: "", notRun: ["identity-provider-expired"]),
        Case(file: .identityCenter, gap: "", notRun: ["dormant-assignment"]),
        Case(
            file: .transcript, gap: "no transcript of an agent was given",
            notRun: [
                "destructive-without-approval", "destruction-not-spoken-of", "refused-then-done", "environment-mismatch",
                "unattended-agent", "allowed-for-good", "agent-changed-its-permissions",
            ]),
        Case(
            file: .changes, gap: "no change was declared",
            notRun: ["used-beyond-ask", "destructive-beyond-ask", "change-without-approval", "approval-after-the-fact"]),
    ]

    @Test(arguments: cases) func saysWhatItCannotKnow(example: Case) throws {
        let report = try IncidentFixture.sound("Nothing is wrong.").audit(without: [example.file])
        let told = report.gaps + report.assumptions
        #expect(told.contains { $0.reason.hasPrefix(example.gap) } || example.gap.isEmpty)
        // What was never given is taken for granted, but for the account details, without which nothing is known of anybody.
        #expect(report.gaps.isEmpty == (example.file != .accountDetails), "\(report.gaps.map(\.reason))")
        let notRun = report.rules.filter { if case .notRun(let missing) = $0.result { !missing.isEmpty } else { false } }
        // The rules on policies run wherever there are policies.
        let onPolicies = Set(Rule.review.map(\.id))
        #expect(Set(notRun.map(\.id)).subtracting(onPolicies) == example.notRun)
        #expect(onPolicies.isDisjoint(with: notRun.map(\.id)) == (example.file != .accountDetails))
        #expect(report.summary.rulesNotRun == notRun.count)
        #expect(report.summary.gaps == report.gaps.count)
    }

    @Test func withoutAccountDetailsNobodyKnowsWhatWasHeld() throws {
        let change = try IncidentFixture.sound("Nothing is wrong.").audit(without: [.accountDetails]).changes[0]
        #expect(change.access.heldUnknown != nil)
        #expect(change.access.totals.held == 0)
        #expect(change.blastRadius.reason == "no account authorization details were given")
        #expect(change.access.used.map(\.action) == ["lambda:UpdateFunctionCode"])
    }

    @Test func withoutAnInventoryThereIsNoBlastRadius() throws {
        let change = try IncidentFixture.sound("Nothing is wrong.").audit(without: [.inventory]).changes[0]
        #expect(change.blastRadius.reason == "no inventory of resources was given")
        // What was used and asked is still tried.
        #expect(change.access.totals.held == 1)
    }

    @Test func withoutADeclarationTheAgentsSessionIsTheChange() throws {
        let report = try IncidentFixture.sound("Nothing is wrong.").audit(without: [.changes])
        #expect(report.changes.map(\.id) == ["sess-1"])
        #expect(report.changes.map(\.isDeclared) == [false])
        #expect(report.changes[0].sessions.map(\.events) == [1])
        #expect(report.changes[0].access.askedUnknown != nil)
    }

    @Test func withoutTranscriptAMarkInTheLogIsOnlyLikely() throws {
        let agent = try IncidentFixture.sound("Nothing is wrong.").audit(without: [.transcript]).changes[0].sessions[0].agent
        #expect(agent?.name == "kiro")
        #expect(agent?.proven == 0)
        #expect(agent?.likely == 1)
        #expect(agent?.approvals == ApprovalEvidence())
    }

    @Test func withNothingAtAllNothingIsSaidToPass() throws {
        let report = try IncidentFixture.sound("Nothing is wrong.").audit(without: Set(IncidentFixture.File.allCases))
        #expect(report.changes == [])
        #expect(report.findings == [])
        #expect(report.rules.allSatisfy { if case .notRun = $0.result { true } else { false } })
        #expect(report.gaps.map(\.reason) == ["no account authorization details were given: what anybody holds is not known"])
        #expect(report.assumptions.count == 3)
    }

    /// A kind of evidence that the caller requires is a gap where it is missing, and nothing where it is there.
    @Test func whatIsRequiredIsAGap() throws {
        var configuration = Configuration()
        configuration.required = [.organization, .logs]
        let report = try IncidentFixture.sound("Nothing is wrong.").audit(configuration: configuration)
        #expect(report.gaps.map(\.reason) == ["no organisation was given: service and resource control policies are not counted"])
        #expect(report.assumptions.count == 1)
    }

    @Test func gapsCanBeFindings() throws {
        var configuration = Configuration()
        configuration.required = [.organization]
        var report = try IncidentFixture.sound("Nothing is wrong.").audit(configuration: configuration)
        report.turnGapsIntoFindings(.high)
        #expect(report.gaps.isEmpty && report.summary.gaps == 0)
        #expect(report.findings.map(\.rule) == ["gap"])
        #expect(report.summary.findings.first { $0.severity == .high }?.count == 1)
    }
}
