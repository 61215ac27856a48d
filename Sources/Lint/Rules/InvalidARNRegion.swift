internal import Documents
internal import Findings

extension Rule {
    static let invalidARNRegion = Rule(
        id: "invalid-arn-region",
        severity: .medium,
        summary:
            "an ARN has a region that does not exist, or one where its kind of resource has no region, "
            + "or none where it has one",
        why: "No resource has such an ARN: the resource matches nothing.",
        fix: "Write the region's code, leave the field empty, or use `*`, as the service's ARNs are made.",
        source: AWSDocs.arns,
        fires: [
            .allow(
                #""Action": "sqs:SendMessage", "Resource": [«"arn:aws:sqs:us-east-1a:111122223333:q"», «"arn:aws:sqs::111122223333:q"»]"#
            ),
            .allow(#""Action": "s3:GetObject", "Resource": «"arn:aws:s3:us-east-1::b/*"»"#),
        ],
        quiet: [
            .allow(
                #""Action": ["sqs:SendMessage", "s3:GetObject"], "Resource": ["arn:aws:sqs:*:111122223333:q", "arn:aws:s3:::b/*"]"#)
        ],
        check: .statement(.withResource) { statement, check in
            for resource in statement.resources?.items ?? [] where resource.arn.isComplete {
                let region = resource.arn.region
                if region.utf8.contains(UInt8(ascii: "$")) { continue }
                if !isRegion(region) {
                    check.report(resource.value, "\(code(region)) is not a region")
                } else {
                    check.reportField(3, "region", article: "a", of: resource)
                }
            }
        }
    )

    /// `us-east-1`, `us-gov-west-1`, or a pattern.
    private static func isRegion(_ text: Substring) -> Bool {
        if text.isEmpty || ARNText.hasWildcard(text) { return true }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (3...5).contains(parts.count), let number = parts.last, let area = parts.first else { return false }
        return (1...2).contains(number.utf8.count) && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && (2...4).contains(area.utf8.count)
            && parts.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
    }
}

extension ARNText {
    enum FieldFault { case missing, superfluous }

    /// What is wrong with the region (3) or account (4), where every type that the rest of the ARN fits says the same.
    func fault(ofField index: Int) -> FieldFault? {
        guard let types, !types.isEmpty else { return nil }
        let field = fields[index]
        if field.isEmpty { return types.allSatisfy { $0.fields[index] == "*" } ? .missing : nil }
        return !ActionMatch.isStars(field) && types.allSatisfy { $0.fields[index].isEmpty } ? .superfluous : nil
    }
}

extension CheckRun {
    /// Puts down a finding where a field of an ARN is empty and may not be, or filled where no ARN of the service has it.
    ///
    /// - Parameter field: its number from 0, and its name with its article.
    func reportField(_ field: Int, _ name: String, article: String, of resource: DraftResource) {
        guard let wrong = resource.arn.fault(ofField: field) else { return }
        let service = code(resource.arn.service)
        switch wrong {
        case .missing:
            report(
                resource.value, "an ARN of \(service) has \(article) \(name)", help: "write the \(name), or `*`",
                confidence: .medium)
        case .superfluous:
            report(resource.value, "an ARN of \(service) has no \(name)", help: "leave the field empty", confidence: .medium)
        }
    }
}
