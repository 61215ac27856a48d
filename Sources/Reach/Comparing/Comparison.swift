package import Documents
package import PolicyLanguage

/// Whether one set of policies grants anything that another does not: a proof, witnesses, or what could not be decided.
package struct Comparison: Sendable {
    /// Access that is new, with one request that shows it.
    package struct Region: Sendable {
        /// The request that the new policies allow and the old ones do not.
        package let witness: Request
        /// The statement of the new policies that grants it.
        package let statement: StatementPool.Entry
        /// The action pattern of the statement that matches the witness; nil under `NotAction`.
        package let actionPattern: ActionPattern?
        /// The resource pattern of the statement that matches the witness; nil under `NotResource`.
        package let resourcePattern: ARNPattern?
        /// The statement of the old policies that denied it, where one did.
        package let formerDeny: StatementPool.Entry?
    }

    package let regions: [Region]
    /// What was not decided, and because of which statement.
    package let gaps: [Gap]

    /// Whether there is new access; nil where that is not decided.
    package var newAccess: Bool? { regions.isEmpty ? (gaps.isEmpty ? false : nil) : true }
}

extension Comparison {
    /// What a comparison may cost.
    package struct Limits: Sendable {
        /// Steps of search for one statement; a million take about a second.
        package var steps = 400_000
        /// Regions reported for one statement, and in all.
        package var regionsPerStatement = 8
        package var regions = 64

        package init() {}
    }

    /// Compares the pools that two sets of documents of one kind make.
    ///
    /// A claim of no new access is a proof, under any values of policy variables. Every witness has been checked by evaluating both
    /// pools. What takes more than the limits is a gap that names the statement.
    package static func compare(old: [Policy], new: [Policy], limits: Limits = Limits()) -> Comparison {
        let question = ComparisonQuestion(old: StatementPool(old), new: StatementPool(new), known: Context(closed: false))
        var regions: [Region] = []
        var gaps: [Gap] = []
        for index in question.suspects {
            let entry = question.newEntries[index]
            let answer = question.regions(of: index, limits: limits, room: limits.regions - regions.count)
            regions += answer.regions
            if let reason = answer.undecided { gaps.append(Gap(.model, reason, at: entry.statement.location)) }
        }
        return Comparison(regions: regions, gaps: gaps)
    }
}
