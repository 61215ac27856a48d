internal import Catalogue
internal import Documents
internal import Findings

extension Rule {
    static let unknownService = Rule(
        id: "unknown-service",
        severity: .high,
        summary: "an action names a service that AWS does not have",
        why: "The action matches nothing: an Allow gives less than was meant, a Deny protects nothing.",
        fix: "Write the prefix that the service has in policies, which is often not its name.",
        source: AWSDocs.serviceReference,
        fires: [
            .allow(#""Action": [«"efs:DeleteFileSystem"», «"elbv2:DescribeLoadBalancers"»], "Resource": "*""#),
            .allow(#""Action": «"ss3:GetObject"», "Resource": "*""#),
        ],
        quiet: [.allow(#""Action": ["elasticfilesystem:DeleteFileSystem", "S3:GetObject"], "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            for action in statement.actions?.items ?? [] where action.match.isWellFormed && !action.text.isFree {
                guard let service = action.match.service, !action.match.serviceHasWildcard, !action.match.isKnownService,
                    !isRetired(action.match)
                else { continue }
                let nearest = prefix(for: service, check.lookup)
                check.report(
                    action.value, "no service of AWS has the prefix \(code(service)) (as of \(Facts.stamp.date))",
                    help: nearest.map { "did you mean `\($0):\(action.match.name)`?" },
                    severity: nearest == nil ? .medium : .high, confidence: nearest == nil ? .medium : .high)
            }
        }
    )

    /// The prefix of the service that the command line, or a slip of the hand, calls so.
    private static func prefix(for service: String, _ lookup: CatalogueCache) -> String? {
        let catalogue = ActionCatalogue.standard
        let ofCommandLine = catalogue.cli(service: service, operation: "x").prefix
        if ofCommandLine != service, catalogue.actionIDs(ofService: ofCommandLine) != nil { return ofCommandLine }
        return lookup.suggestion(for: service) { catalogue.servicePrefixes }
    }
}
