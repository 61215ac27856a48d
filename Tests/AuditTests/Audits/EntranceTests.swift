import Documents
import Findings
import Testing

@testable import Audit

/// Who gets in from outside by tokens, certificates and services, and how much it counts.
@Suite struct EntranceTests {
    private static let pool = #""cognito-identity.amazonaws.com:aud": "eu-west-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee""#
    private static let amr = #""ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "#

    private static func account(_ principal: String, _ condition: String, action: String = "s3:GetObject") -> String {
        ReviewTests.account(roles: [ReviewTests.role("r", action, principal: principal)]).replacing(
            #""Action": "sts:AssumeRole""#,
            with:
                #""Action": ["sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML"], "Condition": {\#(condition)}"#
        )
    }

    @Test(
        arguments: [
            (
                #"{"Federated": "cognito-identity.amazonaws.com"}"#, #""StringEquals": {\#(pool)}, \#(amr)"unauthenticated"}"#,
                .everybody, .critical
            ),
            (#"{"Federated": "cognito-identity.amazonaws.com"}"#, #""StringEquals": {\#(pool)}"#, .everybody, .critical),
            (#"{"Federated": "cognito-identity.amazonaws.com"}"#, #"\#(amr)"authenticated"}"#, .everybody, .critical),
            (
                #"{"Federated": "cognito-identity.amazonaws.com"}"#, #""StringEquals": {\#(pool)}, \#(amr)"authenticated"}"#,
                .provider, .low
            ),
            (
                #"{"Federated": "arn:aws:iam::123456789012:saml-provider/idp"}"#,
                #""StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}"#, .provider, .info
            ),
            (
                #"{"Federated": "arn:aws:iam::123456789012:oidc-provider/token.example"}"#,
                #""StringEquals": {"token.example:sub": "repo:a/b", "token.example:aud": "sts.amazonaws.com"}"#, .provider, .info
            ),
            (
                #"{"Federated": "arn:aws:iam::123456789012:oidc-provider/token.example"}"#,
                #""StringEquals": {"token.example:aud": "sts.amazonaws.com"}"#, .provider, .medium
            ),
            (#"{"Service": "cloudtrail.amazonaws.com"}"#, "", .service, .low),
        ] as [(String, String, Outsider.Kind, Severity)])
    func whoeverGetsInIsAFinding(principal: String, condition: String, kind: Outsider.Kind, severity: Severity) throws {
        let report = try ReviewTests.audit(Self.account(principal, condition))
        #expect(report.principals.first?.admits.map(\.kind) == [kind])
        #expect(report.findings.filter { $0.rule == "external-access" }.map(\.severity) == [severity])
    }

    @Test(arguments: [
        (#"{"Service": "cloudtrail.amazonaws.com"}"#, #""StringEquals": {"aws:SourceAccount": "123456789012"}"#),
        (#"{"Service": "lambda.amazonaws.com"}"#, ""),
    ])
    func aServiceThatActsForTheAccountIsNoOutsider(principal: String, condition: String) throws {
        let report = try ReviewTests.audit(Self.account(principal, condition))
        #expect(report.principals.first?.admits == [])
        #expect(!report.findings.contains { $0.rule == "external-access" })
    }

    @Test func claimsAreNamed() throws {
        let report = try ReviewTests.audit(
            Self.account(
                #"{"Federated": "arn:aws:iam::123456789012:oidc-provider/token.example"}"#,
                #""StringLike": {"token.example:sub": "repo:a/*"}, "StringEquals": {"token.example:environment": "production"}"#))
        #expect(report.principals.first?.admits.first?.conditions == ["repo:a/*", "environment=production"])
    }

    /// An administrator whom outsiders may become counts more than a queue that they may read.
    @Test(arguments: [("sqs:SendMessage", Severity.medium), ("iam:PutRolePolicy", .high), ("*", .critical)])
    func whatTheRoleHoldsCounts(action: String, severity: Severity) throws {
        let report = try ReviewTests.audit(Self.account(#"{"AWS": "arn:aws:iam::999999999999:root"}"#, "", action: action))
        #expect(report.findings.filter { $0.rule == "external-access" }.map(\.severity) == [severity])
    }

    @Test func anAdministratorIsKnownByThePolicysName() throws {
        let attached =
            #""AttachedManagedPolicies": [{"PolicyName": "AdministratorAccess", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}]"#
        let report = try ReviewTests.audit(
            Self.account(#"{"AWS": "999999999999"}"#, "").replacing(#""AttachedManagedPolicies": []"#, with: attached))
        let finding = try #require(report.findings.first { $0.rule == "administrator-attached" })
        #expect(finding.severity == .high && finding.holders == ["arn:aws:iam::123456789012:role/r"])
        #expect(report.principals.first?.administrator == .depends)
        #expect(report.findings.filter { $0.rule == "external-access" }.map(\.severity) == [.critical])
    }

    @Test(arguments: [
        "get-key-policy-1234abcd-12ab-34cd-56ef-1234567890ab.json", "get-key-policy-mrk-1234abcd12ab34cd56ef1234567890ab.json",
        "get-key-policy-arn:aws:kms:eu-west-1:123456789012:key%2F1234abcd-12ab-34cd-56ef-1234567890ab.json",
    ])
    func aKeysPolicyIsReviewed(file: String) throws {
        let policy =
            #"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}]}"#
        let report = try ReviewTests.audit(
            ReviewTests.account(roles: [ReviewTests.role("r", "s3:GetObject")]),
            [file: #"{"PolicyName": "default", "Policy": "\#(policy)"}"#])
        #expect(
            report.findings.contains { $0.rule == "external-access" && $0.severity == .critical && $0.subject.contains(":key/") })
        #expect(report.findings.contains { $0.rule == "public-access" })
        #expect(report.gaps == [])
    }
}
