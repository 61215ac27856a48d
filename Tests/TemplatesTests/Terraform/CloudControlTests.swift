import Documents
import PolicyLanguage
import Testing

@testable import Templates

/// Types of the provider `awscc` that hold permissions without a document, or attach policies.
@Suite struct CloudControlTests {
    private static let statement =
        #"{"Effect":"Allow","Principal":"*","Action":"events:PutEvents","Resource":"*"}"#

    @Test(arguments: [
        ("lambda_permission", ["action = \"lambda:InvokeFunction\"", "function_name = \"f\"", "principal = \"*\""]),
        (
            "lambda_layer_version_permission",
            ["action = \"lambda:GetLayerVersion\"", "layer_version_arn = \"l\"", "principal = \"*\""]
        ),
        ("events_event_bus_policy", ["statement_id = \"s\"", "principal = \"*\""]),
        ("events_event_bus_policy", ["statement_id = \"s\"", "statement = jsonencode(\(statement))"]),
    ])
    func permissionsAreStatements(type: String, arguments: [String]) throws {
        let body = arguments.joined(separator: "\n  ")
        let found = try contents("resource \"awscc_\(type)\" \"x\" {\n  \(body)\n}\n", "main.tf")
        #expect(found.gaps.isEmpty && found.policies.map(\.kind) == [.resource])
        let policy = try #require(found.policies.first)
        let principal = try policy.statement()["Principal"]
        #expect((principal?.string ?? principal?["AWS"]?.string) == "*")
    }

    @Test func attachedPoliciesHaveTheirHolder() throws {
        let text = """
            resource "awscc_iam_role" "r" {
              managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
            }
            resource "awscc_iam_user" "u" {
              user_name           = "u"
              managed_policy_arns = ["arn:aws:iam::aws:policy/PowerUserAccess"]
            }
            resource "awscc_sso_permission_set" "s" {
              name                 = "ops"
              managed_policies     = ["arn:aws:iam::aws:policy/IAMFullAccess"]
              permissions_boundary = { managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess" }
            }
            """
        let found = try contents(text, "main.tf")
        #expect(
            found.attachments.map {
                "\($0.holder.kind.rawValue) \($0.holder.name) \($0.policy.split(separator: "/")[1]) \($0.isBoundary)"
            }
                == [
                    "role {awscc_iam_role.r.role_name} AdministratorAccess false", "user u PowerUserAccess false",
                    "permission set ops IAMFullAccess false", "permission set ops ReadOnlyAccess true",
                ])
    }

    @Test func plansHaveThemToo() throws {
        func change(_ type: String, _ values: String) -> String {
            #"{"address": "\#(type).x", "mode": "managed", "type": "\#(type)", "name": "x", "change": {"actions": ["create"], "before": null, "after": \#(values), "after_unknown": {}}}"#
        }
        let statement = Self.statement.replacing("\"", with: "\\\"")
        let changes = [
            change("awscc_lambda_permission", #"{"action": "lambda:InvokeFunction", "function_name": "f", "principal": "*"}"#),
            change("awscc_events_event_bus_policy", #"{"statement_id": "s", "statement": "\#(statement)"}"#),
            change("awscc_organizations_policy", #"{"type": "SERVICE_CONTROL_POLICY", "content": "\#(statement)"}"#),
        ]
        let found = try contents(
            #"{"format_version": "1.2", "terraform_version": "1.9.0", "resource_changes": [\#(changes.joined(separator: ", "))]}"#,
            "plan.json")
        #expect(found.gaps.isEmpty)
        #expect(
            found.policies.map { "\($0.name) \($0.kind == .serviceControl)" }.sorted() == [
                "awscc_events_event_bus_policy.x false", "awscc_lambda_permission.x false", "awscc_organizations_policy.x true",
            ])
    }
}
