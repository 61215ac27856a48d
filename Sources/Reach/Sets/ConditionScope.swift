internal import Catalogue
internal import Documents
package import PolicyLanguage

extension Statement {
    /// Whether its conditions keep no request out: they hold for every value that AWS can send, from the catalogue's day on.
    ///
    /// A key that is compared with itself keeps nobody out who has it. `unknown` where the search takes too long.
    ///
    /// - Parameter isFormality: conditions that whoever asks can meet at will.
    package func admitsEveryRequest(but isFormality: (Condition) -> Bool = { _ in false }) -> Truth {
        let conditions = conditions.filter { !$0.comparesWithItself && !isFormality($0) }
        // Most conditions need no search: a plain comparison with a value leaves all others out.
        if conditions.contains(where: \.isPlainEquality) { return .no }
        guard let first = conditions.first else { return .yes }
        let known = Context(closed: false)
        let holds = Formula.conjunction(conditions.map { Formula($0, known: known) })
        var domain: [Formula] = []
        for (key, condition) in Self.possible(first, partition: Self.partition(of: conditions))
        where conditions.contains(where: { $0.key == key }) {
            domain.append(Formula(condition, known: known))
        }
        return PermissionSet(.conjunction(domain + [!holds])).isEmpty(steps: 4_000)
    }

    /// The partition of the ARNs that conditions name, where it is one: no request comes from another.
    private static func partition(of conditions: [Condition]) -> String {
        let named = Set(
            conditions.flatMap(\.values).compactMap { value -> String? in
                let fields = value.text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
                return fields.count == 3 && fields[0] == "arn" ? String(fields[1]) : nil
            })
        guard named.count == 1, let partition = named.first, Glob(partition).isLiteral else { return "*" }
        return partition
    }

    /// What is true of the values of some keys in every request: an account is twelve digits, and no request comes from the past.
    /// Whoever has credentials of AWS sends `aws:PrincipalArn`: to keep out but those who have none, or but the sessions of
    /// GetFederationToken, keeps nobody out.
    private static func possible(_ origin: Condition, partition: String) -> [(key: ContextKey, condition: Condition)] {
        func like(_ key: String, _ patterns: String...) -> (ContextKey, Condition) {
            (ContextKey(key), Condition(Operator(.stringLike, ifExists: true), key, patterns, origin: origin.origin))
        }
        let account = String(repeating: "?", count: 12)
        let signed = Condition(
            Operator(.arnLike), "aws:PrincipalArn",
            ["user/*", "role/*", "root"].map { "arn:\(partition):iam::\(account):\($0)" }, origin: origin.origin)
        let now = Condition(Operator(.dateGreaterThanEquals), "aws:CurrentTime", [Facts.stamp.date], origin: origin.origin)
        return [
            like("aws:PrincipalAccount", account), like("aws:ResourceAccount", account), like("aws:SourceAccount", account),
            like("aws:PrincipalOrgID", "o-??????????*"),
            (ContextKey("aws:PrincipalArn"), signed), (ContextKey("aws:CurrentTime"), now),
        ]
    }
}

extension Condition {
    /// One value that holds no variable, which a request has to have.
    fileprivate var isPlainEquality: Bool {
        guard op.comparison == .stringEquals || op.comparison == .bool, op.quantifier == .one, !op.isNegated, values.count == 1,
            let value = values.first
        else { return false }
        return !value.text.contains("${")
    }

    /// `"aws:PrincipalTag/team": "${aws:PrincipalTag/team}"`
    fileprivate var comparesWithItself: Bool {
        !op.isNegated && op.comparison != .null && values.contains { $0.text.lowercased() == "${\(keyText.lowercased())}" }
    }
}
