internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let resourceControlService = Rule(
        id: "rcp-hits-services",
        severity: .medium,
        summary: "a resource control policy denies calls that AWS services make for you",
        why:
            "A service that calls as itself has no organisation and no account of yours: a negated condition on those keys hits it, and "
            + "log delivery, replication and the like stop. Conversely `aws:SourceOrgID` and its kin are absent from everybody else.",
        fix:
            "Beside keys of the principal add `\"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\"}`; beside keys of the source "
            + "`\"Bool\": {\"aws:PrincipalIsAWSService\": \"true\"}` and `\"Null\": {\"aws:SourceAccount\": \"false\"}`.",
        source: AWSDocs.resourceControlPolicies,
        fires: [
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"StringNotEqualsIfExists": {«"aws:PrincipalOrgID"»: "o-abcdefghij"}}"#),
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"StringNotEqualsIfExists": {«"aws:SourceOrgID"»: "o-abcdefghij"}}"#),
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"StringNotEqualsIfExists": {«"aws:PrincipalOrgID"»: "o-abcdefghij"}, "#
                    + #""BoolIfExists": {"aws:PrincipalIsAWSService": "true"}}"#),
        ],
        quiet: [
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}, "#
                    + #""BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}"#),
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-abcdefghij"}, "#
                    + #""Null": {"aws:SourceAccount": "false"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}"#),
        ],
        check: .statement([.resourceControl, .resource]) { statement, check in
            guard statement.effect == .deny, statement.coversEveryone else { return }
            for condition in statement.conditions where condition.op.isNegated {
                switch condition.key.name {
                case "aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount":
                    if sparesServices(statement) { continue }
                    check.report(
                        condition.keyValue, "services that call as themselves have no \(code(condition.key.text)), and are denied",
                        help: "add `\"BoolIfExists\": {\"aws:PrincipalIsAWSService\": \"false\"}`",
                        severity: check.kind == .resource ? .low : .medium)
                case "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourceaccount", "aws:sourcearn":
                    if statement.conditions.contains(where: { $0.asksForService("true") }), isNullChecked(statement) { continue }
                    check.report(
                        condition.keyValue, "callers other than services have no \(code(condition.key.text)), and are denied",
                        help:
                            "add `\"Bool\": {\"aws:PrincipalIsAWSService\": \"true\"}` and `\"Null\": {\"aws:SourceAccount\": \"false\"}`",
                        severity: check.kind == .resource ? .low : .medium)
                default: continue
                }
            }
        }
    )

    private static func sparesServices(_ statement: DraftStatement) -> Bool {
        statement.conditions.contains { $0.asksForService("false") }
            || statement.tests("aws:principalservicename", "aws:principalservicenameslist")
    }

    private static func isNullChecked(_ statement: DraftStatement) -> Bool {
        statement.conditions.contains {
            $0.op.comparison == .null && ["aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid"].contains($0.key.name)
        }
    }
}

extension DraftCondition {
    /// It asks whether the caller is a service, and wants this answer.
    func asksForService(_ answer: String) -> Bool {
        key.name == "aws:principalisawsservice" && op.comparison == .bool && !values.isEmpty
            && values.allSatisfy { $0.text.lowercased() == answer }
    }
}
