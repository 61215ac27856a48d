import Catalogue
import Documents
import PolicyLanguage
import Testing

@testable import Reach

@Suite struct ComparisonTests {
    private func policy(_ text: String) throws -> Policy {
        try Policy(JSONDocument.parse(text, name: "policy.json").root, kind: .identity)
    }

    private func plain(_ request: Witness) -> PlainRequest {
        var context: [String: PlainRequest.Value] = [:]
        for (key, value) in request.context.entries {
            switch value {
            case .single(let text): context[key.name] = .one(text)
            case .many(let texts): context[key.name] = .many(texts)
            case .absent, .unknown: continue
            }
        }
        return PlainRequest(action: request.action.text, resource: request.resource.text, context: context)
    }

    /// Whether AWS authorises the action on such a resource at all; an action of the future, on a resource of its service.
    static func isAuthorised(_ request: PlainRequest) -> Bool {
        guard let facts = ActionCatalogue.standard.action(named: request.action) else {
            let types = ActionCatalogue.standard.resourceTypes(ofService: Action(request.action).service)
            return request.resource == "*"
                || types.contains { ResourceName($0.arnPattern).service == ResourceName(request.resource).service }
        }
        if request.resource == "*" {
            // What S3 does to something always names it.
            return !facts.resourceTypes.contains { $0.isRequired } && (facts.resourceTypes.isEmpty || facts.service != "s3")
        }
        return facts.resourceTypes.contains { use in
            // No bucket's name has a slash.
            let isBucket = use.type.arnPattern == "arn:*:s3:::*"
            return use.type.arnPatterns.contains { NaiveEvaluator.matchesARN($0, request.resource) }
                && !(isBucket && request.resource.contains("/"))
        }
    }

    @Test func judgedCases() throws {
        let fixtures = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        var count = 0
        for line in try Files.read(fixtures + "/Fixtures/compare.jsonl").split(separator: 10) {
            let value = try JSONDocument.parse(Array(line), name: "compare.jsonl").root
            let old = try Policy(#require(value["old"]), kind: .identity)
            let new = try Policy(#require(value["new"]), kind: .identity)
            let result = Comparison.compare(old: [old], new: [new])
            #expect(result.newAccess == value["newAccess"]?.boolean, "\(value["id"]?.string ?? "")")
            count += 1
        }
        #expect(count == 200)
    }

    /// A witness is confirmed by the naive evaluator; a proof survives random requests at the boundaries.
    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func randomPairs(seed: UInt64) throws {
        var generator = PolicyGenerator(seed: seed)
        var proofs = 0
        var witnesses = 0
        for _ in 0..<150 {
            let one = generator.policy()
            let other = generator.random.chance(70) ? generator.neighbour(of: one) : generator.policy()
            let result = try Comparison.compare(old: [policy(one.json)], new: [policy(other.json)])
            if result.newAccess == nil { continue }
            for region in result.regions {
                let request = plain(region.witness)
                #expect(NaiveEvaluator.allows(other, request), "\(request) is not allowed by\n\(other.json)")
                #expect(!NaiveEvaluator.allows(one, request), "\(request) is allowed by\n\(one.json)")
                witnesses += 1
            }
            for region in result.inert where region.actionKind == .known { #expect(!Self.isAuthorised(plain(region.witness))) }
            guard result.regions.isEmpty else { continue }
            proofs += 1
            for number in 0..<80 {
                let request = number < 30 ? generator.request() : generator.request(near: [one, other])
                if NaiveEvaluator.allows(other, request), !NaiveEvaluator.allows(one, request), Self.isAuthorised(request) {
                    Issue.record("no new access was claimed, but \(request)\nold \(one.json)\nnew \(other.json)")
                    break
                }
            }
        }
        #expect(proofs > 25)
        #expect(witnesses > 25)
    }
}
