internal import Documents

extension TightenReport.Confidence {
    /// Grades how sure the policy is to fit what comes: how long was watched, whether new needs still appeared, and what the logs leave out.
    mutating func judge(until end: Instant?) {
        let share = backtest.map { Double($0.allowed) / Double(max($0.of, 1)) }
        let quiet = end.flatMap { end in lastNew.map { (end.seconds - $0.seconds) / 86_400 } } ?? 0
        reasons = [
            "\(Phrase.count(days, "day")) of log, \(Phrase.share(activeDays, of: days, "with calls of the principal"))",
            unloggedData.isEmpty
                ? "data events are logged, or none is held"
                : "data events of \(Phrase.list(unloggedData, limit: 8)) are not logged",
        ]
        if let backtest {
            reasons.append(
                "a policy from the first 70 % of the time would have allowed \(backtest.allowed) of \(backtest.of) distinct permissions of the rest"
            )
        }
        if calls > 0 {
            reasons.append(
                "the last new need appeared \(quiet == 0 ? "on the last day" : "\(Phrase.count(Int(quiet), "day")) before the end")"
            )
        }
        if days < 14 {
            grade = .low
            reasons.append("under 14 days say little")
        } else if days >= 90, quiet >= 30, unloggedData.isEmpty, (share ?? 0) >= 0.95 {
            grade = .high
        } else {
            grade = (share ?? 0) >= 0.5 ? .medium : .low
        }
    }
}
