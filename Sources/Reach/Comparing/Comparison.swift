package import Documents
package import PolicyLanguage

/// Whether one set of policies grants anything that another does not: a proof, witnesses, or what could not be decided.
package struct Comparison: Sendable {
    /// What is known of the action of a new region.
    package enum ActionKind: String, Sendable {
        /// AWS has it.
        case known
        /// A policy names it, and the catalogue does not have it.
        case unlisted
        /// No action of today is new, but a pattern admits names that AWS may yet invent.
        case future
    }

    /// Access that is new, with one request that shows it.
    package struct Region: Sendable {
        /// The request that the new policies allow and the old ones do not.
        package let witness: Witness
        /// The witness's context in order of key, each key as a policy spells it.
        package let context: [(key: String, value: ContextValue)]
        package let actionKind: ActionKind
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
    /// Statements that newly name actions on resources which these actions never act on: no access, one example each.
    package let inert: [Region]
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
    /// A claim of no new access is a proof over every action, known or not, every resource and every context, under any values of
    /// policy variables; what remains are pairs of action and resource that AWS never authorises (`inert`). Every witness has been
    /// checked by evaluating both pools. What takes more than the limits is a gap that names the statement.
    package static func compare(old: [Policy], new: [Policy], limits: Limits = Limits()) -> Comparison {
        let question = ComparisonQuestion(
            old: StatementPool(old), new: StatementPool(new), known: Context(closed: false), limits: limits)
        var regions: [Region] = []
        var inert: [Region] = []
        var gaps: [Gap] = []
        for index in question.suspects where regions.count < limits.regions {
            switch question.answer(for: index) {
            case .nothingNew: continue
            case .regions(let found): regions += found.prefix(limits.regions - regions.count)
            case .inert(let region): inert.append(region)
            case .undecided(let reason): gaps.append(Gap(.model, reason, at: question.newEntries[index].statement.location))
            }
        }
        return Comparison(regions: regions, inert: inert, gaps: gaps)
    }
}
