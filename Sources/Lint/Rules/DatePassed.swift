internal import Documents
internal import Findings
internal import PolicyLanguage
internal import Reach

extension Rule {
    static let datePassed = Rule(
        id: "date-passed",
        severity: .medium,
        summary: "a statement applies until a day that is past",
        why: "An expired Allow gives nothing and looks as if it did; an expired Deny no longer protects what it names. "
            + "The day is the one that `--today` gives; of an account that is audited the latest that the input shows, if later; else the "
            + "one of Ambit's facts of AWS.",
        fix: "Remove the statement, or agree on a new date.",
        source: AWSDocs.operators,
        fires: [
            .allow(if: #""DateLessThan": {"aws:CurrentTime": «"2020-01-01T00:00:00Z"»}"#),
            .deny(if: #""DateLessThanEquals": {"aws:CurrentTime": «["2020-01-01", "2021-01-01"]»}"#),
            .allow(
                if: #""NumericLessThan": {"aws:EpochTime": «"1577836800"»}, "DateGreaterThan": {"aws:CurrentTime": "2019-01-01"}"#),
        ],
        quiet: [
            .allow(if: #""DateLessThan": {"aws:CurrentTime": "2999-01-01T00:00:00Z"}"#),
            .allow(if: #""DateLessThan": {"aws:CurrentTime": ["2020-01-01", "2999-01-01"]}"#),
            .deny(if: #""DateGreaterThan": {"aws:CurrentTime": "2020-01-01"}"#),
            // What revokes sessions that are older.
            .deny(if: #""DateLessThan": {"aws:TokenIssueTime": "2020-01-01T00:00:00Z"}"#),
        ],
        check: .statement(.all) { statement, check in
            guard let effect = statement.effect else { return }
            let timed = statement.conditions.filter { $0.key.name == "aws:currenttime" || $0.key.name == "aws:epochtime" }
            for pair in JudgedConditions(timed, of: statement, check).pairs
            where check.areMet([pair.condition], fromDay: true) == .no {
                let last = pair.draft.values.max {
                    ConditionValue.instant($0.text)?.seconds ?? 0 < ConditionValue.instant($1.text)?.seconds ?? 0
                }
                check.report(
                    pair.draft.list,
                    "\(code(last?.text ?? "")) is past (on \(check.clock.day)): \(JudgedConditions.consequence(effect)) any more",
                    severity: effect == .allow ? .low : nil)
            }
        }
    )
}
