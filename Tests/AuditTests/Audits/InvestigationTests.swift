import Catalogue
import Documents
import Findings
import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

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

    /// What calls AWS without the word `aws`, no rule about `aws` stops.
    @Test(arguments: [
        (#""match": ["python *"]"#, #""match": ["aws *"]"#, 3), (#""match": ["*"]"#, #""match": ["aws *"]"#, 3),
        (#""match": ["python manage.py"]"#, #""match": ["aws *"]"#, 0), (#""match": ["python *"]"#, #""match": ["python *"]"#, 0),
    ])
    func aDetourOpensWhatIsHeld(allow: String, deny: String, unasked: Int) throws {
        let scene = IncidentFixture("The agent may run something that reaches AWS by itself.") {
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
              - {"capability": "shell", "effect": "allow", \(allow)}
              - {"capability": "shell", "effect": "deny", \(deny)}

            """)
        let access = try #require(folder.audit().changes.first?.unasked.first)
        #expect(access.held == 3 && access.unasked == unasked)
    }

    @Test func settingsAreJudgedAsCheckJudgesThem() throws {
        let folder = try Folder([("agent/settings.json", #"{"permissions": {"allow": ["Bash(aws *)"]}}"#)])
        let report = folder.audit()
        let found = try #require(report.findings.first { $0.rule == "agent-any-cloud-command" })
        #expect(found.place?.file.hasSuffix("settings.json") == true)
        #expect(report.rules.contains { $0.id == "agent-any-cloud-command" && $0.result == .fired(1) })
    }

    // MARK: - What was asked, derived

    private static let plan = """
        {"format_version": "1.2", "terraform_version": "1.9.0", "timestamp": "2026-05-04T09:00:00Z", "planned_values": {},
         "resource_changes": [{"address": "aws_dynamodb_table.rates", "mode": "managed", "type": "aws_dynamodb_table",
          "change": {"actions": ["delete"], "before": {"name": "rates"}, "after": null}}]}
        """

    /// What a plan asks stands where the change does not say it: the deletion of one table was asked, that of the other was not.
    @Test func whatAPlanAsksIsHeldAgainstWhatWasDone() throws {
        let scene = IncidentFixture("Two tables are deleted.") {
            $0.tables = ["orders", "rates"]
            $0.calls = ["orders", "rates"].enumerated().map { number, table in
                .init("10:0\(5 + number):00", "dynamodb", "DeleteTable", #"{"tableName": "\#(table)"}"#)
            }
        }
        let folder = try Folder()
        for (file, text) in scene.files {
            // The change says which actions were asked: that part of it is left out.
            let bare = file == .changes ? text.replacing(#""actions""#, with: #""$actions""#) : text
            try folder.write(file.rawValue, bare)
        }
        try folder.write("plan.json", Self.plan)
        let report = folder.audit()
        let change = try #require(report.changes.first)
        #expect(change.asked?.derivedFrom.map(\.kind) == ["Terraform plan"])
        let deletions = change.timeline.filter { $0.what == "dynamodb:DeleteTable" }
        #expect(deletions.map(\.isAsked) == [false, true])
        #expect(report.findings.contains { $0.rule == "used-beyond-ask" })
    }

    // MARK: - Timeline

    private static func record(_ minute: Int, _ source: String, _ name: String, _ identity: String, _ rest: String) -> String {
        #"{"eventVersion":"1.09","userIdentity":\#(identity),"eventTime":"2026-08-02T09:0\#(minute):00Z","eventSource":"\#(source).amazonaws.com","#
            + #""eventName":"\#(name)","awsRegion":"us-east-1","eventID":"\#(minute)","recipientAccountId":"111122223333",\#(rest)}"#
    }

    private static let root =
        #"{"type":"Root","principalId":"111122223333","arn":"arn:aws:iam::111122223333:root","accountId":"111122223333"}"#

    /// IAM is not asked for a sign-in, and an endpoint's denial is no record of the call: both happened.
    @Test func signInsAndDenialsOfEndpointsAreTold() throws {
        let records = [
            Self.record(
                1, "signin", "ConsoleLogin", Self.root,
                #""eventType":"AwsConsoleSignIn","responseElements":{"ConsoleLogin":"Success"},"additionalEventData":{"MFAUsed":"No"}"#
            ),
            Self.record(
                2, "s3", "GetObject", Self.root,
                #""eventType":"AwsVpceEvent","eventCategory":"NetworkActivity","errorCode":"VpceAccessDenied","vpcEndpointId":"vpce-1""#
            ),
            Self.record(3, "cloudtrail", "DeleteTrail", Self.root, #""eventType":"AwsApiCall","requestParameters":{"name":"t"}"#),
        ]
        let folder = try Folder([("log.json", #"{"Records":[\#(records.joined(separator: ","))]}"#)])
        let moments = StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
        #expect(moments.map(\.what) == ["signin:ConsoleLogin", "s3:GetObject", "cloudtrail:DeleteTrail"])
        #expect(moments.map(\.reason) == ["without a second factor", "by the policy of a VPC endpoint", nil])
        #expect(moments.map(\.outcome) == ["succeeded", "denied", "succeeded"])
        #expect(folder.audit().investigation?.denials.map(\.layer) == ["endpoint"])
    }

    /// Equal calls in a row are one, and those that different layers refused are not equal.
    @Test func refusalsByOtherLayersAreNotFolded() throws {
        let reasons = [
            "in a service control policy", "in a service control policy", "in a permissions boundary", "",
            "in a declarative policy",
        ]
        let records = reasons.enumerated().map { number, reason in
            let message =
                "User: arn:aws:iam::111122223333:root is not authorized to perform: s3:DeleteBucket on resource: arn:aws:s3:::b "
                + "with an explicit deny \(reason)"
            return Self.record(
                number + 1, "s3", "DeleteBucket", Self.root,
                #""eventType":"AwsApiCall","errorCode":"AccessDenied","errorMessage":"\#(message)","requestParameters":{"bucketName":"b"}"#
            )
        }
        let folder = try Folder([("log.json", #"{"Records":[\#(records.joined(separator: ","))]}"#)])
        let moments = StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
        #expect(moments.map(\.count) == [2, 1, 2])
        let ends = [" in a service control policy", " in a permissions boundary", ""]
        #expect(moments.map(\.reason) == ends.map { "by an explicit deny\($0)" })
        #expect(moments.allSatisfy { $0.resources == ["arn:aws:s3:::b"] })
    }

    /// Who has no ARN acts all the same.
    @Test(arguments: [
        (
            #"{"type":"IdentityCenterUser","accountId":"111122223333","onBehalfOf":{"userId":"u-1","identityStoreArn":"arn:aws:identitystore::111122223333:identitystore/d-1"}}"#,
            "u-1"
        ),
        (#"{"type":"WebIdentityUser","principalId":"accounts.google.com:app:1","userName":"1"}"#, "1"),
        (#"{"type":"IAMUser","accountId":"111122223333","userName":"bob"}"#, "bob"),
        (
            #"{"type":"IAMUser","accountId":"111122223333","userName":"HIDDEN_DUE_TO_SECURITY_REASONS"}"#,
            "somebody of 111122223333"
        ),
        (#"{"type":"AWSAccount","principalId":"AROAEXAMPLE:scan","accountId":"999988887777"}"#, "AROAEXAMPLE:scan"),
        (#"{"type":"AWSAccount","accountId":"999988887777"}"#, "somebody of 999988887777"),
        (#"{"type":"Unknown","accountId":"111122223333","userName":"ana"}"#, "ana"),
        (#"{"type":"OfTomorrow","principalId":"p-1","accountId":"111122223333"}"#, "p-1"), (#"{"userName":"ana"}"#, "ana"),
    ])
    func whoHasNoARNIsTold(_ identity: String, _ who: String) throws {
        let record = Self.record(
            1, "codecatalyst", "DeleteProject", identity, #""eventType":"AwsApiCall","requestParameters":{"name":"p"}"#)
        let folder = try Folder([("log.json", #"{"Records":[\#(record)]}"#)])
        let evidence = InputEvidence(reading: [folder.path])
        #expect(StoryTeller(evidence).story(StorySelection()).moments.map(\.who) == [who])
        #expect(SessionList.of(evidence).count == 1)
    }

    @Test func aCallIntoAnotherAccountIsToldOnce() throws {
        let rest = #""eventType":"AwsApiCall","sharedEventID":"s-1","requestParameters":{"bucketName":"b"}"#
        let caller = #"{"type":"IAMUser","arn":"arn:aws:iam::999988887777:user/u","accountId":"999988887777","userName":"u"}"#
        let owner = #"{"type":"AWSAccount","principalId":"AIDAEXAMPLE","accountId":"999988887777"}"#
        let records = [Self.record(1, "s3", "DeleteBucket", caller, rest), Self.record(2, "s3", "DeleteBucket", owner, rest)]
        let folder = try Folder([("log.json", #"{"Records":[\#(records.joined(separator: ","))]}"#)])
        #expect(StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments.map(\.who) == ["u"])
    }

    /// `CheckMfa` tells no ARN, and comes before the sign-in that does.
    @Test func whoSignsInIsOneWithAndWithoutAnARN() throws {
        let ana = #""type":"IAMUser","principalId":"AIDAEXAMPLE","accountId":"111122223333","userName":"ana""#
        let arn = "arn:aws:iam::111122223333:user/ana"
        let rest = #""eventType":"AwsConsoleSignIn","readOnly":false"#
        let records = [
            Self.record(1, "signin", "CheckMfa", "{\(ana)}", rest),
            Self.record(2, "signin", "ConsoleLogin", #"{\#(ana),"arn":"\#(arn)"}"#, rest),
            Self.record(
                3, "s3", "DeleteBucket", #"{\#(ana),"arn":"\#(arn)","accessKeyId":"AKIAEXAMPLE"}"#, #""eventType":"AwsApiCall""#),
        ]
        let folder = try Folder([("log.json", #"{"Records":[\#(records.joined(separator: ","))]}"#)])
        #expect(folder.audit().investigation?.people.map(\.principal) == [arn])
        #expect(folder.audit().investigation?.people.map(\.calls) == [3])
    }

    /// What a service does by itself in an account is nobody's of that account.
    @Test func aServiceIsNobody() throws {
        let service = #"{"accountId":"111122223333","invokedBy":"secretsmanager.amazonaws.com"}"#
        let own = Self.record(
            1, "secretsmanager", "EndSecretVersionDelete", service,
            #""eventType":"AwsServiceEvent","readOnly":false,"sharedEventID":"s-1""#)
        let guest = Self.record(
            2, "s3", "DeleteBucket", #"{"type":"AWSAccount","principalId":"AIDAEXAMPLE","accountId":"999988887777"}"#,
            #""eventType":"AwsApiCall","sharedEventID":"s-1""#)
        let folder = try Folder([("log.json", #"{"Records":[\#(own),\#(guest)]}"#)])
        #expect(SessionList.of(InputEvidence(reading: [folder.path])).map(\.principal) == ["AIDAEXAMPLE"])
    }

    /// The console's download tells nobody's ARN.
    @Test func theDownloadOfTheConsoleIsInvestigated() throws {
        let text = """
            User name,AWS access key,Event time,Event source,Event name,AWS region,Error code,Event ID
            ana,ASIAEXAMPLE0000001,2026-08-02T09:12:00Z,s3.amazonaws.com,DeleteBucket,us-east-1,,e-1
            """
        let investigation = try #require(try Folder([("log.csv", text)]).audit().investigation)
        #expect(investigation.people.map(\.principal) == ["ana"])
        #expect(investigation.people.map(\.writes) == [1])
    }

    private static let harms: [(String, String, String, HarmKind?)] = [
        ("cloudtrail", "StopLogging", #"{"name":"t"}"#, .eraseEvidence),
        ("rds", "StopActivityStream", #"{"resourceArn":"arn:aws:rds:us-east-1:111122223333:cluster:c"}"#, .eraseEvidence),
        ("guardduty", "UpdateDetector", #"{"detectorId":"d","enable":false}"#, .eraseEvidence),
        (
            "ec2", "AuthorizeSecurityGroupIngress",
            #"{"groupId":"sg-1","ipPermissions":{"items":[{"fromPort":22,"ipRanges":{"items":[{"cidrIp":"0.0.0.0/0"}]}}]}}"#,
            .unprotect
        ),
        (
            "ec2", "AuthorizeSecurityGroupIngress",
            #"{"groupId":"sg-1","ipPermissions":{"items":[{"fromPort":22,"ipRanges":{"items":[{"cidrIp":"10.0.0.0/8"}]}}]}}"#, nil
        ),
        (
            "ec2", "ModifySnapshotAttribute",
            #"{"snapshotId":"snap-1","createVolumePermission":{"add":{"items":[{"userId":"999988887777"}]}}}"#, .unprotect
        ),
        (
            "ec2", "ModifySnapshotAttribute",
            #"{"snapshotId":"snap-1","createVolumePermission":{"add":{"items":[{"userId":"111122223333"}]}}}"#, nil
        ),
        ("apigateway", "CreateApiKey", #"{"createApiKeyInput":{"name":"k"}}"#, .changeIdentity),
        ("appsync", "CreateApiKey", #"{"apiId":"a"}"#, .changeIdentity),
        ("apigateway", "CreateStage", #"{"restApiId":"a"}"#, nil),
        ("monitoring", "DisableAlarmActions", #"{"alarmNames":["a"]}"#, .eraseEvidence),
        ("ec2", "EnableSerialConsoleAccess", "{}", .unprotect),
        (
            "ec2", "ModifyInstanceMetadataOptions",
            #"{"ModifyInstanceMetadataOptionsRequest":{"InstanceId":"i-1","HttpTokens":"optional"}}"#, .unprotect
        ),
        (
            "ec2", "ModifyInstanceMetadataOptions",
            #"{"ModifyInstanceMetadataOptionsRequest":{"InstanceId":"i-1","HttpTokens":"required"}}"#, nil
        ),
        ("redshift", "ModifyCluster", #"{"clusterIdentifier":"c","publiclyAccessible":true}"#, .unprotect),
        ("redshift", "ModifyCluster", #"{"clusterIdentifier":"c","numberOfNodes":3}"#, nil),
        (
            "sns", "AddPermission", #"{"topicArn":"arn:aws:sns:us-east-1:111122223333:t","aWSAccountId":["999988887777"]}"#,
            .unprotect
        ),
        ("sns", "AddPermission", #"{"topicArn":"arn:aws:sns:us-east-1:111122223333:t","aWSAccountId":["111122223333"]}"#, nil),
        ("lambda", "AddLayerVersionPermission20181031", #"{"layerName":"l","versionNumber":"1","principal":"*"}"#, .unprotect),
        (
            "lambda", "AddLayerVersionPermission20181031",
            #"{"layerName":"l","versionNumber":"1","principal":"111122223333"}"#, nil
        ),
        ("ssm", "ModifyDocumentPermission", #"{"name":"d","permissionType":"Share","accountIdsToAdd":["all"]}"#, .unprotect),
        ("ssm", "ModifyDocumentPermission", #"{"name":"d","permissionType":"Share","accountIdsToRemove":["all"]}"#, nil),
        (
            "eks", "UpdateClusterConfig", #"{"name":"c","resourcesVpcConfig":{"publicAccessCidrs":["0.0.0.0/0"]}}"#, .unprotect
        ),
        ("eks", "UpdateClusterConfig", #"{"name":"c","resourcesVpcConfig":{"publicAccessCidrs":["192.0.2.0/24"]}}"#, nil),
        (
            "ec2", "CreateTags", #"{"resourcesSet":{"items":[{"resourceId":"i-1"}]},"tagSet":{"items":[{"key":"a","value":"b"}]}}"#,
            nil
        ),
    ]

    @Test(arguments: harms)
    func theTimelineAndTheFindingsCountTheSameHarms(_ source: String, _ name: String, _ request: String, _ harm: HarmKind?) throws {
        let record = Self.record(1, source, name, Self.root, #""eventType":"AwsApiCall","requestParameters":\#(request)"#)
        let folder = try Folder([("log.json", #"{"Records":[\#(record)]}"#)])
        #expect(StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments.map(\.harm) == [harm])
    }

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
