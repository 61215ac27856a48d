import Authorization
import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// Random policies with principals: a witness is confirmed for whoever makes it, and a proof survives requests of everybody.
@Suite struct AskerTests {
    private static let names = [
        "arn:aws:iam::111111111111:user/alice", "arn:aws:iam::111111111111:role/ops/deploy", "arn:aws:iam::111111111111:user/bob",
        "arn:aws:sts::111111111111:assumed-role/deploy/s1", "arn:aws:sts::111111111111:assumed-role/deploy/s2",
        "arn:aws:iam::111111111111:root", "arn:aws:iam::222222222222:role/other", "arn:aws:iam::333333333333:user/alice",
        "arn:aws:iam::333333333333:role/ops/deploy", "lambda.amazonaws.com", "sns.amazonaws.com", "*",
    ]

    private static let conditions = [
        PlainPolicy.Condition(op: "StringEquals", key: "aws:PrincipalAccount", values: ["111111111111"]),
        PlainPolicy.Condition(op: "StringNotEquals", key: "aws:PrincipalAccount", values: ["111111111111", "222222222222"]),
        PlainPolicy.Condition(op: "ArnLike", key: "aws:PrincipalArn", values: ["arn:aws:iam::*:role/ops/*"]),
        PlainPolicy.Condition(op: "ArnNotEquals", key: "aws:PrincipalArn", values: ["arn:aws:iam::111111111111:user/alice"]),
        PlainPolicy.Condition(op: "StringEquals", key: "aws:PrincipalType", values: ["User", "Anonymous"]),
        PlainPolicy.Condition(op: "Bool", key: "aws:PrincipalIsAWSService", values: ["true"]),
        PlainPolicy.Condition(op: "StringLike", key: "aws:username", values: ["al*"]),
    ]

    private func policy(_ generator: inout LayerGenerator, near old: PlainPolicy?) -> PlainPolicy {
        var plain = old.map { generator.plain.neighbour(of: $0) } ?? generator.plain.policy(statements: 1...3)
        for index in plain.statements.indices {
            if plain.statements[index].principal == nil || generator.plain.random.chance(15) {
                plain.statements[index].principal = generator.plain.random.pick(LayerGenerator.principals)
            }
            if old == nil, generator.plain.random.chance(45) {
                let condition = generator.plain.random.pick(Self.conditions)
                // A block names a key once.
                let isTaken = plain.statements[index].conditions.contains { $0.op == condition.op && $0.key == condition.key }
                if !isTaken { plain.statements[index].conditions.append(condition) }
            }
        }
        return plain
    }

    /// The keys that a principal brings.
    private func context(of name: String, _ context: Context) -> Context {
        var context = context
        let arn = ResourceName(name)
        let isRole = name.contains("role/")
        let role = arn.account.map { "arn:aws:iam::\($0):role/ops/deploy" } ?? ""
        context["aws:PrincipalAccount"] = .single(name == "*" ? "anonymous" : arn.account ?? "210987654321")
        context["aws:PrincipalArn"] = arn.account == nil ? .absent : .single(name.contains("assumed-role") ? role : name)
        context["aws:PrincipalType"] = .single(
            name == "*" ? "Anonymous" : isRole ? "AssumedRole" : name.hasSuffix(":root") ? "Account" : "User")
        if arn.account == nil, name != "*" { context["aws:PrincipalType"] = .absent }
        context["aws:PrincipalIsAWSService"] = name == "*" ? .absent : .single(arn.account == nil ? "true" : "false")
        if arn.account == nil { context["aws:MultiFactorAuthPresent"] = .absent }
        if arn.account == nil { context["aws:PrincipalTag/team"] = .absent }
        if arn.account != nil || name == "*" { context["aws:SourceArn"] = .absent }
        if name.hasSuffix(":root") { context["aws:PrincipalTag/team"] = .absent }
        context["aws:username"] = name.contains("user/") ? .single(String(name.split(separator: "/").last ?? "")) : .absent
        return context
    }

    @Test(arguments: [301, 302] as [UInt64]) func randomResourcePolicies(seed: UInt64) throws {
        var generator = LayerGenerator(seed: seed)
        var (proofs, witnesses, undecided) = (0, 0, 0)
        for _ in 0..<150 {
            let plain = policy(&generator, near: nil)
            let other = generator.plain.random.chance(80) ? policy(&generator, near: plain) : policy(&generator, near: nil)
            let old = try Policy(JSONDocument.parse(plain.json, name: "old").root, kind: .resource)
            let new = try Policy(JSONDocument.parse(other.json, name: "new").root, kind: .resource)
            let result = Comparison.compare(old: [old], new: [new])
            func allows(_ policy: Policy, _ request: Witness, by name: String) -> Bool {
                guard let caller = Caller(name, action: request.action)?.withRole(from: request.context) else { return false }
                return PoolAuthorizer(StatementPool([policy]), kind: .resource, asker: nil)
                    .allows(request, by: Asker(name: name, caller: caller))
            }
            for region in result.regions {
                let principal = try #require(region.principal)
                #expect(allows(new, region.witness, by: principal), "\(principal) \(region.witness.context.entries)\n\(other.json)")
                #expect(
                    !allows(old, region.witness, by: principal), "\(principal) \(region.witness.context.entries)\n\(plain.json)")
                witnesses += 1
            }
            if result.newAccess == nil { undecided += 1 }
            guard result.newAccess == false else { continue }
            proofs += 1
            for _ in 0..<60 {
                let name = generator.plain.random.pick(Self.names)
                let near = generator.plain.request(near: [plain, other])
                var closed = Context(closed: true)
                for (key, value) in near.context {
                    switch value {
                    case .one(let text): closed[key] = .single(text)
                    case .many(let texts): closed[key] = .many(texts)
                    }
                }
                let request = Witness(
                    action: Action(near.action), resource: ResourceName(near.resource), context: context(of: name, closed))
                guard near.resource != "*", ComparisonTests.isAuthorised(near) else { continue }
                let isNew = allows(new, request, by: name) && !allows(old, request, by: name)
                #expect(!isNew, "\(name) \(near) \(request.context.entries)\nold \(plain.json)\nnew \(other.json)")
            }
        }
        #expect(proofs > 30)
        #expect(witnesses > 30)
        #expect(undecided < 15)
    }
}
