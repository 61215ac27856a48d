internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let keyNotOfAction = Rule(
        id: "key-not-of-action",
        severity: .medium,
        confidence: .medium,
        summary: "a condition tests a key that requests for an action do not have",
        why: "For that action a positive operator never holds (the Allow gives nothing, the Deny protects nothing), and a negated "
            + "one always does.",
        fix: "Put the action into a statement without the condition, or use a key that it has.",
        source: AWSDocs.serviceReference,
        fires: [
            .allow(
                #""Action": ["s3:ListBucket", "s3:GetObject"], "Resource": "*", "Condition": {"StringLike": {«"s3:prefix"»: "a/*"}}"#
            ),
            .allow(#""Action": "ec2:*", "Resource": "*", "Condition": {"StringNotEquals": {«"iam:ResourceTag/status"»: "prod"}}"#),
        ],
        quiet: [
            .allow(#""Action": "s3:List*", "Resource": "*", "Condition": {"StringLike": {"s3:prefix": "a/*"}}"#),
            .allow(#""NotAction": "s3:List*", "Resource": "*", "Condition": {"StringLike": {"s3:prefix": "a/*"}}"#),
        ],
        check: .statement(.all) { statement, check in
            guard let actions = statement.actions, !actions.isNegated else { return }
            let items = actions.items.filter { !$0.match.ranges.isEmpty && !$0.match.isEverything }
            guard !items.isEmpty else { return }
            for condition in statement.conditions {
                let key = condition.key
                guard key.origin == .service, let canonical = key.canonical?.lowercased(), !canonical.hasSuffix("/") else {
                    continue
                }
                let without = items.filter { !$0.match.has(key: canonical, check.lookup) }
                guard !without.isEmpty else { continue }
                let names = without.prefix(3).map { code($0.text.text) }.joined(separator: ", ")
                let rest = without.count > 3 ? " and \(without.count - 3) more" : ""
                let effect =
                    condition.op.holdsWhenAbsent ? "the condition restricts nothing there" : "the condition never holds there"
                // An Allow that says more than it gives to some of its actions is untidy; all else is not what it says.
                let isUntidy = statement.effect == .allow && !condition.op.holdsWhenAbsent && without.count < items.count
                check.report(
                    condition.keyValue, "requests for \(names)\(rest) have no \(code(key.text)): \(effect)",
                    severity: isUntidy ? .low : nil, related: without.prefix(3).map { ("an action without the key", $0.value) })
            }
        }
    )
}

extension ActionMatch {
    /// Whether some action that the pattern matches offers the key (in lower case, with its placeholder).
    func has(key: String, _ lookup: CatalogueCache) -> Bool {
        ranges.contains { range in range.contains { lookup.keys(ofAction: $0).contains(key) } }
    }
}
