internal import Catalogue
internal import PolicyLanguage

/// The requests in which one resource's own policy has a say.
struct GovernedRequests: Sendable {
    /// The resource whose policy it is.
    let holder: String
    /// Patterns of what it governs, each for itself.
    let patterns: [ARNPattern]
    let resources: [ResourceAtom]
    let formula: Formula
    /// A role's trust policy: only the `sts:AssumeRole*` actions ask it (docs/reference/policies.md).
    let isTrust: Bool
    /// Something under it has a policy of its own.
    let hasExceptions: Bool

    static let trustActions = ResourcePolicyFacts.trustActions.map(ActionPattern.init)

    init(holder: String, patterns: [String], exceptions: [String], isTrust: Bool) {
        self.holder = holder
        self.isTrust = isTrust
        hasExceptions = !exceptions.isEmpty
        let nothing = Context(closed: true)
        func read(_ text: String) -> ARNPattern { ARNPattern(text, variables: true, short: .refused, spans: false) }
        self.patterns = patterns.map(read)
        resources = self.patterns.compactMap { pattern in
            if case .atom(let atom) = ResourceAtom.form(of: pattern, known: nothing) { atom } else { nil }
        }
        let inside = Formula.disjunction(resources.map { .atom(.resource($0)) })
        let outside = exceptions.map { !Formula(read($0), known: nothing) }
        let actions = isTrust ? Formula.disjunction(Self.trustActions.map(Formula.init)) : .everything
        formula = .conjunction([inside, actions] + outside)
    }
}
