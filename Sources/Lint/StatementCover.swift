import Catalogue
internal import PolicyLanguage

/// Whether one statement applies wherever another does, by their texts.
package enum StatementCover {
    /// Documents of more statements than this are not compared pair by pair: AWS takes none so large.
    package static let most = 400

    /// True only where the texts show it; nothing is made of effects.
    static func covers(_ wide: DraftStatement, _ narrow: DraftStatement) -> Bool {
        guard let wideActions = wide.actions, let actions = narrow.actions, narrow.actionSet.isSubset(of: wide.actionSet),
            !narrow.isFree, !wide.isFree
        else { return false }
        return covers(wideActions, actions) && coversResources(wide, narrow) && coversPrincipals(wide, narrow)
            && coversConditions(wide, narrow)
    }

    private static func covers(_ wide: DraftActions, _ narrow: DraftActions) -> Bool {
        if narrow.items.isEmpty { return false }
        switch (wide.isNegated, narrow.isNegated) {
        case (false, false): return narrow.items.allSatisfy { item in wide.items.contains { $0.match.covers(item.match) } }
        // All but A covers all but B where A lies in B.
        case (true, true): return wide.items.allSatisfy { item in narrow.items.contains { $0.match.covers(item.match) } }
        case (false, true): return wide.items.contains { $0.match.isEverything }
        case (true, false):
            return narrow.items.allSatisfy { item in !wide.items.contains { $0.match.meets(item.match) } }
        }
    }

    private static func coversResources(_ wide: DraftStatement, _ narrow: DraftStatement) -> Bool {
        guard let wideResources = wide.resources else { return narrow.resources == nil || wide.resources == nil }
        guard let resources = narrow.resources else { return wideResources.items.contains { $0.arn.isEverything } }
        if resources.items.isEmpty { return false }
        switch (wideResources.isNegated, resources.isNegated) {
        case (false, false):
            return resources.items.allSatisfy { item in wideResources.items.contains { $0.arn.covers(item.arn) } }
        case (true, true):
            return wideResources.items.allSatisfy { item in resources.items.contains { $0.arn.covers(item.arn) } }
        case (false, true): return wideResources.items.contains { $0.arn.isEverything }
        case (true, false): return false
        }
    }

    static func coversPrincipals(_ wide: DraftStatement, _ narrow: DraftStatement) -> Bool {
        switch (wide.principal, narrow.principal) {
        case (nil, nil): return true
        case (let widePrincipal?, let principal?):
            guard !widePrincipal.isNegated, !principal.isNegated, !principal.entries.isEmpty else { return false }
            if widePrincipal.entries.contains(where: \.isEveryone) { return true }
            return principal.entries.allSatisfy { entry in
                widePrincipal.entries.contains { $0.type == entry.type && $0.text.text == entry.text.text }
            }
        default: return false
        }
    }

    /// A statement with fewer conditions applies more often; a condition with more values holds more often, unless it is negated.
    private static func coversConditions(_ wide: DraftStatement, _ narrow: DraftStatement) -> Bool {
        wide.conditions.allSatisfy { condition in
            narrow.conditions.contains { other in
                guard other.op.canonical == condition.op.canonical, condition.op.canonical != nil,
                    other.key.name == condition.key.name
                else { return false }
                let (less, more) = condition.op.isNegated ? (condition, other) : (other, condition)
                return less.values.allSatisfy { value in more.values.contains { $0.text == value.text } }
            }
        }
    }
}

extension DraftStatement {
    var isFree: Bool { value.isFree }
}
