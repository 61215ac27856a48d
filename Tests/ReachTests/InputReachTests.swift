import Authorization
import Catalogue
import Documents
import PolicyLanguage
import Principals
import Testing

@testable import Reach

/// The set of a principal of an input and the engine must agree: a request is in reach exactly where it is allowed.
@Suite struct InputReachTests {
    /// Four runs of 6,000 requests, over inputs with every layer.
    @Test(arguments: [401, 402, 403, 404] as [UInt64]) func membershipIsTheVerdict(seed: UInt64) throws {
        var generator = InputGenerator(seed: seed)
        var allowed = 0
        for _ in 0..<30 {
            let directory = try generator.directory()
            let authorizer = DirectoryAuthorizer(directory, closed: true)
            for principal in InputGenerator.principals {
                let bound = try #require(BoundPrincipal(principal, in: directory))
                let reach = PermissionSet(InputReach(bound, in: directory).formula())
                for _ in 0..<100 {
                    let request = generator.request(knowing: bound.keys)
                    let prepared = authorizer.prepare(
                        principal,
                        Request(
                            caller: bound.caller, action: request.action, resource: request.resource, context: request.context))
                    let verdict = prepared.authorizer.verdict(prepared.request)
                    let context = Self.whole(request, principal, prepared.request.resourceAccount, directory)
                    let witness = Witness(action: request.action, resource: request.resource, context: context)
                    #expect(reach.contains(witness) == Truth(verdict == .allowed), "\(principal) \(request)")
                    if verdict == .allowed { allowed += 1 }
                }
            }
        }
        #expect(allowed > 300)
    }

    /// The request's context with what is derived from its caller and its resource.
    static func whole(
        _ request: (action: Action, resource: ResourceName, context: Context), _ principal: String, _ owner: String?,
        _ directory: Directory
    ) -> Context {
        var context = request.context
        let derived = BoundPrincipal(principal, in: directory, closed: true)?.keys ?? Context(closed: true)
        for (key, value) in derived.entries where !context.has(key) { context.set(key, value) }
        if let owner { context.derive(directory.derivedContext(resourceAccount: owner)) }
        return context
    }

    /// What policies of resources grant or deny counts in what is held, as a search over the whole set says.
    @Test(arguments: [411, 412] as [UInt64]) func heldActionsCountPoliciesOfResources(seed: UInt64) throws {
        var generator = LayerGenerator(seed: seed)
        let names = [
            "s3:GetObject", "s3:PutObject", "s3:DeleteBucket", "s3:ListAllMyBuckets", "sqs:SendMessage", "dynamodb:DeleteTable",
            "s3:ListBucket",
        ]
        let domains = try names.map { try HeldActionsTests.requests(of: $0) }
        let universe = ActionUniverse(.standard, patterns: EmptyCollection())
        let index = StatementIndex(universe)
        let bucket = GovernedRequests(
            holder: "arn:aws:s3:::alpha", patterns: ["arn:aws:s3:::alpha", "arn:aws:s3:::alpha/*"], exceptions: [], isTrust: false)
        var (held, byResource) = (0, 0)
        for _ in 0..<40 {
            guard let caller = generator.caller(), caller.isPrincipalOfAccount else { continue }
            var policies = try generator.policySet()
            policies.resourceControl = nil
            let known = Context(closed: false)
            let identity = CallerIdentity(hasBoundary: policies.boundary != nil)
            let sides = (policies.resource?.statements ?? []).compactMap { statement -> ResourceStatement? in
                guard let policy = policies.resource, let principal = statement.principal else { return nil }
                let grant = caller.grant(of: principal, effect: statement.effect, identity: identity)
                if grant == .none || statement.effect == .allow && grant == .account { return nil }
                return ResourceStatement(policy: policy, statement: statement, grant: grant, governed: bucket)
            }
            func reach(_ resource: Policy?) -> PermissionSet {
                var policies = policies
                policies.resource = resource
                return PrincipalReach(caller, policies, known: known, resourceAccount: "111111111111").set
            }
            let region = PermissionSet(bucket.formula)
            let whole = reach(policies.resource).intersection(region).union(reach(nil).subtracting(region))
            let found = HeldLayers(index, caller, policies, identity, known, resources: sides).held(Budget(200_000))
            let without = HeldLayers(index, caller, policies, identity, known).held(Budget(200_000))
            for (name, domain) in zip(names, domains) {
                let id = try #require(universe.catalogue.actionID(named: name))
                let able = PermissionSet(whole.formula.without(BoundKeys(whole.formula, in: universe).absent(from: id)))
                let isEmpty = able.intersection(domain).isEmpty()
                if found.undecided.contains(id) || isEmpty == .unknown { continue }
                #expect(Truth(found.held.contains(id)) == !isEmpty, "\(name) for \(caller) under \(policies)")
                if found.held.contains(id) { held += 1 }
                if found.held.contains(id) != without.held.contains(id) { byResource += 1 }
            }
        }
        #expect(held > 25)
        #expect(byResource > 0)
    }

    /// What is governed is what asks that policy, and nothing else.
    @Test func governedResourcesAreThoseThatAskThePolicy() throws {
        let holders = [
            "arn:aws:s3:::b", "arn:aws:s3:::b/own", "arn:aws:s3:eu-west-1:1:accesspoint/p", "arn:aws:dynamodb:eu-west-1:1:table/t",
            "arn:aws:dynamodb:eu-west-1:1:table/t/index/own", "arn:aws:es:eu-west-1:1:domain/d", "arn:aws:sns:eu-west-1:1:t",
            "arn:aws:glue:eu-west-1:1:catalog", "arn:aws:glue:eu-west-1:1:table/d/own",
            "arn:aws:events:eu-west-1:1:event-bus/default",
            "arn:aws:events:eu-west-1:1:event-bus/named", "arn:aws:sqs:eu-west-1:1:q", "arn:aws:kms:eu-west-1:1:key/k",
        ]
        let others = [
            "arn:aws:s3:::b/x/y", "arn:aws:s3:::other", "arn:aws:s3:::b2", "arn:aws:s3:eu-west-1:1:accesspoint/p/object/x",
            "arn:aws:dynamodb:eu-west-1:1:table/t/index/i", "arn:aws:dynamodb:eu-west-1:1:table/t/stream/s",
            "arn:aws:es:eu-west-1:1:domain/d/x", "arn:aws:sns:eu-west-1:1:t:subscription", "arn:aws:glue:eu-west-1:1:database/d",
            "arn:aws:events:eu-west-1:1:rule/r", "arn:aws:events:eu-west-1:1:rule/named/r", "arn:aws:events:eu-west-1:2:rule/r",
            "arn:aws:s3:::b/own/x", "arn:aws:glue:eu-west-1:2:database/d",
        ]
        let text = #"{"Version":"2012-10-17","Statement":[]}"#
        let map = "{\(holders.map { "\"\($0)\":\(text)" }.joined(separator: ","))}"
        var builder = DirectoryBuilder()
        let value = try JSONDocument.parse(map, name: "m.json").root
        _ = builder.read(value, as: try #require(DirectoryForm(value, file: "m.json")), file: "m.json")
        let policies = builder.build().resourcePolicies
        let governed = policies.governed.map { part in
            (
                part.holder,
                GovernedRequests(holder: part.holder, patterns: part.patterns, exceptions: part.exceptions, isTrust: false)
            )
        }
        #expect(governed.count == holders.count)
        for resource in holders + others {
            var asked: String?
            if case .policy(let bound) = policies.policy(governing: ResourceName(resource)) { asked = bound.arn }
            let request = Witness(action: Action("s3:GetObject"), resource: ResourceName(resource), context: Context(closed: true))
            let found = governed.filter { $0.1.formula.holds(for: request) == .yes }.map(\.0)
            #expect(found == [asked].compactMap { $0 }, "\(resource)")
        }
    }
}

extension InputGenerator {
    /// A request that says nothing of the keys whose values are known.
    mutating func request(knowing known: Context) -> (action: Action, resource: ResourceName, context: Context) {
        let request = layers.request()
        var context = Context(closed: true)
        for (key, value) in request.context.entries where known.value(of: key) == .unknown { context.set(key, value) }
        return (request.action, request.resource, context)
    }
}
