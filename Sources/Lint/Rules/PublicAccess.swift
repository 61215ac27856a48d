internal import Findings
internal import PolicyLanguage

extension Rule {
    static let publicAccess = Rule(
        id: "public-access",
        severity: .medium,
        summary: "a resource's policy allows everyone",
        why: "`*` is every principal of every account, and callers without credentials.",
        fix: "Name the principals, or narrow `*` by a condition on `aws:PrincipalOrgID`, `aws:SourceAccount`, `aws:SourceVpce` or "
            + "another key that says who calls, with values that strangers cannot have.",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
        fires: [
            .bucket(#""Principal": «"*"»"#),
            .bucket(#""Principal": {"AWS": «"*"»}, "Condition": {"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#),
            .bucket(#""Principal": «"*"», "Condition": {"Bool": {"aws:SecureTransport": "true"}}"#),
            .bucket(#""Principal": «"*"», "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/deploy"}}"#),
            .bucket(#""Principal": «"*"», "Condition": {"StringEquals": {"aws:PrincipalTag/team": "ops"}}"#),
            .bucket(#""Principal": «"*"», "Condition": {"IpAddress": {"aws:SourceIp": "0.0.0.0/1"}}"#),
            .template(
                #"{"Resources": {"U": {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": «"NONE"», "TargetFunctionArn": "f"}}}}"#
            ),
        ],
        quiet: [
            .bucket(#""Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#),
            .bucket(#""Principal": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}"#),
            .template(
                #"{"Resources": {"U": {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": "AWS_IAM", "TargetFunctionArn": "f"}}}}"#
            ),
            Example(
                .resource,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
                  {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*",
                   "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}}}]}
                """),
            .statement(.resource, #""Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "*""#),
            .statement(.endpoint, #""Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*""#),
        ],
        check: .statement(.resource) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, !principal.isNegated,
                principal.entries.contains(where: \.isEveryone), !statement.isConflicting
            else { return }
            let answer = check.exposure.answer(statement)
            guard case .open(let region) = answer else { return }
            let unsigned = check.exposure.admitsUnsigned(statement, answer) ? ", without credentials too" : ""
            let example = region.map { ", as \($0.stranger(in: check.kind))" } ?? ""
            for entry in principal.entries where entry.isEveryone {
                check.report(entry.value, "everyone is allowed\(unsigned)\(example)", help: "name the principals")
            }
        }
    )
}
