import Authorization
import Reach
import Testing

@testable import Escalation

/// Who may do one thing, and through which roles.
@Suite struct AccessSearchTests {
    private static let bucket = "arn:aws:s3:::b"

    private func holders(_ range: Range, _ context: [(key: String, value: String)] = []) throws -> [String] {
        AccessSearch(try range.directory).holders(action: "s3:DeleteBucket", resource: Self.bucket, context: context).holders
            .map { holder in
                let names = ([holder.principal] + holder.chain.map(\.becomes)).map { $0.split(separator: ":").last ?? "" }
                return names.joined(separator: ">") + (holder.isCertain ? "" : "?")
            }
    }

    private func expect(_ found: [String], _ expected: [String]) { #expect(found == expected) }

    @Test func rolesThatCanBeTakenOverCount() throws {
        var range = Range()
        range.user("x", Range.allow("sts:AssumeRole", on: Range.arn("role/one")))
        range.role(
            "one", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("sts:AssumeRole", on: Range.arn("role/two")))
        range.role("two", trust: Range.trust(#""AWS": "\#(Range.arn("role/one"))""#), Range.allow("s3:DeleteBucket"))
        range.user("nobody", Range.allow("s3:GetObject"))
        expect(try holders(range), ["role/two", "root", "role/one>role/two", "user/x>role/one>role/two"])
    }

    @Test func aConditionIsToldAndAGivenKeySettlesIt() throws {
        var range = Range()
        range.user("x", Range.allow("s3:DeleteBucket", if: #""Bool": {"aws:MultiFactorAuthPresent": "true"}"#))
        expect(try holders(range), ["root", "user/x?"])
        expect(try holders(range, [("aws:MultiFactorAuthPresent", "true")]), ["root", "user/x"])
        expect(try holders(range, [("aws:MultiFactorAuthPresent", "false")]), ["root"])
    }

    @Test func whomTheResourcesOwnPolicyNamesIsAsked() throws {
        var range = Range()
        range.user("x", Range.allow("s3:GetObject"))
        range.others = [
            (
                "resource-policies.json",
                #"""
                {"arn:aws:s3:::b": {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111122223333:user/x", "arn:aws:iam::999988887777:role/far"]},
                   "Action": "s3:DeleteBucket", "Resource": "arn:aws:s3:::b"}]}}
                """#
            )
        ]
        #expect(try holders(range).contains("user/x"))
        #expect(try holders(range).contains("role/far?"))
    }

    /// Whom a trust policy admits from outside by name is told like an account that it admits.
    @Test(arguments: [
        "arn:aws:iam::999988887777:user/jo", "arn:aws:sts::999988887777:assumed-role/ci/build",
        "arn:aws:iam::999988887777:role/ops/ci",
        "arn:aws:iam::999988887777:root",
    ])
    func whomTrustPoliciesNameFromOutsideIsAsked(name: String) throws {
        var range = Range()
        range.role("x", trust: Range.trust(#""AWS": "\#(name)""#), Range.allow("*"))
        let found = AccessSearch(try range.directory).holders(action: "s3:DeleteBucket", resource: Self.bucket).holders
        #expect(found.first { $0.principal == name }?.chain.map(\.becomes) == [Range.arn("role/x")])
        let paths = try range.report().paths
        #expect(paths.contains { $0.from == name && $0.isAdministrator })
    }

    /// A statement for everybody that tests which service asks is meant for services.
    @Test(arguments: [
        (#""StringEquals": {"aws:PrincipalServiceName": "lambda.amazonaws.com"}"#, ["lambda.amazonaws.com"]),
        (
            #""StringEquals": {"aws:PrincipalServiceName": ["ec2.amazonaws.com", "lambda.amazonaws.com"]}"#,
            ["ec2.amazonaws.com", "lambda.amazonaws.com"]
        ),
        (
            #""StringEquals": {"aws:PrincipalServiceName": "ec2.amazonaws.com"}, "Bool": {"aws:PrincipalIsAWSService": "true"}"#,
            ["ec2.amazonaws.com"]
        ),
        (#""Bool": {"aws:PrincipalIsAWSService": "true"}"#, ["*.amazonaws.com"]),
        (#""StringLike": {"aws:PrincipalServiceName": "*.amazonaws.com"}"#, ["*.amazonaws.com"]),
        (#""Bool": {"aws:PrincipalIsAWSService": "false"}"#, []),
        (#""StringNotEquals": {"aws:PrincipalServiceName": "lambda.amazonaws.com"}"#, []),
    ])
    func servicesNamedByConditionsAreTold(condition: String, services: [String]) throws {
        var range = Range()
        range.role("x", trust: Range.trust(#""AWS": "*""#, if: condition), Range.allow("s3:DeleteBucket"))
        let found = AccessSearch(try range.directory).holders(action: "s3:DeleteBucket", resource: Self.bucket).holders
        let told = found.filter { $0.principal.hasSuffix(".amazonaws.com") }
        #expect(told.map(\.principal) == services)
        #expect(told.allSatisfy { $0.chain.map(\.becomes) == [Range.arn("role/x")] })
    }

    /// What denies the root user unless AWS's root management asks denies the root user (Control Tower's own policy does).
    @Test func theRootUserIsNoSessionOfAssumeRoot() throws {
        var range = Range()
        range.user("x", Range.allow("s3:DeleteBucket"))
        range.others = [("organization.json", Self.organization)]
        let report = AccessSearch(try range.directory).holders(action: "s3:DeleteBucket", resource: Self.bucket)
        #expect(report.holders.map(\.principal) == [Range.arn("user/x")])
        #expect(report.gaps.isEmpty)
    }

    private static let organization = """
        {"version": 1, "id": "o-example", "managementAccount": "999999999999", "root": {"id": "r-root", "name": "Root", "units": [],
          "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": ["p-RCPFullAWSAccess"], "accounts": [
           {"id": "\(Range.account)", "name": "one", "serviceControlPolicies": ["p-FullAWSAccess", "p-root"],
            "resourceControlPolicies": ["p-RCPFullAWSAccess"]}]},
         "policies": [{"id": "p-root", "name": "root", "type": "SERVICE_CONTROL_POLICY", "content": \(Range.document(
             Range.deny("*", if: #""ArnLike": {"aws:PrincipalArn": "arn:*:iam::*:root"}, "Null": {"aws:AssumedRoot": "true"}"#)))}]}
        """

    /// No root user can take a role; somebody of an account that a trust policy names can.
    @Test func rootTakesNoRole() throws {
        var range = Range()
        range.role("x", trust: Range.trust(#""AWS": ["\#(Range.account)", "999988887777"]"#), Range.allow("s3:DeleteBucket"))
        let directory = try range.directory
        let found = AccessSearch(directory).holders(action: "sts:AssumeRole", resource: Range.arn("role/x")).holders
        #expect(!found.contains { $0.principal == Range.arn("root") })
        #expect(found.contains { $0.principal == "arn:aws:iam::999988887777:root" })
        let reach = try ReachSurveyor(ReachInput(directory)).summary(of: Range.arn("root"))
        #expect(reach.rows.filter { $0.service == "sts" }.map { $0.existing - $0.held }.reduce(0, +) > 0)
    }

    /// Requests carry tags only where their action takes tags.
    @Test(arguments: [("iam:PutUserPolicy", false), ("iam:CreateUser", true)]) func tagsAreOfActionsThatTakeThem(
        action: String, isOpen: Bool
    ) throws {
        var range = Range()
        range.user("x", Range.allow(action, if: #""StringEquals": {"aws:RequestTag/a": "1"}"#))
        let found = AccessSearch(try range.directory).holders(action: action, resource: Range.arn("user/y")).holders
        #expect(found.contains { $0.principal == Range.arn("user/x") } == isOpen)
        #expect(try range.report().paths.isEmpty)
    }

    /// Whoever may do it to one object of a pattern is told for the pattern, whom the bucket's own policy lets in, too.
    @Test(arguments: ["arn:aws:s3:::b/pub/x", "arn:aws:s3:::b/pub/*", "arn:aws:s3:::b/*", "arn:aws:s3:::b", nil] as [String?])
    func patternsHaveTheHoldersOfWhatTheyName(resource: String?) throws {
        var range = Range()
        range.user("named", Range.allow("sqs:*"))
        range.user("own", Range.allow("s3:*", on: "arn:aws:s3:::b/*"))
        range.others = [
            (
                "resource-policies.json",
                #"""
                {"arn:aws:s3:::b": {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/pub/*"},
                  {"Effect": "Allow", "Principal": {"AWS": ["999988887777", "arn:aws:iam::111122223333:user/named"]},
                   "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
                  {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
                   "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}
                """#
            )
        ]
        let found = AccessSearch(try range.directory).holders(action: "s3:GetObject", resource: resource).holders
        let names = Set(found.map(\.principal))
        #expect(names.isSuperset(of: ["*", "arn:aws:iam::999988887777:root", Range.arn("user/named"), Range.arn("user/own")]))
        // On every object of the bucket it depends on the transport.
        if resource != nil { #expect(found.allSatisfy { !$0.isCertain }) }
    }

    /// Keys that hang together are not free of each other.
    @Test(arguments: [
        (#""ForAllValues:StringEquals": {"aws:TagKeys": ["a"]}, "StringEquals": {"aws:RequestTag/b": "1"}"#, false),
        (#""ForAllValues:StringEquals": {"aws:TagKeys": ["b"]}, "StringEquals": {"aws:RequestTag/b": "1"}"#, true),
        (#""Bool": {"aws:MultiFactorAuthPresent": "false"}, "NumericLessThan": {"aws:MultiFactorAuthAge": "300"}"#, false),
        (#""Bool": {"aws:MultiFactorAuthPresent": "true"}, "Null": {"aws:MultiFactorAuthAge": "true"}"#, false),
        (#""Bool": {"aws:MultiFactorAuthPresent": "true"}, "NumericLessThan": {"aws:MultiFactorAuthAge": "300"}"#, true),
        (#""StringEquals": {"aws:CalledViaLast": "cloudformation.amazonaws.com"}, "Bool": {"aws:ViaAWSService": "false"}"#, false),
        (#""IpAddress": {"aws:SourceIp": "203.0.113.0/24"}, "StringEquals": {"aws:SourceVpce": "vpce-1"}"#, false),
        (#""IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}, "Null": {"aws:SourceVpc": "true"}"#, false),
        (#""StringEquals": {"aws:SourceVpc": "vpc-1", "aws:SourceVpce": "vpce-1"}"#, true),
    ])
    func examplesAreRequestsThatCanBe(condition: String, isOpen: Bool) throws {
        var range = Range()
        range.user("x", Range.allow("iam:CreateUser", if: condition))
        let found = AccessSearch(try range.directory).holders(action: "iam:CreateUser", resource: Range.arn("user/y")).holders
        #expect(found.contains { $0.principal == Range.arn("user/x") } == isOpen)
    }

    /// Where only one region is allowed the example of any resource is one of that region.
    @Test(arguments: [nil, "*", "arn:aws:dynamodb:*:*:table/*", "arn:aws:dynamodb:us-east-1:*:table/*"] as [String?])
    func anyResourceIsOneOfARegionThatIsAllowed(resource: String?) throws {
        var range = Range()
        range.user("given", Range.allow("dynamodb:*", if: #""StringEquals": {"aws:RequestedRegion": "eu-central-1"}"#))
        range.user(
            "kept", Range.allow("*"),
            Range.deny("*", if: #""StringNotEquals": {"aws:RequestedRegion": ["eu-central-1", "eu-central-2"]}"#))
        range.user("named", Range.allow("dynamodb:*", on: "arn:aws:dynamodb:us-east-1:*:table/t"))
        let directory = try range.directory
        let found = AccessSearch(directory).holders(action: "dynamodb:DeleteTable", resource: resource).holders
        let isElsewhere = resource?.contains("us-east-1") ?? false
        for (name, isMeant) in [("given", !isElsewhere), ("kept", !isElsewhere), ("named", true)] {
            let holder = found.first { $0.principal == Range.arn("user/\(name)") && $0.chain.isEmpty }
            #expect((holder?.isCertain ?? false) == isMeant, "\(name)")
        }
        let question = Question(principal: Range.arn("user/given"), action: "dynamodb:DeleteTable", resource: "*")
        let parts = try DirectoryAuthorizer(directory, closed: false).partsOfAnyResource(question).answers
        #expect(parts.map(\.verdict) == [.allowed])
    }
}
