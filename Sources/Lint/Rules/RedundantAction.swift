internal import Documents
internal import Findings

extension Rule {
    static let redundantAction = Rule(
        id: "redundant-action",
        severity: .low,
        summary: "a list names an action that another entry of it covers",
        why: "It changes nothing and hides how much the wider entry gives.",
        fix: "Remove the narrower entry, or the wider one where it was not meant.",
        source: AWSDocs.checks,
        fires: [.allow(#""Action": ["s3:Get*", «"s3:GetObject"», «"S3:get*"»], "Resource": "*""#)],
        quiet: [.allow(#""Action": ["s3:GetObject", "s3:GetObjectAcl", "s3:?etBucketAcl"], "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            let items = statement.actions?.items.filter { !$0.text.isFree } ?? []
            guard (2...1_000).contains(items.count) else { return }
            let covering = items.enumerated().filter { $0.element.match.hasWildcard }
            var seen: [String: Int] = [:]
            for (index, item) in items.enumerated() {
                let name = item.match.folded
                let twin = seen[name]
                if twin == nil { seen[name] = index }
                let wider =
                    twin
                    ?? covering.first { other in
                        other.offset != index && other.element.match.covers(item.match)
                            && !(other.offset > index && item.match.covers(other.element.match))
                    }?.offset
                guard let wider else { continue }
                check.report(
                    item.value, Redundancy.words(items[wider].text.text, item.text.text), help: "remove it", fix: .remove,
                    related: [("the entry that covers it", items[wider].value)])
            }
        }
    )
}
