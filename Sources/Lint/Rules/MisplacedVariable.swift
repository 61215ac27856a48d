internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let misplacedVariable = Rule(
        id: "misplaced-variable",
        severity: .high,
        summary: "a policy variable is where none is evaluated",
        why:
            "Variables are read in the last field of a resource and in values of String, Arn and Bool operators. Elsewhere AWS refuses "
            + "them, or they never match.",
        fix: "Write the value out, or move the restriction into a condition.",
        source: AWSDocs.variables,
        fires: [
            .allow(#""Action": «"s3:${aws:username}"», "Resource": «"arn:aws:iam::${aws:PrincipalAccount}:user/a"»"#),
            .allow(if: #""NumericEquals": {"s3:max-keys": «"${aws:PrincipalTag/n}"»}"#),
            .bucket(#""Principal": {"AWS": «"arn:aws:iam::111122223333:user/${aws:username}"»}"#),
        ],
        quiet: [
            .allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}/*""#),
            .allow(
                if:
                    #""StringEquals": {"s3:prefix": "${aws:username}"}, "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/${aws:username}"}"#
            ),
        ],
        check: .statement(.all) { statement, check in
            func report(_ text: DraftText, _ place: String, severity: Severity? = nil) {
                check.report(text.value, "no policy variable is read in \(place)", severity: severity)
            }
            for action in statement.actions?.items ?? [] where !action.text.isFree && hasVariable(action.text.text) {
                report(action.text, "an action")
            }
            for entry in statement.principal?.entries ?? [] where !entry.text.isFree && hasVariable(entry.text.text) {
                report(entry.text, "a principal")
            }
            for resource in statement.resources?.items ?? [] where !resource.text.isFree && hasVariable(resource.text.text) {
                if resource.arn.fields.prefix(5).contains(where: { $0.contains("${") }) && resource.arn.isComplete {
                    // AWS takes the document, and has such policies itself.
                    report(resource.text, "the first five fields of an ARN", severity: .medium)
                }
            }
            for condition in statement.conditions where condition.op.base?.takesVariables == false {
                for value in condition.known where hasVariable(value.text) { report(value, "values of \(code(condition.op.text))") }
            }
        }
    )
}
