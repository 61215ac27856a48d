internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let networkDenyHitsServices = Rule(
        id: "network-deny-hits-services",
        severity: .medium,
        summary: "a Deny by network also denies what services do for the caller",
        why:
            "Athena, CloudFormation and many others go on with the caller's permissions from their own network: there `aws:SourceIp` is an "
            + "address of AWS or kept from the caller, and `aws:SourceVpc` and `aws:SourceVpce` are missing, so that a negated condition "
            + "denies them.",
        fix: "Add `\"Bool\": {\"aws:ViaAWSService\": \"false\"}`; in the policy of a resource `aws:PrincipalIsAWSService` as well.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_deny-ip.html",
        fires: [
            .deny(
                #""Action": "*", "Resource": "*", "Condition": {"NotIpAddress": {«"aws:SourceIp"»: ["192.0.2.0/24", "203.0.113.0/24"]}}"#
            ),
            .statement(
                .resource,
                #""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*", "#
                    + #""Condition": {"StringNotEquals": {«"aws:SourceVpce"»: "vpce-0123456789abcdef0"}}"#),
        ],
        quiet: [
            .deny(
                #""Action": "*", "Resource": "*", "Condition": {"NotIpAddress": {"aws:SourceIp": "192.0.2.0/24"}, "#
                    + #""Bool": {"aws:ViaAWSService": "false"}}"#),
            .deny(#""Action": "*", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#),
            .statement(
                .resource,
                #""Effect": "Deny", "Principal": {"AWS": "arn:aws:iam::111122223333:role/r"}, "Action": "s3:*", "#
                    + #""Resource": "arn:aws:s3:::b/*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceVpc": "vpc-12345678"}, "#
                    + #""BoolIfExists": {"aws:PrincipalIsAWSService": "false", "aws:ViaAWSService": "false"}}"#),
        ],
        check: .statement([.identity, .serviceControl, .resource, .resourceControl]) { statement, check in
            guard statement.effect == .deny,
                !statement.tests(
                    "aws:viaawsservice", "aws:principalisawsservice", "aws:calledvia", "aws:calledviafirst", "aws:calledvialast",
                    "aws:principalservicename", "aws:principalservicenameslist")
            else { return }
            let keys: Set = ["aws:sourceip", "aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip"]
            for condition in statement.conditions where condition.op.isNegated && keys.contains(condition.key.name) {
                // One of several network keys tells it: they spare the same calls.
                let help =
                    check.kind == .resource || check.kind == .resourceControl
                    ? "add `\"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\", \"aws:ViaAWSService\": \"false\"}`"
                    : "add `\"BoolIfExists\": {\"aws:ViaAWSService\": \"false\"}`"
                return check.report(
                    condition.keyValue, "what services do for the caller is denied too: they do not come from this network",
                    help: help,
                    severity: check.kind == .resource ? .low : .medium)
            }
        }
    )
}
