import Catalogue
internal import PolicyLanguage

/// What the Allow statements of one document give, by its own Deny statements: the ground of every rule about access that is too
/// broad. Exact in actions, careful in resources and conditions: what a document might not give is not held against it.
package struct Grants {
    /// One Allow statement and the actions that it gives.
    struct Grant {
        let statement: DraftStatement
        /// Those that act on some resource of the statement.
        let actions: ActionSet
        /// Of these, those that no resource of the statement narrows: they act on any resource, or on any of a type.
        let unbounded: ActionSet
        /// Without those that the statement gives by `*` or `service:*`, of which one finding tells it all.
        let named: ActionSet
        /// Of these, the unbounded ones.
        let namedUnbounded: ActionSet
        /// No condition narrows it.
        let isUnconditional: Bool
    }

    let all: [Grant]
    /// Some statement gives every action on every resource.
    let isFullAccess: Bool
    /// The grants that nothing narrows, of which `*` and `service:*` are told of elsewhere.
    let wide: [Grant]

    /// - Parameter admitsAll: whether the conditions of a statement keep no request out.
    init(_ draft: Draft, _ lookup: CatalogueCache, admitsAll: (DraftStatement) -> Bool) {
        var denied = ActionSet()
        for statement in draft.statements
        where statement.effect == .deny && statement.coversAllResources && statement.coversEveryone && admitsAll(statement) {
            denied.formUnion(statement.actionSet)
        }
        let deniesNothing = denied.isEmpty
        var all: [Grant] = []
        var isFullAccess = false
        for statement in draft.statements where statement.effect == .allow && !statement.isConflicting {
            guard let actions = statement.actions else { continue }
            var given = statement.actionSet
            if !deniesNothing { given.subtract(denied) }
            given = statement.acting(given, lookup)
            if given.isEmpty { continue }
            var named = given
            if !actions.isNegated {
                for item in actions.items where item.match.isWholeService || item.match.isEverything {
                    named.subtract(ActionSet(ranges: item.match.ranges))
                }
            }
            let isUnconditional = admitsAll(statement)
            let unbounded = statement.unbounded(given, lookup)
            all.append(
                Grant(
                    statement: statement, actions: given, unbounded: unbounded, named: named,
                    namedUnbounded: named.intersection(unbounded), isUnconditional: isUnconditional))
            if isUnconditional, statement.isOnEverything, !actions.isNegated,
                actions.items.contains(where: { $0.match.isEverything })
            {
                isFullAccess = true
            }
        }
        self.all = all
        self.isFullAccess = isFullAccess
        wide = isFullAccess ? [] : all.filter { $0.isUnconditional && !$0.unbounded.isEmpty }
    }
}

extension DraftStatement {
    /// `Resource: "*"`, or none where the policy is a resource's own.
    var coversAllResources: Bool {
        guard let resources else { return true }
        if resources.isNegated { return resources.items.isEmpty }
        return resources.items.contains { $0.arn.isEverything }
    }

    /// All resources, or all of a service.
    var coversServices: Bool {
        guard let resources else { return true }
        return resources.isNegated || resources.items.contains { $0.arn.isEverything || $0.arn.isWholeService }
    }

    /// All resources of all services, or all but some.
    var isOnEverything: Bool {
        guard let resources else { return true }
        return resources.isNegated
            || resources.items.contains { $0.arn.isEverything || $0.arn.isWholeService && ActionMatch.isStars($0.arn.service) }
    }

    /// Of some actions, those that act on a resource of the statement.
    fileprivate func acting(_ actions: ActionSet, _ lookup: CatalogueCache) -> ActionSet {
        guard let resources, !isOnEverything else { return actions }
        var acting = ActionSet()
        for item in resources.items { acting.formUnion(lookup.acting(actions, on: item.arn)) }
        return acting
    }

    /// Of actions that act on its resources, those that nothing narrows to one of them: `arn:aws:sns:::*` is no topic's.
    fileprivate func unbounded(_ actions: ActionSet, _ lookup: CatalogueCache) -> ActionSet {
        guard let resources, !isOnEverything else { return actions }
        var unbounded = ActionSet()
        for item in resources.items where item.arn.isUnbounded {
            unbounded.formUnion(lookup.acting(actions, on: item.arn, filled: true))
        }
        return unbounded
    }

    /// AWS refuses an element beside its negation: what such a statement gives is anybody's guess.
    var isConflicting: Bool { members.contains { member in members.contains { $0.name == "Not" + member.name } } }

    /// The one statement of `RCPFullAWSAccess`, which AWS attaches everywhere: it denies nothing.
    var isFullAWSAccess: Bool {
        sid?.text == "RCPFullAWSAccess" && effect == .allow && conditions.isEmpty && coversEveryone && coversAllResources
            && actions?.isNegated == false
            && actions?.items.count == 1 && actions?.items.first?.match.isEverything == true
    }

    /// No principal is named, or everyone is.
    var coversEveryone: Bool {
        guard let principal else { return true }
        return !principal.isNegated && principal.entries.contains(where: \.isEveryone)
    }
}
