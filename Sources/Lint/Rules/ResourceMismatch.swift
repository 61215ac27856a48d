internal import Documents
internal import Findings

extension Rule {
    static let resourceMismatch = Rule(
        id: "resource-mismatch",
        severity: .medium,
        confidence: .medium,
        summary: "no action of a statement acts on one of its resources",
        why: "The resource has no effect in the statement: an Allow gives less than was meant, a Deny protects nothing.",
        fix: "Add the actions that were meant for it, or remove the resource.",
        source: AWSDocs.serviceReference,
        fires: [
            .allow(#""Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*", «"arn:aws:sqs:us-east-1:111122223333:q"»]"#)
        ],
        quiet: [
            // Where nothing fits, `action-needs-other-resource` tells it of the actions.
            .allow(#""Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:111122223333:fake_type/*""#),
            .allow(#""Action": ["s3:GetObject", "s3:ListBucket"], "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
            .allow(#""Action": "s3:ListAllMyBuckets", "Resource": "arn:aws:s3:::*""#),
        ],
        check: .statement(.withResource) { statement, check in
            guard let resources = statement.resources, let actions = statement.actions, !resources.isNegated, !actions.isNegated,
                !actions.items.isEmpty,
                !actions.items.contains(where: { $0.match.isEverything || $0.text.isFree || $0.match.ranges.isEmpty })
            else { return }
            let named = resources.items.filter { $0.arn.isComplete }
            let unfit = named.filter { resource in !actions.items.contains { $0.match.actsOn(resource.arn, check.lookup) } }
            guard unfit.count < resources.items.count else { return }
            for resource in unfit {
                if ActionMatch.isStars(resource.arn.service) && ActionMatch.isStars(resource.arn.resource) { continue }
                check.report(
                    resource.value, "no action of the statement acts on \(code(resource.text.text))",
                    related: [("the actions of the statement", actions.value)])
            }
        }
    )
}

extension ActionMatch {
    /// Whether some action that the pattern matches acts on some resource that matches the ARN.
    func actsOn(_ arn: ARNText, _ lookup: CatalogueCache) -> Bool { lookup.acts(self, on: arn) }
}
