import Testing

@testable import Escalation

/// Steps that equal roles share are the same steps as one for each.
@Suite struct FanTests {
    /// An account in which roles trust whom they may, and users and roles hold what lets them take roles over.
    private static func graph(seed: UInt64) throws -> PrincipalGraph {
        var state = seed
        func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        let trusts = [
            #""AWS": "\#(Range.account)""#, #""Service": "lambda.amazonaws.com""#,
            #""Service": ["lambda.amazonaws.com", "ec2.amazonaws.com"]"#,
            #""AWS": "\#(Range.account)", "Service": "ec2.amazonaws.com""#, #""AWS": "\#(Range.arn("role/r1"))""#,
        ]
        let condition = #""StringEquals": {"aws:RequestTag/team": "a"}"#
        let tagged = #""StringEquals": {"aws:ResourceTag/team": "a"}"#
        let statements = [
            Range.allow("sts:AssumeRole"), Range.allow("sts:AssumeRole", if: condition),
            Range.allow("iam:PassRole lambda:* ec2:*"), Range.allow("iam:PassRole lambda:*", on: Range.arn("role/r1*")),
            Range.allow("lambda:UpdateFunctionCode lambda:InvokeFunction ec2:*"), Range.allow("iam:UpdateAssumeRolePolicy sts:*"),
            Range.allow("iam:PutRolePolicy"), Range.allow("iam:PassRole sts:AssumeRole", if: tagged), Range.allow("s3:GetObject"),
            Range.deny("sts:AssumeRole", on: Range.arn("role/r2")), Range.allow("iam:CreatePolicyVersion iam:AttachRolePolicy"),
            Range.allow("sts:AssumeRole iam:PassRole lambda:*", on: "arn:aws:iam::*:role/r?"), Range.deny("sts:*", if: tagged),
            Range.allow("sts:AssumeRole", on: Range.arn("role/${aws:username}")),
            Range.allow("iam:TagRole", on: Range.arn("role/r1*")), Range.allow("iam:PassRole", on: "arn:aws:iam*"),
            Range.allow("sts:AssumeRole", if: #""StringNotEquals": {"iam:ResourceTag/team": ["b", "${aws:PrincipalTag/team}"]}"#),
            Range.allow("sts:AssumeRole", on: "arn:aws:iam:us-east-1:\(Range.account):r1*"),
        ]
        var range = Range()
        for number in 0..<3 { range.user("u\(number)", statements[below(statements.count)], statements[below(statements.count)]) }
        for number in 0..<14 {
            let tags = below(2) == 0 ? ["Team": below(2) == 0 ? "a" : "b", "name": "\(number)"] : [:]
            range.role(
                "r\(number)", trust: Range.trust(trusts[below(trusts.count)]), statements[below(statements.count)],
                statements[below(statements.count)], profile: below(3) == 0, tags: tags)
        }
        return PrincipalGraph(try range.directory)
    }

    /// What a walk finds, position by position, with the steps that lead there.
    private static func told(_ finder: PathFinder, from start: Int) -> [String] {
        finder.reached(from: PrincipalState(start)).map { number in
            let route = finder.route(number)
            let steps = finder.steps(to: route).map { step in
                let asked = step.permissions.map { "\($0.action) \($0.resource) \($0.choices) \($0.hangsOn)" }
                return "\(step.method) \(step.others) \(step.by) \(step.becomes) \(step.certainty) \(asked)"
            }
            return "\(route.end) \(route.certainty) \(steps)"
        }
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func walksAreEqual(seed: UInt64) throws {
        let graph = try Self.graph(seed: seed)
        let (fanned, plain) = (PathFinder(graph), PathFinder(graph))
        plain.cache.sharesSteps = false
        for start in graph.starts { #expect(Self.told(fanned, from: start) == Self.told(plain, from: start)) }
    }
}
