internal import Catalogue
internal import Documents
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
    /// It is of a kind whose own policy must speak before identity policies count.
    var mustSpeak: Bool { isTrust || ResourceName(holder).resourceHasPrefix("key/") }
    /// Where it is all that an account owns, the same as a statement of requests that carry `aws:ResourceAccount`.
    let ownership: Policy?

    static let trustActions = ResourcePolicyFacts.trustActions.map(ActionPattern.init)

    init(holder: String, patterns: [String], exceptions: [String], isTrust: Bool) {
        self.init(holder, patterns.map(Self.read), exceptions: exceptions, isTrust: isTrust)
    }

    private init(_ holder: String, _ patterns: [ARNPattern], exceptions: [String], isTrust: Bool) {
        self.holder = holder
        self.isTrust = isTrust
        ownership = nil
        hasExceptions = !exceptions.isEmpty
        self.patterns = patterns
        resources = Self.atoms(of: patterns)
        let inside = Formula.disjunction(resources.map { .atom(.resource($0)) })
        let outside = exceptions.map { !Formula(Self.read($0), known: Context(closed: true)) }
        let actions = isTrust ? Formula.disjunction(Self.trustActions.map(Formula.init)) : .everything
        formula = .conjunction([inside, actions] + outside)
    }

    /// Roles whose trust policies say the same of an account.
    init(joining roles: [GovernedRequests], trusting account: String) {
        let holder = "\(roles.count) roles that trust account \(account), \(roles.first?.holder ?? "") first"
        self.init(holder, roles.flatMap(\.patterns), exceptions: [], isTrust: true)
    }

    /// The same of some of its patterns, where nothing under it has a policy of its own.
    func keeping(_ places: [Int]) -> GovernedRequests {
        GovernedRequests(holder, places.map { patterns[$0] }, exceptions: [], isTrust: isTrust)
    }

    /// All that an account owns, by the ARNs; what names no account is taken for its own.
    init(resourcesOf account: String) {
        holder = "resources of account \(account)"
        isTrust = false
        hasExceptions = false
        patterns = ["arn:*:*:*:\(account):*", "arn:*:*:*::*"].map(Self.read)
        resources = Self.atoms(of: patterns)
        formula = .disjunction(resources.map { .atom(.resource($0)) })
        let text = """
            {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "*", "Resource": "arn:*:*:*:*:*",
             "Condition": {"StringEquals": {"aws:ResourceAccount": "\(account)"}}}}
            """
        ownership = try? Policy(JSONDocument.parse(text, name: "resources of an account").root, kind: .identity)
    }

    static func atoms(of patterns: [String]) -> [ResourceAtom] { atoms(of: patterns.map(read)) }

    private static func read(_ text: String) -> ARNPattern { ARNPattern(text, variables: true, short: .refused, spans: false) }

    private static func atoms(of patterns: [ARNPattern]) -> [ResourceAtom] {
        patterns.compactMap { pattern in
            if case .atom(let atom) = ResourceAtom.form(of: pattern, known: Context(closed: true)) { atom } else { nil }
        }
    }
}
