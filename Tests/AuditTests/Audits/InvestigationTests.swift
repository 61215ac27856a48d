import Catalogue
import Documents
import Findings
import Intake
import TestSupport
import Testing

@testable import Audit

/// The sample incident from logs alone and from the transcript alone, and what a story leaves out.
@Suite struct InvestigationTests {
    private static let sample = SampleTests.root + "cost-calculation-outage"
    private static let logs = Auditor.run(InputEvidence(reading: [sample + "/cloudtrail"]))
    private static let transcript = Auditor.run(InputEvidence(reading: [sample + "/kiro"]))

    @Test func theLogsAloneTellTheIncident() throws {
        let report = Self.logs
        #expect(report.changes.isEmpty)
        let told = try #require(report.investigation)
        let wei = try #require(told.people.first)
        #expect(wei.who == "wei.zhang@example.com" && wei.agent == "kiro" && wei.sessions == 3 && wei.chain.count == 3)
        #expect(told.deeds.contains { $0.kind == .destroyed && $0.what == "cloudformation:DeleteStack" && $0.who == wei.who })
        #expect(told.deeds.contains { $0.kind == .guardrail && $0.what == "dynamodb:UpdateTable" })
        #expect(!told.denials.isEmpty)
        let rules = Set(report.findings.map(\.rule))
        #expect(rules.isSuperset(of: ["delete-and-recreate", "guard-removed-before-destruction", "agent-with-human-credentials"]))
        // A critical finding about recorded calls has its guardrail without a change record too.
        let critical = report.findings.filter { $0.severity == .critical && !$0.events.isEmpty }
        #expect(!critical.isEmpty && critical.allSatisfy { $0.guardrail.map { $0.harmfulStopped > 0 } ?? false })
    }

    @Test func theTranscriptAloneTellsTheIncident() throws {
        let report = Self.transcript
        #expect(report.investigation == nil)
        let change = try #require(report.changes.first)
        let work = try #require(change.agents.first)
        #expect(work.prompts.count == 4 && work.toolCalls == 34 && work.onAWS == 34)
        #expect(work.approvals.explicit == 11 && work.approvals.unasked == 23)
        let deletion = try #require(work.calls.first { $0.operations.contains { $0.what == "dynamodb:DeleteTable" } })
        #expect(deletion.operations[0].resources == ["arn:aws-cn:dynamodb:cn-north-1:*:table/cost-calculation-ledger"])
        #expect(deletion.operations[0].level == .write && deletion.operations[0].harm == .destroyData)
        #expect(deletion.events == nil)
        // What no log tells is not 0.
        #expect(change.access.usedUnknown == "no CloudTrail log was given")
        let rules = Set(report.findings.map(\.rule))
        #expect(rules.isSuperset(of: ["destructive-without-approval", "allowed-for-good"]))
    }

    /// A session that called nothing in the cloud is a change all the same, and one without times has no window.
    @Test func everyTranscriptIsAChange() throws {
        let folder = try Folder()
        try folder.write(
            "a/messages.jsonl",
            #"{"id": "1", "timestamp": "2026-05-04T10:00:00.000Z", "payload": {"type": "session_start", "sessionId": "s", "agentMode": "vibe"}}"#
                + "\n"
                + #"{"id": "2", "timestamp": "2026-05-04T10:00:05.000Z", "payload": {"type": "user", "content": "say hello"}}"#
                + "\n")
        let report = Auditor.run(InputEvidence(reading: [folder.path]))
        #expect(report.changes.map(\.id) == ["s"])
        #expect(report.changes[0].agents.first?.prompts.map(\.text) == ["say hello"])
    }

    // MARK: - Who else

    @Test func whoElseTouchedItIsTold() throws {
        let scene = IncidentFixture("The root user stops the trail meanwhile.") {
            $0.rootCalls = [
                .init("10:30:00", "cloudtrail", "StopLogging", #"{"name": "org"}"#),
                .init("10:31:00", "lambda", "UpdateFunctionConfiguration20150331v2", #"{"functionName": "quote"}"#),
                .init("10:32:00", "lambda", "UpdateFunctionConfiguration20150331v2", #"{"functionName": "other"}"#),
                .init("13:30:00", "cloudtrail", "DeleteTrail", #"{"name": "org"}"#),
            ]
        }
        let others = try scene.audit().changes[0].others
        #expect(others.map(\.kind) == [.evidence, .touched])
        #expect(others.map(\.what) == ["cloudtrail:StopLogging", "lambda:UpdateFunctionConfiguration"])
    }

    // MARK: - Unasked

    @Test func heldAndUnaskedIsWhatTheSettingsOpen() throws {
        let scene = IncidentFixture("The agent may run the AWS command line but for some of it.") {
            $0.sessionPolicy = nil
            $0.tables = ["orders"]
            $0.allows.append(#"{"Effect": "Allow", "Action": ["dynamodb:DeleteTable", "dynamodb:DescribeTable"], "Resource": "*"}"#)
        }
        let folder = try Folder()
        for (file, text) in scene.files { try folder.write(file.rawValue, text) }
        try folder.write(
            "agent/permissions.yaml",
            """
            rules:
              - capability: shell
                effect: allow
                match: ["aws dynamodb *"]
              - capability: shell
                effect: ask
                match: ["aws dynamodb delete-backup *"]

            """)
        let change = try #require(folder.audit().changes.first)
        let unasked = try #require(change.unasked.first)
        #expect(unasked.agent == "kiro" && unasked.held == 3 && unasked.unasked == 2 && unasked.harmful == 1)
        #expect(unasked.worst.map(\.action) == ["dynamodb:DeleteTable"])
        #expect(unasked.worst.first?.location.file.hasSuffix("permissions.yaml") == true)
    }

    // MARK: - Timeline

    private static func story(_ wanted: StorySelection) -> Story {
        StoryTeller(InputEvidence(reading: [sample])).story(wanted)
    }

    @Test func theStoryOfAChangeHasEverythingInOrder() throws {
        let moments = Self.story(StorySelection(change: "CHG-20871")).moments
        #expect(moments.map(\.time) == moments.map(\.time).sorted())
        #expect(Set(moments.map(\.kind)) == [.call, .prompt, .toolCall, .approval])
        #expect(moments.count { $0.kind == .prompt } == 4)
        let polls = try #require(moments.first { $0.what == "cloudformation:DescribeStacks" && $0.count > 10 })
        #expect(polls.until > polls.time)
        // What destroys is never folded with what stands apart.
        #expect(moments.count { $0.what == "cloudformation:DeleteStack" && $0.service == nil } == 3)
    }

    @Test func aStoryIsOfWhomAndWhatIsAskedFor() throws {
        let day = try #require(Instant(iso: "2025-12-15T02:50:00Z"))
        let later = try #require(Instant(iso: "2025-12-15T03:00:00Z"))
        let table = Self.story(StorySelection(resource: "cost-calculation-ledger", from: day, to: later)).moments
        #expect(!table.isEmpty)
        #expect(table.allSatisfy { day <= $0.time && $0.time <= later })
        #expect(
            table.allSatisfy { moment in
                moment.resources.contains { $0.contains("cost-calculation-ledger") }
                    || moment.command?.contains("cost-calculation-ledger") == true
            })
        let person = Self.story(StorySelection(principal: "na.li@example.com")).moments
        #expect(
            !person.isEmpty
                && person.allSatisfy { $0.who == "na.li@example.com" || $0.principal?.hasSuffix("na.li@example.com") == true })
        #expect(Self.story(StorySelection(change: "no such change")).moments.isEmpty)
    }
}
