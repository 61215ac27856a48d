import Authorization
import Documents
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// Whose a bucket is: what hangs on it where nothing tells.
@Suite struct OwnerTests {
    private static let (bucket, far) = ("arn:aws:s3:::b", "999988887777")

    /// A user who may use S3 in each of two accounts.
    private func world() throws -> Directory {
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        var other = Range()
        other.user("y", Range.allow("s3:*"))
        range.others = [("far.json", other.text.replacing(Range.account, with: Self.far))]
        return try range.directory
    }

    private func verdict(_ name: String, _ directory: Directory, _ context: [(key: String, value: String)] = []) throws -> Answer {
        let question = Question(principal: name, action: "s3:DeleteBucket", resource: Self.bucket, context: context)
        return try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
    }

    @Test func whatNothingTellsDepends() throws {
        let directory = try world()
        let holders = AccessSearch(directory).holders(action: "s3:DeleteBucket", resource: Self.bucket).holders
        #expect(holders.count == 4 && !holders.contains(where: \.isCertain))
        let answer = try verdict(Range.arn("user/x"), directory)
        #expect(answer.verdict == .depends)
        #expect(answer.dependency?.allowing == [Dependency.Setting(key: "aws:ResourceAccount", value: Range.account)])
    }

    /// An organisation that has the first account: what its resource control policy denies hangs on whose the bucket is.
    private static func organization(_ content: String) -> String {
        """
        {"version": 1, "id": "o-a1b2c3d4e5", "managementAccount": "777788889999",
         "root": {"id": "r-ab12", "name": "Root", "serviceControlPolicies": ["p-FullAWSAccess"],
          "resourceControlPolicies": ["p-RCPFullAWSAccess", "p-perimeter"], "units": [],
          "accounts": [{"id": "\(Range.account)", "name": "a", "serviceControlPolicies": ["p-FullAWSAccess"],
           "resourceControlPolicies": ["p-RCPFullAWSAccess"]}]},
         "policies": [\(content)]}
        """
    }

    private static let perimeter = """
        {"id": "p-perimeter", "name": "perimeter", "type": "RESOURCE_CONTROL_POLICY", "content": {"Version": "2012-10-17", "Statement": [
          {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
           "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}}
        """

    @Test func whatBindsSomeOwnersResourcesMayBindIt() throws {
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        var other = Range()
        other.user("y", Range.allow("s3:*"))
        let open = Range.document(#"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b"}"#)
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            ("resource-policies.json", #"{"arn:aws:s3:::b": \#(open)}"#),
            ("organization.json", Self.organization(Self.perimeter)),
        ]
        var directory = try range.directory
        let far = "arn:aws:iam::\(Self.far):user/y"
        #expect(try verdict(Range.arn("user/x"), directory).verdict == .allowed)
        let asked = try verdict(far, directory)
        #expect(asked.verdict == .depends)
        #expect(asked.dependency?.keys.contains("aws:ResourceAccount") == true)
        #expect(asked.dependency?.denying.contains(Dependency.Setting(key: "aws:ResourceAccount", value: Range.account)) == true)
        let holders = AccessSearch(directory).holders(action: "s3:DeleteBucket", resource: Self.bucket).holders
        #expect(holders.first { $0.principal == far }?.isCertain == false)
        #expect(try verdict(far, directory, [("aws:ResourceAccount", Self.far)]).verdict == .allowed)
        directory.note(owner: Range.account, of: Self.bucket)
        #expect(try verdict(far, directory, [("aws:PrincipalOrgID", "o-zzzzzzzzzz")]).verdict == .explicitlyDenied)
    }

    /// A resource control policy that is missing may deny what all others allow, whoever owns the bucket.
    @Test(arguments: [nil, Range.account, far]) func oneThatIsMissingLeavesItOpen(_ owner: String?) throws {
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        range.others = [("organization.json", Self.organization(""))]
        var directory = try range.directory
        if let owner { directory.note(owner: owner, of: Self.bucket) }
        let answer = try verdict(Range.arn("user/x"), directory)
        #expect(answer.verdict == .depends)
        #expect(answer.missing.contains("a resource control policy that is missing") == (owner != Self.far))
    }

    @Test func whatIsStatedDecides() throws {
        var directory = try world()
        directory.note(owner: Self.far, of: Self.bucket)
        let sure = AccessSearch(directory).holders(action: "s3:DeleteBucket", resource: Self.bucket).holders.filter(\.isCertain)
        #expect(sure.map(\.principal) == ["arn:aws:iam::\(Self.far):root", "arn:aws:iam::\(Self.far):user/y"])
        #expect(directory.owner(of: ResourceName("arn:aws:s3:::b/x")) == Self.far)
        #expect(directory.owner(of: ResourceName("arn:aws:s3:::c")) == nil)
    }

    @Test(arguments: [(Range.account, Verdict.allowed), (far, .depends)]) func theRequestMayTell(
        _ owner: String, _ expected: Verdict
    )
        throws
    {
        let answer = try verdict(Range.arn("user/x"), world(), [("aws:ResourceAccount", owner)])
        // Of another account's bucket the policy decides, which is not given.
        #expect(answer.verdict == expected)
        #expect(answer.gaps == [])
        let assumptions = try world().assumptions(about: Self.bucket, for: "s3:DeleteBucket")
        #expect(assumptions.contains(Directory.missingResourcePolicies))
    }

    /// The bucket of the only account that is given is taken for its own, and that is said.
    @Test func oneAccountAloneIsTheOwner() throws {
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        let directory = try range.directory
        let report = AccessSearch(directory).holders(action: "s3:GetObject", resource: Self.bucket + "/x")
        #expect(report.holders.contains { $0.principal == Range.arn("user/x") && $0.isCertain })
        #expect(report.assumptions.contains { $0.reason.contains("`arn:aws:s3:::b` is account 111122223333's own") })
        #expect(directory.assumption(ofOwner: ResourceName("arn:aws:sqs:us-east-1:111122223333:q")) == nil)
    }

    /// Asked of any bucket, one may be one's own; asked of one that a statement names, that is not known.
    @Test func anyBucketMayBeOnesOwn() throws {
        var range = Range()
        range.user("x", Range.allow("s3:DeleteBucket"))
        range.user("z", Range.allow("s3:DeleteBucket", on: Self.bucket))
        range.others = [
            ("far.json", #"{"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [\#(Self.stranger)], "Policies": []}"#)
        ]
        let report = AccessSearch(try range.directory).holders(action: "s3:DeleteBucket", resource: nil)
        #expect(report.holders.first { $0.principal == Range.arn("user/x") }?.isCertain == true)
        #expect(report.holders.first { $0.principal == Range.arn("user/z") }?.isCertain == false)
    }

    private static let stranger = {
        var range = Range()
        range.role("r", trust: Range.service("ec2"))
        return range.roles[0].replacing(Range.account, with: far)
    }()

    // MARK: members' root users

    private func organization(_ more: String) -> (name: String, text: String) {
        (
            "organization.json",
            #"{"version": 1, "id": "o-a1b2c3d4e5", "managementAccount": "999988887777", \#(more) "root": {"id": "r-ab12", "accounts": "#
                + #"[{"id": "111122223333"}, {"id": "999988887777"}, {"id": "123412341234"}]}, "policies": []}"#
        )
    }

    @Test(arguments: [
        ("", Verdict.depends, 1), (#""delegatedAdministrators": ["111122223333"],"#, .allowed, 0),
        (#""delegatedAdministrators": ["123412341234"],"#, .implicitlyDenied, 0),
    ]) func rootUsersAreTakenOverFromFewAccounts(_ more: String, _ expected: Verdict, _ gaps: Int) throws {
        var range = Range()
        range.user("x", Range.allow("sts:AssumeRoot"))
        range.others = [organization(more)]
        let directory = try range.directory
        let question = Question(
            principal: Range.arn("user/x"), action: "sts:AssumeRoot", resource: "arn:aws:iam::123412341234:root")
        let answer = try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
        #expect(answer.verdict == expected)
        #expect(answer.gaps.count == gaps)
        let summary = try ReachSurveyor(ReachInput(directory)).summary(of: Range.arn("user/x"))
        #expect(summary.held == (expected == .implicitlyDenied ? 0 : 1))
    }

    // MARK: what a request needs besides

    @Test func whatARequestNeedsBesidesIsDecided() throws {
        var range = Range()
        range.user(
            "x", Range.allow("ec2:RunInstances", on: "arn:aws:ec2:*:*:instance/*"),
            Range.allow("ec2:RunInstances", on: "arn:aws:ec2:*::image/*"),
            Range.allow("ec2:RunInstances", on: "arn:aws:ec2:*:*:subnet/s-1"),
            Range.allow("lambda:InvokeFunctionUrl"))
        let engine = DirectoryAuthorizer(try range.directory, closed: false)
        let instance = "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"
        let needs = try engine.needs(of: Question(principal: Range.arn("user/x"), action: "ec2:RunInstances", resource: instance))
        let told = Dictionary(needs.map { ($0.resource, $0.verdict) }) { one, _ in one }
        #expect(told["arn:aws:ec2:eu-west-1::image/*"] == .allowed)
        #expect(told["arn:aws:ec2:eu-west-1:111122223333:subnet/*"] == .depends)
        #expect(told["arn:aws:ec2:eu-west-1:111122223333:security-group/*"] == .implicitlyDenied)
        #expect(needs.first { $0.resource.contains("subnet") }?.example == "arn:aws:ec2:eu-west-1:111122223333:subnet/s-1")
        let function = "arn:aws:lambda:eu-west-1:111122223333:function:f"
        let url = try engine.needs(
            of: Question(principal: Range.arn("user/x"), action: "lambda:InvokeFunctionUrl", resource: function))
        #expect(url.map(\.action) == ["lambda:InvokeFunction"])
        #expect(url.first?.resource == function && url.first?.isAlways == true && url.first?.verdict != .allowed)
    }
}
