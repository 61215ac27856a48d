import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// AWS's meaning of public, and outsiders by account and organisation.
@Suite struct ExposureTests {
    private func policy(_ principal: String, _ condition: String = "{}", more: String = "") throws -> Policy {
        let text = #"""
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(principal), "Action": "s3:GetObject",
             "Resource": "arn:aws:s3:::b/*", "Condition": \#(condition)}\#(more)]}
            """#
        return try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .resource)
    }

    @Test(
        arguments: [
            ("{}", true), (#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, false),
            (#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#, true),
            (#"{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, true),
            (#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}}"#, false),
            (#"{"StringEquals": {"aws:SourceVpce": "vpce-1"}}"#, false),
            (#"{"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}"#, true),
            (#"{"StringLike": {"aws:SourceVpc": "vpc-*"}}"#, true),
            (#"{"StringEquals": {"aws:SourceAccount": "111122223333"}}"#, false),
            (#"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#, false),
            (#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, false),
            (#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/1"}}"#, true), (#"{"IpAddress": {"aws:SourceIp": "2000::/3"}}"#, true),
            (#"{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/0"]}}"#, true),
            (#"{"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, true),
            (#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}"#, false),
            (#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}}"#, true),
            (#"{"StringEquals": {"aws:PrincipalAccount": "111122223333"}}"#, false),
            (#"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}}"#, false),
            (#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}}"#, true),
            (#"{"Bool": {"aws:SecureTransport": "true"}}"#, true), (#"{"StringEquals": {"aws:UserAgent": "secret"}}"#, true),
            (#"{"StringEquals": {"aws:PrincipalTag/team": "red"}}"#, true),
            (#"{"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}}"#, true),
            (#"{"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringEquals": {"aws:SourceVpc": "vpc-1"}}"#, false),
            (#"{"StringEquals": {"aws:Ec2InstanceSourceVpc": "vpc-0123456789abcdef0"}}"#, false),
            (#"{"ArnEquals": {"lambda:SourceFunctionArn": "arn:aws:lambda:eu-west-1:111122223333:function:f"}}"#, false),
            (#"{"StringLike": {"aws:userid": "AROAJQABLZS4A3QDU576Q:*"}}"#, false),
            (#"{"StringLike": {"aws:userid": "AROA*:bob"}}"#, true), (#"{"StringLike": {"aws:userid": "*:bob"}}"#, true),
            (#"{"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}"#, false),
            (#"{"DateLessThan": {"aws:CurrentTime": "2099-01-01T00:00:00Z"}}"#, true),
            (#"{"NumericLessThan": {"aws:EpochTime": "1577836800"}}"#, false),
            (#"{"DateGreaterThan": {"aws:EpochTime": "1577836800"}}"#, true),
        ]) func theMeaningOfPublic(condition: String, isPublic: Bool) throws
    {
        let result = Comparison.exposure(of: try policy(#""*""#, condition))
        #expect(result.newAccess == isPublic, "\(condition) \(result.gaps)")
        #expect(!result.regions.map(\.isStranger).contains(false))
    }

    /// The policy of an API may leave out which API it is; what it admits is the same.
    @Test(arguments: ["execute-api:/*", "execute-api:/prod/GET/*", "arn:aws:execute-api:eu-west-1:111122223333:abc/*"])
    func anAPIsShortNamesAreNames(resource: String) throws {
        func policy(_ more: String) throws -> Policy {
            let text = #"""
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke",
                 "Resource": "\#(resource)"}\#(more)]}
                """#
            return try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .resource)
        }
        #expect(Comparison.exposure(of: try policy("")).newAccess == true)
        let perimeter =
            #", {"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "\#(resource)", "#
            + #""Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}"#
        #expect(Comparison.exposure(of: try policy(perimeter)).newAccess == false)
    }

    /// A service acts on behalf only of those who sign, a token's claims come with a token, and most services take no request without
    /// a signature.
    @Test(
        arguments: [
            ("s3:GetObject", "{}", true), ("kms:Decrypt", "{}", false), ("secretsmanager:GetSecretValue", "{}", false),
            ("kms:Decrypt", #"{"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}}"#, false),
            ("s3:GetObject", #"{"Bool": {"aws:ViaAWSService": "true"}}"#, false),
            ("s3:GetObject", #"{"Bool": {"aws:ViaAWSService": "false"}}"#, true),
            ("s3:GetObject", #"{"StringEquals": {"cognito-identity.amazonaws.com:aud": "eu-west-1:1"}}"#, false),
            ("s3:GetObject", #"{"StringEquals": {"s3:signatureversion": "AWS4-HMAC-SHA256"}}"#, false),
        ]) func whoHasNoCredentials(action: String, condition: String, mayBe: Bool) throws
    {
        let text =
            #"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "\#(action)", "Resource": "*", "Condition": \#(condition)}}"#
        let result = Comparison.exposure(of: try Policy(JSONDocument.parse(text, name: "p").root, kind: .resource))
        #expect(result.newAccess == true)
        #expect(result.regions.contains { $0.principal == "*" } == mayBe, "\(result.regions.map(\.principal))")
    }

    /// It is always the account of whoever asks KMS, and requests of other services never have it.
    @Test(
        arguments: [
            ("kms:Decrypt", "111122223333", []), ("kms:Decrypt", "444455556666", ["arn:aws:iam::444455556666:role/example"]),
            ("s3:GetObject", "444455556666", []),
        ]) func theAccountThatAsksKMSIsTheCallers(action: String, account: String, outsiders: [String]) throws
    {
        let text = #"""
            {"Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "\#(action)", "Resource": "*",
             "Condition": {"StringEquals": {"kms:CallerAccount": "\#(account)"}}}}
            """#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .resource)
        let found = Comparison.exposure(of: policy, beyond: TrustedSide(accounts: ["111122223333"]))
        #expect(Set(found.regions.map(\.principal)) == Set(outsiders))
        #expect(found.newAccess == !outsiders.isEmpty)
    }

    @Test func namedPrincipalsAreNotPublic() throws {
        for principal in [
            #"{"AWS": "111122223333"}"#, #"{"Service": "sns.amazonaws.com"}"#, #"{"AWS": "arn:aws:iam::111122223333:role/r"}"#,
        ] {
            #expect(Comparison.exposure(of: try policy(principal)).newAccess == false)
        }
        let deny =
            #", {"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*", "Condition": \#(#"{"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}"#)}"#
        #expect(Comparison.exposure(of: try policy(#""*""#, more: deny)).newAccess == false)
    }

    @Test func outsidersOfAnAccountAndOfAnOrganisation() throws {
        let inside = TrustedSide(accounts: ["111122223333"])
        #expect(Comparison.exposure(of: try policy(#"{"AWS": "111122223333"}"#), beyond: inside).newAccess == false)
        let external = Comparison.exposure(of: try policy(#"{"AWS": ["111122223333", "444455556666"]}"#), beyond: inside)
        #expect(external.regions.map(\.principal) == ["arn:aws:iam::444455556666:role/example"])
        #expect(external.regions.map(\.isStranger) == [false])
        let organization = TrustedSide(organizations: ["o-a1b2c3d4e5"])
        func org(_ id: String) -> String { #"{"StringEquals": {"aws:PrincipalOrgID": "\#(id)"}}"# }
        #expect(Comparison.exposure(of: try policy(#""*""#, org("o-a1b2c3d4e5")), beyond: organization).newAccess == false)
        #expect(Comparison.exposure(of: try policy(#""*""#, org("o-zzzzzzzzzz")), beyond: organization).newAccess == true)
        #expect(Comparison.exposure(of: try policy(#"{"AWS": "444455556666"}"#), beyond: organization).newAccess == true)
    }

    /// A source's account, organisation, network or address is not the one who asks: outsiders may be behind it.
    @Test(
        arguments: [
            (#""*""#, #"{"StringEquals": {"aws:SourceVpce": "vpce-1"}}"#, true),
            (#""*""#, #"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, true),
            (#""*""#, #"{"StringEquals": {"aws:PrincipalAccount": "111122223333"}}"#, false),
            (#""*""#, #"{"StringEquals": {"aws:PrincipalAccount": "444455556666"}}"#, true),
            (#"{"Service": "sns.amazonaws.com"}"#, #"{"StringEquals": {"aws:SourceAccount": "111122223333"}}"#, false),
            (#"{"Service": "sns.amazonaws.com"}"#, #"{"StringEquals": {"aws:SourceAccount": "444455556666"}}"#, true),
            (#"{"Service": "sns.amazonaws.com"}"#, #"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:444455556666:*"}}"#, true),
            (#"{"Service": "sns.amazonaws.com"}"#, #"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}}"#, false),
            // Without a condition on the source it acts for whoever uses it.
            (#"{"Service": "sns.amazonaws.com"}"#, "{}", true),
            (#"{"Service": "sns.amazonaws.com"}"#, #"{"Bool": {"aws:SecureTransport": "true"}}"#, true),
        ]) func outsidersBehindASource(principal: String, condition: String, lets: Bool) throws
    {
        let inside = TrustedSide(accounts: ["111122223333"])
        let result = Comparison.exposure(of: try policy(principal, condition), beyond: inside)
        #expect(result.newAccess == lets, "\(principal) \(condition) \(result.gaps)")
    }

    /// A role is given to a service by its own account alone. Tokens of an issuer that everybody shares are anybody's.
    @Test(
        arguments: [
            (#"{"Service": "lambda.amazonaws.com"}"#, "{}", false),
            (token(issuer), "{}", true), (token(issuer), #"{"StringEquals": {"\#(issuer):aud": "sts.amazonaws.com"}}"#, true),
            (token(issuer), #"{"StringLike": {"\#(issuer):sub": "repo:acme/*"}}"#, false),
            (token(issuer), #"{"StringLike": {"\#(issuer):sub": "repo:*"}}"#, true),
            (token(issuer), #"{"StringLike": {"\#(issuer):sub": "repo:acme*"}}"#, true),
            (token(issuer), #"{"StringEquals": {"\#(issuer):repository_id": "123"}}"#, false),
            (token("gitlab.com"), #"{"StringEquals": {"gitlab.com:aud": "https://gitlab.com"}}"#, true),
            (token("oidc.eks.eu-west-1.amazonaws.com/id/A"), "{}", false),
        ]) func whoTakesARoleFromOutside(principal: String, condition: String, lets: Bool) throws
    {
        let text = #"""
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(principal), "Action": "sts:AssumeRole*",
             "Condition": \#(condition)}]}
            """#
        let trust = try Policy(JSONDocument.parse(text, name: "trust.json").root, kind: .trust)
        let result = Comparison.exposure(of: trust, beyond: TrustedSide(accounts: ["111122223333"]))
        #expect(result.newAccess == lets, "\(principal) \(condition) \(result.gaps)")
    }

    private static let issuer = "token.actions.githubusercontent.com"
    private static func token(_ host: String) -> String { #"{"Federated": "arn:aws:iam::111122223333:oidc-provider/\#(host)"}"# }

    @Test func forbiddenAccessIsFoundWithItsWitness() throws {
        func identity(_ statements: String) throws -> Policy {
            try Policy(
                JSONDocument.parse(#"{"Version": "2012-10-17", "Statement": [\#(statements)]}"#, name: "p").root, kind: .resource)
        }
        let forbidden = try identity(#"{"Effect": "Allow", "Action": ["iam:PassRole", "s3:Delete*"]}"#)
        let clean = try identity(#"{"Effect": "Allow", "Principal": "*", "Action": "s3:Get*", "Resource": "*"}"#)
        #expect(Comparison.overlap(forbidden: [forbidden], new: [clean]).newAccess == false)
        let guilty = try identity(#"{"Effect": "Allow", "Principal": "*", "Action": "s3:*Object", "Resource": "arn:aws:s3:::b/*"}"#)
        let region = try #require(Comparison.overlap(forbidden: [forbidden], new: [guilty]).regions.first)
        #expect(region.witness.action.text == "s3:DeleteObject")
        #expect(region.otherStatement?.statement.index == 0)
        let all = try identity(#"{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}"#)
        // Whoever has no credentials comes first, and passes no role.
        #expect(
            Comparison.overlap(forbidden: [forbidden], new: [all]).regions.map(\.forbiddenPattern?.text) == [
                "s3:Delete*", "iam:PassRole",
            ])
    }
}
