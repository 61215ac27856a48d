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
}
