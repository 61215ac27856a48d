import Documents
import Templates
import Testing

@testable import Checks
@testable import Lint

/// A module of Terraform code is judged as it is called.
@Suite struct ModuleCallTests {
    private func check(_ files: [String: String]) -> [String] {
        var options = TemplateReader.Options()
        options.files = TerraformFiles(
            list: { directory in
                files.keys.filter { TerraformFiles.directory(of: $0) == directory }.map {
                    String($0.split(separator: "/").last ?? "")
                }
            },
            read: { path throws(InputError) in
                guard let text = files[path] else { throw InputError("no such file", at: Location(file: path)) }
                return Array(text.utf8)
            })
        var checker = FileChecker(options: options)
        checker.content = { path throws(InputError) in Array((files[path] ?? "").utf8) }
        let outcome = checker.check(files.keys.sorted().map { PolicyFiles.Entry(path: $0, isNamed: true, inside: $0) })
        return outcome.findings.map { "\($0.rule) \($0.location.file) \($0.policy ?? "")" }
    }

    private static let module = """
        variable "arn" { default = "" }
        variable "on" { default = true }
        variable "suffix" { default = "x" }
        resource "aws_iam_role" "r" {
          count = var.on ? 1 : 0
          name = "r-${var.suffix}"
          assume_role_policy = jsonencode({Version = "2012-10-17", Statement = [
            {Effect = "Allow", Action = "sts:AssumeRole", Principal = {AWS = var.arn}}]})
        }
        """

    @Test func whatACallGivesWinsOverADefault() {
        let call = "module \"m\" {\n source = \"./m\"\n arn = \"arn:aws:iam::111122223333:role/ops\"\n}\n"
        #expect(check(["m/main.tf": Self.module]) == ["malformed-principal m/main.tf aws_iam_role.r[0]"])
        #expect(check(["m/main.tf": Self.module, "main.tf": call]).isEmpty)
    }

    @Test func whatACallLeavesIsToldOnce() {
        let call = "module \"m\" {\n source = \"./m\"\n suffix = \"y\"\n}\n"
        let found = check(["m/main.tf": Self.module, "main.tf": call])
        #expect(found == ["malformed-principal m/main.tf module.m.aws_iam_role.r[0]"])
    }

    @Test func whatNoCallMakesIsJudgedByItsDefaults() {
        let call = "module \"m\" {\n source = \"./m\"\n on = false\n}\n"
        let found = check(["m/main.tf": Self.module, "main.tf": call])
        #expect(found == ["malformed-principal m/main.tf aws_iam_role.r[0]"])
    }

    @Test func modulesWithinModulesAreJudgedFromTheTop() {
        let middle = "variable \"arn\" { default = \"\" }\nmodule \"m\" {\n source = \"../m\"\n arn = var.arn\n}\n"
        let call = "module \"n\" {\n source = \"./n\"\n arn = \"arn:aws:iam::111122223333:role/ops\"\n}\n"
        #expect(check(["m/main.tf": Self.module, "n/main.tf": middle, "main.tf": call]).isEmpty)
        #expect(
            check(["m/main.tf": Self.module, "n/main.tf": middle]) == ["malformed-principal m/main.tf module.m.aws_iam_role.r[0]"])
    }

    /// What is unknown bears the name of each call, which makes no second finding of it.
    @Test func onePlaceIsToldOnceHoweverOftenItIsCalled() {
        let module = """
            data "aws_partition" "current" {}
            resource "aws_iam_role_policy_attachment" "x" {
              role       = "deploy"
              policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AdministratorAccess"
            }
            """
        let calls = ["a", "b"].map { "module \"\($0)\" {\n source = \"./m\"\n}\n" }.joined()
        let found = check(["m/main.tf": module, "main.tf": calls])
        #expect(found == ["administrator-attached m/main.tf deploy"])
    }

    @Test func aNameWithAnUnknownIsShownWhole() {
        let found = check([
            "main.tf": """
            variable "x" {}
            resource "aws_iam_role" "r" {
              name = "r-${var.x}"
              assume_role_policy = jsonencode({Version = "2012-10-17", Statement = [
                {Effect = "Allow", Action = "sts:AssumeRole", Principal = {Service = "ec2.amazonaws.com"}}]})
            }
            resource "aws_iam_role_policy_attachment" "x" {
              role       = aws_iam_role.r.name
              policy_arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess"
            }
            """
        ])
        #expect(found == ["whole-service main.tf r-{var.x}"])
    }
}
