import Audit
import Changes
import Documents
import Findings
import Testing

/// How people sign in, and what somebody has accepted in Access Analyzer.
struct SignInTests {
    private static let account = ReviewTests.account(
        users: [ReviewTests.user("ana", "s3:GetObject")],
        roles: [ReviewTests.role("r", "s3:*", lastUsed: #"{"LastUsedDate": "2026-11-20T00:00:00Z"}"#)])

    private static func findings(_ rule: String, _ files: [String: String]) throws -> [Finding] {
        let report = try ReviewTests.audit(account, files)
        #expect(report.gaps == [])
        return report.findings.filter { $0.rule == rule }
    }

    @Test(arguments: [
        (#"{"MinimumPasswordLength": 6}"#, ["6 characters", "the same password again at once"]),
        (#"{"MinimumPasswordLength": 14, "PasswordReusePrevention": 5}"#, ["a password again after 5 others"]),
        (#"{"MinimumPasswordLength": 14, "PasswordReusePrevention": 24}"#, []),
    ])
    func passwordPolicies(policy: String, faults: [String]) throws {
        let found = try Self.findings("weak-sign-in", ["get-account-password-policy.json": #"{"PasswordPolicy": \#(policy)}"#])
        #expect(found.count == (faults.isEmpty ? 0 : 1))
        for fault in faults { #expect(found[0].message.contains(fault)) }
        if let first = found.first { #expect(first.subject == "account 123456789012" && first.severity == .low) }
    }

    private static func report(_ rows: String...) -> String {
        """
        user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,\
        access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,\
        access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,a,b

        """ + rows.joined(separator: "\n")
    }

    /// A user with one key, made and last used on some days.
    private static func row(key: String, used: String, mfa: Bool = true, name: String = "user/ana") -> String {
        "ana,arn:aws:iam::123456789012:\(name),2025-01-01T00:00:00Z,true,2026-11-25T00:00:00Z,2025-01-01T00:00:00Z,N/A,\(mfa),"
            + "true,\(key),\(used),eu-west-1,s3,false,N/A,N/A,N/A,N/A"
    }

    @Test(
        arguments: [
            ("2024-02-01T00:00:00Z", "2026-11-26T00:00:00Z", 1032), ("2026-08-31T00:00:00Z", "2026-11-26T00:00:00Z", 90),
            ("2026-09-01T00:00:00Z", "2026-11-26T00:00:00Z", nil),
            // Nobody uses it: it is to go, and not to be rotated.
            ("2024-02-01T00:00:00Z", "2026-06-01T00:00:00Z", nil), ("2024-02-01T00:00:00Z", "N/A", nil),
        ] as [(String, String, Int?)])
    func aKeyThatIsInUseAndOldIsFound(made: String, used: String, days: Int?) throws {
        var configuration = Configuration()
        configuration.now = Instant(iso: "2026-11-29")
        let file = ["report.csv": Self.report(Self.row(key: made, used: used))]
        let report = try ReviewTests.audit(Self.account, file, configuration: configuration)
        let found = report.findings.filter { $0.rule == "key-not-rotated" }
        #expect(found.count == (days == nil ? 0 : 1))
        if let days { #expect(found[0].message.contains("Access key 1") && found[0].message.contains("\(days) days")) }
        #expect(report.findings.contains { $0.rule == "unused-credential" } == (days == nil && made < "2026"))
    }

    @Test(arguments: [nil, "2026-11-20T00:00:00Z"]) func aListedKeyIsOldWhoeverUsesIt(used: String?) throws {
        let list =
            #"{"AccessKeyMetadata": [{"UserName": "ana", "AccessKeyId": "AKIAEXAMPLE000000001", "Status": "Active", "CreateDate": "2024-02-01T00:00:00Z"}]}"#
        var files = ["keys.json": list]
        if let used {
            files["get-access-key-last-used-AKIAEXAMPLE000000001.json"] =
                #"{"UserName": "ana", "AccessKeyLastUsed": {"LastUsedDate": "\#(used)", "ServiceName": "s3", "Region": "eu-west-1"}}"#
        }
        let found = try Self.findings("key-not-rotated", files)
        #expect(found.count == 1)
        #expect(found.first?.message.contains(used == nil ? "no input says" : "was last used on 2026-11-20") ?? false)
    }

    @Test func aPasswordAloneOfAnAdministratorCountsMore() throws {
        let file = ["report.csv": Self.report(Self.row(key: "N/A", used: "N/A", mfa: false))]
        #expect(try Self.findings("weak-sign-in", file).map(\.severity) == [.medium])
        let account = ReviewTests.account(users: [ReviewTests.user("ana", "*")])
        let found = try ReviewTests.audit(account, file).findings.filter { $0.rule == "weak-sign-in" }
        #expect(found.map(\.severity) == [.high])
        // Root's password has a rule of its own, and its key is to go.
        let root = [
            "report.csv": Self.report(Self.row(key: "2024-02-01T00:00:00Z", used: "2026-11-26T00:00:00Z", mfa: false, name: "root"))
        ]
        #expect(try Self.findings("weak-sign-in", root) == [])
        #expect(try Self.findings("key-not-rotated", root) == [])
        #expect(try Self.findings("root-credentials", root).map(\.severity) == [.high, .high])
    }

    @Test func anEmptyListOfDevicesIsNoSecondFactor() throws {
        let profile = #"{"LoginProfile": {"UserName": "ana", "CreateDate": "2025-01-01T00:00:00Z"}}"#
        let none = ["profile.json": profile, "list-mfa-devices-ana.json": #"{"MFADevices": []}"#]
        #expect(try Self.findings("weak-sign-in", none).map(\.subject) == ["arn:aws:iam::123456789012:user/ana"])
        let device = #"{"MFADevices": [{"UserName": "ana", "SerialNumber": "s", "EnableDate": "2025-01-01T00:00:00Z"}]}"#
        #expect(try Self.findings("weak-sign-in", ["profile.json": profile, "list-mfa-devices-ana.json": device]) == [])
        // Nobody looked for devices.
        #expect(try Self.findings("weak-sign-in", ["profile.json": profile]) == [])
    }

    @Test(
        arguments: [
            ("2025-12-10T00:00:00Z", Severity.low), ("2026-12-10T00:00:00Z", .info), ("2027-12-10T00:00:00Z", nil),
        ] as [(String, Severity?)])
    func metadataOfProviders(end: String, severity: Severity?) throws {
        let list = #"{"SAMLProviderList": [{"Arn": "arn:aws:iam::123456789012:saml-provider/p", "ValidUntil": "\#(end)"}]}"#
        let found = try Self.findings("identity-provider-expired", ["providers.json": list])
        #expect(found.map(\.severity) == [severity].compactMap(\.self))
        #expect(found.allSatisfy { $0.message.hasSuffix("no role of the input trusts it") })
    }

    @Test(arguments: [
        (#""principal.AWS": {"eq": ["444455556666"]}"#, ", as archive rule `accepted` has it"),
        (#""principal.AWS": {"neq": ["*"]}, "resourceType": {"contains": ["Bucket"]}"#, ", as archive rule `accepted` has it"),
        (#""principal.AWS": {"eq": ["777788889999"]}"#, ""), (#""condition.aws:SourceVpc": {"exists": true}"#, ""),
        (#""condition.aws:SourceVpc": {"exists": false}, "isPublic": {"eq": ["false"]}"#, ", as archive rule `accepted` has it"),
    ])
    func archivedByARule(filter: String, note: String) throws {
        let finding = """
            {"findings": [{"id": "1", "resource": "arn:aws:s3:::papers", "resourceType": "AWS::S3::Bucket", "status": "ARCHIVED",
              "isPublic": false, "principal": {"AWS": "444455556666"}, "action": ["s3:GetObject"], "condition": {},
              "analyzedAt": "2026-11-20T00:00:00Z", "resourceOwnerAccount": "123456789012"}]}
            """
        let rule = #"{"archiveRules": [{"ruleName": "accepted", "filter": {\#(filter)}}]}"#
        let found = try Self.findings("external-access", ["f.json": finding, "rules.json": rule])
        let own = try #require(found.first { $0.subject == "arn:aws:s3:::papers" })
        #expect(own.message.hasSuffix("; the finding was archived\(note)"))
        #expect(own.severity == .low)
    }

    @Test(arguments: [
        ("", true), (#""isPublic": {"eq": ["false"]}"#, false), (#""findingType": {"eq": ["UnusedIAMRole"]}"#, false),
        (#""resourceType": {"eq": ["AWS::S3::Bucket"]}"#, true), (#""principal.AWS": {"eq": ["444455556666"]}"#, false),
    ])
    func aRuleMayHideWhatIsPublic(filter: String, isTold: Bool) throws {
        let rule = #"{"archiveRules": [{"ruleName": "wide", "filter": {\#(filter)}}]}"#
        #expect(try Self.findings("external-access", ["rules.json": rule]).isEmpty == !isTold)
    }

    @Test func actionsOfUsedServicesAreNamed() throws {
        let details = """
            {"JobStatus": "COMPLETED", "JobType": "ACTION_LEVEL", "JobCompletionDate": "2026-11-28T08:00:00Z", "IsTruncated": false,
             "ServicesLastAccessed": [
              {"ServiceName": "S3", "ServiceNamespace": "s3", "LastAuthenticated": "2026-11-20T00:00:00Z",
               "LastAuthenticatedEntity": "arn:aws:iam::123456789012:role/r", "TotalAuthenticatedEntities": 1,
               "TrackedActionsLastAccessed": [{"ActionName": "DeleteBucket"}]},
              {"ServiceName": "SQS", "ServiceNamespace": "sqs", "TotalAuthenticatedEntities": 0}]}
            """
        let role = ReviewTests.role("r", "s3:*").replacing(#""s3:*""#, with: #"["s3:*", "sqs:*"]"#)
        let report = try ReviewTests.audit(ReviewTests.account(roles: [role]), ["details.json": details])
        let found = try #require(report.findings.first { $0.rule == "unused-access" })
        #expect(found.message.contains("1 was never used (of services in use: `s3:DeleteBucket`)"))
    }
}
