import Documents
import PolicyLanguage
import Testing
@testable import Lint

@testable import Audit

/// For the checks of AWS's own ValidatePolicy, a document on which AWS makes them: a rule that the table names must fire there.
@Suite struct PeerFixtures {
    /// Code, kind, members of one statement; a document of its own begins with `{`.
    static let cases: [(String, PolicyKind, String)] = [
        ("ARN_ACCOUNT_NOT_ALLOWED", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:aws:s3::111122223333:b/*""#)),
        (
            "ARN_REGION_NOT_ALLOWED", .identity,
            a(#""Action": "iam:GetUser", "Resource": "arn:aws:iam:us-east-1:111122223333:user/u""#)
        ),
        ("DATA_TYPE_MISMATCH", .identity, #"{"Version": 2012, "Statement": []}"#),
        ("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", .identity, c(#""StringEquals": {"aws:userid": "a", "aws:UserId": "b"}"#)),
        ("INVALID_ACTION", .identity, a(#""Action": "iam:CreateUsers", "Resource": "*""#)),
        ("INVALID_ARN_ACCOUNT", .identity, a(#""Action": "iam:GetUser", "Resource": "arn:aws:iam::12:user/u""#)),
        ("INVALID_ARN_PREFIX", .identity, a(#""Action": "s3:GetObject", "Resource": "aws:s3:::b/*""#)),
        ("INVALID_ARN_REGION", .identity, a(#""Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east:111122223333:q""#)),
        ("INVALID_ARN_RESOURCE", .identity, a(#""Action": "iam:GetUser", "Resource": "arn:aws:iam::111122223333:usr/u""#)),
        ("INVALID_ARN_SERVICE_CASE", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:aws:S3:::b/*""#)),
        ("INVALID_CONDITION_DATA_TYPE", .identity, c(#""StringEquals": {"aws:userid": ["a", 1]}"#)),
        ("INVALID_CONDITION_KEY_FORMAT", .identity, c(#""StringEquals": {"userid": "a"}"#)),
        ("INVALID_CONDITION_MULTIPLE_BOOLEAN", .identity, c(#""Bool": {"aws:SecureTransport": ["true", "false"]}"#)),
        ("INVALID_CONDITION_OPERATOR", .identity, c(#""StringMatches": {"aws:userid": "a"}"#)),
        (
            "INVALID_EFFECT", .identity,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Permit", "Action": "*", "Resource": "*"}]}"#
        ),
        ("INVALID_GLOBAL_CONDITION_KEY", .identity, c(#""StringEquals": {"aws:principalOrgIds": "a"}"#)),
        ("INVALID_PARTITION", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:amazon:s3:::b/*""#)),
        ("INVALID_POLICY_ELEMENT", .identity, #"{"Version": "2012-10-17", "Statement": [], "Foo": 1}"#),
        ("INVALID_PRINCIPAL_FORMAT", .resource, b(#""Principal": "111122223333""#)),
        ("INVALID_PRINCIPAL_KEY", .resource, b(#""Principal": {"User": "111122223333"}"#)),
        ("INVALID_REGION", .identity, a(#""Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:mars-1:111122223333:q""#)),
        ("INVALID_SERVICE", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:aws:sss:::b/*""#)),
        ("INVALID_SERVICE_CONDITION_KEY", .identity, c(#""StringEquals": {"s3:prefixes": "a"}"#)),
        ("INVALID_SERVICE_IN_ACTION", .identity, a(#""Action": "simple:GetObject", "Resource": "*""#)),
        ("INVALID_VARIABLE_FOR_OPERATOR", .identity, c(#""NumericEquals": {"s3:max-keys": "${aws:username}"}"#)),
        ("INVALID_VERSION", .identity, #"{"Version": "2023-01-01", "Statement": []}"#),
        ("JSON_SYNTAX_ERROR", .identity, #"{"Version": "2012-10-17" "Statement": []}"#),
        ("MISSING_ACTION", .identity, a(#""Resource": "*""#)),
        ("MISSING_ARN_FIELD", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:aws:s3::b""#)),
        ("MISSING_ARN_REGION", .identity, a(#""Action": "sqs:SendMessage", "Resource": "arn:aws:sqs::111122223333:q""#)),
        ("MISSING_EFFECT", .identity, #"{"Version": "2012-10-17", "Statement": [{"Action": "*", "Resource": "*"}]}"#),
        ("MISSING_PRINCIPAL", .resource, a(#""Action": "s3:GetObject", "Resource": "*""#)),
        ("MISSING_QUALIFIER", .identity, c(#""StringEquals": {"aws:TagKeys": "a"}"#)),
        ("MISSING_RESOURCE", .identity, a(#""Action": "s3:GetObject""#)),
        ("MISSING_STATEMENT", .identity, #"{"Version": "2012-10-17"}"#),
        ("NULL_WITH_IF_EXISTS", .identity, c(#""NullIfExists": {"aws:TagKeys": "true"}"#)),
        ("SCP_SYNTAX_ERROR_PRINCIPAL", .serviceControl, d(#""Principal": "*", "Action": "s3:*", "Resource": "*""#)),
        (
            "UNIQUE_SIDS_REQUIRED", .identity,
            #"{"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}, "#
                + #"{"Sid": "A", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}"#
        ),
        ("UNSUPPORTED_ACTION_IN_POLICY", .trust, t(#""Principal": {"AWS": "111122223333"}"#, "iam:GetUser")),
        (
            "UNSUPPORTED_ELEMENT_COMBINATION", .identity,
            a(#""Action": "s3:GetObject", "NotAction": "s3:PutObject", "Resource": "*""#)
        ),
        ("UNSUPPORTED_GLOBAL_CONDITION_KEY", .identity, c(#""StringEquals": {"aws:ARN": "a"}"#)),
        ("UNSUPPORTED_PRINCIPAL", .identity, a(#""Principal": "*", "Action": "s3:GetObject", "Resource": "*""#)),
        (
            "UNSUPPORTED_RESOURCE_ARN_IN_POLICY", .resource,
            a(
                #""Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:sqs:us-east-1:111122223333:q""#
            )
        ),
        ("UNSUPPORTED_SID", .identity, a(#""Sid": "a b", "Action": "s3:GetObject", "Resource": "*""#)),
        ("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", .resource, b(#""Principal": {"AWS": "arn:aws:iam::111122223333:user/*"}"#)),
        ("MISSING_BRACE_IN_VARIABLE", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username""#)),
        ("MISSING_QUOTE_IN_VARIABLE", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username, 'x}""#)),
        (
            "UNSUPPORTED_SPACE_IN_VARIABLE", .identity,
            a(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws: username}""#)
        ),
        ("EMPTY_VARIABLE", .identity, a(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${}""#)),
        ("VARIABLE_UNSUPPORTED_IN_ELEMENT", .identity, a(#""Action": "${aws:username}:Get", "Resource": "*""#)),
        (
            "VARIABLE_UNSUPPORTED_IN_VERSION", .identity,
            #"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}"}]}"#
        ),
        ("PRIVATE_IP_ADDRESS", .identity, c(#""IpAddress": {"aws:SourceIp": "10.0.0.0/24"}"#)),
        ("PRIVATE_NOT_IP_ADDRESS", .identity, c(#""NotIpAddress": {"aws:SourceIp": "10.0.0.0/24"}"#)),
        ("POLICY_SIZE_EXCEEDS_SCP_QUOTA", .serviceControl, large(10_300)),
        ("POLICY_SIZE_EXCEEDS_RCP_QUOTA", .resourceControl, large(5_200)),
        ("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", .identity, large(6_200)),
        ("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", .resource, large(21_000)),
        ("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", .trust, large(2_100)),
        ("INVALID_SERVICE_PRINCIPAL_FORMAT", .resource, b(#""Principal": {"Service": "ec2"}"#)),
        ("MISSING_TAG_KEY_IN_CONDITION", .identity, c(#""StringEquals": {"aws:RequestTag": "a"}"#)),
        ("INVALID_VPC_FORMAT", .identity, c(#""StringEquals": {"aws:SourceVpc": "vpc-1"}"#)),
        ("INVALID_VPCE_FORMAT", .identity, c(#""StringEquals": {"aws:SourceVpce": "vpc-12345678"}"#)),
        (
            "FEDERATED_PRINCIPAL_NOT_SUPPORTED", .resource,
            b(#""Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/p"}"#)
        ),
        ("UNSUPPORTED_ACTION_FOR_CONDITION_KEY", .identity, c(#""StringEquals": {"s3:prefix": "a"}"#)),
        (
            "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", .resource,
            b(
                #""Principal": {"Service": "sns.amazonaws.com"}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#
            )
        ),
        ("ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL", .trust, t(#""NotPrincipal": {"AWS": "111122223333"}"#)),
        ("ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL", .trust, t(#""Principal": "*""#)),
        ("ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE", .trust, t(#""Principal": {"AWS": "111122223333"}, "Resource": "*""#)),
        ("TYPE_MISMATCH_IP_RANGE", .identity, c(#""IpAddress": {"aws:SourceIp": "home"}"#)),
        ("MISSING_ACTION_FOR_CONDITION_KEY", .identity, c(#""StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}"#)),
        (
            "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY", .trust,
            t(#""Principal": {"Federated": "okta"}"#, "sts:AssumeRoleWithSAML")
        ),
        ("MISMATCHED_ACTION_FOR_PRINCIPAL", .trust, t(#""Principal": {"AWS": "111122223333"}"#, "sts:AssumeRoleWithSAML")),
        ("MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY", .trust, t(#""Principal": {"Service": "rolesanywhere.amazonaws.com"}"#)),
        ("RCP_SYNTAX_ERROR_PRINCIPAL", .resourceControl, d(#""Principal": {"AWS": "*"}, "Action": "s3:*", "Resource": "*""#)),
        ("RCP_SYNTAX_ERROR_ALLOW", .resourceControl, a(#""Principal": "*", "Action": "s3:*", "Resource": "*""#)),
        ("RCP_SYNTAX_ERROR_NOTACTION", .resourceControl, d(#""Principal": "*", "NotAction": "s3:*", "Resource": "*""#)),
        ("RCP_SYNTAX_ERROR_ACTION", .resourceControl, d(#""Principal": "*", "Action": "*", "Resource": "*""#)),
        ("MISSING_ARN_ACCOUNT", .identity, a(#""Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1::q""#)),
        (
            "INVALID_KMS_KEY_VALUE", .identity,
            c(#""StringEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "1234abcd"}"#, "s3:PutObject")
        ),
        ("VARIABLE_USAGE_TOO_PERMISSIVE", .identity, c(#""StringLike": {"aws:SourceVpc": "${aws:PrincipalTag/vpc}"}"#)),
        ("WILDCARD_USAGE_TOO_PERMISSIVE", .identity, c(#""StringLike": {"aws:SourceVpc": "vpc-*"}"#)),
        (
            "CREATE_SLR_WITH_NOT_RESOURCE", .identity,
            a(#""Action": "iam:CreateServiceLinkedRole", "NotResource": "arn:aws:iam::*:role/r""#)
        ),
        (
            "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", .identity,
            a(#""Action": "iam:*", "NotResource": "arn:aws:iam::*:role/r""#)
        ),
        (
            "CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE", .identity,
            a(#""NotAction": "s3:*", "NotResource": "arn:aws:iam::*:role/r""#)
        ),
        ("CREATE_SLR_WITH_STAR_IN_RESOURCE", .identity, a(#""Action": "iam:CreateServiceLinkedRole", "Resource": "*""#)),
        ("CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE", .identity, a(#""Action": "iam:*", "Resource": "*""#)),
        ("CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", .identity, a(#""NotAction": "s3:*", "Resource": "*""#)),
        ("DEPRECATED_GLOBAL_CONDITION_KEY", .identity, c(#""StringEquals": {"aws:SourceOwner": "111122223333"}"#)),
        ("INVALID_DATE_VALUE", .identity, c(#""DateLessThan": {"aws:CurrentTime": "01/02/2026"}"#)),
        ("INVALID_ROLE_REFERENCE", .resource, b(#""Principal": {"AWS": "AROA1234567890ABCDEFG"}"#)),
        ("INVALID_USER_REFERENCE", .resource, b(#""Principal": {"AWS": "AIDA1234567890ABCDEFG"}"#)),
        ("MISSING_VERSION", .identity, #"{"Statement": []}"#),
        (
            "UNIQUE_SIDS_RECOMMENDED", .resource,
            #"{"Version": "2012-10-17", "Statement": [{"Sid": "A", "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "#
                + #""Resource": "*"}, {"Sid": "A", "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}]}"#
        ),
        ("WILDCARD_WITHOUT_LIKE_OPERATOR", .identity, c(#""StringEquals": {"aws:PrincipalTag/a": "b*"}"#)),
        ("TYPE_MISMATCH", .identity, c(#""NumericEquals": {"aws:username": "1"}"#)),
        ("TYPE_MISMATCH_BOOLEAN", .identity, c(#""Bool": {"aws:SecureTransport": "si"}"#)),
        ("TYPE_MISMATCH_DATE", .identity, c(#""DateEquals": {"aws:CurrentTime": "now"}"#)),
        ("TYPE_MISMATCH_NUMBER", .identity, c(#""NumericEquals": {"s3:max-keys": "ten"}"#, "s3:ListBucket")),
        ("TYPE_MISMATCH_STRING", .identity, c(#""BinaryEquals": {"aws:userid": "&&&"}"#)),
        ("SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED", .trust, gitHub(#""StringLike": {"\#(claim):sub": "repo:acme/*"}"#)),
        (
            "RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY", .resourceControl,
            d(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:SourceOrgID": "o-abcdefghij"}}"#
            )
        ),
        (
            "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY", .resourceControl,
            d(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#
            )
        ),
        (
            "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK", .resourceControl,
            d(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "#
                    + #""o-abcdefghij"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}"#)
        ),
        (
            "USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES", .identity,
            c(#""StringEquals": {"aws:VpceAccount": "111122223333"}"#, "sts:AssumeRole")
        ),
        ("UNTRUSTWORTHY_CONDITION_KEY", .identity, c(#""StringLike": {"aws:UserAgent": "app*"}"#)),
        ("ALLOW_WITH_NOT_PRINCIPAL", .resource, b(#""NotPrincipal": {"AWS": "111122223333"}"#)),
        ("FORALLVALUES_WITH_SINGLE_VALUED_KEY", .identity, c(#""ForAllValues:StringEquals": {"aws:PrincipalTag/a": "b"}"#)),
        ("PASS_ROLE_WITH_NOT_RESOURCE", .identity, a(#""Action": "iam:PassRole", "NotResource": "arn:aws:iam::*:role/r""#)),
        (
            "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", .identity,
            a(#""Action": "iam:*", "NotResource": "arn:aws:iam::*:role/r""#)
        ),
        (
            "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE", .identity,
            a(#""NotAction": "s3:*", "NotResource": "arn:aws:iam::*:role/r""#)
        ),
        ("PASS_ROLE_WITH_STAR_IN_RESOURCE", .identity, a(#""Action": "iam:PassRole", "Resource": "*""#)),
        ("PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", .identity, a(#""Action": "*", "Resource": "*""#)),
        ("PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", .identity, a(#""NotAction": "s3:*", "Resource": "*""#)),
        ("MISSING_PAIRED_CONDITION_KEYS", .identity, c(#""IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}"#)),
        (
            "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", .identity,
            d(#""Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/a": "b"}}"#)
        ),
        (
            "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", .identity,
            d(#""NotAction": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/a": "b"}}"#)
        ),
        (
            "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", .identity,
            a(#""NotAction": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/a": "b"}}"#)
        ),
        ("ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", .identity, c(#""StringEquals": {"aws:RequestTag/a": "b"}"#)),
        ("RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", .resource, b(#""Principal": {"Service": "sns.amazonaws.com"}"#)),
        ("RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", .trust, t(#""Principal": {"Service": "scheduler.amazonaws.com"}"#)),
        ("MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", .trust, gitHub(#""StringEquals": {"\#(claim):aud": "sts.amazonaws.com"}"#)),
        ("MISSING_GITHUB_REPO_CONDITION_KEY", .trust, gitHub(#""StringEquals": {"\#(claim):aud": "sts.amazonaws.com"}"#)),
        (
            "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS", .identity,
            c(#""StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/r"}"#)
        ),
        (
            "DYNAMODB_ATTRIBUTES_WITHOUT_SELECT", .identity,
            c(#""ForAllValues:StringEquals": {"dynamodb:Attributes": "a"}"#, "dynamodb:GetItem")
        ),
        ("S3_PREFIX_IN_NEGATIVE_CONTEXT", .identity, c(#""StringNotLike": {"s3:prefix": "a/*"}"#, "s3:ListBucket")),
        (
            "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE", .trust,
            gitHub(#""StringEquals": {"\#(claim):sub": "a"}, "ForAnyValue:StringEquals": {"\#(claim):aud": "b"}"#)
        ),
        (
            "CONFIRM_AUDIENCE_CLAIM_TYPE", .trust,
            gitHub(#""StringEquals": {"\#(claim):sub": "a"}, "ForAllValues:StringEquals": {"\#(claim):aud": "b"}"#)
        ),
        ("EMPTY_ARRAY_ACTION", .identity, a(#""Action": [], "Resource": "*""#)),
        ("EMPTY_ARRAY_CONDITION", .identity, c(#""StringEquals": {"aws:userid": []}"#)),
        ("EMPTY_ARRAY_CONDITION_FORALLVALUES", .identity, c(#""ForAllValues:StringEquals": {"aws:TagKeys": []}"#)),
        ("EMPTY_ARRAY_CONDITION_FORANYVALUE", .identity, c(#""ForAnyValue:StringEquals": {"aws:TagKeys": []}"#)),
        ("EMPTY_ARRAY_CONDITION_IFEXISTS", .identity, c(#""StringEqualsIfExists": {"aws:userid": []}"#)),
        ("EMPTY_ARRAY_PRINCIPAL", .resource, b(#""Principal": {"AWS": []}"#)),
        ("EMPTY_ARRAY_RESOURCE", .identity, a(#""Action": "s3:GetObject", "Resource": []"#)),
        ("EMPTY_OBJECT_CONDITION", .identity, a(#""Action": "s3:GetObject", "Resource": "*", "Condition": {}"#)),
        ("EMPTY_OBJECT_PRINCIPAL", .resource, b(#""Principal": {}"#)),
        ("EMPTY_SID_VALUE", .identity, a(#""Sid": "", "Action": "s3:GetObject", "Resource": "*""#)),
        ("EQUIVALENT_TO_NULL_FALSE", .identity, c(#""StringLike": {"aws:PrincipalTag/a": "*"}"#)),
        ("EQUIVALENT_TO_NULL_TRUE", .identity, c(#""StringNotLike": {"aws:PrincipalTag/a": "*"}"#)),
        ("IMPROVE_IP_RANGE", .identity, c(#""IpAddress": {"aws:SourceIp": "203.0.113.77/24"}"#)),
        ("NULL_WITH_QUALIFIER", .identity, c(#""ForAnyValue:Null": {"aws:TagKeys": "true"}"#)),
        ("PRIVATE_IP_ADDRESS_SUBSET", .identity, c(#""IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "10.0.0.0/8"]}"#)),
        ("PRIVATE_NOT_IP_ADDRESS_SUBSET", .identity, c(#""NotIpAddress": {"aws:SourceIp": ["203.0.113.0/24", "10.0.0.0/8"]}"#)),
        ("REDUNDANT_ACTION", .identity, a(#""Action": ["s3:*", "s3:GetObject"], "Resource": "*""#)),
        ("REDUNDANT_CONDITION_VALUE_NUM", .identity, c(#""NumericLessThan": {"s3:max-keys": [1, 2]}"#, "s3:ListBucket")),
        ("REDUNDANT_RESOURCE", .identity, a(#""Action": "s3:GetObject", "Resource": ["*", "arn:aws:s3:::b/*"]"#)),
        (
            "REDUNDANT_STATEMENT", .identity,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}, "#
                + #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#
        ),
        ("WILDCARD_IN_SERVICE_NAME", .identity, a(#""Action": "iot*:Get*", "Resource": "*""#)),
        (
            "IRRELEVANT_CONDITION_KEY_IN_POLICY", .trust,
            t(#""Principal": {"AWS": "111122223333"}, "Condition": {"NumericLessThan": {"sts:DurationSeconds": "900"}}"#)
        ),
        ("REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION", .identity, c(#""StringLikeIfExists": {"aws:PrincipalTag/a": "*"}"#)),
        ("REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION", .identity, c(#""StringNotLike": {"aws:PrincipalTag/a": "*"}"#)),
        (
            "REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY", .trust,
            t(#""Principal": {"AWS": ["arn:aws:iam::111122223333:role/r", "arn:aws:sts::111122223333:assumed-role/r/s"]}"#)
        ),
    ]

    @Test(arguments: cases.indices) func aRuleOfTheTableFires(_ number: Int) throws {
        let (code, kind, text) = Self.cases[number]
        let entry = try #require(PeerRule.all.first { $0.name == code }, "\(code) is in the table")
        let found = CheckEngine().check(SourceText(name: code, bytes: Array(text.utf8)), kind: kind, lookup: CatalogueCache())
        #expect(found.contains { entry.rules.contains($0.rule) }, "\(code): \(text) gave \(found.map(\.rule))")
        for finding in found { PolicyRuleExampleTests.judge(finding) }
    }

    @Test func everyCodeButTheObsoleteHasOne() {
        let tried = Set(Self.cases.map(\.0))
        for entry in PeerRule.all where entry.peer == "access-analyzer" && !entry.rules.isEmpty {
            #expect(tried.contains(entry.name), "\(entry.name) has a document here")
        }
    }

    private static let claim = "token.actions.githubusercontent.com"

    private static func statement(_ members: String) -> String { #"{"Version": "2012-10-17", "Statement": [{\#(members)}]}"# }
    private static func a(_ members: String) -> String { statement(#""Effect": "Allow", \#(members)"#) }
    private static func d(_ members: String) -> String { statement(#""Effect": "Deny", \#(members)"#) }
    private static func b(_ members: String) -> String {
        a(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", \#(members)"#)
    }
    private static func c(_ condition: String, _ action: String = "s3:GetObject") -> String {
        a(#""Action": "\#(action)", "Resource": "*", "Condition": {\#(condition)}"#)
    }
    private static func t(_ members: String, _ action: String = "sts:AssumeRole") -> String {
        a(#""Action": "\#(action)", \#(members)"#)
    }
    private static func gitHub(_ condition: String) -> String {
        t(
            #""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/\#(claim)"}, "Condition": {\#(condition)}"#,
            "sts:AssumeRoleWithWebIdentity")
    }
    private static func large(_ characters: Int) -> String {
        let resource = #""arn:aws:s3:::a-bucket-with-a-name-of-forty-letters/*","#
        let list = String(repeating: resource, count: characters / resource.utf8.count) + #""arn:aws:s3:::b/*""#
        return d(#""Principal": "*", "Action": "s3:GetObject", "Resource": [\#(list)]"#)
    }
}
