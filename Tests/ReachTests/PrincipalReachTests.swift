import Authorization
import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// The set and the engine must agree: a request is in reach exactly where it is allowed.
@Suite struct PrincipalReachTests {
    /// Four runs of 13,000 requests.
    @Test(arguments: [101, 102, 103, 104] as [UInt64]) func membershipIsTheVerdict(seed: UInt64) throws {
        var generator = LayerGenerator(seed: seed)
        var allowed = 0
        for _ in 0..<260 {
            guard let caller = generator.caller() else { continue }
            let policies = try generator.policySet()
            let account = generator.plain.random.pick([nil, nil, "111111111111", "222222222222"])
            let known = generator.plain.random.chance(50) ? ContextValue.single("red") : .unknown
            var derived = Context(closed: false)
            if known != .unknown { derived["aws:PrincipalTag/team"] = known }
            let reach = PrincipalReach(caller, policies, known: derived, resourceAccount: account).set
            let authorizer = Authorizer(policies, identity: CallerIdentity(), derived: Context(closed: true))
            for _ in 0..<50 {
                var (action, resource, context) = generator.request()
                if known != .unknown { context["aws:PrincipalTag/team"] = known }
                let verdict = authorizer.verdict(
                    Request(caller: caller, action: action, resource: resource, resourceAccount: account, context: context))
                let isMember = reach.contains(Witness(action: action, resource: resource, context: context))
                #expect(isMember == Truth(verdict == .allowed), "\(caller) \(action) \(resource) \(account ?? "-") \(policies)")
                if verdict == .allowed { allowed += 1 }
            }
        }
        #expect(allowed > 1_200)
    }

    /// A witness is allowed; a set said to be empty holds none of many requests; so with differences of two reaches.
    @Test(arguments: [201, 202] as [UInt64]) func witnessesAreAllowedAndEmptySetsHoldNothing(seed: UInt64) throws {
        var generator = LayerGenerator(seed: seed)
        var (found, empty) = (0, 0)
        for _ in 0..<150 {
            guard let caller = generator.caller() else { continue }
            let (old, new) = (try generator.policySet(), try generator.policySet())
            func reach(_ policies: PolicySet) -> PermissionSet {
                PrincipalReach(caller, policies, known: Context(closed: false)).set
            }
            func verdict(_ policies: PolicySet, _ request: Witness) -> Verdict {
                Authorizer(policies).verdict(
                    Request(caller: caller, action: request.action, resource: request.resource, context: request.context))
            }
            let gained = reach(new).subtracting(reach(old))
            if let witness = gained.witness(steps: 50_000) {
                found += 1
                #expect(verdict(new, witness) == .allowed && verdict(old, witness) != .allowed)
            }
            if gained.isEmpty(steps: 50_000) == .yes {
                empty += 1
                for _ in 0..<100 {
                    let (action, resource, context) = generator.request()
                    let request = Witness(action: action, resource: resource, context: context)
                    #expect(!(verdict(new, request) == .allowed && verdict(old, request) != .allowed))
                }
            }
        }
        #expect(found > 20)
        #expect(empty > 20)
    }

    @Test func setsObeyTheirLaws() throws {
        var generator = PolicyGenerator(seed: 7)
        for _ in 0..<40 {
            func set(_ plain: PlainPolicy) throws -> PermissionSet {
                PermissionSet(StatementPool([try Policy(JSONDocument.parse(plain.json, name: "p").root, kind: .identity)]))
            }
            let (one, other) = (try set(generator.policy(statements: 1...2)), try set(generator.policy(statements: 1...2)))
            #expect(one.intersection(other).isSubset(of: one) == .yes)
            #expect(one.isSubset(of: one.union(other)) == .yes)
            #expect(one.subtracting(one).isEmpty() == .yes)
            #expect(one.union(one.complement).complement.isEmpty() == .yes)
            #expect(one.subtracting(other).intersection(other).isEmpty() == .yes)
            #expect(one.complement.complement.isEqual(to: one) == .yes)
            #expect(one.union(other).isEqual(to: other.union(one)) == .yes)
        }
        #expect(PermissionSet.nothing.isEmpty() == .yes)
        #expect(PermissionSet.everything.isEmpty() == .no)
    }
}
