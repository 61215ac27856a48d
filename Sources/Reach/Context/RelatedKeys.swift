internal import Documents
internal import PolicyLanguage

/// What condition keys of one request have to do with each other: an example that no request can be is no example
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html, each key's "Availability").
struct RelatedKeys {
    private let keys: Set<ContextKey>
    private let formula: Formula
    private let known: Context
    private let origin: JSONValue

    /// - Parameter origin: where the conditions are said to stand.
    init(of formula: Formula, known: Context, origin: JSONValue) {
        keys = Set(formula.contextKeys + known.entries.map(\.key))
        self.formula = formula
        self.known = known
        self.origin = origin
    }

    /// What holds in every request, of the keys that the formula tests; everything where they have nothing to do with each other. What
    /// is known to be otherwise stands: somebody asks about such a request.
    var relations: Formula {
        let parts = tags + multiFactor + calledVia + network + organizations + exclusions
        return .conjunction(parts.filter { if case .constant(false) = $0 { false } else { true } })
    }

    // MARK: conditions

    private func mentions(_ name: String) -> Bool { keys.contains(ContextKey(name)) }

    private func holds(_ comparison: Operator.Comparison, _ key: String, _ value: String, any: Bool = false) -> Formula {
        let condition = Condition(
            Operator(comparison, quantifier: any ? .forAnyValue : .one), key, [value], origin: origin)
        return Formula(condition, known: known)
    }

    private func has(_ key: String) -> Formula { holds(.null, key, "false") }

    private func implies(_ one: Formula, _ other: Formula) -> Formula { .disjunction([!one, other]) }

    /// Both are there or neither.
    private func together(_ names: [String]) -> [Formula] {
        let present = names.filter(mentions)
        guard let first = present.first else { return [] }
        return present.dropFirst().flatMap { [implies(has(first), has($0)), implies(has($0), has(first))] }
    }

    // MARK: relations

    /// What the input says that a key is not.
    private var exclusions: [Formula] {
        known.excluded.filter { keys.contains($0.key) && known.value(of: $0.key) == .unknown }
            .map { !holds(.stringLike, $0.key.name, $0.pattern, any: $0.pattern.hasSuffix("/*")) }
    }

    /// A tag in a request is a tag key of it.
    private var tags: [Formula] {
        let prefix = "aws:requesttag/"
        guard mentions("aws:TagKeys") else { return [] }
        return keys.map(\.name).filter { $0.hasPrefix(prefix) }.sorted().flatMap { name in
            let isKey = holds(.stringEqualsIgnoreCase, "aws:TagKeys", String(name.dropFirst(prefix.count)), any: true)
            return [implies(has(name), isKey), implies(isKey, has(name))]
        }
    }

    /// The age of the second factor is there where there was one.
    private var multiFactor: [Formula] {
        let (present, age) = ("aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge")
        guard mentions(present), mentions(age) else { return [] }
        let isPresent = holds(.bool, present, "true")
        return [implies(has(age), isPresent), implies(isPresent, has(age))]
    }

    private var calledVia: [Formula] {
        let chain = ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"]
        guard mentions("aws:ViaAWSService") else { return together(chain) }
        return together(chain) + chain.filter(mentions).map { implies(has($0), holds(.bool, "aws:ViaAWSService", "true")) }
    }

    /// A request comes through an endpoint, or from an address of the internet.
    private var network: [Formula] {
        let endpoint = ["aws:SourceVpc", "aws:SourceVpce", "aws:VpcSourceIp"]
        guard mentions("aws:SourceIp") else { return together(endpoint) }
        return together(endpoint) + endpoint.filter(mentions).map { implies(has("aws:SourceIp"), !has($0)) }
    }

    /// The path of an account begins with its organisation.
    private var organizations: [Formula] {
        [("aws:PrincipalOrgID", "aws:PrincipalOrgPaths"), ("aws:ResourceOrgID", "aws:ResourceOrgPaths")].flatMap { id, paths in
            guard mentions(id), mentions(paths) else { return [Formula]() }
            return together([id, paths])
                + formula.values(of: ContextKey(id)).map {
                    implies(holds(.stringEquals, id, $0), holds(.stringLike, paths, "\($0)/*", any: true))
                }
        }
    }
}

extension Formula {
    /// The values without wildcards and variables that conditions on a key compare with.
    fileprivate func values(of key: ContextKey) -> [String] {
        switch self {
        case .atom(.context(let atom)) where atom.key == key:
            atom.condition.values.map(\.text).filter { Glob($0).isLiteral && !$0.contains("${") }
        case .constant, .atom: []
        case .not(let inner): inner.values(of: key)
        case .all(let parts), .any(let parts): Set(parts.flatMap { $0.values(of: key) }).sorted()
        }
    }
}
