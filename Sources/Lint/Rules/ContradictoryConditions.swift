internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let contradictoryConditions = Rule(
        id: "contradictory-conditions",
        severity: .high,
        summary: "no request meets all conditions that a statement puts on one key",
        why:
            "A statement applies where all of its conditions hold, and these never hold together: the Allow gives nothing, the Deny "
            + "protects nothing.",
        fix: "Put values of which one is enough into one list, or write a statement for each case.",
        source: AWSDocs.condition,
        fires: [
            .allow(if: #""StringEquals": {"aws:RequestedRegion": "eu-west-1"}, "StringLike": {«"aws:RequestedRegion"»: "us-*"}"#),
            .deny(
                if: #""DateGreaterThan": {"aws:CurrentTime": "2031-01-01T00:00:00Z"}, "#
                    + #""DateLessThan": {«"aws:CurrentTime"»: "2030-01-01T00:00:00Z"}"#),
            .allow(if: #""Null": {"aws:PrincipalTag/team": "true"}, "StringEquals": {«"aws:PrincipalTag/team"»: "a"}"#),
        ],
        quiet: [
            .allow(if: #""StringEquals": {"aws:RequestedRegion": "eu-west-1"}, "StringLike": {"aws:RequestedRegion": "eu-*"}"#),
            .allow(
                if: #""DateGreaterThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}, "#
                    + #""DateLessThan": {"aws:CurrentTime": "2031-01-01T00:00:00Z"}"#),
            .allow(if: #""StringLike": {"aws:PrincipalTag/team": "a*"}, "StringNotEquals": {"aws:PrincipalTag/team": "ab"}"#),
            .allow(
                if: #""ForAnyValue:StringEquals": {"aws:TagKeys": "a"}, "ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}"#),
            .allow(
                if: #""StringEquals": {"aws:PrincipalTag/team": "${aws:username}"}, "StringLike": {"aws:PrincipalTag/team": "a*"}"#),
        ],
        check: .statement(.all) { statement, check in
            guard let effect = statement.effect, statement.conditions.count > 1 else { return }
            let byKey = Dictionary(grouping: statement.conditions, by: \.key.name).filter { $0.value.count > 1 }
            for (_, conditions) in byKey.sorted(by: { $0.key < $1.key }) {
                let pairs = JudgedConditions(conditions, of: statement, check).pairs
                guard pairs.count > 1, check.areMet(pairs.map(\.condition)) == .no,
                    let last = pairs.indices.first(where: { check.areMet(pairs[...$0].map(\.condition)) == .no })
                else { continue }
                let found = pairs[last].draft
                let other = pairs[..<last].first { check.areMet([$0.condition, pairs[last].condition]) == .no }?.draft
                let others = other.map { [$0] } ?? pairs[..<last].map(\.draft)
                let operators = Phrase.list((others + [found]).map { code($0.op.text) }, limit: 4)
                check.report(
                    found.keyValue,
                    "no request meets \(operators) on \(code(found.key.text)): \(JudgedConditions.consequence(effect))",
                    related: others.prefix(20).map { ("the condition that it contradicts", $0.keyValue) })
            }
        }
    )
}
