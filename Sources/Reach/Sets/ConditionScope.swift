internal import Catalogue
internal import Documents
package import PolicyLanguage

extension Statement {
    /// Whether its conditions keep no request out: they hold for every value that AWS can send, from a day on.
    ///
    /// A key that is compared with itself keeps nobody out who has it. `unknown` where the search takes too long.
    ///
    /// - Parameters:
    ///   - kind: of the statement's policy; it says who may make the requests. Sessions of GetFederationToken do not count: who may
    ///     make one has a user beside it.
    ///   - clock: the day.
    ///   - isFormality: conditions that whoever asks can meet at will.
    package func admitsEveryRequest(
        of kind: PolicyKind = .identity, clock: RequestClock = .catalogue, but isFormality: (Condition) -> Bool = { _ in false }
    ) -> Truth {
        let conditions = conditions.filter { !$0.comparesWithItself && !isFormality($0) }
        // Most conditions need no search: a plain comparison with a value leaves all others out.
        if conditions.contains(where: { Self.leavesOthersOut($0.op, $0.key.name, $0.values.map(\.text)) }) { return .no }
        if conditions.isEmpty { return .yes }
        let callers: [CallerKind?]
        switch kind {
        case .identity, .boundary, .session: callers = [.user, .roleSession]
        case .serviceControl: callers = [.user, .roleSession, .root]
        case .resource, .trust, .endpoint, .resourceControl: callers = [nil]
        }
        var answer = Truth.yes
        for caller in callers where answer != .no { answer = answer && Self.admit(conditions, everyRequestOf: caller, clock) }
        return answer
    }

    /// Whether a condition is a plain comparison with one value, without a variable, that a request has to have: it keeps others out.
    ///
    /// - Parameters:
    ///   - key: in lower case.
    ///   - values: as they are written.
    package static func leavesOthersOut(_ op: Operator, _ key: String, _ values: [String]) -> Bool {
        guard op.comparison == .stringEquals || op.comparison == .bool, op.quantifier == .one, !op.isNegated, values.count == 1
        else { return false }
        return values.allSatisfy { !$0.contains("${") } && !toldByCaller.contains(key)
    }

    private static let toldByCaller: Set = ["aws:principalisawsservice", "aws:principaltype"]

    /// - Parameter caller: nil for everybody.
    private static func admit(_ conditions: [Condition], everyRequestOf caller: CallerKind?, _ clock: RequestClock) -> Truth {
        guard let origin = conditions.first else { return .yes }
        var known = Context(closed: false)
        if let caller {
            for key in Set(conditions.map(\.key))
            where ActionCatalogue.standard.globalConditionKey(named: key.name)?.presence(for: caller) == .never {
                known.set(key, .absent)
            }
            for (key, value) in AskerKeys.ofAccounts(caller) { known.set(ContextKey(key), value) }
        }
        let holds = Formula.conjunction(conditions.map { Formula($0, known: known) })
        let domain = (possible(origin, of: caller, partition: partition(of: conditions)) + clock.conditions(origin))
            .filter { condition in conditions.contains { $0.key == condition.key } }
        return PermissionSet(.conjunction(domain.map { Formula($0, known: known) } + [!holds]))
            .isEmpty(steps: 4_000, callers: caller.map { [$0] } ?? CallerKind.everybody)
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

    /// What is true of the values of some keys in every request: an account is twelve digits. Whoever has credentials of AWS sends
    /// `aws:PrincipalArn`: to keep out but those who have none keeps nobody out.
    private static func possible(_ origin: Condition, of caller: CallerKind?, partition: String) -> [Condition] {
        func like(_ key: String, _ patterns: String...) -> Condition {
            Condition(Operator(.stringLike, ifExists: true), key, patterns, origin: origin.origin)
        }
        let account = String(repeating: "?", count: 12)
        let forms =
            switch caller {
            case .user: ["user/*"]
            case .roleSession: ["role/*"]
            case .root: ["root"]
            default: ["user/*", "role/*", "root"]
            }
        let signed = Condition(
            Operator(.arnLike), "aws:PrincipalArn", forms.map { "arn:\(partition):iam::\(account):\($0)" }, origin: origin.origin)
        return [
            like("aws:PrincipalAccount", account), like("aws:ResourceAccount", account), like("aws:SourceAccount", account),
            like("aws:PrincipalOrgID", "o-??????????*"), signed,
        ]
    }
}

extension Condition {
    /// Whether some request meets all of these, from a day on where one is given; `unknown` where a variable decides, or the search
    /// takes too long.
    package static func areMet(_ conditions: [Condition], from clock: RequestClock? = nil) -> Truth {
        guard let origin = conditions.first else { return .yes }
        let domain = clock?.conditions(origin).filter { day in conditions.contains { $0.key == day.key } } ?? []
        let known = Context(closed: false)
        return !PermissionSet(.conjunction((conditions + domain).map { Formula($0, known: known) })).isEmpty(steps: 4_000)
    }

    /// `"aws:PrincipalTag/team": "${aws:PrincipalTag/team}"`
    fileprivate var comparesWithItself: Bool {
        !op.isNegated && op.comparison != .null && values.contains { $0.text.lowercased() == "${\(keyText.lowercased())}" }
    }
}
