internal import Findings

extension Rule {
    static let conflictingElements = Rule(
        id: "conflicting-elements",
        severity: .high,
        summary: "a statement has an element and its negation",
        why: "AWS refuses the document: a statement has either `Action` or `NotAction`, and so on.",
        fix: "Keep one of the two.",
        source: AWSDocs.grammar,
        fires: [
            .allow(#""Action": "s3:GetObject", «"NotAction"»: "s3:PutObject", "Resource": "*", «"NotResource"»: "*""#),
            .bucket(#""Principal": "*", «"NotPrincipal"»: {"AWS": "111122223333"}"#),
        ],
        quiet: [.allow(#""NotAction": "s3:GetObject", "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            for name in ["Action", "Resource", "Principal"] where statement[name] != nil {
                guard let key = statement.key("Not" + name) else { continue }
                check.report(key, "a statement with both `\(name)` and `Not\(name)`", help: "keep one")
            }
        }
    )
}
