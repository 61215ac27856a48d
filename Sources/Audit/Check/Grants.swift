internal import PolicyLanguage

/// What the Allow statements of one document give, by its own Deny statements: the ground of every rule about access that is too
/// broad. Exact in actions, careful in resources and conditions: what a document might not give is not held against it.
package struct Grants {
    /// One Allow statement and the actions that it gives.
    struct Grant {
        let statement: DraftStatement
        let actions: ActionSet
        /// No resource narrows it.
        let anyResource: Bool
        /// No condition narrows it.
        let isUnconditional: Bool
    }

    let all: [Grant]
    /// Every action that some statement gives.
    let actions: ActionSet
    /// Every action that some statement gives without a condition, on all resources.
    let unbounded: ActionSet

    init(_ draft: Draft) {
        var denied = ActionSet()
        for statement in draft.statements
        where statement.effect == .deny && statement.conditions.isEmpty && statement.coversAllResources && statement.coversEveryone
        {
            denied.formUnion(statement.actionSet)
        }
        var all: [Grant] = []
        var actions = ActionSet()
        var unbounded = ActionSet()
        for statement in draft.statements where statement.effect == .allow && statement.actions != nil {
            var given = statement.actionSet
            given.subtract(denied)
            if given.isEmpty { continue }
            let anyResource = statement.coversAllResources
            all.append(
                Grant(
                    statement: statement, actions: given, anyResource: anyResource, isUnconditional: statement.conditions.isEmpty))
            actions.formUnion(given)
            if anyResource, statement.conditions.isEmpty { unbounded.formUnion(given) }
        }
        self.all = all
        self.actions = actions
        self.unbounded = unbounded
    }
}

extension DraftStatement {
    /// `Resource: "*"`, or none where the policy is a resource's own.
    var coversAllResources: Bool {
        guard let resources else { return true }
        if resources.isNegated { return resources.items.isEmpty }
        return resources.items.contains { $0.arn.isEverything }
    }

    /// No principal is named, or everyone is.
    var coversEveryone: Bool {
        guard let principal else { return true }
        return !principal.isNegated && principal.entries.contains(where: \.isEveryone)
    }
}
