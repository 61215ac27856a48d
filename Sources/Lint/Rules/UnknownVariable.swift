internal import Findings
internal import Documents
internal import PolicyLanguage

extension Rule {
    static let unknownVariable = Rule(
        id: "unknown-variable",
        severity: .medium,
        summary: "a policy variable names a key that AWS does not have, or one with several values",
        why:
            "Nothing stands for it: the resource or value matches nothing. It may be a template's parameter that was never filled in.",
        fix: "Write the key's real name, or fill the parameter in.",
        source: AWSDocs.variables,
        fires: [
            .allow(#""Action": "s3:GetObject", "Resource": [«"arn:aws:s3:::${var.bucket}/*"», «"arn:aws:s3:::b/${aws:user}"»]"#),
            .allow(if: #""StringEquals": {"s3:prefix": «"${aws:TagKeys}"»}"#),
        ],
        quiet: [
            .allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:PrincipalTag/team}/${saml:sub}""#),
            .allow(
                #""Action": "iot:Publish", "Resource": "arn:aws:iot:eu-west-1:111122223333:topic/${iot:Connection.Thing.ThingName}", "#
                    + #""Condition": {"StringLike": {"iot:ClientId": "a*"}}"#),
            .allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::homes/${transfer:UserName}/*""#),
        ],
        check: .statement(.all) { statement, check in
            guard check.draft.version == .v2012 else { return }
            func look(_ text: DraftText) {
                guard !text.isFree, hasVariable(text.text), let keys = VariableScan(text.text)?.keys else { return }
                for name in keys {
                    let key = check.lookup.key(name)
                    switch key.origin {
                    case .global, .service, .federation:
                        if key.isMultivalued == true {
                            check.report(text.value, "\(code(name)) has several values: nothing can stand for the variable")
                        }
                    case .open, .unknownService, .malformed, .unknownGlobal, .incomplete, .unknownInService:
                        check.report(text.value, "no condition key is called \(code(name)): nothing can stand for the variable")
                    }
                }
            }
            for resource in statement.resources?.items ?? [] { look(resource.text) }
            for condition in statement.conditions where condition.op.base?.takesVariables == true { condition.values.forEach(look) }
        }
    )
}
