internal import Catalogue
internal import Documents
internal import Findings

extension Rule {
    static let unknownAction = Rule(
        id: "unknown-action",
        severity: .high,
        summary: "a service has no action of the name",
        why:
            "The action matches nothing: an Allow gives less than was meant, a Deny protects nothing. Actions are often not named like "
            + "the operations that they allow.",
        fix: "Write the action's real name.",
        source: AWSDocs.serviceReference,
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
                let meant = meant(by: match, service, check.lookup)
                // But for one slip of the hand it may be an action newer than the catalogue.
                let isSlip = isSlip(match, service)
                check.report(
                    action.value, "\(code(service)) has no action \(code(match.name)) (as of \(Facts.stamp.date))",
                    help: (meant ?? check.lookup.elsewhere(match.name) { elsewhere(match) }).map { "did you mean \($0)?" },
                    severity: isSlip ? .high : .medium, confidence: meant == nil ? .medium : .high)
            }
        }
    )

    /// One letter away from an action of the service.
    private static func isSlip(_ match: ActionMatch, _ service: String) -> Bool {
        let catalogue = ActionCatalogue.standard
        let written = Array(match.folded.utf8)
        return (catalogue.actionIDs(ofService: service) ?? 0..<0).contains {
            let name = Array(catalogue.name(ofAction: $0).lowercased().utf8)
            // AWS often adds the plural beside the singular, or the other way round.
            if name + [UInt8(ascii: "s")] == written || name == written + [UInt8(ascii: "s")] { return false }
            return SpellingSuggestion.distance(written, name, limit: 1) != nil
        }
    }

    /// What the operation of that name needs, or the nearest action of the service.
    private static func meant(by match: ActionMatch, _ service: String, _ lookup: CatalogueCache) -> String? {
        let catalogue = ActionCatalogue.standard
        let mapping = catalogue.actions(forEventSource: service + ".amazonaws.com", eventName: match.name)
        let known = mapping.actions.filter { catalogue.actionID(named: $0) != nil }
        if mapping.certainty == .mapped, let first = known.first { return "`\(first)`" }
        let nearest = lookup.suggestion(for: match.text.lowercased()) {
            (catalogue.actionIDs(ofService: service) ?? 0..<0).map(catalogue.name(ofAction:))
        }
        return nearest.map { "`\($0)`" }
    }

    /// The one or two services that have an action of the name.
    private static func elsewhere(_ match: ActionMatch) -> String? {
        let catalogue = ActionCatalogue.standard
        let found = catalogue.servicePrefixes.compactMap { catalogue.actionID(named: $0 + ":" + match.name) }
        guard (1...2).contains(found.count) else { return nil }
        return found.map { "`\(catalogue.name(ofAction: $0))`" }.joined(separator: " or ")
    }
}
