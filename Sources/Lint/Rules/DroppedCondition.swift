internal import Findings
internal import Templates

extension Rule {
    static let droppedCondition = Rule(
        id: "dropped-condition",
        severity: .high,
        summary:
            "the provider drops a condition whose value is a number when it merges documents, so that the statement gives more",
        why:
            "`source_policy_documents` and `override_policy_documents` are read as texts, truth values and lists of texts. A number vanishes "
            + "with its key and without a word: what was allowed for an hour after MFA is allowed for ever.",
        fix: "Write the number as a text: `\"3600\"`.",
        source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document",
        fires: [
            .terraform(
                """
                data "aws_iam_policy_document" "d" {
                  source_policy_documents = [jsonencode({
                    Version = "2012-10-17"
                    Statement = [{
                      Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/k"
                      Condition = { NumericLessThan = { "aws:MultiFactorAuthAge" = «3600» } }
                    }]
                  })]
                }
                """)
        ],
        quiet: [
            .terraform(
                """
                data "aws_iam_policy_document" "d" {
                  source_policy_documents = [jsonencode({
                    Version = "2012-10-17"
                    Statement = [{
                      Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/k"
                      Condition = { NumericLessThan = { "aws:MultiFactorAuthAge" = "3600" } }
                    }]
                  })]
                }
                """)
        ],
        check: .code(.droppedCondition)
    )
}
