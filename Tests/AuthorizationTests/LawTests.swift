import Documents
import PolicyLanguage
import Testing

@testable import Authorization

/// The laws of docs/reference/evaluation.md, on generated policies: seeds are arguments.
@Suite struct LawTests {
    private func verdicts(_ policies: NaivePolicies, _ requests: [NaiveRequest]) throws -> [Verdict] {
        let first = try #require(requests.first)
        let text = "{\"id\":\"law\",\"request\":\(first.json),\"policies\":\(policies.json)}"
        let authorizer = Authorizer(try #require(try Case(JSONDocument.parse(text, name: "law").root).policies))
        return try requests.map { authorizer.verdict(try engineRequest($0)) }
    }

    private func engineRequest(_ request: NaiveRequest) throws -> Request {
        try Case(JSONDocument.parse("{\"id\":\"law\",\"request\":\(request.json)}", name: "law").root).request
    }

    private func sample(_ seed: UInt64, _ check: (inout CaseGenerator, NaivePolicies, [NaiveRequest]) throws -> Void) rethrows {
        var generator = CaseGenerator(seed: seed)
        for _ in 0..<20 {
            let policies = generator.policies()
            let requests = (0..<20).map { _ in generator.request() }
            try check(&generator, policies, requests)
        }
    }

    @Test(arguments: UInt64(101)...110)
    func theOrderOfStatementsAndDocumentsChangesNothing(seed: UInt64) throws {
        try sample(seed) { _, policies, requests in
            var turned = policies
            turned.identity = policies.identity.reversed().map { policy in
                NaivePolicy(hasVariables: policy.hasVariables, statements: policy.statements.reversed())
            }
            turned.resource?.statements.reverse()
            let (one, other) = (try verdicts(policies, requests), try verdicts(turned, requests))
            #expect(one == other)
        }
    }

    @Test(arguments: UInt64(201)...210)
    func addingADenyNeverAllows(seed: UInt64) throws {
        try sample(seed) { generator, policies, requests in
            var stricter = policies
            stricter.identity.append(generator.policy(denying: 100))
            for (before, after) in zip(try verdicts(policies, requests), try verdicts(stricter, requests)) where after == .allowed {
                #expect(before == .allowed)
            }
        }
    }

    @Test(arguments: UInt64(301)...310)
    func addingAnAllowNeverDenies(seed: UInt64) throws {
        try sample(seed) { generator, policies, requests in
            var wider = policies
            wider.identity.append(generator.policy(denying: 0))
            for (before, after) in zip(try verdicts(policies, requests), try verdicts(wider, requests)) where before == .allowed {
                #expect(after == .allowed)
            }
        }
    }

    @Test(arguments: UInt64(401)...410)
    func aLimitNeverAllowsWhatWasNotAllowedWithoutIt(seed: UInt64) throws {
        try sample(seed) { generator, policies, requests in
            var free = policies
            (free.boundary, free.serviceControl, free.resourceControl, free.endpoint) = (nil, nil, nil, nil)
            var bound = free
            bound.boundary = generator.limit()
            bound.serviceControl = [generator.limit()]
            for (before, after) in zip(try verdicts(free, requests), try verdicts(bound, requests)) where after == .allowed {
                #expect(before == .allowed)
            }
        }
    }

    @Test(arguments: UInt64(501)...510)
    func aStatementSplitByActionIsTheSame(seed: UInt64) throws {
        try sample(seed) { _, policies, requests in
            var split = policies
            split.identity = policies.identity.map { policy in
                NaivePolicy(
                    hasVariables: policy.hasVariables,
                    statements: policy.statements.flatMap { statement in
                        statement.exceptActions || statement.exceptResources
                            ? [statement]
                            : statement.actions.flatMap { action in
                                statement.resources.map { resource in
                                    var part = statement
                                    (part.actions, part.resources) = ([action], [resource])
                                    return part
                                }
                            }
                    })
            }
            let (one, other) = (try verdicts(policies, requests), try verdicts(split, requests))
            #expect(one == other)
        }
    }

    /// Filling in an unknown key never turns a definite answer around: what was allowed stays so, what was denied is never allowed.
    @Test func fillingInAnUnknownKeyNeverTurnsADefiniteVerdictAround() throws {
        var open = 0
        for seed in UInt64(601)...620 { open += try fillIn(seed) }
        #expect(open > 0, "some verdicts depend")
    }

    /// How many verdicts were open.
    private func fillIn(_ seed: UInt64) throws -> Int {
        var open = 0
        try sample(seed) { generator, policies, requests in
            let text = "{\"id\":\"law\",\"request\":\(requests[0].json),\"policies\":\(policies.json)}"
            let authorizer = Authorizer(try #require(try Case(JSONDocument.parse(text, name: "law").root).policies))
            for request in requests {
                let known = try engineRequest(request)
                var partial = known
                partial.context = Context(closed: true)
                for entry in known.context.entries where generator.chance(50) { partial.context.set(entry.key, entry.value) }
                for entry in known.context.entries where !partial.context.has(entry.key) {
                    partial.context.set(entry.key, .unknown)
                }
                let (before, after) = (authorizer.verdict(partial), authorizer.verdict(known))
                if before == .depends { open += 1 }
                if before == .allowed { #expect(after == .allowed) }
                if before == .explicitlyDenied { #expect(after == .explicitlyDenied) }
                if before == .implicitlyDenied { #expect(after != .allowed && after != .depends) }
            }
        }
        return open
    }
}
