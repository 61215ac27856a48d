internal import Findings
internal import PolicyLanguage

extension Rule {
    static let publicAccess = Rule(
        id: "public-access",
        severity: .medium,
        summary: "a resource's policy allows everyone",
        why: "`*` is every principal of every account, and callers without credentials.",
        fix: "Name the principals, or narrow `*` by a condition on `aws:PrincipalOrgID`, `aws:SourceAccount`, `aws:SourceVpce` or "
            + "another key that tells who calls.",
        source: AWSDocs.principal,
        fires: [
            .bucket(#""Principal": «"*"»"#),
            .bucket(#""Principal": {"AWS": «"*"»}, "Condition": {"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#),
            .bucket(#""Principal": «"*"», "Condition": {"Bool": {"aws:SecureTransport": "true"}}"#),
        ],
        quiet: [
            .bucket(#""Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#),
            .statement(.resource, #""Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "*""#),
            .statement(.endpoint, #""Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*""#),
        ],
        check: .statement(.resource) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, !principal.isNegated,
                !statement.narrowing.contains(where: { $0.tellsWhoCalls })
            else { return }
            for entry in principal.entries where entry.isEveryone {
                check.report(entry.value, "everyone is allowed, without credentials too", help: "name the principals")
            }
        }
    )
}

extension DraftCondition {
    /// Whether its key tells who calls, or from which network, so that a value of it keeps strangers out.
    var tellsWhoCalls: Bool {
        if Rule.guards.contains(key.name) || Self.further.contains(key.name) {
            return !values.contains { $0.text == "0.0.0.0/0" || $0.text == "::/0" }
        }
        return key.origin == .federation || key.name.hasPrefix("aws:principaltag/")
    }

    private static let further: Set = [
        "aws:principalarn", "aws:userid", "aws:username", "aws:principalservicename", "aws:sourceowner", "aws:federatedprovider",
        "kms:calleraccount", "s3:dataaccesspointaccount", "s3:dataaccesspointarn", "aws:principalisawsservice",
        "aws:resourceaccount",
        "lambda:sourcefunctionarn", "ec2:sourceinstancearn", "aws:assumedroot",
    ]
}
