internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// Which requests resource control policies bind, as a formula (docs/reference/special-principals.md): actions of the listed services that act on a
/// resource, but for the exempt ones.
enum ResourceControlRule {
    /// For each listed service its pattern and the actions that are bound.
    private static let services: [(pattern: ActionPattern, bound: Formula, words: [WordPattern])] = {
        let catalogue = ActionCatalogue.standard
        return catalogue.servicePrefixes.filter { catalogue.resourceControlPoliciesBind(service: $0) }.map { prefix in
            let ids = catalogue.actionIDs(ofService: prefix) ?? 0..<0
            let names = ids.map(catalogue.name(ofAction:)).filter { !catalogue.resourceControlPoliciesBind(action: $0) }
            let pattern = ActionPattern("\(prefix):*")
            let exempt = Formula.disjunction(names.map { Formula(ActionPattern($0)) })
            // A list of actions cannot except any: where some are exempt it has the others one by one.
            let bound = names.isEmpty ? [pattern.text] : ids.map(catalogue.name(ofAction:)).filter { !names.contains($0) }
            return (pattern, .conjunction([Formula(pattern), !exempt]), bound.map { ActionAtom(ActionPattern($0)).word })
        }
    }()

    /// What is bound among the actions that some statements name. Only services that these can match are written down.
    static func formula(for statements: some Sequence<Statement>) -> Formula {
        let elements = statements.map(\.actions)
        let parts = services.filter { service in elements.contains { Self.touches($0, service.pattern) } }
        return .conjunction([.disjunction(parts.map(\.bound)), !.atom(.noResource)])
    }

    /// Patterns of the actions that are bound among those that a statement names.
    static func words(for statement: Statement) -> [WordPattern] {
        services.filter { touches(statement.actions, $0.pattern) }.flatMap(\.words)
    }

    private static func touches(_ element: ActionElement, _ service: ActionPattern) -> Bool {
        guard let codes = element.serviceCodes, let code = service.serviceCode else { return true }
        return codes.contains(code)
    }
}
