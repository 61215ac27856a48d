internal import Documents
internal import Findings

extension Rule {
    static let malformedAction = Rule(
        id: "malformed-action",
        severity: .high,
        summary: "an action is not of the form `service:Name`",
        why: "AWS refuses the document, or takes the text literally, and then it matches nothing.",
        fix: "Write the service's prefix, a colon and the action's name, one action a string.",
        source: AWSDocs.action,
        fires: [
            .allow(#""Action": [«"GetObject"», «"s3:"», «"s3:GetObject, s3:PutObject"», «"s3: GetObject"»], "Resource": "*""#)
        ],
        quiet: [.allow(#""Action": ["s3:GetObject", "s3:*", "SQS:Send*"], "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            for action in statement.actions?.items ?? [] where !action.match.isWellFormed && !action.text.isFree {
                let text = action.text.text
                // `misplaced-variable` tells of variables.
                if text.contains("${") { continue }
                let help: String? =
                    if text.contains(",") {
                        "write one action a string"
                    } else if text.contains(" ") {
                        "remove the blanks"
                    } else if action.match.service == nil {
                        "write `service:Name`"
                    } else {
                        nil
                    }
                check.report(action.value, "\(code(text)) is not an action: it has to be `service:Name`", help: help)
            }
        }
    )
}
