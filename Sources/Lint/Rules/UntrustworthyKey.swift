internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let untrustworthyKey = Rule(
        id: "untrustworthy-key",
        severity: .medium,
        summary: "access depends on a key whose value the caller chooses",
        why: "`aws:Referer` and `aws:UserAgent` hold what the client sends: anybody can send the right value.",
        fix: "Test who calls, or from where: `aws:PrincipalOrgID`, `aws:PrincipalArn`, `aws:SourceVpce`, `aws:SourceIp`.",
        source: AWSDocs.globalKeys,
        fires: [.bucket(#""Principal": "*", "Condition": {"StringLike": {«"aws:Referer"»: "https://example.com/*"}}"#)],
        quiet: [.bucket(#""Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}"#)],
        check: .statement(.all) { statement, check in
            if let condition = statement.sourceAccountOfMail {
                check.report(
                    condition.keyValue, "Amazon SES gives its customer's account as \(code(condition.key.text)) in an older form",
                    help: "test `AWS:SourceAccount`", severity: .low)
                return
            }
            for condition in statement.conditions where ["aws:referer", "aws:useragent"].contains(condition.key.name) {
                check.report(
                    condition.keyValue, "the caller chooses the value of \(code(condition.key.text))",
                    severity: statement.effect == .deny ? .low : .medium)
            }
        }
    )
}
