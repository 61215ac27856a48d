import Documents
import Findings
import Testing

@testable import Audit
@testable import Changes

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

    private static let gitHub = "token.actions.githubusercontent.com"

    private static func provider(_ host: String) -> String {
        #"{"Federated": "arn:aws:iam::123456789012:oidc-provider/\#(host)"}"#
    }

    /// The tokens of an issuer that everybody shares are anybody's unless a condition says whose.
    @Test(
        arguments: [
            (provider(gitHub), #""StringEquals": {"\#(gitHub):aud": "sts.amazonaws.com"}"#, .everybody, .critical),
            (provider(gitHub), #""StringLike": {"\#(gitHub):sub": "repo:*"}"#, .everybody, .critical),
            (provider(gitHub), #""StringLike": {"\#(gitHub):sub": ["repo:acme/site:*", "*"]}"#, .everybody, .critical),
            (provider("gitlab.com"), #""StringEquals": {"gitlab.com:aud": "https://gitlab.com"}"#, .everybody, .critical),
            (provider("app.terraform.io"), "", .everybody, .critical),
            (#"{"Federated": "accounts.google.com"}"#, "", .everybody, .critical),
            (provider(gitHub), #""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#, .everybody, .high),
            // Whose token it is, is told.
            (provider(gitHub), #""StringLike": {"\#(gitHub):sub": "repo:acme/*"}"#, .provider, .info),
            (provider(gitHub), #""StringEquals": {"\#(gitHub):repository_id": "123"}"#, .provider, .info),
            (#"{"Federated": "accounts.google.com"}"#, #""StringEquals": {"accounts.google.com:aud": "1234"}"#, .provider, .medium),
        ] as [(String, String, Outsider.Kind, Severity)])
    func tokensOfASharedIssuerAreAnybodys(principal: String, condition: String, kind: Outsider.Kind, severity: Severity) throws {
        let report = try ReviewTests.audit(Self.account(principal, condition))
        #expect(report.principals.first?.admits.map(\.kind) == [kind])
        #expect(report.findings.filter { $0.rule == "external-access" }.map(\.severity) == [severity])
        #expect(report.gaps == [])
    }

    @Test func whoHasAnAccountAtAnIssuerIsNamed() throws {
        let condition = #""StringEquals": {"\#(Self.gitHub):aud": "sts.amazonaws.com"}"#
        let account = Self.account(Self.provider(Self.gitHub), condition, action: "*")
        let found = try ReviewTests.audit(account).findings.filter { $0.rule == "external-access" }
        #expect(found.map(\.severity) == [.critical])
        #expect(
            found.first?.message
                == "everybody with an account at GitHub, under `\(Self.gitHub):aud`, may take the role "
                + "`arn:aws:iam::123456789012:role/r`, which is an administrator")
        // A provider that the account does not have signs nobody in.
        let list = #"{"OpenIDConnectProviderList": []}"#
        let other = try ReviewTests.audit(account, ["list-open-id-connect-providers-123456789012.json": list])
        #expect(!other.findings.contains { $0.rule == "external-access" })
    }

    /// What another statement denies is not open.
    @Test func aDenyOfOtherSubjectsClosesASharedIssuer() throws {
        let deny =
            #"{"Effect": "Deny", "Principal": \#(Self.provider(Self.gitHub)), "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringNotLike": {"\#(Self.gitHub):sub": "repo:acme/*"}}}"#
        let account = Self.account(Self.provider(Self.gitHub), "").replacing(
            #""Condition": {}}"#, with: #""Condition": {}}, \#(deny)"#)
        #expect(try ReviewTests.audit(account).principals.first?.admits.map(\.kind) == [.provider])
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
