internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage
internal import Templates

extension Rule {
    static let wholeService = Rule(
        id: "whole-service",
        severity: .medium,
        summary: "a policy allows every action of a service on all of its resources",
        why: "It covers destruction, other people's data and the service's own permissions, and every action that AWS will add.",
        fix: "List the actions that the work needs, or limit the resources.",
        source: AWSDocs.leastPrivilege,
        fires: [
            .allow(#""Action": [«"s3:*"», "sqs:SendMessage"], "Resource": "*""#),
            .allow(#""Action": «"*"», "Resource": "arn:aws:s3:::*""#),
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #"«"arn:aws:iam::aws:policy/AmazonS3FullAccess"», "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]}}}}"#),
        ],
        quiet: [
            .allow(#""Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
            .statement(.boundary, #""Effect": "Allow", "Action": "s3:*", "Resource": "*""#),
        ],
        check: .document([.identity]) { _, check in
            for grant in check.grants.wide {
                guard let actions = grant.statement.actions, !actions.isNegated else { continue }
                for item in actions.items where item.match.isWholeService || item.match.isEverything {
                    let all = ActionSet(ranges: item.match.ranges).intersection(grant.unbounded)
                    if all.isEmpty { continue }
                    let which = all.count < item.match.count ? " that \(all.count == 1 ? "acts" : "act") on these resources" : ""
                    let of = item.match.isEverything ? "" : " of \(code(item.match.service ?? ""))"
                    let worst = all.intersection(RiskyActions.destruction)
                    let serious = !worst.isEmpty || !all.isDisjoint(with: RiskyActions.permissions)
                    let including = worst.isEmpty ? "" : ", \(worst.listing(2)) included"
                    let are = all.count == 1 ? "is" : "are"
                    check.report(
                        item.value, "all \(Phrase.count(all.count, "action"))\(of)\(which) \(are) allowed\(including)",
                        severity: serious ? .medium : .low, in: grant.statement)
                }
            }
        },
        attachment: { attachment in
            guard let policy = attachment.broadPolicy, !policy.wholeServices.isEmpty else { return nil }
            let services = Phrase.list(policy.wholeServices.map { code($0) }, limit: 3)
            return attachment.given(policy.name, which: "allows all actions of \(services) on every resource")
        }
    )
}
