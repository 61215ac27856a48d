import Documents
import PolicyLanguage
import Testing

@testable import Templates

@Suite struct TerraformTests {
    private static let grant = #"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"#
    private static let other = #"{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"#

    private func plan(_ changes: String, _ configuration: String = "{}") throws -> TemplateContents {
        try contents(
            #"{"format_version": "1.2", "resource_changes": [\#(changes)], "configuration": {"root_module": \#(configuration)}}"#,
            "plan.json")
    }

    @Test(arguments: [
        (["create"], "null", grant, ["declared"]), (["update"], other, grant, ["replaced", "declared"]),
        (["delete"], other, "null", ["replaced"]), (["no-op"], grant, grant, ["declared"]),
        (["delete", "create"], other, grant, ["replaced", "declared"]),
    ])
    func bothSidesOfAChangeAreRead(actions: [String], before: String, after: String, phases: [String]) throws {
        func side(_ text: String) -> String { text == "null" ? "null" : #"{"name": "p", "policy": "\#(text)"}"# }
        let list = actions.map { "\"\($0)\"" }.joined(separator: ",")
        let text = """
            {"address": "aws_iam_policy.p", "mode": "managed", "type": "aws_iam_policy", "name": "p",
             "change": {"actions": [\(list)], "before": \(side(before)), "after": \(side(after)), "after_unknown": {"arn": true}}}
            """
        let found = try plan(text)
        #expect(found.form == .terraformPlan)
        #expect(found.policies.map(\.phase.rawValue) == phases)
        #expect(found.areReadable && found.gaps.isEmpty)
        #expect(found.policies.allSatisfy { $0.kind == .identity && $0.name == "aws_iam_policy.p" })
        let last = try #require(found.policies.last)
        let action = try #require(try last.statement()["Action"])
        #expect(action.location.start?.line == 2)
        #expect((action.location.start?.column ?? 0) > 50)
    }

    /// The provider shows a role's inline policies in the role too: they are read once. Another role's equal policy is another policy.
    @Test(arguments: [("r", 1), ("other", 2)])
    func anInlinePolicyIsThatOfItsRole(holder: String, policies: Int) throws {
        func created(_ type: String, _ values: String) -> String {
            #"{"address": "\#(type).x", "mode": "managed", "type": "\#(type)", "name": "x", "change": {"actions": ["create"], "before": null, "after": {\#(values)}}}"#
        }
        let found = try plan(
            created("aws_iam_role_policy", #""name": "p", "role": "\#(holder)", "policy": "\#(Self.grant)""#) + ","
                + created("aws_iam_role", #""name": "r", "inline_policy": [{"name": "p", "policy": "\#(Self.grant)"}]"#))
        #expect(found.policies.count == policies)
    }

    @Test(arguments: [
        ("aws_iam_role", #""assume_role_policy": "P""#, PolicyKind.trust), ("aws_s3_bucket_policy", #""policy": "P""#, .resource),
        ("aws_vpc_endpoint", #""policy": "P""#, .endpoint),
        ("aws_iam_role", #""inline_policy": [{"name": "n", "policy": "P"}]"#, .identity),
        ("aws_organizations_policy", #""type": "RESOURCE_CONTROL_POLICY", "content": "P""#, .resourceControl),
        ("aws_organizations_policy", #""content": "P""#, .serviceControl), ("aws_kms_key", #""policy": "P""#, .resource),
        ("aws_ssoadmin_permission_set_inline_policy", #""inline_policy": "P""#, .identity),
        ("aws_transfer_user", #""policy": "P""#, .session),
        ("aws_brand_new_thing", #""some_policy": "P""#, .identity),
        ("aws_cloudwatch_log_resource_policy", #""policy_document": "P""#, .resource),
    ])
    func everyTypeIsReadInPlanAndState(type: String, values: String, kind: PolicyKind) throws {
        let filled = values.split(separator: "\"P\"", omittingEmptySubsequences: false).joined(separator: "\"\(Self.grant)\"")
        let resource = #""address": "\#(type).x", "mode": "managed", "type": "\#(type)", "name": "x""#
        let texts = [
            #"{"format_version": "1.2", "resource_changes": [{\#(resource), "change": {"actions": ["create"], "before": null, "after": {\#(filled)}}}]}"#,
            #"{"format_version": "1.0", "planned_values": {"root_module": {"child_modules": [{"address": "module.m", "resources": [{\#(resource), "values": {\#(filled)}}]}]}}}"#,
            #"{"format_version": "1.0", "terraform_version": "1.9", "values": {"root_module": {"resources": [{\#(resource), "values": {\#(filled)}}]}}}"#,
            #"{"version": 4, "lineage": "l", "resources": [{"mode": "managed", "type": "\#(type)", "name": "x", "instances": [{"attributes": {\#(filled)}}]}]}"#,
        ]
        for text in texts {
            let found = try contents(text, "x.json")
            #expect(found.policies.map(\.kind) == [kind], "\(text)")
            #expect(found.areReadable && found.gaps.isEmpty)
            #expect(found.policies.first?.resource?.name == "\(type).x")
        }
    }

    @Test func aPolicyThatAnotherResourceDeclaresIsReadOnce() throws {
        let found = try contents(
            """
            {"version": 4, "lineage": "l", "resources": [
             {"mode": "managed", "type": "aws_s3_bucket", "name": "b", "instances": [{"attributes": {"bucket": "b", "policy": "\(Self.grant)"}}]},
             {"mode": "managed", "type": "aws_s3_bucket_policy", "name": "p", "instances": [{"index_key": "k", "attributes": {"bucket": "b", "policy": "\(Self.grant)"}}]},
             {"mode": "managed", "type": "aws_sqs_queue", "name": "q", "instances": [{"attributes": {"policy": "\(Self.other)"}}, {"attributes": {"policy": ""}}]}]}
            """, "terraform.tfstate")
        #expect(found.policies.map(\.name) == [#"aws_s3_bucket_policy.p["k"]"#, "aws_sqs_queue.q"])
    }

    private static let documentChange = """
        {"address": "module.m[0].data.aws_iam_policy_document.d", "module_address": "module.m[0]", "mode": "data", "type": "aws_iam_policy_document", "name": "d",
         "change": {"actions": ["read"], "before": null, "after": {"policy_id": null, "version": null, "statement": [
           {"sid": "S", "effect": null, "actions": ["s3:GetObject"], "resources": [null, "arn:aws:s3:::&{aws:username}/*"],
            "principals": [{"type": "AWS", "identifiers": ["*"]}], "not_actions": null,
            "condition": [{"test": "StringEquals", "variable": "aws:SourceArn", "values": [null]},
                          {"test": "StringEquals", "variable": "aws:SourceAccount", "values": ["1"]}]},
           {"effect": "Deny", "actions": ["s3:*"], "not_resources": ["*"],
            "principals": [{"type": "Service", "identifiers": ["a.amazonaws.com"]}, {"type": "Service", "identifiers": ["b.amazonaws.com"]}]}]},
          "after_unknown": {"json": true, "statement": [{"resources": [true, false], "condition": [{"values": [true]}, {"values": [false]}]}, {}]}}}
        """
    private static let bucketChange = """
        {"address": "module.m[0].aws_s3_bucket_policy.p", "module_address": "module.m[0]", "mode": "managed", "type": "aws_s3_bucket_policy", "name": "p",
         "change": {"actions": ["create"], "before": null, "after": {}, "after_unknown": {"policy": true, "bucket": true}}}
        """
    private static let configuration = """
        {"module_calls": {"m": {"module": {"resources": [
          {"address": "aws_s3_bucket_policy.p", "expressions": {"policy": {"references": ["data.aws_iam_policy_document.d.json", "data.aws_iam_policy_document.d"]}}},
          {"address": "data.aws_iam_policy_document.d", "expressions": {"statement": [
            {"resources": {"references": ["aws_s3_bucket.b.arn", "aws_s3_bucket.b"]}, "condition": [{"values": {"references": ["var.x", "aws_y.z.arn", "aws_y.z"]}}]}, {}]}}]}}}}
        """

    @Test func aPolicyThatWaitsForTheApplyIsReadFromItsDataSource() throws {
        let found = try plan("\(Self.documentChange),\(Self.bucketChange)", Self.configuration)
        #expect(found.gaps.isEmpty)
        #expect(found.policies.map(\.name) == ["module.m[0].aws_s3_bucket_policy.p"])
        let policy = try #require(found.policies.first)
        #expect(policy.kind == .resource)
        #expect(policy.isReadable)
        #expect(try policy.statement()["Resource"]?.text == #"["{aws_s3_bucket.b.arn}","arn:aws:s3:::${aws:username}/*"]"#)
        #expect(try policy.statement()["Principal"]?.text == #"{"AWS":"*"}"#)
        #expect(try policy.statement()["Effect"]?.string == "Allow")
        let unknown = "{module.m.0.data.aws_iam_policy_document.d.statement.0.condition.0.values}"
        #expect(
            try policy.statement()["Condition"]?.text
                == #"{"StringEquals":{"aws:SourceArn":"\#(unknown)","aws:SourceAccount":"1"}}"#)
        #expect(try policy.statement(1)["Principal"]?.text == #"{"Service":["a.amazonaws.com","b.amazonaws.com"]}"#)
        #expect(policy.freeValues.first == "unknown aws_s3_bucket.b.arn")
        #expect(try policy.statement(1).location.start?.line == 7)
    }

    @Test func aDataSourceThatNothingNamesIsReadByItself() throws {
        let found = try plan(Self.documentChange)
        #expect(found.policies.map(\.name) == ["module.m[0].data.aws_iam_policy_document.d"])
        #expect(found.areReadable)
    }

    @Test func aPolicyThatNobodyKnowsIsAGap() throws {
        let configuration =
            #"{"module_calls": {"m": {"module": {"resources": [{"address": "aws_s3_bucket_policy.p", "expressions": {"policy": {"references": ["aws_s3_bucket.b.arn", "aws_s3_bucket.b"]}}}]}}}}"#
        let found = try plan(Self.bucketChange, configuration)
        #expect(found.policies.isEmpty)
        #expect(
            found.gaps.map(\.reason) == [
                "the policy of `module.m[0].aws_s3_bucket_policy.p` is known only after the apply (it needs `aws_s3_bucket.b.arn`)"
            ])
        #expect(found.gaps.first?.location?.start?.line == 1)
    }

    @Test func permissionsAreStatements() throws {
        let found = try contents(
            """
            {"format_version": "1.0", "values": {"root_module": {"resources": [
              {"address": "aws_lambda_permission.p", "mode": "managed", "type": "aws_lambda_permission", "values": {"action": "lambda:InvokeFunction", "principal": "*", "function_name": "f", "source_arn": null, "principal_org_id": "o"}},
              {"address": "aws_cloudwatch_event_permission.e", "mode": "managed", "type": "aws_cloudwatch_event_permission", "values": {"principal": "123456789012", "statement_id": "s"}}]}}}
            """, "s.json")
        #expect(found.areReadable)
        #expect(try found.policies.map { try $0.statement()["Principal"]?.text } == [#""*""#, #"{"AWS":"123456789012"}"#])
        #expect(try found.policies[0].statement()["Condition"]?.text == #"{"StringEquals":{"aws:PrincipalOrgID":"o"}}"#)
        #expect(try found.policies[1].statement()["Action"]?.string == "events:PutEvents")
    }

    @Test func bindingsAreTold() throws {
        let found = try plan(
            """
            {"address": "aws_iam_role_policy_attachment.a", "mode": "managed", "type": "aws_iam_role_policy_attachment",
             "change": {"actions": ["create"], "before": null, "after": {"role": "r"}, "after_unknown": {"policy_arn": true}}},
            {"address": "aws_iam_role.r", "mode": "managed", "type": "aws_iam_role", "change": {"actions": ["create"], "before": null,
             "after": {"name": "r", "assume_role_policy": "\(Self.grant)", "managed_policy_arns": ["arn:aws:iam::aws:policy/X"], "permissions_boundary": "b"}}}
            """,
            #"{"resources": [{"address": "aws_iam_role_policy_attachment.a", "expressions": {"policy_arn": {"references": ["aws_iam_policy.p.arn", "aws_iam_policy.p"]}}}]}"#
        )
        #expect(
            found.attachments.map { "\($0.holder.name) \($0.policy) \($0.isBoundary) \($0.isFree)" } == [
                "r {aws_iam_policy.p.arn} false true", "r arn:aws:iam::aws:policy/X false false", "r b true false",
            ])
        #expect(found.policies.first?.holders == [Holder(.role, "r")])
    }

    @Test(arguments: [
        (#"{"format_version": "1.2", "errored": true, "resource_changes": []}"#, "the plan failed: it is not whole"),
        (#"{"version": 3, "lineage": "l", "resources": []}"#, "a state file of version 3 is not read"),
        (
            #"{"format_version": "1.2", "resource_changes": [], "deferred_changes": [{"resource_change": {"address": "a.b"}}]}"#,
            "`a.b` is deferred: it was not planned"
        ),
        (
            #"{"format_version": "1.0", "values": {"root_module": {"resources": [{"address": "aws_iam_policy.p", "type": "aws_iam_policy", "values": {"policy": "{nope"}}]}}}"#,
            "not JSON: string or '}' expected"
        ),
    ])
    func whatCannotBeReadIsAGap(text: String, expected: String) throws {
        let found = try contents(text, "x.json")
        #expect(found.gaps.map(\.reason) == [expected])
        #expect(found.gaps.first?.location?.start != nil)
    }
}
