internal import Findings
internal import PolicyLanguage

extension Rule {
    static let notResourceAllow = Rule(
        id: "not-resource-allow",
        severity: .medium,
        summary: "an Allow names the resources that it does not cover",
        why: "It covers every other resource of every account that lets it, those that do not exist yet included.",
        fix: "List in `Resource` what is covered; to take something away, add a Deny.",
        source: AWSDocs.notResource,
        fires: [.allow(#""Action": "s3:GetObject", «"NotResource"»: "arn:aws:s3:::secret/*""#)],
        quiet: [.deny(#""Action": "s3:GetObject", "NotResource": "arn:aws:s3:::public/*""#)],
        check: .statement([.identity, .resource]) { statement, check in
            guard statement.effect == .allow, let resources = statement.resources, resources.isNegated else { return }
            check.report(
                resources.key, "every resource that is not listed is covered",
                severity: statement.conditions.isEmpty ? .medium : .low)
        }
    )
}
