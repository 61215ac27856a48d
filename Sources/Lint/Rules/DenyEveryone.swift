internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let denyEveryone = Rule(
        id: "deny-everyone",
        severity: .medium,
        summary: "a Deny without a condition hits everyone, its authors included",
        why: "Nothing overrides a Deny: a resource that denies everyone cannot be used, and hardly be repaired.",
        fix: "Add a condition on who or what is to be denied.",
        source: AWSDocs.evaluation,
        fires: [
            .statement(.resource, #""Effect": "Deny", "Principal": "*", "Action": «"s3:*"», "Resource": "arn:aws:s3:::b""#),
            .resourceControl(#""Principal": "*", "Action": «"s3:*"», "Resource": "*""#),
            .resourceControl(#""Principal": "*", "Action": «"kms:ScheduleKeyDeletion"», "Resource": "*""#),
        ],
        quiet: [
            .statement(
                .resource,
                #""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b", "#
                    + #""Condition": {"Bool": {"aws:SecureTransport": "false"}}"#),
            .statement(
                .resource, #""Effect": "Deny", "Principal": "*", "Action": "s3:DeleteBucket", "Resource": "arn:aws:s3:::b""#),
        ],
        check: .statement([.resource, .resourceControl]) { statement, check in
            guard statement.effect == .deny, statement.conditions.isEmpty, statement.coversEveryone,
                let actions = statement.actions,
                !actions.isNegated
            else { return }
            for action in actions.items {
                if action.match.isEverything || action.match.isWholeService {
                    check.report(action.value, "everyone is denied \(code(action.text.text)), the authors of the policy included")
                } else if check.kind == .resourceControl {
                    // Meant, as a rule; but an account's emergency role and the services of AWS are everyone too.
                    check.report(
                        action.value, "everyone is denied \(code(action.text.text)), emergency roles and services of AWS included",
                        severity: .low)
                }
            }
        }
    )
}
