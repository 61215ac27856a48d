import Authorization
import Documents
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// What Block Public Access and access control lists leave of a bucket's policy, in every answer.
@Suite struct PublicAccessTests {
    private static let (bucket, far) = ("arn:aws:s3:::data", "999988887777")

    private static func statement(_ principal: String, _ more: String = "") -> String {
        #"{"Effect": "Allow", "Principal": \#(principal), "Action": "s3:GetObject", "Resource": "\#(bucket)/*"\#(more)}"#
    }

    private static let open = statement(#""*""#)
    private static let named = statement(#"{"AWS": "arn:aws:iam::\#(far):role/far"}"#)
    private static let service = statement(#"{"Service": "*"}"#)
    private static let block = #"{"PublicAccessBlockConfiguration": {"RestrictPublicBuckets": true, "IgnorePublicAcls": true}}"#
    private static let acl = """
        {"Owner": {"ID": "own"}, "Grants": [{"Grantee": {"Type": "Group",
          "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}
        """

    private func world(_ statements: [String], _ files: [(name: String, text: String)] = []) throws -> Directory {
        var range = Range()
        range.user("x", Range.allow("sqs:*"))
        range.others = files
        if !statements.isEmpty {
            let policy = Range.document(statements.joined(separator: ","))
            range.others.append(("resource-policies.json", #"{"\#(Self.bucket)": \#(policy)}"#))
        }
        return try range.directory
    }

    private func holders(_ action: String, on resource: String, _ directory: Directory) -> [String] {
        AccessSearch(directory).holders(action: action, resource: resource).holders
            .map { ($0.principal.split(separator: ":").last.map(String.init) ?? "") + ($0.isCertain ? "" : "?") }.sorted()
    }

    /// Its own account's principals keep what a public policy grants; all others lose it, also whom it names.
    @Test(
        arguments: [
            ([open, named], false, ["*", "role/far?", "root", "user/x"]),
            ([open, named], true, ["root", "user/x"]),
            // A policy that is not public is not restricted.
            ([named], true, ["role/far?", "root"]),
        ] as [([String], Bool, [String])])
    func restrictedBucketsLetInTheirOwn(statements: [String], isBlocked: Bool, expected: [String]) throws {
        for name in ["get-public-access-block-data.json", "get-public-access-block-111122223333.json"] {
            let directory = try world(statements, isBlocked ? [(name, Self.block)] : [])
            #expect(holders("s3:GetObject", on: Self.bucket + "/k", directory) == expected)
        }
    }

    @Test func explainNamesWhatClosesTheBucket() throws {
        let directory = try world([Self.open], [("get-public-access-block-data.json", Self.block)])
        let question = Question(principal: "*", action: "s3:GetObject", resource: Self.bucket + "/k", context: [])
        let answer = try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
        #expect(answer.verdict == .explicitlyDenied)
        let told = answer.decision.statements.filter { $0.statement.effect == .deny }.map(\.statement)
        #expect(told.map(\.sid) == ["BlockPublicAccess"])
        #expect(told.first?.location.file == "Block Public Access of data")
    }

    /// Services go on: the denial does not mean them.
    @Test func servicesAreNotRestricted() throws {
        let directory = try world([Self.open, Self.service], [("get-public-access-block-data.json", Self.block)])
        let question = Question(
            principal: "logging.s3.amazonaws.com", action: "s3:GetObject", resource: Self.bucket + "/k", context: [])
        let answer = try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
        #expect(answer.verdict == .allowed)
    }

    @Test(
        arguments: [
            ([("get-bucket-acl-data.json", acl)], ["*", "root", "user/x"]),
            ([("get-bucket-acl-data.json", acl), ("get-public-access-block-data.json", block)], ["root"]),
            (
                [
                    ("get-bucket-acl-data.json", acl),
                    (
                        "get-bucket-ownership-controls-data.json",
                        #"{"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}}"#
                    ),
                ], ["root"]
            ),
        ] as [([(String, String)], [String])])
    func listsLetIn(files: [(String, String)], expected: [String]) throws {
        let directory = try world([], files.map { (name: $0.0, text: $0.1) })
        #expect(holders("s3:ListBucket", on: Self.bucket, directory) == expected)
        #expect(holders("s3:DeleteBucket", on: Self.bucket, directory) == ["root"])
        let reach = try ReachSurveyor(ReachInput(directory)).summary(of: Range.arn("user/x"))
        #expect((reach.rows.filter { $0.service == "s3" }.map(\.held).reduce(0, +) > 0) == expected.contains("user/x"))
    }

    /// Where only one of the accounts restricts and nothing tells the owner, the answer depends on it.
    @Test func anUnknownOwnerLeavesItOpen() throws {
        var range = Range()
        range.user("x", Range.allow("sqs:*"))
        var other = Range()
        other.user("y", Range.allow("sqs:*"))
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            ("get-public-access-block-\(Range.account).json", Self.block),
            ("resource-policies.json", #"{"\#(Self.bucket)": \#(Range.document(Self.open))}"#),
        ]
        let found = holders("s3:GetObject", on: Self.bucket + "/k", try range.directory)
        #expect(found.contains("*?"))
    }

    /// What is taken for granted is said.
    @Test func aPublicPolicyWithoutASettingIsAnAssumption() throws {
        let said = { (directory: Directory) in
            directory.assumptions(about: Self.bucket + "/k").contains { $0.reason.contains("Block Public Access was given") }
        }
        #expect(try said(world([Self.open])))
        #expect(try !said(world([Self.named])))
        #expect(try !said(world([Self.open], [("get-public-access-block-data.json", Self.block)])))
    }

    /// S3's own test: fixed values of some keys, and nothing else, keep a policy from being public.
    @Test(
        arguments: [
            (#""*""#, "", true),
            (#""*""#, #"{"StringEquals": {"aws:PrincipalOrgID": "o-example"}}"#, false),
            (#""*""#, #"{"StringLike": {"aws:SourceVpc": "vpc-*"}}"#, true),
            (#""*""#, #"{"StringEquals": {"aws:SourceVpc": "vpc-1a2b3c"}}"#, false),
            (#""*""#, #"{"StringNotEquals": {"aws:PrincipalAccount": "111122223333"}}"#, true),
            (#""*""#, #"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, false),
            (#""*""#, #"{"IpAddress": {"aws:SourceIp": "128.0.0.0/7"}}"#, true),
            (#""*""#, #"{"IpAddress": {"aws:SourceIp": "2001::/16"}}"#, true),
            (#""*""#, #"{"StringEqualsIfExists": {"aws:SourceVpce": "vpce-1"}}"#, true),
            (#""*""#, #"{"StringEquals": {"aws:SourceArn": "${aws:username}"}}"#, true),
            (#""*""#, #"{"ArnLike": {"s3:DataAccessPointArn": "arn:aws:s3:us-east-1:111122223333:accesspoint/*"}}"#, false),
            (#""*""#, #"{"StringLike": {"aws:userid": "AROAEXAMPLE:*"}}"#, true),
            (#"{"AWS": "111122223333"}"#, "", false),
            (#"{"Federated": "graph.facebook.com"}"#, "", true),
            (#"{"Service": "cloudtrail.amazonaws.com"}"#, "", false),
        ])
    func publicIsWhatS3CallsPublic(principal: String, condition: String, isPublic: Bool) throws {
        let text = Range.document(Self.statement(principal, condition.isEmpty ? "" : #", "Condition": \#(condition)"#))
        let policy = try Policy(JSONDocument.parse(text, name: "policy").root, kind: .resource)
        #expect(PublicBucketPolicy.isPublic(policy) == isPublic)
    }
}
