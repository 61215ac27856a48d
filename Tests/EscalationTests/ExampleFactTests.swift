import Authorization
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// An example of a request agrees with what the input tells of the principal, the resource and the organisation.
@Suite struct ExampleFactTests {
    private static let far = "999988887777"
    private static let organization = """
        {"version": 1, "id": "o-a", "managementAccount": "555566667777", "root": {"id": "r-a", "name": "Root", "units": [],
          "serviceControlPolicies": ["p-FullAWSAccess"], "resourceControlPolicies": ["p-RCPFullAWSAccess"], "accounts": [
           {"id": "\(Range.account)", "name": "a", "serviceControlPolicies": ["p-FullAWSAccess"],
            "resourceControlPolicies": ["p-RCPFullAWSAccess"]}]}, "policies": []}
        """
    private static let bucket = "arn:aws:s3:::b"

    private func world(_ condition: String) throws -> Directory {
        var range = Range()
        range.user("x", Range.allow("sqs:*"))
        var other = Range()
        other.user("far", Range.allow("s3:*"))
        let open =
            #"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "\#(Self.bucket)", "Condition": {\#(condition)}}"#
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)), ("organization.json", Self.organization),
            ("resource-policies.json", #"{"\#(Self.bucket)": \#(Range.document(open))}"#),
        ]
        var directory = try range.directory
        directory.note(owner: Range.account, of: Self.bucket)
        return directory
    }

    /// An account that is in no unit of the organisation has not its id, and may have another's.
    @Test(
        arguments: [
            (#""StringEquals": {"aws:PrincipalOrgID": "o-a"}"#, Verdict.implicitlyDenied),
            (#""StringEquals": {"aws:PrincipalOrgID": "o-b"}"#, .depends),
            (#""StringLike": {"aws:PrincipalOrgID": "o-*"}"#, .depends),
            (#""StringNotEquals": {"aws:PrincipalOrgID": "o-a"}"#, .allowed),
            (#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a/r-a/*"}"#, .implicitlyDenied),
            (#""ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-b/*"}"#, .depends),
        ])
    func anOutsiderHasNoIdOfTheOrganisation(condition: String, expected: Verdict) throws {
        let directory = try world(condition)
        let name = "arn:aws:iam::\(Self.far):user/far"
        let question = Question(principal: name, action: "s3:DeleteBucket", resource: Self.bucket)
        let answer = try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
        #expect(answer.verdict == expected)
        #expect(answer.dependency?.allowing.contains { $0.value == "o-a" } != true)
        let holder = AccessSearch(directory).holders(action: question.action, resource: Self.bucket).holders
            .first { $0.principal == name }
        #expect((holder != nil) == (expected != .implicitlyDenied))
        #expect(holder?.isCertain == (holder == nil ? nil : expected == .allowed))
    }

    private static let keys = [
        "aws:PrincipalOrgID", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalTag/t", "aws:ResourceAccount",
        "aws:ResourceOrgID", "aws:username", "aws:PrincipalType", "aws:SourceIdentity",
    ]
    private static let values = ["o-a", "o-b", Range.account, far, "x", "far", "User", "*"]
    private static let operators = ["StringEquals", "StringNotEquals", "StringLike", "StringEqualsIfExists"]

    /// Asked with the values of its example the answer is that the request is allowed, and no value of one that is known differs.
    @Test(arguments: 0..<40) func everyExampleAgreesWithWhatIsKnown(seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func pick(_ list: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return list[Int(state >> 33) % list.count]
        }
        let tests = Dictionary((0..<3).map { _ in (pick(Self.operators), [pick(Self.keys): pick(Self.values)]) }) {
            $0.merging($1) { one, _ in one }
        }
        let text = tests.sorted { $0.key < $1.key }.map { op, keys in
            "\"\(op)\": {\(keys.sorted { $0.key < $1.key }.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", "))}"
        }.joined(separator: ", ")
        let directory = try world(text)
        let engine = DirectoryAuthorizer(directory, closed: false)
        for name in ["arn:aws:iam::\(Self.far):user/far", Range.arn("user/x"), "*"] {
            let question = Question(principal: name, action: "s3:DeleteBucket", resource: Self.bucket)
            let answer = try engine.answer(question, action: question.action, resource: question.resource)
            guard let allowing = answer.dependency?.allowing, !allowing.isEmpty else { continue }
            for setting in allowing where name != "*" && setting.key.hasPrefix("aws:PrincipalOrg") {
                #expect(setting.value?.hasPrefix("o-a") != (name.contains(Self.far)), "\(name) \(text): \(setting)")
            }
            let known = allowing.compactMap { setting in setting.value.map { (key: setting.key, value: $0) } }
            let again = try engine.answer(
                Question(principal: name, action: question.action, resource: Self.bucket, context: known), action: question.action,
                resource: question.resource)
            #expect(again.verdict == .allowed || allowing.contains { $0.value == nil }, "\(name) \(text): \(allowing)")
        }
    }
}
