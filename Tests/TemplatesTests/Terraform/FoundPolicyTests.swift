import Documents
import Testing

@testable import Templates

/// Policies that data sources find.
@Suite struct FoundPolicyTests {
    /// `hashicorp/aws`, data source `aws_iam_policy`: by `name` or by `arn`.
    @Test(arguments: [
        (#"name = "AdministratorAccess""#, "arn:{AWS.Partition}:iam::aws:policy/AdministratorAccess"),
        (#"name = "AWSLambdaBasicExecutionRole""#, "arn:{AWS.Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"),
        (#"arn = "arn:aws:iam::aws:policy/ReadOnlyAccess""#, "arn:aws:iam::aws:policy/ReadOnlyAccess"),
        (#"name = "our-own""#, "arn:{AWS.Partition}:iam::{AWS.AccountId}:policy/our-own"),
    ])
    func aPolicyIsFoundByItsName(argument: String, arn: String) throws {
        let code = """
            data "aws_iam_policy" "d" { \(argument) }
            resource "aws_iam_group_policy_attachment" "a" {
              group      = "g"
              policy_arn = data.aws_iam_policy.d.arn
            }
            """
        #expect(try tree(["main.tf": code]).attachments.map { "\($0.policy)" } == [arn])
    }
}
