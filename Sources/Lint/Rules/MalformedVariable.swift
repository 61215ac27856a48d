internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let malformedVariable = Rule(
        id: "malformed-variable",
        severity: .high,
        summary: "a policy variable is not closed, empty, has a blank in it, or a default without quotes",
        why: "AWS refuses the document, or takes the text literally, and then it matches nothing.",
        fix: "Write `${aws:username}`, or `${aws:username, 'nobody'}` with a default.",
        source: AWSDocs.variables,
        fires: [
            .allow(#""Action": "s3:GetObject", "Resource": [«"arn:aws:s3:::b/${aws:username/*"», «"arn:aws:s3:::b/${}"»]"#),
            .allow(if: #""StringEquals": {"s3:prefix": [«"${ aws:username }"», «"${aws:username, nobody}"»]}"#),
        ],
        quiet: [.allow(if: #""StringEquals": {"s3:prefix": ["${aws:username}", "${aws:PrincipalTag/team, 'no team'}", "${*}"]}"#)],
        check: .statement(.all) { statement, check in
            guard check.draft.version == .v2012 else { return }
            func look(_ text: DraftText) {
                guard !text.isFree, hasVariable(text.text), let fault = VariableScan(text.text)?.faults.first else { return }
                let what =
                    switch fault {
                    case .unclosed: "is not closed"
                    case .empty: "is empty"
                    case .space: "has a blank in its name"
                    case .unquotedDefault: "has a default without single quotes"
                    }
                check.report(text.value, "a policy variable in \(code(text.text)) \(what)")
            }
            for resource in statement.resources?.items ?? [] { look(resource.text) }
            for condition in statement.conditions where condition.op.base?.takesVariables == true { condition.values.forEach(look) }
        }
    )
}
