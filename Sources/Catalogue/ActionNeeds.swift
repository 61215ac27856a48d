internal import Documents

/// What a request of an action needs besides the permission for the action on the resource that is asked about.
package struct ActionNeeds: Sendable, Equatable {
    /// Other actions that the caller needs, or may need, as well; sorted.
    package let actions: [String]
    /// Those of `actions` that every request needs.
    package let always: [String]
    /// Other kinds of resource on which the same action must be allowed: each is authorised on its own.
    package let resources: [ResourceTypeFacts]

    package var isEmpty: Bool { actions.isEmpty && resources.isEmpty }
}

extension ActionCatalogue {
    /// Needs that AWS's service authorization reference does not list.
    ///
    /// A function URL asks for both since October 2025 (https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
    private static let unlisted = ["lambda:InvokeFunctionUrl": ["lambda:InvokeFunction"]]

    /// What an action on a resource needs besides; nothing for an action that the catalogue does not know.
    package func needs(of name: String, on resource: String) -> ActionNeeds {
        guard let facts = action(named: name) else { return ActionNeeds(actions: [], always: [], resources: []) }
        let fitting = facts.resourceTypes.filter { $0.type.matches(resource) }
        let listed = facts.dependentActions + (fitting.isEmpty ? facts.resourceTypes : fitting).flatMap(\.dependentActions)
        let others = facts.resourceTypes.filter { use in use.isRequired && !fitting.contains { $0.type == use.type } }
        let always = Self.unlisted[facts.fullName] ?? []
        return ActionNeeds(
            actions: Set(listed + always).sorted(), always: always,
            // Of several kinds that are required and none of which was asked about, the question names none.
            resources: fitting.isEmpty && others.count == 1 ? [] : others.map(\.type))
    }
}
