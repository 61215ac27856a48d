import Testing

@testable import Escalation

/// How the cost of a search grows with an account, by the requests that are decided and not by time.
@Suite struct GrowthTests {
    /// The decisions that one user's steps take among so many roles.
    private func decisions(roles: Int, _ statements: String) throws -> Int {
        var range = Range()
        range.user("x", statements)
        for number in 0..<roles {
            range.role("r\(number)", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("s3:GetObject"))
        }
        return try decisions(in: range)
    }

    private func decisions(in range: Range) throws -> Int {
        let graph = PrincipalGraph(try range.directory)
        let finder = PathFinder(graph)
        let start = try #require(graph.number(of: Range.arn("user/x")))
        finder.explore(from: start)
        return finder.cache.decisions
    }

    /// What policies say of all roles alike is decided once, whatever the action and the condition.
    @Test(arguments: [
        Range.allow("sts:AssumeRole iam:PassRole lambda:* iam:PutRolePolicy"),
        Range.allow("iam:* sts:* ec2:*", if: #""StringEquals": {"aws:RequestTag/team": "a"}"#),
        Range.allow("iam:* sts:*") + ", " + Range.deny("iam:*", on: "*", if: #""Bool": {"aws:SecureTransport": "false"}"#),
    ])
    func equalRolesCostNoMore(statements: String) throws {
        let few = try decisions(roles: 10, statements)
        #expect(few > 0)
        #expect(try decisions(roles: 40, statements) == few)
    }

    /// Where a policy tells roles apart each is asked once more, and no more than that.
    @Test func rolesToldApartCostInProportion() throws {
        let statements = Range.allow("sts:AssumeRole iam:PutRolePolicy", on: Range.arn("role/r*"))
        let few = try decisions(roles: 10, statements)
        #expect(try decisions(roles: 20, statements) <= 2 * few)
        #expect(try decisions(roles: 40, statements) <= 4 * few)
    }

    /// Roles that a policy tells apart by their tags, or by names that no role has, are asked in groups.
    @Test(arguments: [
        Range.allow("sts:AssumeRole", if: #""StringEquals": {"aws:ResourceTag/team": "t1"}"#),
        Range.allow("sts:AssumeRole") + ", " + Range.deny("sts:*", if: #""StringLike": {"iam:ResourceTag/Team": "t1*"}"#),
        Range.allow("sts:AssumeRole") + ", " + Range.deny("sts:*", on: "arn:aws:iam:us-east-1:\(Range.account):r*"),
        Range.allow("sts:AssumeRole iam:PassRole lambda:*") + ", " + Range.deny("iam:*", on: Range.arn("role/r1")),
    ])
    func rolesToldApartByTagsCostNoMore(statements: String) throws {
        func decisions(_ roles: Int) throws -> Int {
            var range = Range()
            range.user("x", statements)
            for number in 0..<roles {
                let trust = Range.trust(#""AWS": "\#(Range.account)", "Service": "lambda.amazonaws.com""#)
                range.role(
                    "r\(number)", trust: trust, Range.allow("s3:GetObject"), tags: ["team": "t\(number % 5)"])
            }
            return try self.decisions(in: range)
        }
        let few = try decisions(10)
        #expect(few > 0)
        #expect(try decisions(40) == few)
    }

    /// The steps that are looked at until it is known whom every role of an account reaches, where all may take over each other.
    private func looked(roles: Int, starts: Int, _ statements: String, trust: String) throws -> Int {
        var range = Range()
        for number in 0..<roles { range.role("r\(number)", trust: Range.trust(trust), statements) }
        let graph = PrincipalGraph(try range.directory)
        let finder = PathFinder(graph)
        for start in graph.starts { finder.explore(from: start) }
        for start in graph.starts.prefix(starts) { #expect(finder.reached(from: PrincipalState(start)).count == roles - 1) }
        return finder.looked
    }

    /// What one start reaches costs a step for each role, though there is a step from each to each.
    @Test(arguments: [
        (Range.allow("sts:AssumeRole"), #""AWS": "\#(Range.account)""#),
        (Range.allow("sts:AssumeRole", if: #""StringEquals": {"aws:RequestTag/team": "a"}"#), #""AWS": "\#(Range.account)""#),
        (Range.allow("iam:PassRole lambda:*"), #""Service": "lambda.amazonaws.com""#),
        (
            Range.allow("sts:AssumeRole iam:PassRole lambda:*"),
            #""AWS": "\#(Range.account)", "Service": "lambda.amazonaws.com""#
        ),
    ])
    func rolesThatReachEachOtherCostInProportion(statements: String, trust: String) throws {
        let few = try looked(roles: 20, starts: 3, statements, trust: trust)
        #expect(few > 0)
        #expect(try looked(roles: 40, starts: 3, statements, trust: trust) <= 2 * few + 8)
    }

    /// Nobody asks what a principal could make for services that have no role to take.
    @Test func servicesWithoutRolesCostNothing() throws {
        #expect(try decisions(roles: 10, Range.allow("ec2:* lambda:* glue:* sagemaker:* cloudformation:* iam:PassRole")) == 0)
    }
}
