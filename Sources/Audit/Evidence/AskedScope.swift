import Actors
import Activity
import Catalogue
import PolicyLanguage

/// What a change declared, ready to test calls against.
struct AskedScope {
    let declared: Asked
    private let actions: [ActionPattern]?
    private let resources: [ARNPattern]?

    init(_ asked: Change.Asked) {
        declared = Asked(task: asked.task, actions: asked.actions, resources: asked.resources)
        actions = asked.actions?.map(ActionPattern.init)
        resources = asked.resources?.map { ARNPattern($0, variables: false, short: .padded) }
    }

    /// Whether the declaration names actions: a task in words can be read by people only.
    var namesActions: Bool { actions != nil }

    /// Whether it names resources, or leaves any.
    var namesResources: Bool { declared.resources?.contains { $0 != "*" } ?? false }

    /// Whether an action on a resource is within what was asked; nil where the declaration names no actions. A call on no single
    /// resource (`*`) is covered by its action alone.
    func covers(_ action: Action, on resource: ResourceName) -> Bool? {
        guard let actions else { return nil }
        // It needs no permission and does nothing.
        if action.folded.elementsEqual("sts:getcalleridentity".utf8) { return true }
        guard actions.contains(where: { $0.matches(action) }) else { return false }
        guard let resources, !resource.isNone else { return true }
        return resources.contains { $0.matches(resource, in: Context(closed: true)) == .yes }
    }

    /// Every action of the catalogue that the declaration names, in the catalogue's order.
    var actionIDs: [Int] {
        let ids = declared.actions?.reduce(into: Set<Int>()) { $0.formUnion(ActionCatalogue.standard.actionIDs(matching: $1)) }
        return (ids ?? []).sorted()
    }

    /// The resources that are named without a wildcard.
    var literalResources: [ResourceName] {
        (declared.resources ?? []).filter { !$0.contains("*") && !$0.contains("?") }.map(ResourceName.init)
    }
}
