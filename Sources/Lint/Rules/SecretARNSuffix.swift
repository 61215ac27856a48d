internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let secretARNSuffix = Rule(
        id: "secret-arn-suffix",
        severity: .medium,
        summary: "the ARN of a secret lacks the six characters that Secrets Manager puts behind its name",
        why:
            "An ARN ends in the name, a hyphen and six random characters: without them, or a pattern for them, it matches nothing.",
        fix: "Write the whole ARN, or `-??????` behind the name.",
        source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html",
        fires: [
            .allow(
                #""Action": "secretsmanager:GetSecretValue", "Resource": «"arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/db"»"#
            )
        ],
        quiet: [
            .allow(
                #""Action": "secretsmanager:GetSecretValue", "Resource": ["#
                    + #""arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/db-a1B2c3", "#
                    + #""arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/db-??????", "#
                    + #""arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/*"]"#)
        ],
        check: .statement([.identity, .boundary, .session, .serviceControl]) { statement, check in
            for resource in statement.resources?.items ?? [] where !resource.text.isFree && resource.arn.isComplete {
                let arn = resource.arn
                guard arn.service == "secretsmanager", arn.resource.hasPrefix("secret:"), !ARNText.hasWildcard(arn.resource),
                    !hasVariable(arn.text), !hasSuffix(arn.resource)
                else { continue }
                check.report(
                    resource.value, "no secret has this ARN: its name is followed by a hyphen and six characters",
                    help: "write \(code(arn.text + "-??????"))")
            }
        }
    )

    /// `-a1B2c3`
    private static func hasSuffix(_ name: Substring) -> Bool {
        let end = name.suffix(7)
        return end.utf8.count == 7 && end.first == "-"
            && end.dropFirst().utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            }
    }
}
