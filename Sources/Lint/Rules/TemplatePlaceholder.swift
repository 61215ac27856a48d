internal import Findings
internal import Templates

extension Rule {
    static let templatePlaceholder = Rule(
        id: "template-placeholder",
        severity: .low,
        summary: "the file holds marks of a template language: what they stand for is not judged",
        why:
            "AWS takes the marks as they stand. Where they are replaced before, the finished policy may give more than is seen here.",
        fix: "Check what the template is rendered to, or name the form of its marks under `placeholders:` in `.ambit.yml`.",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html",
        fires: [
            .file(
                "policy.json",
                #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:«${PARTITION}»:s3:::b/k"}]}"#
            )
        ],
        quiet: [
            .file(
                "policy.json",
                #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}"}]}"#
            )
        ],
        check: .code(.placeholder)
    )
}
