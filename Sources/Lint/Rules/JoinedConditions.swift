internal import Findings
internal import Templates

extension Rule {
    static let joinedConditions = Rule(
        id: "joined-conditions",
        severity: .medium,
        summary: "two condition blocks with one operator and one key become one list of values, of which any is enough",
        why:
            "The blocks read as if both had to hold. The data source joins their values under the one key, and IAM takes any of them.",
        fix: "Write one block with all the values if any of them is enough; otherwise write one of them with another operator.",
        source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document",
        fires: [
            .terraform(
                """
                data "aws_iam_policy_document" "d" {
                  statement {
                    actions   = ["s3:GetObject"]
                    resources = ["arn:aws:s3:::b/k"]
                    condition {
                      test     = "StringLike"
                      variable = "aws:PrincipalArn"
                      values   = ["arn:aws:iam::111122223333:role/a*"]
                    }
                    «condition {
                      test     = "StringLike"
                      variable = "aws:PrincipalArn"
                      values   = ["arn:aws:iam::111122223333:role/*b"]
                    }»
                  }
                }
                """)
        ],
        quiet: [
            .terraform(
                """
                data "aws_iam_policy_document" "d" {
                  statement {
                    actions   = ["s3:GetObject"]
                    resources = ["arn:aws:s3:::b/k"]
                    condition {
                      test     = "StringLike"
                      variable = "aws:PrincipalArn"
                      values   = ["arn:aws:iam::111122223333:role/a*", "arn:aws:iam::111122223333:role/*b"]
                    }
                  }
                }
                """)
        ],
        check: .code(.joinedConditions)
    )
}
