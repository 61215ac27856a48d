import Authorization
import Documents
import PolicyLanguage
import Principals
import Testing

@testable import Reach

/// One policy that says what all layers say: it is read back and decides as they do.
@Suite struct EquivalentPolicyTests {
    private static let alice = "arn:aws:iam::111111111111:user/alice"

    private static func parse(_ text: String, _ kind: PolicyKind) throws -> Policy {
        try Policy(JSONDocument.parse(text, name: kind.rawValue).root, kind: kind)
    }

    private static func document(_ statements: String...) -> String {
        #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
    }

    private static func layers(_ policies: PolicySet, known: Context = Context(closed: false)) throws -> LayeredStatements {
        let caller = try #require(Caller(alice, action: Action("")))
        return LayeredStatements(caller, policies, CallerIdentity(hasBoundary: policies.boundary != nil), known)
    }

    private static func print(_ policies: PolicySet, steps: Int = 2_000_000) throws -> EquivalentPolicy.Printed {
        EquivalentPolicy.print(try layers(policies), Context(closed: false), steps)
    }

    private static func printed(_ policies: PolicySet) throws -> Policy? {
        guard case .text(let text) = try print(policies) else { return nil }
        return try Policy(JSONDocument.parse(text, name: "printed").root, kind: .identity)
    }

    private static func shape(_ policies: PolicySet) throws -> [String] {
        try #require(try printed(policies)).statements.map { statement in
            let actions = statement.actions.patterns.map(\.text).joined(separator: " ")
            let resources = statement.resources?.patterns.map(\.text).joined(separator: " ") ?? ""
            let conditions = statement.conditions.map {
                "\($0.op.text) \($0.keyText) \($0.values.map(\.text).joined(separator: "|"))"
            }
            return "\(statement.effect.rawValue) \(statement.actions.isNegated ? "not " : "")\(actions) on "
                + "\(statement.resources?.isNegated == true ? "not " : "")\(resources)\(conditions.sorted().map { " if \($0)" }.joined())"
        }
    }

    /// Random layers: what is printed decides as the engine does, and is the same set.
    @Test(arguments: [501, 502, 503, 504] as [UInt64]) func printedPoliciesDecideAsTheLayersDo(seed: UInt64) throws {
        var generator = LayerGenerator(seed: seed)
        let caller = try #require(Caller(Self.alice, action: Action("")))
        var (printed, allowed) = (0, 0)
        for _ in 0..<100 {
            var policies = try generator.policySet()
            (policies.resource, policies.resourceControl, policies.session, policies.endpoint) = (nil, nil, nil, nil)
            guard let policy = try Self.printed(policies) else { continue }
            printed += 1
            let one = PermissionSet(StatementPool([policy]))
            let layered = PermissionSet(.disjunction(try Self.layers(policies).parts))
            let (before, after) = (Authorizer(policies), Authorizer(PolicySet(identity: [policy])))
            for _ in 0..<60 {
                let (action, resource, context) = generator.request()
                let request = Request(
                    caller: caller, action: action, resource: resource, resourceAccount: "111111111111", context: context)
                #expect(
                    (before.verdict(request) == .allowed) == (after.verdict(request) == .allowed),
                    "\(action) \(resource) \(policies)")
                let witness = Witness(action: action, resource: resource, context: context)
                #expect(one.contains(witness) == layered.contains(witness))
                if one.contains(witness) == .yes { allowed += 1 }
            }
        }
        #expect(printed > 8)
        #expect(allowed > 50)
    }

    @Test(arguments: [511, 512] as [UInt64]) func orderAndSpreadDoNotMatter(seed: UInt64) throws {
        var generator = LayerGenerator(seed: seed)
        var compared = 0
        for _ in 0..<12 {
            var policies = try generator.policySet()
            (policies.resource, policies.resourceControl, policies.session, policies.endpoint) = (nil, nil, nil, nil)
            guard case .text(let text) = try Self.print(policies) else { continue }
            var other = policies
            other.identity = policies.identity.reversed().map { policy in
                let statements = policy.statements.reversed().map(\.origin.text).joined(separator: ",")
                return (try? Self.parse(#"{"Version":"2012-10-17","Statement":[\#(statements)]}"#, .identity)) ?? policy
            }
            guard case .text(let again) = try Self.print(other) else {
                Issue.record("not printed in another order")
                continue
            }
            #expect(text == again, "\(String(decoding: text, as: UTF8.self))\n\(String(decoding: again, as: UTF8.self))")
            compared += 1
        }
        #expect(compared > 4)
    }

    /// What resource control policies deny goes by whose the resource is: a pattern of ARNs could not say it.
    @Test func resourceControlPoliciesAreTold() throws {
        let account = """
            {"UserDetailList": [{"UserName": "alice", "UserId": "AIDA1", "Arn": "\(Self.alice)", "Path": "/", "GroupList": [],
              "AttachedManagedPolicies": [], "UserPolicyList": [{"PolicyName": "all", "PolicyDocument":
               \(Self.document(#"{"Effect":"Allow","Action":["s3:*","ec2:*"],"Resource":"*"}"#))}]}],
             "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
            """
        let denial =
            #"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"BoolIfExists":{"aws:SecureTransport":"false"}}}"#
        let organization = """
            {"version": 1, "id": "o-example", "managementAccount": "999999999999", "root": {"id": "r-root", "name": "Root", "units": [],
              "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": ["p-r1"], "accounts": [
               {"id": "111111111111", "name": "one", "serviceControlPolicies": ["p-FullAWSAccess"],
                "resourceControlPolicies": ["p-RCPFullAWSAccess"]}]},
             "policies": [{"id": "p-r1", "name": "p-r1", "type": "RESOURCE_CONTROL_POLICY", "content": \(Self.document(denial))}]}
            """
        var builder = DirectoryBuilder()
        for (name, text) in [("account.json", account), ("organization.json", organization)] {
            let value = try JSONDocument.parse(text, name: name).root
            _ = builder.read(value, as: try #require(DirectoryForm(value, file: name)), file: name)
        }
        let policy = try EquivalentPolicy(of: Self.alice, in: ReachInput(builder.build()))
        let text = String(decoding: try #require(policy.text), as: UTF8.self)
        #expect(policy.gaps == [])
        let printed = try Policy(JSONDocument.parse(text, name: "printed").root, kind: .identity)
        let deny = try #require(printed.statements.first { $0.effect == .deny })
        #expect(deny.conditions.map(\.keyText).sorted() == ["aws:ResourceAccount", "aws:SecureTransport"])
        #expect(deny.resources?.patterns.map(\.text) == ["arn:*:*:*:*:*"])
    }

    @Test func intersectsPatterns() throws {
        let identity = try Self.parse(
            Self.document(#"{"Effect":"Allow","Action":["s3:Get*","sqs:*"],"Resource":["arn:aws:s3:::a*","arn:aws:sqs:*:*:q"]}"#),
            .identity)
        let boundary = try Self.parse(
            Self.document(#"{"Effect":"Allow","Action":["s3:*Object","s3:*Tagging"],"Resource":"arn:aws:s3:::*/x"}"#), .boundary)
        #expect(
            try Self.shape(PolicySet(identity: [identity], boundary: [boundary])) == [
                // `Get` and `Tagging` may share their t.
                "Allow s3:Get*Object s3:Get*Tagging s3:getagging on arn:aws:s3:::a*/x"
            ])
    }

    @Test func aSimpleLimitBecomesADenial() throws {
        let identity = try Self.parse(Self.document(#"{"Effect":"Allow","Action":["s3:*","i*:*"],"Resource":"*"}"#), .identity)
        let guardrail = try Self.parse(Self.document(#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#), .serviceControl)
        #expect(
            try Self.shape(PolicySet(identity: [identity], serviceControl: [[guardrail]])) == [
                "Allow i*:* s3:* on *", "Deny iam:* on *",
            ])
    }

    @Test func conjoinsConditionsOfOneOperatorAndKey() throws {
        func set(_ one: String, _ other: String) throws -> PolicySet {
            func policy(_ condition: String, _ kind: PolicyKind) throws -> Policy {
                try Self.parse(
                    Self.document(#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{\#(condition)}}"#), kind)
            }
            return PolicySet(identity: [try policy(one, .identity)], boundary: [try policy(other, .boundary)])
        }
        let cases: [(String, String, String)] = [
            (
                #""StringEquals":{"aws:ResourceTag/t":["a","b"]}"#, #""StringEquals":{"aws:ResourceTag/t":["b","c"]}"#,
                "StringEquals aws:ResourceTag/t b"
            ),
            (
                #""StringNotEquals":{"aws:ResourceTag/t":"a"}"#, #""StringNotEquals":{"aws:ResourceTag/t":"b"}"#,
                "StringNotEquals aws:ResourceTag/t a|b"
            ),
            (
                #""StringLike":{"aws:ResourceTag/t":"a*"}"#, #""StringLike":{"aws:ResourceTag/t":"*z"}"#,
                "StringLike aws:ResourceTag/t a*z"
            ),
            (
                #""NumericLessThan":{"s3:max-keys":"10"}"#, #""NumericLessThan":{"s3:max-keys":["4","5"]}"#,
                "NumericLessThan s3:max-keys 5"
            ),
            (
                #""IpAddress":{"aws:SourceIp":"10.0.0.0/8"}"#, #""IpAddress":{"aws:SourceIp":["10.1.0.0/16","192.0.2.0/24"]}"#,
                "IpAddress aws:SourceIp 10.1.0.0/16"
            ),
            (
                #""ForAnyValue:StringEquals":{"aws:TagKeys":"a"}"#, #""ForAnyValue:StringEquals":{"aws:TagKeys":"b"}"#,
                "ForAnyValue:StringEquals aws:TagKeys a if ForAnyValue:StringLike aws:TagKeys b"
            ),
        ]
        for (one, other, expected) in cases { #expect(try Self.shape(set(one, other)) == ["Allow s3:* on * if \(expected)"]) }
    }

    @Test func whatIsLeftOfNothingIsADenial() throws {
        let identity = try Self.parse(Self.document(#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#), .identity)
        let boundary = try Self.parse(Self.document(#"{"Effect":"Allow","Action":"sqs:*","Resource":"*"}"#), .boundary)
        #expect(try Self.shape(PolicySet(identity: [identity], boundary: [boundary])) == ["Deny * on *"])
    }

    @Test func coveredStatementsAndIdleDenialsAreDropped() throws {
        let identity = try Self.parse(
            Self.document(
                #"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#,
                #"{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"arn:aws:s3:::b"}"#,
                #"{"Effect":"Deny","Action":"ec2:*","Resource":"*"}"#,
                #"{"Effect":"Allow","Action":"s3:listbucket","Resource":"arn:aws:s3:::c*"}"#), .identity)
        #expect(
            try Self.shape(PolicySet(identity: [identity])) == [
                "Allow s3:Get* on *", "Allow s3:ListBucket on arn:aws:s3:::b arn:aws:s3:::c*",
            ])
    }

    /// Exhaustive over small patterns: what two have in common is what both match.
    @Test func intersectionsOfPatternsAreExact() {
        let letters: [Token] = [.scalar(0x61), .scalar(0x62), .one, .run]
        func patterns(_ length: Int) -> [[Token]] {
            length == 0 ? [[]] : patterns(length - 1).flatMap { rest in letters.map { rest + [$0] } }
        }
        func words(_ length: Int) -> [Word] {
            length == 0 ? [[]] : words(length - 1).flatMap { rest in [0x61, 0x62, 0x63].map { rest + [$0] } }
        }
        let all = Set((0...3).flatMap(patterns).map { WordPattern($0) }).sorted { $0.isBefore($1) }
        let texts = (0...4).flatMap(words)
        let matched = all.map { pattern in texts.map(pattern.matches) }
        for (one, left) in all.enumerated() {
            for (other, right) in all.enumerated() where one <= other {
                guard let common = left.intersection(right, .text, Budget(20_000)) else {
                    Issue.record("\(left.policyText) and \(right.policyText)")
                    continue
                }
                let isExact = texts.indices.allSatisfy { number in
                    (matched[one][number] && matched[other][number]) == common.contains { $0.matches(texts[number]) }
                }
                #expect(isExact, "\(left.policyText) and \(right.policyText): \(common.map(\.policyText))")
            }
        }
    }

    @Test func sizesAreCountedAsIAMDoes() {
        #expect(EquivalentPolicy.size(of: Array("{ \"a b\": [ \"\\\" c\" ] }\n".utf8)) == 16)
    }
}
