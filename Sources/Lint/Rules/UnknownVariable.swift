internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let unknownVariable = Rule(
        id: "unknown-variable",
        severity: .medium,
        summary: "a policy variable names a key that AWS does not have, or one with several values",
        why:
            "Nothing replaces it: the resource or value matches nothing. It may be a template's parameter that was never filled in.",
        fix: "Write the key's real name, or fill the parameter in.",
        source: AWSDocs.variables,
        fires: [
            .allow(#""Action": "s3:GetObject", "Resource": [«"arn:aws:s3:::${var.bucket}/*"», «"arn:aws:s3:::b/${aws:user}"»]"#),
            .allow(if: #""StringEquals": {"s3:prefix": «"${aws:TagKeys}"»}"#),
        ],
        quiet: [
            .allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:PrincipalTag/team}/${saml:sub}""#),
            .allow(#""Action": "iot:Connect", "Resource": "arn:aws:iot:*:*:client/${iot:Connection.Thing.Attributes[id]}""#),
            .allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/home/${transfer:UserName}/*""#),
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
                            check.report(text.value, "\(code(name)) has several values: nothing can replace the variable")
                        }
                    case .open, .malformed, .unknownGlobal, .incomplete:
                        check.report(text.value, "no condition key is called \(code(name)): nothing can replace the variable")
                    case .unknownService, .unknownInService:
                        check.report(
                            text.value,
                            "no condition key that is known is called \(code(name)): nothing can replace the variable",
                            confidence: .medium)
                    }
                }
            }
            for resource in statement.resources?.items ?? [] { look(resource.text) }
            for condition in statement.conditions where condition.op.base?.takesVariables == true { condition.values.forEach(look) }
        }
    )
}
