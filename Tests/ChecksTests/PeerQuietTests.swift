import Documents
import Findings
import PolicyLanguage
import Testing
@testable import Lint

@testable import Audit

/// For the checks of AWS's own ValidatePolicy, documents that come near to what they refuse, and are right: none of the rules that
/// the table names fires there, nor any other with severity error.
@Suite struct PeerQuietTests {
    /// Code, kind, document.
    static let cases: [(code: String, kind: PolicyKind, text: String)] = table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 2)
        let kinds: [Substring: PolicyKind] = [
            "identity": .identity, "resource": .resource, "trust": .trust, "scp": .serviceControl, "rcp": .resourceControl,
        ]
        guard parts.count == 3, let kind = kinds[parts[1]] else { return nil }
        return (String(parts[0]), kind, String(parts[2]))
    }

    @Test func theTableIsRead() {
        #expect(Self.cases.count == Self.table.split(separator: "\n").count)
    }

    @Test(arguments: cases.indices) func nothingIsWrong(_ number: Int) throws {
        let (code, kind, text) = Self.cases[number]
        let entry = try #require(PeerRule.all.first { $0.peer == "access-analyzer" && $0.name == code }, "\(code) is in the table")
        for finding in CheckEngine().check(SourceText(name: code, bytes: Array(text.utf8)), kind: kind, lookup: CatalogueCache()) {
            #expect(!entry.rules.contains(finding.rule), "\(code): \(text) gave \(finding.rule): \(finding.message)")
            #expect(finding.severity != .high, "\(code): \(text) gave \(finding.rule): \(finding.message)")
        }
    }

    private static let table = #"""
        ARN_ACCOUNT_NOT_ALLOWED identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:us-east-1:111122223333:accesspoint/ap/object/*"}]}
        ARN_REGION_NOT_ALLOWED identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:GetUser", "Resource": "arn:aws:iam::111122223333:user/u"}]}
        ARN_REGION_NOT_ALLOWED identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "cloudfront:GetDistribution", "Resource": "arn:aws:cloudfront::111122223333:distribution/E1"}]}
        DATA_TYPE_MISMATCH identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": 3600}}}]}
        DUPLICATE_KEYS_WITH_DIFFERENT_CASE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:userid": "a"}, "StringNotEquals": {"aws:UserId": "b"}}}]}
        INVALID_ACTION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:getobject", "S3:PutObject", "s3:Get*"], "Resource": "arn:aws:s3:::b/*"}]}
        INVALID_ARN_ACCOUNT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:GetUser", "Resource": "arn:aws:iam::*:user/u"}]}
        INVALID_ARN_ACCOUNT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:GetPolicy", "Resource": "arn:aws:iam::aws:policy/ReadOnlyAccess"}]}
        INVALID_ARN_PREFIX identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
        INVALID_ARN_REGION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-*:111122223333:q"}]}
        INVALID_ARN_REGION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:ap-southeast-7:111122223333:q"}]}
        INVALID_ARN_REGION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws-us-gov:sqs:us-gov-west-1:111122223333:q"}]}
        INVALID_ARN_RESOURCE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:GetUser", "Resource": "arn:aws:iam::111122223333:user/team/u"}]}
        INVALID_ARN_RESOURCE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:StartInstances", "Resource": "arn:aws:ec2:*:111122223333:*"}]}
        INVALID_ARN_SERVICE_CASE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "elasticloadbalancing:DeleteRule", "Resource": "arn:aws:elasticloadbalancing:*:*:listener-rule/app/*/*/*/*"}]}
        INVALID_CONDITION_DATA_TYPE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:userid": ["a", "1"]}}}]}
        INVALID_CONDITION_KEY_FORMAT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:StartInstances", "Resource": "*", "Condition": {"StringEquals": {"ec2:ResourceTag/a": "b"}}}]}
        INVALID_CONDITION_MULTIPLE_BOOLEAN identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"Bool": {"aws:SecureTransport": ["true"]}}}]}
        INVALID_CONDITION_OPERATOR identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "*", "Condition": {"StringEqualsIgnoreCase": {"aws:PrincipalTag/a": "a"}, "ArnNotLikeIfExists": {"aws:PrincipalArn": "arn:aws:iam::*:role/r"}, "ForAnyValue:StringLike": {"aws:TagKeys": "a*"}}}]}
        INVALID_GLOBAL_CONDITION_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"AWS:PRINCIPALORGID": "o-abcdefghij"}}}]}
        INVALID_PARTITION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws-cn:s3:::b/*"}]}
        INVALID_POLICY_ELEMENT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}], "Id": "x"}
        INVALID_PRINCIPAL_FORMAT resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        INVALID_PRINCIPAL_FORMAT resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:sts::111122223333:assumed-role/r/s"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        INVALID_PRINCIPAL_FORMAT resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E15MNIMTCFKK4C"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        INVALID_PRINCIPAL_KEY resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        INVALID_REGION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-central-2:111122223333:q"}]}
        INVALID_SERVICE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:us-east-1:111122223333:abc/*/GET/x"}]}
        INVALID_SERVICE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "arn:aws:logs:us-east-1:111122223333:log-group:/a/b:log-stream:*"}]}
        INVALID_SERVICE_CONDITION_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"StringEquals": {"s3:prefix": "a"}}}]}
        INVALID_SERVICE_IN_ACTION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "*"}]}
        INVALID_VARIABLE_FOR_OPERATOR identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:PrincipalTag/a": "${aws:username}"}}}]}
        INVALID_VERSION identity {"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        MISSING_ACTION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}]}
        MISSING_ARN_FIELD identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/a:b"}]}
        MISSING_ARN_REGION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "route53:GetHostedZone", "Resource": "arn:aws:route53:::hostedzone/Z1"}]}
        MISSING_EFFECT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        MISSING_PRINCIPAL resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}}]}
        MISSING_QUALIFIER identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "*", "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": "a"}, "Null": {"aws:TagKeys": "false"}}}]}
        MISSING_QUALIFIER identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "*", "Condition": {"Null": {"aws:TagKeys": "false"}}}]}
        MISSING_RESOURCE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "NotResource": "arn:aws:s3:::b/*"}]}
        NULL_WITH_IF_EXISTS identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"Null": {"aws:PrincipalTag/a": "true"}}}]}
        SCP_SYNTAX_ERROR_PRINCIPAL scp {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "iam:CreateUser", "Resource": "*"}]}
        SCP_SYNTAX_ERROR_ACTION_WILDCARD scp {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": ["iam:*User", "iam:C*eate*"], "Resource": "*"}]}
        UNIQUE_SIDS_REQUIRED identity {"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}, {"Sid": "B", "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:111122223333:q"}]}
        UNSUPPORTED_ACTION_IN_POLICY trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]}]}
        UNSUPPORTED_ACTION_IN_POLICY trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "pods.eks.amazonaws.com"}, "Action": ["sts:AssumeRole", "sts:TagSession"]}]}
        UNSUPPORTED_ELEMENT_COMBINATION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotAction": "s3:*", "NotResource": "arn:aws:s3:::b"}]}
        UNSUPPORTED_GLOBAL_CONDITION_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/r"}}}]}
        UNSUPPORTED_RESOURCE_ARN_IN_POLICY resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        UNSUPPORTED_SID resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Sid": "Allow read of a-b_c"}]}
        UNSUPPORTED_WILDCARD_IN_PRINCIPAL resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/r"}}}]}
        MISSING_BRACE_IN_VARIABLE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}/${*}/${?}/${$}"}]}
        MISSING_QUOTE_IN_VARIABLE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}/*"}]}
        VARIABLE_UNSUPPORTED_IN_VERSION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:userid}"}]}
        PRIVATE_IP_ADDRESS identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}]}
        PRIVATE_IP_ADDRESS identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringEquals": {"aws:SourceVpc": "vpc-12345678"}}}]}
        INVALID_SERVICE_PRINCIPAL_FORMAT resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "logs.eu-west-1.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}}]}
        MISSING_TAG_KEY_IN_CONDITION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:CreateVolume", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/a": "b"}}}]}
        INVALID_VPC_FORMAT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:SourceVpc": "vpc-0123456789abcdef0"}}}]}
        INVALID_VPCE_FORMAT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:SourceVpce": ["vpce-1a2b3c4d", "vpce-0123456789abcdef0"]}}}]}
        FEDERATED_PRINCIPAL_NOT_SUPPORTED trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/p"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}
        UNSUPPORTED_ACTION_FOR_CONDITION_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"StringEquals": {"s3:prefix": "a"}}}]}
        UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:SourceOrgID": "o-abcdefghij"}}}]}
        TYPE_MISMATCH_IP_RANGE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32", "203.0.113.9"]}}}]}
        MISSING_ACTION_FOR_CONDITION_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/r", "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}}]}
        INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:12345678-1234-1234-1234-123456789012"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}}]}
        MISMATCHED_ACTION_FOR_PRINCIPAL trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333", "Federated": "arn:aws:iam::111122223333:saml-provider/p"}, "Action": ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:TagSession"], "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}}]}
        MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "rolesanywhere.amazonaws.com"}, "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"], "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:rolesanywhere:us-east-1:111122223333:trust-anchor/x"}}}]}
        RCP_SYNTAX_ERROR_PRINCIPAL rcp {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}]}
        RCP_SYNTAX_ERROR_ACTION rcp {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": ["s3:*", "kms:*", "secretsmanager:*", "sqs:*", "sts:*"], "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}]}
        MISSING_ARN_ACCOUNT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "apigateway:GET", "Resource": "arn:aws:apigateway:us-east-1::/restapis/*"}]}
        INVALID_KMS_KEY_VALUE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}}}]}
        VARIABLE_USAGE_TOO_PERMISSIVE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:SourceVpc": "vpc-12345678"}}}]}
        WILDCARD_USAGE_TOO_PERMISSIVE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringLike": {"aws:PrincipalTag/x": "a*"}}}]}
        CREATE_SLR_WITH_STAR_IN_RESOURCE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS*"}]}
        CREATE_SLR_WITH_STAR_IN_RESOURCE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:CreateServiceLinkedRole", "Resource": "*", "Condition": {"StringEquals": {"iam:AWSServiceName": "ecs.amazonaws.com"}}}]}
        DEPRECATED_GLOBAL_CONDITION_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}}]}
        INVALID_DATE_VALUE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"DateGreaterThan": {"aws:CurrentTime": ["2026-01-01", "2026-01-01T00:00:00Z", "1735689600"]}}}]}
        INVALID_ROLE_REFERENCE resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/r"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        MISSING_VERSION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        WILDCARD_WITHOUT_LIKE_OPERATOR identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringLike": {"aws:PrincipalTag/a": "b*"}, "ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::*:role/r*"}}}]}
        TYPE_MISMATCH identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"NumericLessThanEquals": {"s3:max-keys": "10"}}}]}
        TYPE_MISMATCH identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::b"}, "StringEquals": {"aws:RequestedRegion": "us-east-1"}}}]}
        TYPE_MISMATCH_BOOLEAN identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"Bool": {"aws:SecureTransport": "TRUE"}}}]}
        SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:acme/site:ref:refs/heads/main"}}}]}
        SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:acme/site:environment:prod"}}}]}
        RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY rcp {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-abcdefghij"}, "Null": {"aws:SourceAccount": "false"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}}]}
        USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:VpceAccount": "111122223333"}}}]}
        UNTRUSTWORTHY_CONDITION_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringEquals": {"aws:PrincipalTag/a": "b"}}}]}
        ALLOW_WITH_NOT_PRINCIPAL resource {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::111122223333:root"]}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}]}
        FORALLVALUES_WITH_SINGLE_VALUED_KEY identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "*", "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}, "Null": {"aws:TagKeys": "false"}}}]}
        PASS_ROLE_WITH_STAR_IN_RESOURCE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/app-*", "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}}]}
        MISSING_PAIRED_CONDITION_KEYS identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "StringEquals": {"aws:SourceVpce": "vpce-12345678"}}}]}
        DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:StopInstances", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/a": "b"}}}]}
        RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL resource {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:us-east-1:111122223333:t"}}}]}
        MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"gitlab.com:aud": "https://gitlab.com"}, "StringLike": {"gitlab.com:sub": "project_path:acme/site:ref_type:branch:ref:main"}}}]}
        MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/app.terraform.io"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"app.terraform.io:aud": "aws.workload.identity"}, "StringLike": {"app.terraform.io:sub": "organization:acme:project:p:workspace:w:run_phase:*"}}}]}
        MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE:sub": "system:serviceaccount:ns:sa", "oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE:aud": "sts.amazonaws.com"}}}]}
        STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/r"}}}]}
        DYNAMODB_ATTRIBUTES_WITHOUT_SELECT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:us-east-1:111122223333:table/t", "Condition": {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["a"]}, "StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}}}]}
        S3_PREFIX_IN_NEGATIVE_CONTEXT identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"StringLike": {"s3:prefix": "a/*"}}}]}
        FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:acme/site:ref:refs/heads/main"}}}]}
        EMPTY_SID_VALUE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Sid": "A"}]}
        EQUIVALENT_TO_NULL_FALSE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringLike": {"aws:PrincipalTag/a": "a*"}}}]}
        IMPROVE_IP_RANGE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.64/26"}}}]}
        REDUNDANT_ACTION identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "s3:PutObject"], "Resource": "arn:aws:s3:::b/*"}]}
        REDUNDANT_CONDITION_VALUE_NUM identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b", "Condition": {"NumericEquals": {"s3:max-keys": ["1", "2"]}}}]}
        REDUNDANT_RESOURCE identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"]}]}
        WILDCARD_IN_SERVICE_NAME identity {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iot:Get*", "Resource": "*"}]}
        IRRELEVANT_CONDITION_KEY_IN_POLICY trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/r"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}
        REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY trust {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111122223333:role/r", "arn:aws:iam::111122223333:role/s"]}, "Action": "sts:AssumeRole"}]}
        """#
}
