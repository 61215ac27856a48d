internal import Documents
internal import Findings

extension Rule {
    static let redundantResource = Rule(
        id: "redundant-resource",
        severity: .low,
        summary: "a list names a resource that another entry of it covers",
        why: "It changes nothing and hides how much the wider entry gives.",
        fix: "Remove the narrower entry, or the wider one where it was not meant.",
        source: AWSDocs.checks,
        fires: [.allow(#""Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*", «"arn:aws:s3:::b/logs/*"»]"#)],
        quiet: [.allow(#""Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#)],
        check: .statement(.withResource) { statement, check in
            let items = statement.resources?.items.filter { !$0.text.isFree } ?? []
            guard (2...1_000).contains(items.count) else { return }
            let covering = items.enumerated().filter { ARNText.hasWildcard($0.element.text.text) }
            var seen: [String: Int] = [:]
            for (index, item) in items.enumerated() {
                let twin = seen[item.text.text]
                if twin == nil { seen[item.text.text] = index }
                let wider =
                    twin
                    ?? covering.first { other in
                        other.offset != index && other.element.arn.covers(item.arn)
                            && !(other.offset > index && item.arn.covers(other.element.arn))
                    }?.offset
                guard let wider else { continue }
                check.report(
                    item.value, Redundancy.words(items[wider].text.text, item.text.text), help: "remove it", fix: .remove,
                    related: [("the entry that covers it", items[wider].value)])
            }
        }
    )
}

extension ARNText {
    /// Whether every ARN that `other` matches is matched here as well, field by field; true only where the texts show it.
    func covers(_ other: ARNText) -> Bool {
        if isEverything { return true }
        guard isComplete, other.isComplete else { return text == other.text }
        return zip(fields, other.fields).allSatisfy { GlobCover.covers($0, $1) }
    }
}
