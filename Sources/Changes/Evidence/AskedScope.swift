internal import Activity
internal import Actors
internal import Catalogue
internal import Documents
package import PolicyLanguage

/// What a change declared, or what was derived in its place, ready to test calls against.
package struct AskedScope: Sendable {
    package let declared: Asked
    /// Actions, each on each of the resources; nil: on any.
    private struct Part: Sendable {
        package let actions: [ActionPattern]
        package let resources: [ARNPattern]?
    }

    /// Nil where no actions are named.
    private let parts: [Part]?
    /// The services of what nobody here knows the needs of; nil among them: of any service.
    private let open: [String?]

    init(_ asked: Change.Asked) {
        var declared = Asked(task: asked.task, actions: asked.actions, resources: asked.resources)
        func pattern(_ text: String) -> ARNPattern { ARNPattern(text, variables: false, short: .padded) }
        if let derivation = asked.derivation {
            declared.derivedFrom = derivation.sources.map { AskSource(kind: $0.kind, name: $0.name, location: $0.location) }
            declared.open = derivation.open.map(\.what)
            declared.speaksOfRemoving = derivation.speaksOfRemoving
            open = derivation.open.map(\.service)
            parts = asked.actions.map { _ in
                derivation.parts.map {
                    Part(actions: $0.actions.map(ActionPattern.init), resources: $0.resources.map(pattern))
                }
            }
        } else {
            open = []
            parts = asked.actions.map { [Part(actions: $0.map(ActionPattern.init), resources: asked.resources?.map(pattern))] }
        }
        self.declared = declared
    }

    /// Whether the declaration names actions: a task in words can be read by people only.
    var namesActions: Bool { parts != nil }

    /// Whether it names resources, or leaves any.
    var namesResources: Bool { declared.resources?.contains { $0 != "*" } ?? false }

    /// Whether an action on a resource is within what was asked; nil where nothing tells. A call on no single resource (`*`) is covered
    /// by its action alone.
    package func covers(_ action: Action, on resource: ResourceName) -> Bool? {
        guard let parts else { return nil }
        // It needs no permission and does nothing.
        if action.folded.elementsEqual("sts:getcalleridentity".utf8) { return true }
        let isAsked = parts.contains { part in
            guard part.actions.contains(where: { $0.matches(action) }) else { return false }
            guard let resources = part.resources, !resource.isNone else { return true }
            return ([resource] + Self.tagged(at: resource)).contains { name in
                resources.contains { $0.matches(name, in: Context(closed: true)) == .yes }
            }
        }
        if isAsked { return true }
        let service = action.text.prefix { $0 != ":" }.lowercased()
        return open.contains { $0 == nil || $0 == service } ? nil : false
    }

    /// API Gateway tests tagging on a path that holds the ARN of what is tagged: who asked for that asked for its tags.
    private static func tagged(at path: ResourceName) -> [ResourceName] {
        guard path.service == "apigateway", let mark = path.text[...].range(ofASCII: ":/tags/") else { return [] }
        return [ResourceName(PercentText.arn(String(path.text[mark.upperBound...])))]
    }

    /// Every action of the catalogue that the declaration names, in the catalogue's order.
    package var actionIDs: [Int] {
        let ids = declared.actions?.reduce(into: Set<Int>()) { $0.formUnion(ActionCatalogue.standard.actionIDs(matching: $1)) }
        return (ids ?? []).sorted()
    }

    /// The resources that are named without a wildcard.
    var literalResources: [ResourceName] {
        (declared.resources ?? []).filter { !$0.contains("*") && !$0.contains("?") }.map(ResourceName.init)
    }
}
