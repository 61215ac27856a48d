import Catalogue
internal import Findings

extension Rule {
    static let wildcardResource = Rule(
        id: "wildcard-resource",
        severity: .low,
        summary: "a policy names every resource where the actions could be limited to some: to read, or under a condition",
        why:
            "What is read (settings, code, names) helps whoever steals the key to go on; and where only a condition limits what is "
            + "changed, everything depends on it.",
        fix: "Limit the resources to those that the work needs.",
        source: AWSDocs.leastPrivilege,
        fires: [
            .allow(#""Action": «"lambda:GetFunctionConfiguration"», "Resource": "*""#),
            .allow(#""Action": «"s3:ListBucket"», "Resource": "*""#),
            .allow(
                #""Action": «"ec2:TerminateInstances"», "Resource": "*", "#
                    + #""Condition": {"StringEquals": {"ec2:ResourceTag/team": "a"}}"#),
        ],
        quiet: [
            .allow(#""Action": "lambda:GetFunctionConfiguration", "Resource": "arn:aws:lambda:*:*:function:f""#),
            .allow(#""Action": "lambda:ListFunctions", "Resource": "*""#),
            .allow(
                #""Action": "ec2:DescribeInstances", "Resource": "*", "Condition": {"StringEquals": {"ec2:Region": "eu-west-1"}}"#),
        ],
        check: .document([.identity]) { _, check in
            check.reportWide(RiskyActions.reads, ofOneType: false) { "any resource can be read or used: \($0)" }
            for grant in check.grants.all where !grant.isUnconditional && grant.statement.coversAllResources {
                // Every action at once is told of by `wildcard-action`.
                guard let list = grant.statement.actions, !list.isNegated, !list.items.contains(where: { $0.match.isEverything })
                else { continue }
                let found = grant.actions.intersection(RiskyActions.withResource)
                if found.isEmpty { continue }
                check.report(found, of: grant, "only a condition limits the resources of \(found.listing())")
            }
        }
    )
}
