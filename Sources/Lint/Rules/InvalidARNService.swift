internal import Catalogue
internal import Documents
internal import Findings

extension Rule {
    static let invalidARNService = Rule(
        id: "invalid-arn-service",
        severity: .medium,
        confidence: .medium,
        summary: "an ARN names a service that AWS does not have, or not in lower case",
        why: "No resource has such an ARN: the resource matches nothing.",
        fix: "Write the service as the ARNs of its resources have it.",
        source: AWSDocs.serviceReference,
        fires: [.allow(#""Action": "s3:GetObject", "Resource": [«"arn:aws:S3:::b/*"», «"arn:aws:s33:::b/*"»]"#)],
        quiet: [.allow(#""Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*", "arn:aws:*:*:*:b"]"#)],
        check: .statement(.withResource) { statement, check in
            for resource in statement.resources?.items ?? [] where resource.arn.isComplete {
                let service = resource.arn.service
                if ARNText.hasWildcard(service) || service.utf8.contains(UInt8(ascii: "$"))
                    || check.lookup.isARNService(service) && service == service.lowercased()
                {
                    continue
                }
                let folded = service.lowercased()
                if check.lookup.isARNService(folded[...]) {
                    check.report(resource.value, "the service of an ARN is in lower case", help: "write `\(folded)`")
                } else {
                    check.report(
                        resource.value, "no ARN names a service \(code(service))",
                        help: check.lookup.suggestion(for: folded) { ActionCatalogue.standard.servicePrefixes }.map {
                            "did you mean `\($0)`?"
                        })
                }
            }
        }
    )
}
