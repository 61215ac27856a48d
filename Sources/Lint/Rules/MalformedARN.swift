internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let malformedARN = Rule(
        id: "malformed-arn",
        severity: .high,
        summary: "a resource is neither `*` nor an ARN of six fields",
        why: "AWS refuses the document, or the resource matches nothing.",
        fix: "Write `arn:partition:service:region:account:resource`; fields that a service does not use stay empty.",
        source: AWSDocs.arns,
        fires: [
            .allow(
                #""Action": "ssm:GetParameter", "Resource": [«"arn:aws:ssm:*:*:parameter/a "», «"arn:aws:ssm:*:*:parameter/b\n"»]"#),
            .allow(#""Action": "s3:GetObject", "Resource": [«"my-bucket/*"», «"arn:aws:s3::my-bucket"», «"arn:aws:s3*"»]"#),
        ],
        quiet: [
            .allow(#""Action": "s3:GetObject", "Resource": ["*", "arn:aws:s3:::my-bucket/*"]"#),
            .statement(
                .resource,
                #""Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/prod/GET/*""#),
        ],
        check: .statement(.withResource) { statement, check in
            for resource in statement.resources?.items ?? [] where !resource.text.isFree && !resource.arn.isEverything {
                let arn = resource.arn
                if let blank = blank(of: arn.text) {
                    check.report(
                        resource.value, "\(code(arn.text)) \(blank) with a blank: it matches nothing", help: "take the blank out",
                        severity: .medium)
                    continue
                }
                // API Gateway fills in its own ARN.
                if check.kind == .resource, arn.text.hasPrefix("execute-api:/") { continue }
                if arn.fields[0] != "arn" && !(arn.fields.count == 6 && ARNText.hasWildcard(arn.fields[0])) {
                    check.report(resource.value, "\(code(arn.text)) is neither `*` nor an ARN", help: likely(arn.text))
                } else if !arn.isComplete, arn.spansColons {
                    check.report(
                        resource.value, "the `*` in \(code(arn.text)) runs over the colons that follow it",
                        help: "write all six fields: \(code(lacksResource(arn) ? completed(arn, check.lookup) : spelledOut(arn)))",
                        severity: .low)
                } else if !arn.isComplete {
                    // Identity policies read the missing fields as `*` (docs/reference/matching.md).
                    let open = arn.text.hasSuffix("*") && check.kind != .resource && check.kind != .resourceControl
                    check.report(
                        resource.value, "\(code(arn.text)) has \(arn.fields.count) of the six fields of an ARN",
                        help: "write \(code(completed(arn, check.lookup)))", severity: open ? .medium : nil)
                }
            }
        }
    )

    private static func blank(of text: String) -> String? {
        func isBlank(_ byte: UInt8?) -> Bool { byte.map { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? false }
        return isBlank(text.utf8.first) ? "begins" : isBlank(text.utf8.last) ? "ends" : nil
    }

    private static func likely(_ text: String) -> String? {
        text.lowercased().hasPrefix("arn:") ? "write `arn` in lower case" : nil
    }

    /// It ends with an account.
    private static func lacksResource(_ arn: ARNText) -> Bool {
        guard arn.fields.count == 5, let last = arn.fields.last else { return false }
        return isAccountID(last)
    }

    /// The same with a `*` for each field that its last spanning `*` takes in.
    private static func spelledOut(_ arn: ARNText) -> String {
        var fields = arn.fields
        let last = fields.dropLast().lastIndex { $0.utf8.last == UInt8(ascii: "*") } ?? 0
        while fields.count < 6 { fields.insert("*", at: last + 1) }
        return fields.joined(separator: ":")
    }

    /// The text with the fields that it lacks, where the service uses none of them; else the form of the service's ARNs. A completed
    /// text never matches more than the short one, whose missing fields are read as `*`; but a bucket in the place of the region or the
    /// account matches nothing that there is: there it is the bucket that was meant.
    private static func completed(_ arn: ARNText, _ lookup: CatalogueCache) -> String {
        let form = "arn:partition:service:region:account:resource"
        guard (3...5).contains(arn.fields.count), !ARNText.hasWildcard(arn.service) else { return form }
        if arn.service == "s3", arn.fields.count > 3, arn.fields[3...].dropLast().allSatisfy(\.isEmpty),
            !["", "*"].contains(arn.fields[arn.fields.count - 1])
        {
            return arn.fields.prefix(3).joined(separator: ":") + ":::" + arn.fields[arn.fields.count - 1]
        }
        return lookup.shapes(ofARNService: arn.service.lowercased()).first { $0.format.contains("${") }?.format ?? form
    }
}
