import Activity
import Actors
import Documents
import Findings
import Intake
import PolicyLanguage
import Principals
import Reach
import Testing
import TestSupport
import Timeline

@testable import Audit
@testable import Changes

@Suite struct HeldTests {
    /// The names tell what removes a thing itself.
    @Test(arguments: [
        ("table", "DeleteTable", true), ("table", "DeleteTableReplica", false), ("table", "DeleteItem", false),
        ("db", "DeleteDBInstance", true), ("cluster", "DeleteDBCluster", true), ("db", "DeleteDBSnapshot", false),
        ("queue", "PurgeQueue", true), ("queue", "DeleteMessage", false), ("instance", "TerminateInstances", true),
        ("log-group", "DeleteLogGroup", true), ("stack", "DeleteChangeSet", false), ("key", "ScheduleKeyDeletion", true),
        ("object", "DeleteObjectVersion", true), ("bucket", "DeleteBucketPolicy", false),
        ("statemachine", "DeleteStateMachine", true),
        ("rule-on-default-event-bus", "DeleteRule", true), ("loadbalancer/app/", "DeleteLoadBalancer", true),
        ("function", "InvokeFunction", false), ("environment", "TerminateEnvironment", true), ("alarm", "DeleteAlarms", true),
    ]) func removal(type: String, action: String, removes: Bool) {
        #expect(Removal.removes(type, byAction: action) == removes)
    }

    @Test(arguments: [
        ("arn:aws:lambda:eu-west-1:111122223333:function:quote", "lambda:DeleteFunction", true),
        ("arn:aws:dynamodb:eu-west-1:111122223333:table/orders", "dynamodb:DeleteTable", true),
        ("arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/by-day", "dynamodb:DeleteTable", false),
        ("arn:aws:s3:::bucket", "s3:DeleteBucket", true), ("arn:aws:s3:::bucket", "s3:DeleteObject", false),
        ("arn:aws:s3:::bucket/key", "s3:DeleteObject", true),
        ("arn:aws:kms:eu-west-1:111122223333:key/1", "events:CreateArchive", false),
        ("arn:aws:ec2:eu-west-1:111122223333:instance/i-1", "ssm:SendCommand", true),
        ("arn:aws-cn:sqs:cn-north-1:111122223333:orders", "sqs:DeleteQueue", true),
    ]) func kindsOfResources(arn: String, action: String, fits: Bool) {
        var kinds = ResourceKinds()
        let fit = kinds.fit(ResourceName(arn))
        #expect(!fit.isEmpty)
        #expect(kinds.actions(on: fit).contains { $0.action == Action(action) } == fits)
    }

    @Test func anUnknownKindIsSaidToBeUnknown() {
        #expect(ResourceKinds().fit(ResourceName("arn:aws:nosuch:eu-west-1:111122223333:thing/1")) == [])
        #expect(ResourceKinds().fit(ResourceName("no arn")) == [])
    }

    /// A condition on a key that nothing tells is neither taken to hold nor to fail.
    @Test func whatHangsOnAnUnknownKeyDepends() throws {
        let scene = IncidentFixture("A deletion under a condition.") {
            $0.allows.append(
                #"{"Effect": "Allow", "Action": "dynamodb:DeleteTable", "Resource": "*", "#
                    + #""Condition": {"StringEquals": {"aws:Ec2InstanceSourceVpc": "vpc-1"}}}"#)
            $0.sessionPolicy = nil
            $0.tables = ["orders"]
        }
        let change = try #require(try scene.audit().changes.first)
        let blast = try #require(change.blastRadius.value)
        #expect(blast.production.depends == 1)
        #expect(blast.production.destroyable == 0)
        #expect(blast.keys == ["aws:Ec2InstanceSourceVpc"])
        // Held is what some context allows, as `ambit reach` has it; on this resource it depends.
        #expect(change.access.totals.held == 2)
        #expect(change.access.totals.depends == 0)
    }

    /// One set, whoever counts it.
    @Test func heldIsReach() throws {
        let input = InputEvidence(reading: [SampleTests.root + "cost-calculation-outage"])
        let change = try #require(SampleTests.incident.changes.first)
        let principal = try #require(change.sessions.first).principal
        let summary = try ReachSurveyor(ReachInput(input.directory)).summary(of: principal)
        #expect(change.access.totals.held == summary.held)
        let row = SampleTests.incident.principals.first { $0.arn == principal }
        #expect(row?.heldActions == summary.held)
        let harmful = change.access.rows.reduce(0) { $0 + $1.totals.heldHarmful }
        #expect(harmful == summary.harms.reduce(0) { $0 + $1.actions.count })
    }

    /// Where a part of what binds the session is missing, nothing is allowed for certain that it could still take away.
    @Test func aMissingBoundaryLeavesEverythingOpen() throws {
        let folder = try Folder()
        // A call that succeeded would prove that the boundary allows it.
        let scene = IncidentFixture("The boundary's text is missing.") {
            $0.calls = [
                .init("10:05:00", "lambda", "UpdateFunctionCode", #"{"functionName": "quote"}"#, error: "AccessDeniedException")
            ]
        }
        for (file, text) in scene.files {
            try folder.write(
                file.rawValue, file == .accountDetails ? text.replacing(#""Policies": [{"#, with: #""Other": [{"#) : text)
        }
        let report = folder.audit()
        let change = try #require(report.changes.first)
        #expect(change.access.totals.held == 0)
        #expect(change.access.totals.depends == 1)
        #expect(change.sessions[0].boundary == .present(["arn:aws:iam::111122223333:policy/bounds"]))
        #expect(report.gaps.contains { $0.reason.contains("policy/bounds") })
    }

    /// A denied call is not used, and what no policy allows and yet succeeded is a finding: used never exceeds held in silence.
    @Test func aDeniedCallIsNotUsed() throws {
        let scene = IncidentFixture("A deletion is denied.") {
            $0.calls.append(
                .init("10:07:00", "dynamodb", "DeleteTable", #"{"tableName": "orders"}"#, error: "AccessDeniedException"))
        }
        let access = try #require(scene.audit().changes.first).access
        #expect(access.used.map(\.action) == ["lambda:UpdateFunctionCode"])
        #expect(access.refused.map(\.action) == ["dynamodb:DeleteTable"])
        #expect(access.totals.used == 1)
    }

    /// Denied calls changed nothing, whatever their names.
    @Test func aDeniedCallChangedNothing() throws {
        let scene = IncidentFixture("A deletion by a user is denied.") {
            $0.credentials = .user
            $0.calls = [.init("10:07:00", "iam", "DeleteUser", #"{"userName": "ana"}"#, error: "AccessDenied")]
        }
        let finding = try #require(scene.audit().findings.first { $0.rule == "long-lived-credentials" })
        #expect(!finding.message.contains("changed something"))
        #expect(finding.message.contains("1 to change something was denied"))
        #expect(finding.severity == .low)
    }

    /// Where the event that issued the credentials is missing a session policy may limit them: rules say so, and what succeeded was
    /// allowed.
    @Test func anUnknownSessionPolicyLeavesRulesPartial() throws {
        let folder = try Folder()
        let scene = IncidentFixture.sound("Who opened the session is not in the log.")
        for (file, text) in scene.files {
            try folder.write(
                file.rawValue,
                file == .log ? text.replacing(#""eventName": "AssumeRole""#, with: #""eventName": "AssumeNone""#) : text)
        }
        let report = folder.audit()
        for id in ["destructive-beyond-ask", "escalation-possible"] {
            let result = try #require(report.rules.first { $0.id == id }?.result)
            guard case .partly = result else {
                Issue.record("\(id): \(result)")
                continue
            }
        }
        #expect(report.changes.first?.access.totals.held == 1)
    }

    /// Resources that share a decision come to what each of them would come to on its own.
    @Test(arguments: ["cost-calculation-outage", "right-sized-change"])
    func sharingChangesNothing(sample: String) throws {
        let input = InputEvidence(reading: [SampleTests.root + sample])
        let index = LogIndex(input.events, sessions: [])
        let arns = input.changes.flatMap { $0.actors.map(\.principal) }
        let event = try #require(input.events.first { arns.contains($0.identity.arn ?? "") && $0.identity.invokedBy == nil })
        let issue = index.lineage.issue(of: event)?.issue.event
        let inForce = try #require(Timeline(input.directory).inForce(event.identity, issue: issue.map(SessionIssue.init)))
        let profile = try #require(
            HeldProfile(inForce, context: inForce.context(of: event, isFederated: false), in: input.directory))
        let resources = input.directory.inventory.resources
        let found = [true, false].map { sharing in
            let surveyor = HeldSurveyor(input.directory, sharing: sharing)
            var survey = HeldSurvey(of: resources.map(\.name), asked: nil)
            surveyor.survey(profile, into: &survey)
            return survey
        }
        #expect(BlastRadius(found[0], resources) == BlastRadius(found[1], resources))
        #expect(Set(found[0].actions.keys) == Set(found[1].actions.keys))
        for (id, tally) in found[0].actions {
            #expect(tally.allowed.count == found[1].actions[id]?.allowed.count)
            #expect(tally.depends.count == found[1].actions[id]?.depends.count)
        }
    }
}

extension BlastRadius {
    fileprivate init(_ survey: HeldSurvey, _ resources: [Resource]) {
        self.init(survey, of: resources, unknownKinds: [], environments: .standard)
    }
}
