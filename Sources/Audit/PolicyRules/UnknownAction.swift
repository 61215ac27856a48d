internal import Catalogue

extension Rule {
    static let unknownAction = Rule(
        id: "unknown-action",
        severity: .medium,
        summary: "a service has no action of the name",
        why:
            "The action matches nothing: an Allow gives less than was meant, a Deny protects nothing. Actions are often not named like "
            + "the operations that they allow.",
        fix: "Write the action's real name.",
        source: Page.serviceReference,
        fires: [
            .allow(#""Action": [«"s3:GetObjct"», «"s3:ListObjectsV2"», «"ec2:DescribeLoadBalancers"»], "Resource": "*""#),
            .deny(#""Action": «"s3:DeleteBuckets"», "Resource": "*""#),
        ],
        quiet: [.allow(#""Action": ["s3:getobject", "s3:GetO*"], "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            for action in statement.actions?.items ?? [] where action.match.isWellFormed && !action.text.isFree {
                let match = action.match
                guard match.ranges.isEmpty, !match.hasWildcard, match.isKnownService, !isRetired(match), let service = match.service
                else { continue }
                check.report(
                    action.value, "\(code(service)) has no action \(code(match.name))",
                    help: actions(for: match, service, check.lookup).map { "did you mean \($0)?" })
            }
        }
    )

    /// What the operation of that name needs, or the nearest action of the service, or the services that have the action.
    private static func actions(for match: ActionMatch, _ service: String, _ lookup: Lookup) -> String? {
        let catalogue = ActionCatalogue.standard
        let mapping = catalogue.actions(forEventSource: service + ".amazonaws.com", eventName: match.name)
        let known = mapping.actions.filter { catalogue.actionID(named: $0) != nil }
        if mapping.certainty == .mapped, let first = known.first { return "`\(first)`" }
        let nearest = lookup.suggestion(for: match.text.lowercased()) {
            (catalogue.actionIDs(ofService: service) ?? 0..<0).map(catalogue.name(ofAction:))
        }
        if let nearest { return "`\(nearest)`" }
        let elsewhere = catalogue.actionIDs(matching: "*:" + match.name)
        return (1...2).contains(elsewhere.count)
            ? elsewhere.map { "`\(catalogue.name(ofAction: $0))`" }.joined(separator: " or ") : nil
    }
}
