import PolicyLanguage
import Testing

@testable import Templates

/// What a plan leaves for the provider to fill in, and what it does not show yet.
@Suite struct TerraformUnsetTests {
    private static func plan(_ type: String, expressions: String?, unknown: String, after: String = "{}") -> String {
        let configuration =
            expressions.map {
                #", "configuration": {"root_module": {"resources": [{"address": "\#(type).r", "type": "\#(type)", "name": "r", "#
                    + #""mode": "managed", "expressions": \#($0)}]}}"#
            } ?? ""
        return #"""
            {"format_version": "1.2", "resource_changes": [{"address": "\#(type).r", "type": "\#(type)", "name": "r", "mode": "managed",
             "change": {"actions": ["create"], "before": null, "after": \#(after), "after_unknown": \#(unknown)}}]\#(configuration)}
            """#
    }

    @Test(arguments: [
        ("aws_s3_bucket", #"{"bucket": {"constant_value": "b"}}"#, #"{"policy": true}"#, 0),
        ("aws_s3_bucket_policy", #"{"policy": {"references": ["local.x"]}}"#, #"{"policy": true}"#, 1),
        ("aws_iam_role", #"{"name": {"constant_value": "r"}}"#, #"{"inline_policy": true, "managed_policy_arns": true}"#, 0),
        ("aws_sqs_queue", #"{}"#, #"{"policy": true}"#, 0),
    ])
    func whatNobodyWroteIsNoGap(type: String, expressions: String, unknown: String, gaps: Int) throws {
        let found = try contents(Self.plan(type, expressions: expressions, unknown: unknown), "plan.json")
        #expect(found.gaps.count == gaps, "\(found.gaps)")
        #expect(found.attachments.isEmpty)
    }

    @Test func withoutItsConfigurationAPlanDoesNotTell() throws {
        let found = try contents(Self.plan("aws_s3_bucket_policy", expressions: nil, unknown: #"{"policy": true}"#), "plan.json")
        #expect(found.gaps.count == 1)
    }

    @Test func aPolicyIsReadThoughThePlanDeletesItsTwin() throws {
        let text = #"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}"#
        let plan = #"""
            {"format_version": "1.2", "resource_changes": [
             {"address": "aws_iam_policy.old", "type": "aws_iam_policy", "name": "old", "mode": "managed",
              "change": {"actions": ["delete"], "before": {"policy": "\#(text)"}, "after": null}},
             {"address": "aws_iam_role.r", "type": "aws_iam_role", "name": "r", "mode": "managed",
              "change": {"actions": ["create"], "before": null,
               "after": {"inline_policy": [{"name": "all", "policy": "\#(text)"}]}, "after_unknown": {}}}]}
            """#
        let found = try contents(plan, "plan.json")
        #expect(found.policies.filter { $0.phase == .declared }.count == 1, "\(found.lines)")
    }

    @Test func aFunctionsURLWithoutAuthorisationIsOpen() throws {
        let plan = Self.plan(
            "aws_lambda_function_url", expressions: "{}", unknown: "{}",
            after: #"{"authorization_type": "NONE", "function_name": "f"}"#)
        #expect(try contents(plan, "plan.json").policies.map(\.kind) == [.resource])
    }
}
