import Checks
import Documents
import Findings
import Intake
import Lint
import Principals
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// An account without any change: who can do what, who gets in, what is not used.
@Suite struct ReviewTests {
    static func statement(_ action: String, on resource: String = "*") -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "\#(action)", "Resource": "\#(resource)"}]}"#
    }

    static func user(_ name: String, _ action: String) -> String {
        """
        {"UserName": "\(name)", "Arn": "arn:aws:iam::123456789012:user/\(name)", "UserId": "AIDA\(name)", "Path": "/",
         "CreateDate": "2025-01-01T00:00:00Z", "GroupList": [], "AttachedManagedPolicies": [],
         "UserPolicyList": [{"PolicyName": "p", "PolicyDocument": \(statement(action))}]}
        """
    }

    static func role(
        _ name: String, _ action: String, principal: String = #"{"Service": "ec2.amazonaws.com"}"#, lastUsed: String = "{}",
        tags: String = "[]"
    ) -> String {
        """
        {"RoleName": "\(name)", "Arn": "arn:aws:iam::123456789012:role/\(name)", "RoleId": "AROA\(name)", "Path": "/",
         "CreateDate": "2025-01-01T00:00:00Z", "RoleLastUsed": \(lastUsed), "Tags": \(tags),
         "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
           {"Effect": "Allow", "Principal": \(principal), "Action": "sts:AssumeRole"}]},
         "RolePolicyList": [{"PolicyName": "p", "PolicyDocument": \(statement(action))}], "AttachedManagedPolicies": [],
         "InstanceProfileList": []}
        """
    }

    static func account(users: [String] = [], roles: [String] = []) -> String {
        """
        {"UserDetailList": [\(users.joined(separator: ","))], "GroupDetailList": [],
         "RoleDetailList": [\(roles.joined(separator: ","))], "Policies": []}
        """
    }

    static func audit(_ account: String, _ others: [String: String] = [:], configuration: Configuration = Configuration()) throws
        -> AuditReport
    {
        let folder = try Folder()
        try folder.write("account.json", account)
        for (name, text) in others { try folder.write(name, text) }
        return folder.audit(configuration)
    }

    private static func event(_ role: String, _ name: String, day: Int, source: String = "s3") -> String {
        let time = "2026-\(day < 31 ? "10" : "11")-\(day < 31 ? day + 1 : day - 30)".replacing(/-(\d)$/) { "-0\($0.1)" }
        return """
            {"eventVersion": "1.09", "eventTime": "\(time)T09:00:00Z", "eventSource": "\(source).amazonaws.com", "eventName": "\(name)",
             "awsRegion": "eu-west-1", "eventID": "e-\(role)-\(day)", "eventType": "AwsApiCall", "recipientAccountId": "123456789012",
             "userIdentity": {"type": "AssumedRole", "arn": "arn:aws:sts::123456789012:assumed-role/\(role)/s",
              "accountId": "123456789012", "accessKeyId": "ASIA1", "sessionContext": {"sessionIssuer": {"type": "Role",
              "arn": "arn:aws:iam::123456789012:role/\(role)"}, "attributes": {"creationDate": "2026-10-01T00:00:00Z"}}}}
            """
    }

    /// What a call needed is told by its own request, not by the first call of its name; and what a service does by itself hides no call.
    @Test func usedActionsFollowFromEachRequest() throws {
        let role = #""requestParameters": {"stackName": "x", "roleARN": "arn:aws:iam::123456789012:role/cfn"}, "eventVersion""#
        let plain = Self.event("app", "CreateStack", day: 0, source: "cloudformation")
        let passing = Self.event("app", "CreateStack", day: 1, source: "cloudformation").replacing(#""eventVersion""#, with: role)
        let other = Self.event("ops", "CreateStack", day: 2, source: "cloudformation").replacing(#""eventVersion""#, with: role)
        let own = Self.event("ops", "UpdateLandingZone", day: 3, source: "controltower").replacing(
            "AwsApiCall", with: "AwsServiceEvent")
        let call = Self.event("ops", "UpdateLandingZone", day: 4, source: "controltower")
        let report = try Self.audit(
            Self.account(roles: [Self.role("app", "*"), Self.role("ops", "*")]),
            ["trail.json": "{\"Records\": [\([plain, passing, other, own, call].joined(separator: ","))]}"])
        #expect(report.principals.first { $0.arn.hasSuffix("role/app") }?.usedActions == 2)
        #expect(report.principals.first { $0.arn.hasSuffix("role/ops") }?.usedActions == 3)
    }

    @Test func aSummaryTakesThePlaceOfLogs() throws {
        let use = """
            {"principal":"arn:aws:iam::123456789012:user/ana","accessKeyId":[],"eventSource":"s3.amazonaws.com","eventName":"DeleteBucket",\
            "actions":["s3:DeleteBucket"],"resource":["arn:aws:s3:::b"],"count":2,"denied":0,"first":"2026-05-04T10:00:00Z",\
            "last":"2026-05-05T10:00:00Z"}
            {"summary":{"inputs":["00"],"gaps":[],"duplicates":0,"events":2,"by":["principal","eventSource","eventName"],"runs":["r"],\
            "otherRecords":{}}}
            """
        let report = try Self.audit(
            Self.account(users: [Self.user("ana", "s3:*"), Self.user("bob", "s3:*")]), ["use.ndjson": use])
        let rows = Dictionary(report.principals.map { ($0.arn, $0) }) { first, _ in first }
        let ana = try #require(rows["arn:aws:iam::123456789012:user/ana"])
        #expect(ana.usedActions == 1 && ana.lastUsed?.at == Instant(iso: "2026-05-05T10:00:00Z"))
        #expect(rows["arn:aws:iam::123456789012:user/bob"]?.usedActions == 0)
        #expect(report.assumptions.contains { $0.reason.contains("a usage summary holds none") })
    }

    /// A refused call is no use of an action, and somebody made it.
    @Test func whoeverWasRefusedIsNotUnused() throws {
        let refused = Self.event("refused", "ListBuckets", day: 40).replacing("ASIA1", with: "ASIA2").replacing(
            #""eventType""#, with: #""errorCode": "AccessDenied", "eventType""#)
        let events = (0..<46).map { Self.event("app", "ListBuckets", day: $0) } + [refused]
        let report = try Self.audit(
            Self.account(roles: ["app", "refused", "idle"].map { Self.role($0, "s3:*") }),
            ["trail.json": #"{"Records": [\#(events.joined(separator: ","))]}"#])
        let unused = report.findings.filter { $0.rule == "unused-principal" }
        #expect(unused.map(\.subject) == ["arn:aws:iam::123456789012:role/idle"])
    }

    /// Groups that do not tell callers apart, or leave some out, prove of none of them that he made no call.
    @Test(arguments: [
        (#""principal":["PREFIXana","PREFIXbob"]"#, ["cid"]), (#""principal":["PREFIXana"],"principalOmitted":true"#, []),
    ])
    func groupsOfSeveralCallersProveNoIdleness(callers: String, unused: [String]) throws {
        let prefix = "arn:aws:iam::123456789012:user/"
        let use = """
            {"eventSource":"s3.amazonaws.com",\(callers.replacing("PREFIX", with: prefix)),"accessKeyId":[],"eventName":["DeleteBucket"],\
            "actions":["s3:DeleteBucket"],"resource":["arn:aws:s3:::b"],"count":2,"denied":0,"first":"2026-05-04T10:00:00Z",\
            "last":"2026-06-20T10:00:00Z"}
            {"summary":{"inputs":["00"],"gaps":[],"duplicates":0,"events":2,"by":["eventSource"],"runs":["r"],"otherRecords":{}}}
            """
        let users = ["ana", "bob", "cid"].map { Self.user($0, "s3:*") }
        let report = try Self.audit(Self.account(users: users), ["use.ndjson": use])
        let found = report.findings.filter { $0.rule == "unused-principal" }
        #expect(found.map(\.subject) == unused.map { prefix + $0 })
    }

    /// The least that a review has to show.
    @Test func aUserWhoCanRaiseHimselfAndARoleThatAnybodyMayTakeShow() throws {
        let report = try Self.audit(
            Self.account(
                users: [Self.user("climber", "iam:PutUserPolicy")], roles: [Self.role("open", "s3:GetObject", principal: #""*""#)]))
        #expect(report.gaps == [])
        #expect(report.changes == [])
        let climber = try #require(report.principals.first { $0.arn.hasSuffix("user/climber") })
        #expect([.yes, .path].contains(climber.administrator))
        let open = try #require(report.principals.first { $0.arn.hasSuffix("role/open") })
        #expect(open.admits == [Outsider(.everybody, "*")])
        let rules = Set(report.findings.map(\.rule))
        #expect(rules.isSuperset(of: ["escalation-to-administrator", "anyone-takes-role", "external-access"]))
        // Every finding about a principal stands in its row, by its fingerprint.
        let about = Set(report.findings.filter { $0.subject == open.arn }.map(\.fingerprint))
        #expect(!about.isEmpty && about.isSubset(of: open.findings))
    }

    /// One finding a policy, with all that it binds, and not one a statement.
    @Test func aPolicyIsJudgedOnce() throws {
        let roles = (0..<12).map { Self.role("r\($0)", "sqs:*") }
        let report = try Self.audit(Self.account(roles: roles))
        #expect(report.findings.count { $0.rule == "whole-service" } == 12)
        #expect(Set(report.findings.map(\.fingerprint)).count == report.findings.count)
    }

    @Test(
        arguments: [
            (#"{"AWS": "arn:aws:iam::999988887777:root"}"#, Outsider(.account, "999988887777")),
            (#"{"AWS": "arn:aws:iam::999988887777:role/x"}"#, Outsider(.account, "999988887777")),
            (
                #"{"Federated": "arn:aws:iam::123456789012:oidc-provider/token.example"}"#,
                Outsider(.provider, "arn:aws:iam::123456789012:oidc-provider/token.example")
            ),
            (#"{"AWS": "123456789012"}"#, nil), (#"{"Service": "lambda.amazonaws.com"}"#, nil),
        ] as [(String, Outsider?)])
    func outsidersAreNamed(principal: String, outsider: Outsider?) throws {
        let report = try Self.audit(Self.account(roles: [Self.role("r", "s3:GetObject", principal: principal)]))
        #expect(report.principals.first?.admits == outsider.map { [$0] } ?? [])
    }

    @Test func aKnownAccountIsNoFinding() throws {
        let account = Self.account(roles: [Self.role("r", "s3:GetObject", principal: #"{"AWS": "999988887777"}"#)])
        #expect(try Self.audit(account).findings.contains { $0.rule == "external-access" })
        var configuration = Configuration()
        configuration.knownAccounts = ["999988887777"]
        #expect(try !Self.audit(account, configuration: configuration).findings.contains { $0.rule == "external-access" })
    }

    /// 45 days of logs, an app that uses one action of hundreds, a role and a user that were never used.
    @Test func whatIsNotUsedIsSaidWithItsWindow() throws {
        let events = (0..<46).map { Self.event("app", "ListBuckets", day: $0) }
        let report = try Self.audit(
            Self.account(
                users: [Self.user("old", "iam:*")], roles: [Self.role("app", "s3:*"), Self.role("idle", "sqs:*")]
            ).replacing(#""Action": "s3:*""#, with: #""Action": ["s3:*", "dynamodb:*"]"#),
            ["trail.json": "{\"Records\": [\(events.joined(separator: ","))]}"])
        let unused = report.findings.filter { $0.rule == "unused-principal" }
        #expect(Set(unused.map(\.subject)) == ["arn:aws:iam::123456789012:user/old", "arn:aws:iam::123456789012:role/idle"])
        #expect(unused.allSatisfy { $0.message.contains("45 days of logs") })
        #expect(unused.contains { $0.message.contains("RoleLastUsed") })
        let app = try #require(report.findings.first { $0.rule == "unused-access" })
        #expect(app.message.contains("`dynamodb`"))
        #expect(app.message.contains("1 of"))
        let row = try #require(report.principals.first { $0.arn.hasSuffix("role/app") })
        #expect(row.usedActions == 1)
        #expect(row.lastUsed?.evidence == "CloudTrail")
        #expect(row.unused?.services == ["dynamodb"])
        #expect(row.unused?.days == 45)
    }

    @Test(arguments: [false, true]) func theCredentialReportIsRead(inBase64: Bool) throws {
        let text = """
            user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,\
            access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,\
            access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,a,b
            old,arn:aws:iam::123456789012:user/old,2024-01-01T00:00:00+00:00,true,no_information,2024-01-01T00:00:00+00:00,N/A,false,\
            true,2024-02-01T00:00:00+00:00,2026-09-01T00:00:00+00:00,us-east-1,s3,false,N/A,N/A,N/A,N/A
            """
        let encoded =
            "dXNlcixhcm4sdXNlcl9jcmVhdGlvbl90aW1lLHBhc3N3b3JkX2VuYWJsZWQscGFzc3dvcmRfbGFzdF91c2VkLHBhc3N3b3JkX2xhc3RfY2hhbmdlZCxh"
        let files =
            inBase64
            ? ["report.json": #"{"Content": "\#(encoded)", "ReportFormat": "text/csv", "GeneratedTime": "2026-09-02T00:00:00Z"}"#]
            : ["report.csv": text]
        let report = try Self.audit(Self.account(users: [Self.user("old", "s3:GetObject")]), files)
        #expect(report.inputs.contains { $0.kind == "credential report" })
        guard !inBase64 else { return }
        let row = try #require(report.principals.first)
        #expect(row.mfa == false)
        #expect(row.credentials.map(\.name) == ["password", "access key 1"])
        #expect(row.lastUsed?.evidence == "credential report")
        let unused = report.findings.filter { $0.rule == "unused-credential" }
        #expect(unused.map(\.message).allSatisfy { $0.contains("password") && $0.contains("never used") })
        #expect(unused.count == 1)
    }

    /// A key that was made within the window has had no time to be used, and the one before it is not in the report any more.
    @Test(arguments: [("2026-08-20", 0), ("2026-02-01", 1)])
    func whoeverHasANewKeyIsNotCalledUnused(made: String, count: Int) throws {
        let report = """
            user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,\
            access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,\
            access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,a,b
            old,arn:aws:iam::123456789012:user/old,2024-01-01T00:00:00+00:00,false,N/A,N/A,N/A,false,\
            true,\(made)T00:00:00+00:00,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A
            other,arn:aws:iam::123456789012:user/other,2024-01-01T00:00:00+00:00,true,2026-09-01T00:00:00+00:00,\
            2024-01-01T00:00:00+00:00,N/A,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A
            """
        let found = try Self.audit(
            Self.account(users: [Self.user("old", "s3:GetObject")]), ["credential-report-2026-09-01.csv": report]
        ).findings.filter { $0.rule == "unused-principal" }
        #expect(found.count == count)
    }

    /// Roles of several accounts may have one name: details that say no more are of none of them.
    @Test func lastAccessedDetailsOfANameThatSeveralHaveAreAGap() throws {
        let details = """
            {"JobStatus": "COMPLETED", "JobType": "SERVICE_LEVEL", "JobCompletionDate": "2026-10-01T00:00:00Z", "IsTruncated": false,
             "ServicesLastAccessed": [
              {"ServiceName": "Amazon S3", "ServiceNamespace": "s3", "LastAuthenticated": "2026-09-30T00:00:00Z"},
              {"ServiceName": "Amazon SQS", "ServiceNamespace": "sqs", "TotalAuthenticatedEntities": 0}]}
            """
        let own = Self.account(roles: [Self.role("app", "s3:*")]).replacing(
            #""Action": "s3:*""#, with: #""Action": ["s3:*", "sqs:*"]"#)
        let other = own.replacing("123456789012", with: "444455556666")
        func told(by name: String) throws -> (gaps: [String], unused: [String]) {
            let report = try Self.audit(own, ["other.json": other, name: details])
            return (
                report.gaps.map(\.reason).filter { $0.contains("last-accessed") },
                report.findings.filter { $0.rule == "unused-access" }.map(\.subject)
            )
        }
        let unclear = try told(by: "get-service-last-accessed-details-app.json")
        #expect(unclear.gaps == ["the last-accessed details of `app` may be of each of 2 principals"])
        #expect(unclear.unused == [])
        let clear = try told(by: "get-service-last-accessed-details-arn:aws:iam::444455556666:role%2Fapp.json")
        #expect(clear.gaps == [])
        #expect(clear.unused == ["arn:aws:iam::444455556666:role/app"])
        let group = try told(by: "get-service-last-accessed-details-developers.json")
        #expect(group.gaps.first?.hasSuffix("those of groups and policies are not counted") ?? false)
    }

    @Test func lastAccessedDetailsAreRead() throws {
        let details = """
            {"JobStatus": "COMPLETED", "JobType": "ACTION_LEVEL", "JobCompletionDate": "2026-10-01T00:00:00Z", "IsTruncated": false,
             "ServicesLastAccessed": [
              {"ServiceName": "Amazon S3", "ServiceNamespace": "s3", "LastAuthenticated": "2026-09-30T00:00:00Z",
               "TotalAuthenticatedEntities": 1, "TrackedActionsLastAccessed": [{"ActionName": "CreateBucket"}]},
              {"ServiceName": "Amazon DynamoDB", "ServiceNamespace": "dynamodb", "TotalAuthenticatedEntities": 0}]}
            """
        let account = Self.account(roles: [Self.role("app", "s3:*")]).replacing(
            #""Action": "s3:*""#, with: #""Action": ["s3:*", "dynamodb:*"]"#)
        let report = try Self.audit(account, ["get-service-last-accessed-details-app.json": details])
        let finding = try #require(report.findings.first { $0.rule == "unused-access" })
        #expect(finding.message.contains("`dynamodb`") && !finding.message.contains("`s3`"))
        #expect(report.principals.first?.lastUsed?.evidence == "last accessed")
        // Whose it is nobody can tell from a file of another name.
        #expect(
            try Self.audit(account, ["details.json": details]).gaps.contains { $0.reason.contains("do not say whose they are") })
    }

    /// A service that is used may have actions that are not; who used nothing is unused; who is new had no time.
    @Test(arguments: [
        (#""LastAuthenticated": "2026-09-30T00:00:00Z", "#, "2025-01-01", ["unused-access"]),
        ("", "2025-01-01", ["unused-principal"]),
        (#""LastAuthenticated": "2026-09-30T00:00:00Z", "#, "2026-09-01", []),
        ("", "2026-09-01", []),
    ])
    func lastAccessedDetailsTellOfActionsAndOfPrincipals(use: String, made: String, rules: [String]) throws {
        let details = """
            {"JobStatus": "COMPLETED", "JobType": "ACTION_LEVEL", "JobCompletionDate": "2026-10-01T00:00:00Z", "IsTruncated": false,
             "ServicesLastAccessed": [{"ServiceName": "Amazon S3", "ServiceNamespace": "s3", \(use)"TotalAuthenticatedEntities": 1,
              "TrackedActionsLastAccessed": [{"ActionName": "DeleteBucket"},
               {"ActionName": "ListBucket", "LastAccessedTime": "2026-03-01T00:00:00Z"}]}]}
            """
        let role = Self.role("app", "s3:*").replacing("\"RoleLastUsed\": {}, ", with: "").replacing(
            "\"CreateDate\": \"2025-01-01", with: "\"CreateDate\": \"\(made)")
        let findings = try Self.audit(Self.account(roles: [role]), ["get-service-last-accessed-details-app.json": details]).findings
        let unused = findings.filter { $0.rule.hasPrefix("unused-") }
        #expect(unused.map(\.rule) == rules)
        if rules == ["unused-access"] {
            #expect(unused.first?.message.contains("2 actions of services in use") ?? false)
            #expect(unused.first?.message.hasSuffix("`s3:DeleteBucket` and `s3:ListBucket`") ?? false)
        }
    }

    @Test func aSuppressionTakesAFindingOutAndIsAFindingItselfWhenIdle() throws {
        var report = try Self.audit(Self.account(users: [Self.user("climber", "iam:PutUserPolicy")]))
        let configuration = """
            suppressions:
              - {rule: escalation-to-administrator, principal: climber, reason: break-glass, owner: security}
              - {rule: external-access, principal: nobody, reason: an old one, owner: security}
              - {rule: unused-principal, principal: climber, reason: seasonal, owner: security, expires: 2026-01-31}

            """
        let paths = ProjectPaths(workingDirectory: "/project")
        let decided = try ConfigurationReader.read(SourceText(name: ".ambit.yml", bytes: Array(configuration.utf8)), paths: paths)
        report.apply(decided.suppressions, in: paths) { Day(seconds: 1_790_000_000) }
        #expect(report.suppressed.map(\.finding.rule) == ["escalation-to-administrator"])
        #expect(!report.findings.contains { $0.rule == "escalation-to-administrator" })
        #expect(report.findings.contains { $0.rule == "unused-suppression" && $0.subject == "nobody" })
        #expect(report.findings.contains { $0.rule == "expired-suppression" })
    }

    @Test func aDifferenceTellsWhatIsNewAndWhatIsGone() throws {
        let folder = try Folder()
        try folder.write(
            "before.json", Self.account(users: [Self.user("ana", "s3:GetObject")], roles: [Self.role("gone", "sqs:*")]))
        let before = "\(folder.path)/before.json"
        let next = try Folder()
        try next.write("now.json", Self.account(users: [Self.user("ana", "iam:PutUserPolicy")]))
        let input = InputEvidence(reading: ["\(next.path)/now.json"])
        let report = Auditor.run(input)
        var gaps: [Gap] = []
        let previous = PreviousAudit(input: [before], configuration: Configuration(), gaps: &gaps)
        let difference = previous.difference(to: report, present: input.directory)
        #expect(difference.new.count == report.findings.count)
        #expect(difference.gone.contains { $0.rule == "whole-service" })
        let ana = try #require(difference.principals.first { $0.arn.hasSuffix("user/ana") })
        #expect(ana.kind == .changed)
        #expect(ana.appeared?.contains { $0.hasPrefix("iam:PutUserPolicy") } == true)
        #expect(ana.vanished?.contains { $0.hasPrefix("s3:GetObject") } == true)
        #expect(difference.principals.contains { $0.kind == .gone })
    }

    /// A fingerprint does not depend on lines, files or other findings.
    @Test func fingerprintsStay() throws {
        let climber = Self.user("climber", "iam:PutUserPolicy")
        func marks(_ users: [String], _ file: String) throws -> Set<String> {
            let folder = try Folder()
            try folder.write(file, "\n\n" + Self.account(users: users))
            return Set(folder.audit().findings.filter { $0.subject.hasSuffix("climber") }.map(\.fingerprint))
        }
        let one = try marks([climber], "a.json")
        #expect(!one.isEmpty)
        #expect(try one == marks([Self.user("ana", "sqs:*"), climber], "b.json"))
    }
}
