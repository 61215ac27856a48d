import Authorization
import Documents
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// What the commands say of one world must agree, in random worlds.
@Suite struct AccessLawTests {
    private static let questions = [
        ("s3:GetObject", "arn:aws:s3:::b/x"), ("s3:DeleteBucket", "arn:aws:s3:::b"),
        ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:q"),
    ]

    @Test(arguments: [11, 12, 13, 14] as [UInt64]) func theAnswersAgree(seed: UInt64) throws {
        var generator = WorldGenerator(seed: seed)
        var (allowed, open, certain) = (0, 0, 0)
        for _ in 0..<6 {
            let directory = try generator.directory()
            let search = AccessSearch(directory)
            let engine = DirectoryAuthorizer(directory, closed: true)
            let paths = Escalations(directory).report(most: nil).paths
            for (action, resource) in Self.questions {
                let anywhere = search.holders(action: action, resource: resource)
                let holders = Set(anywhere.holders.map(\.principal))
                // Whoever surely becomes somebody who surely may is among them.
                let sure = Set(anywhere.holders.filter(\.isCertain).map(\.principal))
                for path in paths where path.certainty == .exact && sure.contains(path.to) && path.steps.last?.given == nil {
                    #expect(holders.contains(path.from), "\(path.from) becomes \(path.to), who may \(action)")
                }
                for _ in 0..<3 {
                    let pairs = generator.context(for: resource)
                    let known = search.holders(action: action, resource: resource, context: pairs)
                    // More context takes holders away and never adds one.
                    #expect(known.holders.allSatisfy { holders.contains($0.principal) })
                    for name in generator.principals {
                        let isAllowed = try decide(engine, name, action, resource, pairs) == .allowed
                        let holder = known.holders.first { $0.principal == name }
                        if isAllowed { #expect(holder != nil, "\(name) may \(action) with \(pairs)") }
                        if let holder, holder.isCertain, holder.chain.isEmpty {
                            #expect(isAllowed, "\(name) surely may \(action) with \(pairs)")
                            certain += 1
                        }
                        if isAllowed { allowed += 1 }
                    }
                }
                for name in generator.principals { open += try examplesAllow(directory, name, action, resource) }
            }
        }
        #expect(allowed > 5)
        #expect(certain > 5)
        #expect(open > 5)
    }

    private func decide(
        _ engine: DirectoryAuthorizer, _ name: String, _ action: String, _ resource: String, _ pairs: [(key: String, value: String)]
    ) throws -> Verdict {
        var context = Context(closed: true)
        for (key, value) in pairs { context[key] = .single(value) }
        let caller = try #require(Caller(name, action: Action(action)))
        let request = Request(caller: caller, action: Action(action), resource: ResourceName(resource), context: context)
        let prepared = engine.prepare(name, request)
        return prepared.authorizer.verdict(prepared.request)
    }

    /// Every example of an open verdict really allows, or really denies.
    private func examplesAllow(_ directory: Directory, _ name: String, _ action: String, _ resource: String) throws -> Int {
        let engine = DirectoryAuthorizer(directory, closed: false)
        let question = Question(principal: name, action: action, resource: resource)
        let answer = try engine.answer(question, action: action, resource: resource)
        guard let dependency = answer.dependency else { return 0 }
        let caller = try #require(Caller(name, action: Action(action)))
        for (settings, isAllowing) in [(dependency.allowing, true), (dependency.denying, false)] where !settings.isEmpty {
            var context = Context(closed: false)
            context.set(settings)
            let prepared = engine.prepare(
                name, Request(caller: caller, action: Action(action), resource: ResourceName(resource), context: context))
            let verdict = prepared.authorizer.verdict(prepared.request)
            #expect((verdict == .allowed) == isAllowing && verdict != .depends, "\(name) \(action) with \(settings)")
        }
        return 1
    }
}

/// Accounts of a few users and roles with policies that meet.
struct WorldGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    let principals = ["user/u0", "user/u1", "user/u2", "role/r0", "role/r1", "role/r2"].map(Range.arn)

    private mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % bound
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[next(list.count)] }

    private static let actions = [
        "s3:GetObject", "s3:*", "s3:DeleteBucket", "sqs:SendMessage", "sqs:*", "sts:AssumeRole", "sts:AssumeRole", "*",
        "iam:PutUserPolicy", "iam:TagUser sts:AssumeRole", "iam:UpdateAssumeRolePolicy sts:AssumeRole", "iam:CreateAccessKey",
    ]
    private static let resources = [
        "*", "*", "*", "arn:aws:s3:::b", "arn:aws:s3:::b/*", "arn:aws:sqs:*:*:q", "arn:aws:iam::111122223333:role/r*",
        "arn:aws:iam::111122223333:user/${aws:username}", "arn:aws:s3:::b/${aws:PrincipalTag/team}",
    ]
    private static let conditions = [
        "", "", "", #""Bool": {"aws:MultiFactorAuthPresent": "true"}"#, #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#,
        #""StringEquals": {"aws:RequestedRegion": ["eu-west-1", "us-east-1"]}"#,
        #""StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}"#, #""IpAddress": {"aws:SourceIp": "10.0.0.0/8"}"#,
        #""NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "Bool": {"aws:SecureTransport": "true"}"#,
        #""StringEquals": {"aws:PrincipalTag/team": "red"}"#, #""StringLike": {"aws:RequestTag/owner": "${aws:username}"}"#,
        #""Null": {"aws:MultiFactorAuthAge": "true"}"#, #""NumericLessThan": {"aws:MultiFactorAuthAge": "300"}"#,
    ]

    private mutating func statement() -> String {
        let condition = pick(Self.conditions)
        let (actions, resource) = (pick(Self.actions), pick(Self.resources))
        return next(4) == 0 ? Range.deny(actions, on: resource, if: condition) : Range.allow(actions, on: resource, if: condition)
    }

    mutating func directory() throws -> Directory {
        var range = Range()
        for number in 0..<3 { range.user("u\(number)", statement(), statement(), statement()) }
        for number in 0..<3 {
            let principal = pick([
                #""AWS": "111122223333""#, #""AWS": "\#(Range.arn("user/u\(next(3))"))""#,
                #""AWS": "\#(Range.arn("role/r\(next(3))"))""#,
            ])
            range.role("r\(number)", trust: Range.trust(principal, if: pick(Self.conditions)), statement(), statement())
        }
        let statements = (0..<2).map { _ in
            let effect = next(2) == 0 ? "Allow" : "Deny"
            let principal = pick([#""*""#, #"{"AWS": "\#(pick(principals))"}"#, #"{"AWS": "111122223333"}"#])
            let condition = pick(Self.conditions)
            let test = condition.isEmpty ? "" : #", "Condition": {\#(condition)}"#
            return #"{"Effect": "\#(effect)", "Principal": \#(principal), "Action": "s3:*", "Resource": "*"\#(test)}"#
        }
        range.others = [("resource-policies.json", #"{"arn:aws:s3:::b": \#(Range.document(statements.joined(separator: ", ")))}"#)]
        return try range.directory
    }

    /// A whole context: every key that requests always have, others or not. None of the questions' actions takes tags.
    mutating func context(for resource: String) -> [(key: String, value: String)] {
        let region = resource.contains("eu-west-1") ? "eu-west-1" : pick(["eu-west-1", "us-east-1", "ap-south-1"])
        var pairs: [(key: String, value: String)] = [
            (key: "aws:RequestedRegion", value: region), ("aws:SecureTransport", pick(["true", "false"])),
        ]
        if next(2) == 0 {
            let isPresent = next(2) == 0
            pairs.append(("aws:MultiFactorAuthPresent", isPresent ? "true" : "false"))
            if isPresent { pairs.append(("aws:MultiFactorAuthAge", pick(["10", "4000"]))) }
        }
        if next(3) > 0 { pairs.append(("aws:SourceIp", pick(["10.1.2.3", "203.0.113.9"]))) }
        return pairs
    }
}
