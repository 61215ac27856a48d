internal import Authorization
internal import Catalogue
package import PolicyLanguage

extension Comparison {
    /// Compares the pools that two sets of documents of one kind make: what do the new ones allow that the old ones do not?
    ///
    /// A claim of no new access is a proof over every action, known or not, every resource and every context, under any values of
    /// policy variables; what remains are pairs of action and resource that AWS never authorises (`inert`). Where policies say whom
    /// they mean, it is so for everybody who may ask; a grant to an account counts as one to each of its principals, as it is left to
    /// their own policies. Every witness has been decided by `Authorizer`. What takes more than the limits is a gap that names the
    /// statement.
    ///
    /// - Parameters:
    ///   - old: of a kind that resources have, at most one.
    ///   - new: likewise.
    ///   - clock: from when on requests come; nil for all times.
    package static func compare(
        old: [Policy], new: [Policy], limits: Limits = Limits(), clock: RequestClock? = nil
    ) -> Comparison {
        let kind = (new.first ?? old.first)?.kind ?? .identity
        return compare(
            ComparisonTask(.beyond(pool(old, kind)), new: pool(new, kind), kind: kind, limits: limits), old + new,
            selection: Selection(formula: { _, known in .conjunction(clock.map { since($0, old + new, known) } ?? []) }))
    }

    /// That requests come from a day on, where some of the policies test the clock.
    private static func since(_ clock: RequestClock, _ policies: [Policy], _ known: Context) -> [Formula] {
        let conditions = policies.flatMap(\.statements).flatMap(\.conditions)
        let today = (conditions.first.map(clock.conditions) ?? []).filter { condition in
            conditions.contains { $0.key == condition.key }
        }
        return today.map { Formula($0, known: known) }
    }

    /// What policies allow of what others, which describe forbidden access, allow.
    package static func overlap(forbidden: [Policy], new: [Policy], limits: Limits = Limits()) -> Comparison {
        let kind = (new.first ?? forbidden.first)?.kind ?? .identity
        return compare(
            ComparisonTask(.within(StatementPool(forbidden)), new: pool(new, kind), kind: kind, limits: limits), forbidden + new,
            selection: Selection())
    }

    /// What a resource's own policy allows to strangers, or to anybody outside of some accounts and organisations, from a day
    /// on.
    package static func exposure(
        of policy: Policy, beyond trusted: TrustedSide = TrustedSide(), clock: RequestClock = .catalogue, limits: Limits = Limits()
    ) -> Comparison {
        exposure(of: policy, beyond: trusted, clock: clock, limits: limits, includes: trusted.isOutside)
    }

    /// What a trust policy allows to strangers with tokens of issuers that everybody shares: the part of its exposure that is theirs.
    package static func tokens(
        ofStrangersTo trust: Policy, beyond trusted: TrustedSide, clock: RequestClock = .catalogue, limits: Limits = Limits()
    ) -> Comparison {
        exposure(of: trust, beyond: trusted, clock: clock, limits: limits) { $0.hasToken }
    }

    private static func exposure(
        of policy: Policy, beyond trusted: TrustedSide, clock: RequestClock, limits: Limits, includes: @escaping (Asker) -> Bool
    ) -> Comparison {
        let values = TrustedValues(policy, trusted)
        return compare(
            ComparisonTask(.anything, new: StatementPool([policy]), kind: policy.kind, limits: limits), [policy],
            selection: Selection(
                apart: trusted.accounts, includes: includes,
                formula: { asker, known in
                    .conjunction([values.formula(asker, known)] + since(clock, [policy], known))
                }))
    }

    /// The document that AWS itself puts beside resource control policies is there on both sides (docs/reference/evaluation.md).
    private static func pool(_ policies: [Policy], _ kind: PolicyKind) -> StatementPool {
        StatementPool((kind == .resourceControl ? StatementPool.ownedByAWS : []) + policies)
    }

    /// Which askers, and which of their requests, a question is about.
    private struct Selection {
        var apart: Set<String> = []
        var includes: (Asker) -> Bool = { _ in true }
        var formula: (Asker?, Context) -> Formula = { _, _ in .everything }
    }

    private static func compare(_ task: ComparisonTask, _ policies: [Policy], selection: Selection) -> Comparison {
        var answers = AnswerList(limits: task.limits)
        guard task.kind.namesPrincipals || task.kind == .resourceControl && AskerList.tellApart(policies) else {
            answers.add(task, asker: nil, restriction: .conjunction([task.domain, selection.formula(nil, Context(closed: false))]))
            return answers.comparison
        }
        let list = AskerList(policies, apart: selection.apart)
        for asker in list.askers where selection.includes(asker) && asker.canAsk(task.kind) {
            var known = Context(closed: false)
            for (key, value) in asker.known { known.set(ContextKey(key), value) }
            let restriction = Formula.conjunction([task.domain, asker.requests(known), selection.formula(asker, known)])
            answers.add(task, asker: asker, known: known, restriction: restriction)
        }
        answers.noteUnseen(list.named)
        return answers.comparison
    }
}

extension Asker {
    /// A role is taken over by signed requests only.
    fileprivate func canAsk(_ kind: PolicyKind) -> Bool { !(kind == .trust && caller == .anonymous) }

    /// The requests that it can make.
    fileprivate func requests(_ known: Context) -> Formula {
        var parts = traits.map { trait in
            let formula = Formula(trait.condition, known: known)
            return trait.holds ? formula : !formula
        }
        let actions: [String]? =
            switch caller {
            // A token of OpenID Connect opens a session in one way.
            case .federated where hasToken: ["sts:AssumeRoleWithWebIdentity"]
            case .federated:
                ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity"]
            case .anonymous: ActionCatalogue.unsignedPatterns
            default: nil
            }
        if let actions { parts.append(.disjunction(actions.map { Formula(ActionPattern($0)) })) }
        return .conjunction(parts)
    }
}
