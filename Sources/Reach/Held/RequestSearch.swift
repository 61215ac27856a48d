package import Authorization
package import PolicyLanguage

extension HeldActionsFinder {
    /// A request of one action that a caller's own policies allow, on a resource of one of its kinds; nil where there is none, or none
    /// was found.
    ///
    /// - Parameters:
    ///   - pattern: the resource is to match it.
    ///   - statement: the request is to be one to which the statement applies.
    package func request(
        _ action: Action, matching pattern: ARNPattern? = nil, under statement: Statement? = nil, by caller: Caller,
        _ policies: PolicySet, identity: CallerIdentity, known: Context, steps: Int = 20_000
    ) -> Witness? {
        let reach = PrincipalReach(caller, policies, identity: identity, known: known)
        var parts = [Formula(ActionPattern(action.text))]
        if let pattern { parts.append(Formula(pattern, known: known)) }
        if let statement { parts.append(Formula(statement, known: known)) }
        parts.append(reach.set.formula)
        return MemberQuestion(.conjunction(parts), steps: steps).witness(index.universe)
    }
}
