import Audit
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
