extension Rule {
    static let wildcardResource = Rule(
        id: "wildcard-resource",
        severity: .low,
        summary: "a policy lets any resource be read, where the actions could be limited to some",
        why: "What is read (settings, code, names) helps whoever steals the key to go on.",
        fix: "Limit the resources to those that the work needs.",
        source: Page.leastPrivilege,
        fires: [.allow(#""Action": «"lambda:GetFunctionConfiguration"», "Resource": "*""#)],
        quiet: [
            .allow(#""Action": "lambda:GetFunctionConfiguration", "Resource": "arn:aws:lambda:*:*:function:f""#),
            .allow(#""Action": "lambda:ListFunctions", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(Dangers.reads) { "any resource can be read: \($0)" }
        }
    )
}
