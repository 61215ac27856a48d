import Documents

/// As of when a review tells what was not used for long.
struct ReviewTime {
    /// It is not earlier now; nil where nothing tells a time.
    let now: Instant?
    /// Whether the input or the caller tells a day. Dates of creation and of last use alone only tell that it is not earlier now: what
    /// looks in use by them may be idle for years.
    let isTold: Bool
    /// What stands for now, in words.
    let words: String

    /// - Parameters:
    ///   - latest: the latest moment that the input shows.
    ///   - isTold: whether something in it says when it was taken.
    ///   - given: the caller's.
    init(latest: Instant?, isTold: Bool, given: Instant?) {
        now = [latest, given].compactMap(\.self).max()
        self.isTold = isTold || given != nil
        words = given != nil && given == now ? "the day given" : "the latest moment of the input"
    }

    /// So long before now.
    func before(days: Int) -> Instant? { now?.adding(seconds: -Int64(days) * 86_400) }
}

extension RuleRun {
    /// The moment of a review; where none is told, the rule says that it has not seen all.
    mutating func now(of accounts: AccountEvidence) -> Instant? {
        if !accounts.time.isTold { lacks("nothing says on which day the input was collected: give it with `--today`") }
        return accounts.time.now
    }
}
