import Documents
import Foundation
import PolicyLanguage
import Testing

@testable import Templates

/// What Terraform's source leaves open, and what is read all the same.
@Suite struct TerraformSourceGapTests {
    @Test(arguments: [
        ("policy = var.policy", "the policy of `aws_iam_policy.p` is not in the code (it needs `var.policy`)", "main.tf:4:12"),
        ("policy = local.nope", "no local is called `nope`", "main.tf:4:12"),
        ("policy = file(\"nope.json\")", "`nope.json`: no such file", "main.tf:4:12"),
        ("policy = \"{nope\"", "not JSON: string or '}' expected", "main.tf:4:17"),
        (
            "policy = jsonencode({ Statement = [{ Effect = var.policy }] })",
            "the effect of a statement that unknown var.policy stands for", "main.tf:4:49"
        ),
        ("policy = data.aws_iam_policy_document.d.json", "no block declares `data.aws_iam_policy_document.d`", "main.tf:4:12"),
        ("policy = [1]", "a list is not a policy", "main.tf:4:12"),
        ("count = -1\n policy = \"\"", "`count` is not a whole number", "main.tf:4:11"),
    ])
    func whatCannotBeEvaluatedIsAGap(argument: String, reason: String, place: String) throws {
        let found = try tree(["main.tf": "variable \"policy\" {}\n\nresource \"aws_iam_policy\" \"p\" {\n  \(argument)\n}\n"])
        #expect(found.callerGaps.map { "\($0.reason) \($0.location?.description ?? "")" } == ["\(reason) \(place)"])
    }

    /// What the provider refuses would be missed in silence: a statement, a condition, principals.
    @Test(
        arguments: [
            ("statment {\n actions = [\"*\"]\n }", "statment", "did you mean `statement`?"),
            ("statement {\n action = [\"*\"]\n }", "action", "did you mean `actions`?"),
            ("statement {\n condition {\n key = \"aws:PrincipalOrgID\"\n }\n }", "key", nil),
            ("statement {\n principals {\n kind = \"AWS\"\n }\n }", "kind", nil),
            ("statement {\n principal {\n type = \"*\"\n }\n }", "principal", "did you mean `principals`?"),
        ] as [(String, String, String?)])
    func aMistypedArgumentOfADocumentIsAGap(block: String, name: String, help: String?) throws {
        let found = try tree(["main.tf": "data \"aws_iam_policy_document\" \"d\" {\n  \(block)\n}\n"])
        let gap = try #require(found.callerGaps.first { $0.reason.contains("has no `\(name)`") })
        #expect(gap.reason.hasSuffix("the provider refuses `data.aws_iam_policy_document.d`"))
        #expect(gap.help == help && gap.location != nil)
    }

    @Test func everyArgumentOfADocumentIsTaken() throws {
        let found = try tree([
            "main.tf": """
            data "aws_iam_policy_document" "d" {
              count     = 1
              version   = "2012-10-17"
              policy_id = "p"
              dynamic "statement" {
                for_each = ["a"]
                content {
                  sid           = statement.value
                  effect        = "Allow"
                  not_actions   = ["iam:*"]
                  not_resources = ["arn:aws:s3:::b"]
                  condition {
                    test     = "Bool"
                    variable = "aws:SecureTransport"
                    values   = ["true"]
                  }
                }
              }
              lifecycle {
                postcondition {
                  condition     = true
                  error_message = "no"
                }
              }
            }
            """
        ])
        #expect(found.callerGaps.isEmpty)
    }

    /// One file of a module is often all that there is.
    @Test(arguments: [
        ("resource \"aws_iam_role_policy\" \"t\" {\n  role = aws_iam_role.r[0].name", "aws_iam_role.r"),
        ("resource \"aws_iam_role_policy\" \"t\" {\n  role = module.r.name", "module.r"),
        ("resource \"aws_iam_role_policy\" \"t\" {\n  role = data.aws_iam_role.r.name", "data.aws_iam_role.r"),
        ("resource \"aws_iam_role_policy\" \"t\" {\n  role = var.r.names[3]", "r"),
    ])
    func whatNothingDeclaresIsUnknownAndThePolicyIsRead(block: String, name: String) throws {
        let policy =
            #"jsonencode({ Statement = [{ Effect = "Allow", Action = "sns:Publish", Resource = [aws_sns_topic.u.arn, "*"] }] })"#
        let found = try tree(["main.tf": "\(block)\n  policy = \(policy)\n}\n"])
        #expect(found.policies.count == 1)
        #expect(found.callerGaps.count == 2)
        #expect(found.callerGaps.contains { $0.reason.contains("`\(name)`") })
        #expect(found.callerGaps.contains { $0.reason.contains("`aws_sns_topic.u`") })
        #expect(found.policies.first?.value.items("Statement").first?.items("Resource").count == 2)
    }

    @Test func whatIsMissedOftenIsToldOnceAFile() throws {
        let one = "resource \"aws_sns_topic_policy\" \"t1\" {\n  arn = aws_sns_topic.t.arn\n  policy = \"\"\n}\n"
        let found = try tree([
            "main.tf": one + one.replacingOccurrences(of: "t1", with: "t2") + """
                resource "aws_iam_policy" "p" {
                  policy = jsonencode({ Statement = { Effect = "Allow", Action = "sns:*", Resource = [aws_sns_topic.t.arn, aws_sns_topic.t.id] } })
                }
                """
        ])
        #expect(found.callerGaps.map(\.reason) == ["no block declares `aws_sns_topic.t`"])
    }

    @Test func aModuleOfElsewhereIsAGapAndItsArgumentsAreRead() throws {
        let found = try tree([
            "main.tf": """
            module "m" {
              source = "terraform-aws-modules/iam/aws"
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
            }
            """
        ])
        #expect(
            found.callerGaps.map(\.reason) == ["the module `terraform-aws-modules/iam/aws` is not in this tree and was not read"])
        #expect(found.callerGaps.first?.location?.description == "main.tf:2:12")
        #expect(found.policies.map(\.name) == ["module.m/policy"])
    }

    @Test func severalModulesOfElsewhereAreOneGapAFile() throws {
        let calls = (1...6).map { "module \"m\($0)\" { source = \"org/m\($0)/aws\" }" }.joined(separator: "\n")
        let found = try tree(["main.tf": calls])
        #expect(
            found.callerGaps.map(\.reason)
                == [
                    "the modules `org/m1/aws`, `org/m2/aws`, `org/m3/aws`, `org/m4/aws` and 2 more are not in this tree and were not read"
                ]
        )
    }

    /// Whoever sets `on` sets `arn` too; and whoever applies the code sets what has no value.
    @Test func whatAnAssumedDataSourceLacksIsUnknown() throws {
        let found = try tree([
            "main.tf": """
            variable "on" { default = null }
            variable "arn" { default = "" }
            data "aws_iam_policy_document" "d" {
              count = var.on ? 1 : 0
              statement {
                actions   = ["sns:Publish"]
                resources = [var.arn]
              }
            }
            resource "aws_iam_policy" "p" {
              count  = var.on ? 1 : 0
              policy = data.aws_iam_policy_document.d[0].json
            }
            """
        ])
        #expect(found.gaps.isEmpty && found.callerGaps.isEmpty)
        #expect(found.policies.map(\.freeValues) == [["unknown data.aws_iam_policy_document.d.statement.resources"]])
    }

    @Test func conditionalsWhoseConditionNobodyKnowsGiveBoth() throws {
        let found = try tree([
            "main.tf": """
            variable "x" {}
            resource "aws_iam_policy" "p" {
              policy = var.x ? jsonencode({ Statement = [{ Action = "a:b" }] }) : jsonencode({ Statement = [{ Action = "c:d" }] })
            }
            """
        ])
        #expect(try found.policies.map { try $0.statement()["Action"]?.string } == ["a:b", "c:d"])
    }
}
