internal import Documents
internal import Findings

extension Rule {
    static let unknownResourceType = Rule(
        id: "unknown-resource-type",
        severity: .medium,
        confidence: .medium,
        summary: "the last field of an ARN fits no type of resource of its service",
        why: "No resource has such an ARN: the resource matches nothing.",
        fix: "Write the last field as the service's ARNs are made.",
        source: AWSDocs.serviceReference,
        fires: [.allow(#""Action": "ec2:StartInstances", "Resource": «"arn:aws:ec2:*:111122223333:instances/*"»"#)],
        quiet: [
            .allow(#""Action": "ec2:StartInstances", "Resource": ["arn:aws:ec2:*:111122223333:instance/*", "arn:aws:ec2:*:*:*"]"#)
        ],
        check: .statement(.withResource) { statement, check in
            for resource in statement.resources?.items ?? [] where resource.arn.isComplete {
                guard let fitting = resource.arn.types, fitting.isEmpty else { continue }
                let service = resource.arn.service.lowercased()
                let types = check.lookup.shapes(ofARNService: service)
                if types.isEmpty { continue }
                let word = resource.arn.resource.prefix { $0 != "/" && $0 != ":" }
                let known = types.map { String($0.fields[5].prefix { $0 != "/" && $0 != ":" }) }.filter {
                    !$0.isEmpty && !$0.contains("*") && $0 != word
                }
                check.report(
                    resource.value, "no resource of \(code(service)) has an ARN that ends like \(code(resource.arn.resource))",
                    help: SpellingSuggestion.name(to: String(word), in: known).map { "did you mean `\($0)`?" })
            }
        }
    )
}
