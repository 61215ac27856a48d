package import Authorization
package import Documents
package import PolicyLanguage

/// Whether policies grant any of what is asked about (what others do not grant, what is forbidden, what strangers may do): a proof that
/// they do not, witnesses that they do, or what could not be decided.
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

    /// Access that was asked about, with one request that shows it.
    package struct Region: Sendable {
        /// A request that the new policies allow, and that is asked about.
        package let witness: Witness
        /// Who makes it; nil where the policies do not say whom they mean.
        package var principal: String?
        /// The entry of the statement's principal element that means them; nil under `NotPrincipal`.
        package var principalEntry: PrincipalEntry?
        /// Who makes it belongs to no account, organisation or provider that the policies name.
        package var isStranger = false
        /// The witness's context in order of key, each key as a policy spells it.
        package let context: [(key: String, value: ContextValue)]
        package let actionKind: ActionKind
        /// The statement of the new policies that grants it; nil where none has to (an account's root user).
        package let statement: StatementPool.Entry?
        /// The statement of the old policies that denied it, where one did; of the forbidden access, the one that forbids it.
        package var otherStatement: StatementPool.Entry?
        /// Whether that statement is a description of what is forbidden.
        package var isForbidden = false
        /// What a principal was stopped by before; nil where nothing but one pool was asked.
        package var formerStop: Layer?
    }

    package let regions: [Region]
    /// Statements that name actions on resources which these actions never act on: no access, one example each.
    package let inert: [Region]
    /// What was not decided, and because of which statement.
    package let gaps: [Gap]

    /// The same with more that was not decided.
    package func adding(_ more: [Gap]) -> Comparison {
        Comparison(regions: regions, inert: inert, gaps: Set(gaps + more).sorted())
    }

    /// Whether there is new access; nil where that is not decided.
    package var newAccess: Bool? { regions.isEmpty ? (gaps.isEmpty ? false : nil) : true }
}

extension Comparison.Region {
    /// The action pattern of the statement that matches the witness; nil under `NotAction`.
    package var actionPattern: ActionPattern? { Self.pattern(statement, witness) }

    /// The resource pattern of the statement that matches the witness; nil under `NotResource`.
    package var resourcePattern: ARNPattern? {
        guard let resources = statement?.statement.resources, !resources.isNegated else { return nil }
        if let pattern = resources.patterns.first(where: { $0.matches(witness.resource, in: witness.context) == .yes }) {
            return pattern
        }
        return witness.action.isS3AccountLevel(on: witness.resource) ? resources.patterns.first(where: \.namesAllBuckets) : nil
    }

    /// The action pattern of what is forbidden that matches the witness.
    package var forbiddenPattern: ActionPattern? { isForbidden ? Self.pattern(otherStatement, witness) : nil }

    private static func pattern(_ entry: StatementPool.Entry?, _ witness: Witness) -> ActionPattern? {
        guard let actions = entry?.statement.actions, !actions.isNegated else { return nil }
        return actions.patterns.first { $0.matches(witness.action) }
    }

    /// The part of the policies to which it belongs: the patterns that match its witness.
    func piece(known: Context) -> Formula {
        var parts: [Formula] = []
        if let pattern = actionPattern { parts.append(Formula(pattern)) }
        if witness.resource.isNone {
            parts.append(.atom(.noResource))
        } else if let pattern = resourcePattern {
            parts.append(Formula(pattern, known: known))
        }
        if let pattern = forbiddenPattern { parts.append(Formula(pattern)) }
        return .conjunction(parts)
    }
}

extension Comparison {
    /// What a comparison may cost.
    package struct Limits: Sendable {
        /// Steps of search for one statement and one asker, and for all; a million take about a second.
        package var steps = 400_000
        package var allSteps = 1_200_000
        /// Regions reported for one statement, and in all.
        package var regionsPerStatement = 8
        package var regions = 64

        package init() {}
    }
}
