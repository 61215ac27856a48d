internal import Documents
internal import Catalogue
internal import PolicyLanguage

/// Which requests resource control policies bind, as a formula (semantics 6.8): actions of the listed services that act on a
/// resource, but for the exempt ones.
enum ResourceControlRule {
    /// For each listed service its pattern and the actions that are bound.
    private static let services: [(pattern: ActionPattern, bound: Formula)] = {
        let catalogue = ActionCatalogue.standard
        return catalogue.servicePrefixes.filter { catalogue.resourceControlPoliciesBind(service: $0) }.map { prefix in
            let ids = catalogue.actionIDs(ofService: prefix) ?? 0..<0
            let names = ids.map(catalogue.name(ofAction:)).filter { !catalogue.resourceControlPoliciesBind(action: $0) }
            let pattern = ActionPattern("\(prefix):*")
            let exempt = Formula.disjunction(names.map { Formula(ActionPattern($0)) })
            return (pattern, .conjunction([Formula(pattern), !exempt]))
        }
    }()

    /// What is bound among the actions that some statements name. Only services that these can match are written down.
    static func formula(for statements: some Sequence<Statement>) -> Formula {
        let elements = statements.map(\.actions)
        let parts = services.filter { service in elements.contains { Self.touches($0, service.pattern) } }
        return .conjunction([.disjunction(parts.map(\.bound)), !.atom(.noResource)])
    }

    private static func touches(_ element: ActionElement, _ service: ActionPattern) -> Bool {
        guard let codes = element.serviceCodes, let code = service.serviceCode else { return true }
        return codes.contains(code)
    }
}
