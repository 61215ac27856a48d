internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let variableInOldVersion = Rule(
        id: "variable-in-old-version",
        severity: .high,
        summary: "a document of the language of 2008 uses a policy variable",
        why: "Without `\"Version\": \"2012-10-17\"` the text `${aws:username}` is those characters, and matches nothing.",
        fix: "Write `\"Version\": \"2012-10-17\"`.",
        source: AWSDocs.variables,
        fires: [
            Example(
                .identity,
                #"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": «"arn:aws:s3:::b/${aws:username}/*"»}}"#)
        ],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}/*""#)],
        check: .statement(.all) { statement, check in
            guard check.draft.version == .v2008, check.draft["Version"]?.isFree != true else { return }
            func look(_ text: DraftText) {
                guard !text.isFree, hasVariable(text.text), let key = VariableScan(text.text)?.keys.first else { return }
                check.report(text.value, "without `\"Version\": \"2012-10-17\"` the text `${\(quotedKey(key))}` stands for itself")
            }
            for resource in statement.resources?.items ?? [] { look(resource.text) }
            for condition in statement.conditions { condition.values.forEach(look) }
        }
    )

    private static func quotedKey(_ key: String) -> String { String(code(key).dropFirst().dropLast()) }
}
