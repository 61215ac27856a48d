import Documents
import PolicyLanguage
import Synchronization
import Testing

@testable import Templates

/// A tree of files in memory.
func tree(_ files: [String: String], _ main: String = "main.tf", _ set: (inout TemplateReader.Options) -> Void = { _ in }) throws
    -> TemplateContents
{
    var options = TemplateReader.Options()
    options.files = TerraformFiles(
        list: { directory in
            let prefix = directory.isEmpty ? "" : "\(directory)/"
            return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }.filter {
                !$0.contains("/")
            }.sorted()
        },
        read: { path throws(InputError) in
            guard let text = files[path] else { throw InputError("no such file", at: Location(file: path)) }
            return Array(text.utf8)
        })
    set(&options)
    return try TemplateReader(options).read(SourceText(name: main, bytes: Array((files[main] ?? "").utf8)))
}

@Suite struct TerraformSourceTests {
    /// Each element of a statement with its place.
    private func places(_ policy: FoundPolicy, _ element: String, _ statement: Int = 0) throws -> [String] {
        let value = try #require(try policy.statement(statement)[element])
        let values = value.kind == .array ? Array(value.elements) : [value]
        return values.map { "\($0.text) \($0.location)" }
    }

    @Test func aPolicyKnowsWhereEachValueIsWritten() throws {
        let found = try tree([
            "main.tf": """
            resource "aws_iam_policy" "deploy" {
              name = "deploy"
              policy = jsonencode({
                Version = "2012-10-17"
                Statement = [{
                  Effect   = "Allow"
                  Action   = ["s3:*", local.read]
                  Resource = "arn:aws:s3:::${var.bucket}/*"
                }]
              })
            }
            """,
            "locals.tf": "locals {\n  read = \"ec2:Describe*\"\n}\nvariable \"bucket\" {}\n",
        ])
        #expect(found.gaps.isEmpty && found.callerGaps.isEmpty)
        let policy = try #require(found.policies.first)
        #expect(policy.isReadable && policy.kind == .identity && policy.name == "aws_iam_policy.deploy")
        #expect(try places(policy, "Action") == [#""s3:*" main.tf:7:19"#, #""ec2:Describe*" main.tf:7:27"#])
        #expect(try places(policy, "Resource") == [#""arn:aws:s3:::{var.bucket}/*" main.tf:8:18"#])
        #expect(policy.freeValues == ["unknown var.bucket"])
    }

    @Test func aHeredocIsReadInItsPlace() throws {
        let found = try tree([
            "main.tf": """
            resource "aws_s3_bucket_policy" "p" {
              policy = <<-EOF
                {"Statement": [{"Effect": "Allow", "Principal": "*",
                  "Action": "s3:GetObject", "Resource": "${aws_s3_bucket.b.arn}/*"}]}
                EOF
            }
            resource "aws_s3_bucket" "b" {
              bucket = "files"
            }
            """
        ])
        let policy = try #require(found.policies.first)
        #expect(policy.kind == .resource && found.callerGaps.isEmpty)
        #expect(try places(policy, "Action") == [#""s3:GetObject" main.tf:4:17"#])
        #expect(try places(policy, "Resource") == [#""arn:{AWS.Partition}:s3:::files/*" main.tf:4:45"#])
    }

    @Test func theDocumentOfADataSourceStandsWhereItIsWritten() throws {
        let found = try tree(
            [
                "main.tf": """
                resource "aws_iam_role" "r" {
                  name               = "r"
                  assume_role_policy = data.aws_iam_policy_document.trust.json
                }
                resource "aws_iam_role_policy" "p" {
                  role   = aws_iam_role.r.id
                  policy = data.aws_iam_policy_document.d["x"].json
                }
                """,
                "data.tf": """
                data "aws_caller_identity" "me" {}
                data "aws_iam_policy_document" "trust" {
                  statement {
                    actions = ["sts:AssumeRole"]
                    principals {
                      type        = "AWS"
                      identifiers = ["*"]
                    }
                  }
                }
                data "aws_iam_policy_document" "d" {
                  for_each = toset(["x", "y"])
                  dynamic "statement" {
                    for_each = ["a", "b"]
                    iterator = it
                    content {
                      sid       = "${each.key}${it.value}"
                      actions   = ["s3:GetObject"]
                      resources = ["arn:aws:s3:::${data.aws_caller_identity.me.account_id}-${it.value}/&{aws:username}"]
                      condition {
                        test     = "StringEquals"
                        variable = "aws:SourceAccount"
                        values   = ["1"]
                      }
                    }
                  }
                }
                """,
            ]) { $0.account = "111122223333" }
        #expect(found.callerGaps.isEmpty)
        #expect(found.policies.map(\.name) == ["aws_iam_role.r", "aws_iam_role_policy.p"])
        let trust = try found.policy("aws_iam_role.r")
        #expect(trust.kind == .trust)
        #expect(try trust.statement()["Principal"]?.text == #"{"AWS":"*"}"#)
        let policy = try found.policy("aws_iam_role_policy.p")
        #expect(policy.holders == [Holder(.role, "r")])
        #expect(try policy.statement(1)["Sid"]?.string == "xb")
        #expect(try places(policy, "Resource") == [#""arn:aws:s3:::111122223333-a/${aws:username}" data.tf:19:20"#])
        #expect(try policy.statement()["Condition"]?.text == #"{"StringEquals":{"aws:SourceAccount":"1"}}"#)
        #expect(try contents("", "data.tf").policies.isEmpty)
    }

    @Test func modulesAreReadWithTheirArguments() throws {
        let files = [
            "envs/prod/main.tf": """
            module "app" {
              source   = "../../modules/app"
              for_each = { a = "s3:GetObject", b = "s3:*" }
              action   = each.value
            }
            output "arn" { value = module.app["a"].arn }
            """,
            "modules/app/main.tf": """
            variable "action" {}
            variable "resources" {
              type    = list(string)
              default = ["*"]
            }
            resource "aws_iam_policy" "p" {
              policy = templatefile("${path.module}/p.json.tpl", { action = var.action, resources = var.resources })
            }
            output "arn" { value = aws_iam_policy.p.arn }
            """,
            "modules/app/p.json.tpl": """
            {"Statement": [
            %{ for r in resources ~}
              {"Effect": "Allow", "Action": "${action}", "Resource": "${r}"}
            %{ endfor ~}
            ]}
            """,
        ]
        let found = try tree(files, "envs/prod/main.tf")
        #expect(found.callerGaps.isEmpty)
        #expect(found.policies.map(\.name) == [#"module.app["a"].aws_iam_policy.p"#, #"module.app["b"].aws_iam_policy.p"#])
        #expect(try places(found.policies[1], "Action") == [#""s3:*" modules/app/p.json.tpl:3:33"#])
        let own = try tree(files, "modules/app/main.tf")
        #expect(own.policies.map(\.freeValues) == [["unknown var.action"]])
    }

    @Test func sourcesAndOverridesAreMerged() throws {
        let found = try tree([
            "main.tf": """
            data "aws_iam_policy_document" "base" {
              statement {
                sid       = "A"
                actions   = ["s3:GetObject"]
                resources = ["*"]
              }
              statement {
                actions   = ["s3:ListBucket"]
                resources = ["*"]
              }
            }
            data "aws_iam_policy_document" "over" {
              statement {
                sid       = "A"
                effect    = "Deny"
                actions   = ["s3:GetObject", "s3:PutObject"]
                resources = ["*"]
              }
            }
            data "aws_iam_policy_document" "d" {
              source_policy_documents = [data.aws_iam_policy_document.base.json, jsonencode({ version = "2008-10-17", statement = [{
                effect = "Allow", Action = "x:Y", Resource = "*", Extra = 1
                Condition = { NumericLessThan = { "aws:MultiFactorAuthAge" = 3600 }, Bool = { "aws:SecureTransport" = true } }
              }] })]
              override_policy_documents = [data.aws_iam_policy_document.over.json]
              statement {
                sid       = "B"
                actions   = ["kms:Decrypt"]
                resources = ["*"]
              }
            }
            resource "aws_iam_policy" "p" {
              policy = data.aws_iam_policy_document.d.json
            }
            """
        ])
        #expect(found.policies.map(\.name) == ["aws_iam_policy.p"])
        let text = try #require(found.policies.first).value.text
        #expect(
            text
                == #"{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Deny","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"},"#
                + #"{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"},"#
                + #"{"Effect":"Allow","Action":"x:Y","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}},"#
                + #"{"Sid":"B","Effect":"Allow","Action":"kms:Decrypt","Resource":"*"}]}"#)
        #expect(
            found.faults.map { "\($0.kind.rawValue) \($0.text) \($0.location)" } == [
                "dropped-condition NumericLessThan aws:MultiFactorAuthAge main.tf:23:66"
            ])
    }

    @Test func twoConditionsWithOneKeyAreJoined() throws {
        let found = try tree([
            "main.tf": """
            data "aws_iam_policy_document" "d" {
              statement {
                actions   = ["s3:GetObject"]
                resources = ["*"]
                condition {
                  test     = "StringLike"
                  variable = "aws:x"
                  values   = ["a"]
                }
                condition {
                  test     = "StringLike"
                  variable = "aws:x"
                  values   = ["b", "a"]
                }
              }
            }
            """
        ])
        #expect(try found.policies[0].statement()["Condition"]?.text == #"{"StringLike":{"aws:x":["a","b","a"]}}"#)
        #expect(found.faults.map { "\($0.kind.rawValue) \($0.location)" } == ["joined-conditions main.tf:10:5"])
    }

    @Test(arguments: [
        (#"principals {\n type = "*"\n identifiers = ["*"]\n}"#, #""*""#),
        (#"principals {\n type = "AWS"\n identifiers = ["*"]\n}"#, #"{"AWS":"*"}"#),
        (
            #"principals {\n type = "*"\n identifiers = ["*"]\n}\n principals {\n type = "Service"\n identifiers = ["a", "b"]\n}"#,
            #"{"*":"*","Service":["a","b"]}"#
        ),
        (
            #"principals {\n type = "AWS"\n identifiers = ["1"]\n}\n principals {\n type = "AWS"\n identifiers = ["2", "1"]\n}"#,
            #"{"AWS":["1","2"]}"#
        ),
    ])
    func principalsAreWrittenAsTheProviderDoes(blocks: String, expected: String) throws {
        let inner = blocks.split(separator: #"\n"#).joined(separator: "\n")
        let found = try tree([
            "main.tf":
                "data \"aws_iam_policy_document\" \"d\" {\n  statement {\n actions = [\"sts:AssumeRole\"]\n\(inner)\n  }\n}\n"
        ])
        #expect(try found.policies[0].statement()["Principal"]?.text == expected)
    }

    @Test(arguments: [
        ("count = 0", 0), ("count = 2", 2), ("count = var.on ? 1 : 0", 1), ("count = var.off ? 1 : 0", 1),
        ("count = var.unknown", 1),
        ("for_each = toset([\"a\", \"b\"])", 2), ("for_each = var.map", 1), ("for_each = {}", 0),
    ])
    func aResourceIsThereAsOftenAsTheCodeMayMakeIt(meta: String, count: Int) throws {
        let found = try tree([
            "main.tf": """
            variable "on" { default = true }
            variable "off" { default = false }
            variable "map" { default = {} }
            variable "unknown" {}
            resource "aws_iam_policy" "p" {
              \(meta)
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
            }
            """
        ])
        #expect(found.policies.count == count)
        #expect(found.callerGaps.isEmpty && found.areReadable)
    }

    @Test func everyKindOfResourceIsRead() throws {
        let document = #"jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "x:y", Resource = "*" }] })"#
        let found = try tree([
            "main.tf": """
            resource "aws_iam_role" "r" {
              assume_role_policy = \(document)
              managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
              inline_policy {
                name   = "a"
                policy = \(document)
              }
              dynamic "inline_policy" {
                for_each = ["b"]
                content {
                  policy = \(document)
                }
              }
            }
            resource "aws_kms_key" "k" { policy = \(document) }
            resource "aws_transfer_user" "u" { policy = \(document) }
            resource "aws_rolesanywhere_profile" "p" { session_policy = \(document) }
            resource "aws_vpc_endpoint" "e" { policy = \(document) }
            resource "aws_organizations_policy" "o" { content = \(document) }
            resource "aws_brand_new" "n" { some_policy = \(document) }
            resource "awscc_iam_role" "c" {
              assume_role_policy_document = \(document)
              policies = [{ policy_name = "x", policy_document = \(document) }]
            }
            resource "awscc_ec2_vpc_endpoint" "v" { policy_document = \(document) }
            resource "aws_lambda_permission" "l" {
              action        = "lambda:InvokeFunction"
              function_name = "f"
              principal     = "*"
            }
            resource "aws_iam_role_policy_attachment" "a" {
              role       = aws_iam_role.r.name
              policy_arn = aws_iam_policy.z.arn
            }
            resource "aws_iam_policy" "z" {
              name   = "z"
              path   = "/x/"
              policy = file("${path.module}/z.json")
            }
            provider "aws" {
              assume_role { policy = \(document) }
            }
            """,
            "z.json": #"{"Statement": [{"Effect": "Allow", "Action": "a:b", "Resource": "*"}]}"#,
        ])
        #expect(found.callerGaps.isEmpty)
        #expect(
            found.policies.map { "\($0.name) \($0.kind.rawValue)" }.sorted() == [
                "aws_brand_new.n/some_policy resource", "aws_iam_policy.z identity", "aws_iam_role.r trust",
                "aws_iam_role.r/0 identity",
                "aws_iam_role.r/1 identity", "aws_kms_key.k resource", "aws_lambda_permission.l resource",
                "aws_organizations_policy.o \(PolicyKind.serviceControl.rawValue)",
                "aws_rolesanywhere_profile.p session", "aws_transfer_user.u session",
                "aws_vpc_endpoint.e \(PolicyKind.endpoint.rawValue)",
                "awscc_ec2_vpc_endpoint.v \(PolicyKind.endpoint.rawValue)", "awscc_iam_role.c trust", "awscc_iam_role.c/0 identity",
                "provider.aws session",
            ])
        #expect(try found.policy("aws_iam_policy.z").location.file == "z.json")
        #expect(
            found.attachments.map { "\($0.holder.name) \($0.policy) \($0.location)" } == [
                "{aws_iam_role.r.name} arn:aws:iam::aws:policy/AdministratorAccess main.tf:3:26",
                "{aws_iam_role.r.name} arn:{AWS.Partition}:iam::{AWS.AccountId}:policy/x/z main.tf:33:16",
            ])
    }

    @Test func jsonSyntaxIsTheSame() throws {
        let found = try tree(
            [
                "main.tf.json": #"""
                {"locals": {"a": "s3:*"},
                 "data": {"aws_iam_policy_document": {"d": {"//": "x", "statement": [{"actions": ["${local.a}"], "resources": ["arn:aws:s3:::$${aws:username}"]}]}}},
                 "resource": {"aws_iam_policy": {"p": [{"policy": "${data.aws_iam_policy_document.d.json}"}]}}}
                """#
            ], "main.tf.json")
        #expect(found.callerGaps.isEmpty && found.gaps.isEmpty)
        #expect(
            try places(try found.policy("aws_iam_policy.p"), "Resource") == [#""arn:aws:s3:::${aws:username}" main.tf.json:2:112"#])
        #expect(try found.policies[0].statement()["Action"]?.string == "s3:*")
    }

    @Test func overrideFilesAndVariablesCount() throws {
        let files = [
            "main.tf":
                "variable \"a\" { default = \"default\" }\nresource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({ Statement = [{ Action = \"x:y\" }] })\n}\n",
            "main_override.tf":
                "resource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode({ Statement = [{ Action = var.a }] })\n}\n",
            "terraform.tfvars": "a = \"tfvars\"\n", "x.auto.tfvars": "a = \"auto\"\n", ".hidden.tf": "}",
        ]
        func action(_ set: (inout TemplateReader.Options) -> Void = { _ in }) throws -> String? {
            try tree(files, "main.tf", set).policies.first?.statement()["Action"]?.string
        }
        #expect(try action() == "auto")
        #expect(try action { $0.variableFiles = [SourceText(name: "p.tfvars", bytes: Array("a = \"file\"".utf8))] } == "file")
        #expect(try action { $0.parameters = ["a": "given"] } == "given")
    }
}
